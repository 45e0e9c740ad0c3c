"""What `render` does: journeys in, pictures out, each with its files and what a person should know of it."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property, partial
from itertools import groupby
from pathlib import Path
from typing import TypeVar

from cjtool.app.comparing import Picked
from cjtool.app.gaps import lacking
from cjtool.app.lettering import font_warnings
from cjtool.app.one_way_up import Scenes, drawn_alike
from cjtool.app.papers import PAGED, Printing, SetOut, in_pages, printing, small_type
from cjtool.app.pictures import FORMATS, ViewPicture, left_out, missing, pictured
from cjtool.app.placing import places
from cjtool.app.workshops import Workshop, empty_canvas, empty_place, workshop
from cjtool.draw.asked import ENGINES, Asked
from cjtool.draw.lanes import LANES
from cjtool.draw.page import subject
from cjtool.draw.theme import THEMES
from cjtool.draw.views import as_asked, draw
from cjtool.draw.views import language as language_of
from cjtool.draw.views import names as view_names
from cjtool.draw.views import view as view_of
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.speech import spoken as words_of
from cjtool.render.svg import FONTS, Fonts
from cjtool.request import RequestError
from cjtool.scene.sheet import Sheet
from cjtool.spelling.naming import file_name
from cjtool.spelling.nearness import nearest

Name = TypeVar("Name", bound=str)
_WRITTEN = ("md", "markdown", "docx", "doc", "odt", "rtf", "txt", "html", "htm")
_DRAWN = f"`cjtool render` draws {', '.join(FORMATS)}"
DETAILS = ("full", "summary")
"""How much of a journey a map tells."""
_FRAME = ("header", "footer")
_WITHOUT_LANES = frozenset({"canvas", "cards", "flow", "portfolio"})


@dataclass(frozen=True)
class RenderRequest:
    """What is asked of pictures, as it was given. `output` is a file, a folder, `-`, or None for the current folder.

    Without `format` the ending of `output` tells, else it is SVG. `lanes` are named with commas between.
    """

    view: str = "map"
    format: str | None = None
    output: str | None = None
    lanes: str | None = None
    theme: str = "light"
    font: str = FONTS[0]
    engine: str = ENGINES[0]
    language: str | None = None
    paper: str | None = None
    upright: bool | None = None
    tile: str | None = None
    dpi: int | None = None
    persona: str | None = None
    workshop: Workshop = field(default_factory=Workshop)
    detail: str = "full"
    bleed: str | None = None

    @cached_property
    def ending(self) -> str:
        """The format that is made; raises RequestError if there is none of that name."""
        output = self.output
        is_file = output and output != "-" and not output.endswith("/")
        suffix = Path(output or "").suffix.lstrip(".").lower() if is_file else ""
        name = (self.format or suffix or "svg").lower()
        if name in _WRITTEN:
            raise RequestError(f"a picture is no `{name}`", "`cjtool report` writes Markdown; " + _DRAWN)
        return _known("format", name, FORMATS)


@dataclass(frozen=True)
class Drawing:
    """A picture as files: paths with their bytes, None for standard output, and sentences of warning.

    If they lie `below` the place that was asked for, it is a folder, and no link may lie between.
    """

    files: tuple[tuple[Path | None, bytes], ...]
    below: Path
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class Plan:
    """A request that was found to make sense."""

    request: RenderRequest
    printed: Printing
    fonts: Fonts
    asked: Asked


def planned(request: RenderRequest) -> Plan:
    """What a request asks for; raises RequestError for what there is not, or what says nothing together."""
    if request.output == "":
        raise RequestError("`-o` names no file and no folder", "write `-o .` for the current folder")
    view, ending = _view(request.view, request.detail), request.ending
    printed = printing(request.paper, request.upright, request.tile, request.dpi, ending, request.bleed)
    fonts = _fonts(request.font, ending)
    asked = Asked(
        language=request.language,
        lanes=_lanes(request.lanes),
        theme=_known("theme", request.theme, THEMES),
        engine=_engine(request.engine, view),
        persona=request.persona,
    )
    return Plan(replace(request, view=view), printed, fonts, workshop(view, request.workshop, asked))


def render(plan: Plan, picked: Picked) -> Iterator[Drawing]:
    """The pictures of journeys, each made when it is its turn."""
    view, ending, output = plan.request.view, plan.request.ending, plan.request.output
    of_project = view_of(view).of_project
    shown = _projects(picked) if of_project else picked
    stems = [_project_stem(*pair) if of_project else file_name(pair[1].id) for pair in shown]
    whose = f".{file_name(plan.asked.persona)}" if plan.asked.persona else ""
    names = [f"{stem}{whose}.{view}.{ending}" for stem in stems]
    what = "projects" if of_project else "journeys"
    for (workspace, journey), scenes, stem, place in zip(
        shown, _drawn(plan, shown), stems, places(shown, names, output, what), strict=True
    ):
        name = stem if of_project else journey.id
        anew = partial(_set_out, plan, journey, workspace)
        drawing = _drawing(plan, _picture(plan, journey, workspace, *scenes), place, name, anew)
        lacked = tuple(lacking(view, journey, workspace, plan.asked))
        yield replace(drawing, warnings=(*lacked, *drawing.warnings))


def _drawn(plan: Plan, shown: Picked) -> Iterator[tuple[Scenes, tuple[Sheet, ...]]]:
    """What is drawn of each journey, with the sheets to choose from: those of one project lie or stand alike."""
    view, printed = plan.request.view, plan.printed
    pages = plan.request.ending == "pdf" and printed.tile is None

    def drawing(journey: Journey, workspace: Workspace, sheets: tuple[Sheet, ...]) -> Scenes:
        return draw(view, journey, workspace, replace(plan.asked, sheets=sheets, pages=pages))

    for _, group in groupby(shown, key=lambda pair: id(pair[0])):
        of_one = tuple(group)
        sheets = printed.sheets(view, of_one[0][0].project)
        yield from drawn_alike(of_one, sheets, drawing)


def _set_out(
    plan: Plan, journey: Journey, workspace: Workspace, paper: str
) -> tuple[Scenes, tuple[Sheet, ...]]:
    """What is drawn of a journey in pages of another paper."""
    sheets = replace(plan.printed, paper=paper).sheets(plan.request.view, workspace.project)
    return draw(plan.request.view, journey, workspace, replace(plan.asked, sheets=sheets, pages=True)), sheets


def _projects(picked: Picked) -> Picked:
    """Each project once, with those of its journeys that are asked for."""
    chosen: dict[int, list[Journey]] = {}
    for workspace, journey in picked:
        chosen.setdefault(id(workspace), []).append(journey)
    first = {id(workspace): workspace for workspace, _ in picked}
    return tuple(
        (replace(first[key], journeys=tuple(journeys)), journeys[0]) for key, journeys in chosen.items()
    )


def _project_stem(workspace: Workspace, journey: Journey) -> str:
    """The name of the project's folder; of a journey that stands alone, its id."""
    return (workspace.root.resolve().name if workspace.name else "") or file_name(journey.id)


def render_empty_canvas(plan: Plan) -> Drawing:
    """A canvas for no journey in particular."""
    if plan.asked.persona is not None:
        raise RequestError("`--persona` is for a journey, and an empty canvas has none", "leave it out")
    picture = replace(empty_canvas(plan.asked, plan.printed), fonts=plan.fonts)
    return _drawing(plan, picture, empty_place(plan.request.output, plan.request.ending), plan.request.view)


def _picture(
    plan: Plan, journey: Journey, workspace: Workspace, scenes: Scenes, sheets: tuple[Sheet, ...]
) -> ViewPicture:
    view, printed = plan.request.view, plan.printed
    spoken = plan.asked.language or language_of(view, journey, workspace)
    picture = ViewPicture(
        scenes, spoken, workspace.name, sheets, printed.tile, printed.dpi, printed.bleed, plan.fonts
    )
    picture = replace(picture, words=words_of(workspace.project, spoken))
    if view == "flow":
        return replace(picture, flow=subject(*as_asked(journey, workspace, plan.asked), plan.asked, ()))
    return picture


def _drawing(
    plan: Plan, picture: ViewPicture, place: Path | None, name: str, anew: SetOut | None = None
) -> Drawing:
    """The files of a picture, with numbers where there are several, and what to know before it is printed."""
    files = pictured(picture, plan.request.ending)
    if place is None and len(files) > 1:
        raise RequestError(f"{len(files)} sheets for standard output", "name a folder with -o")
    view, language = plan.request.view, plan.asked.language or "en"
    paged = view in PAGED
    warnings = (
        *missing(picture, name, plan.request.ending, language),
        *font_warnings(picture, name, plan.request.ending),
        *left_out(picture.scenes, name, language),
        *small_type(
            picture.scenes,
            picture.sheets,
            name,
            picture.tile,
            language,
            laned=view not in _WITHOUT_LANES,
            paged=paged,
            anew=anew,
        ),
        *(in_pages(picture.scenes, picture.sheets, name, language) if paged else ()),
    )
    below = Path(plan.request.output or ".")
    return Drawing(tuple(zip(_numbered(place, len(files)), files, strict=True)), below, warnings)


def _numbered(place: Path | None, number: int) -> list[Path | None]:
    if place is None or number == 1:
        return [place]
    return [place.with_name(f"{place.stem}-{index}{place.suffix}") for index in range(1, number + 1)]


def _view(name: str, detail: str) -> str:
    """The view of a name; a map in summary is the view `summary`."""
    view = _known("view", name, view_names())
    if _known("detail", detail, DETAILS) == "full" or view == "summary":
        return view
    if view != "map":
        raise RequestError(
            f"`--detail {detail}` is for maps, and the view `{view}` has all in one detail",
            "leave it out, or leave out `--view`",
        )
    return "summary"


def _lanes(text: str | None) -> tuple[str, ...]:
    named = tuple(name.strip() for name in (text or "").split(",") if name.strip())
    for name in named:
        if named.count(_known("lane", name, (*_FRAME, *LANES))) > 1:
            raise RequestError(f"lane `{name}` is named twice", "name each lane once")
    return named


def _fonts(name: str, ending: str) -> Fonts:
    if name != FONTS[0] and ending != "svg":
        raise RequestError(
            f"`--font {name}` is for SVG, not {ending.upper()}", "leave it out, or name a .svg with -o"
        )
    return _known("font", name, FONTS)


def _engine(name: str, view: str) -> str:
    if name != ENGINES[0] and view != "flow":
        raise RequestError(f"`--engine {name}` does not lay out the view `{view}`", "add `--view flow`")
    return _known("engine", name, ENGINES)


def _known(what: str, name: str, known: Collection[Name]) -> Name:
    match = next((other for other in known if other == name), None)
    if match is not None:
        return match
    close = nearest(name, known)
    hint = f"did you mean `{close}`?" if close else f"there is {', '.join(known)}"
    raise RequestError(f"there is no {what} `{name}`", hint)
