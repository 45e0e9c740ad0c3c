"""What a project is built into: pages, maps and reports by path."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import chain, count
from pathlib import Path, PurePosixPath
from typing import NamedTuple

from cjtool.app.pictures import ViewPicture, document
from cjtool.diagnostic import Diagnostic
from cjtool.draw.asked import Asked
from cjtool.draw.views import built, built_of_project, draw, language
from cjtool.lint import Outcome
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.speech import spoken as words_of
from cjtool.render import svg
from cjtool.report import journey_report, project_index
from cjtool.spelling.naming import file_name

PDF = ".pdf"


class Product(NamedTuple):
    """A file that is made: its path below the output folder, and what makes it, given what is there."""

    path: PurePosixPath
    make: Callable[[bytes], bytes]


def _text(path: PurePosixPath, write: Callable[[], str]) -> Product:
    """A text, whatever is there."""
    return Product(path, lambda _there: write().encode())


def products(
    outcome: Outcome,
    spoken: str | None,
    chosen: Collection[Journey] | None = None,
    *,
    with_findings: bool = False,
    linked: Callable[[PurePosixPath], bool] = lambda _path: True,
) -> Iterator[Product]:
    """The files of some projects; several projects have a folder each.

    Only reports `with_findings` tell what the linter found. With `chosen`, only the reports of these journeys are made; an index only of a project with all of its.
    Reports link to those pictures that are to be `linked`.
    """
    folders = _folders(outcome.workspaces)
    for workspace, folder in zip(outcome.workspaces, folders, strict=True):
        files = {file.source.path for file in workspace.files}
        listed = tuple(finding for finding in outcome.diagnostics if finding.span.path in files)
        findings = listed if with_findings else None
        by_file = _by_file(findings or ())
        asked = [journey for journey in workspace.journeys if chosen is None or journey in chosen]
        drawn: dict[str, tuple[str, ...]] = {}
        for journey in asked:
            home = folder / file_name(journey.id)
            pictures = tuple(_pictures(journey, workspace, home, spoken))
            yield from pictures
            beside = (picture.path for picture in pictures if linked(picture.path))
            drawn[journey.id] = tuple(path.name for path in beside if path.stem != "map")
            own = by_file.get(workspace.file_of(journey).source.path, ())
            yield _report(journey, workspace, home, own, drawn[journey.id], spoken)
        if len(asked) == len(workspace.journeys):
            sheets = tuple(_of_project(workspace, folder, spoken))
            yield from sheets
            yield _index(workspace, folder, findings, drawn, sheets, spoken)


def _of_project(workspace: Workspace, folder: PurePosixPath, spoken: str | None) -> Iterator[Product]:
    """The pictures of a whole project."""
    for view in built_of_project(workspace):
        made = partial(_picture, view, workspace.journeys[0], workspace, spoken)
        yield _text(folder / f"{view}.svg", made)


def _index(
    workspace: Workspace,
    folder: PurePosixPath,
    findings: Sequence[Diagnostic] | None,
    drawn: Mapping[str, tuple[str, ...]],
    sheets: Sequence[Product],
    spoken: str | None,
) -> Product:
    """The project's page, with links to what is beside it and below."""
    text = partial(
        project_index,
        workspace,
        diagnostics=findings,
        pictures=drawn,
        sheets=tuple(sheet.path.name for sheet in sheets),
        language=spoken,
    )
    return _text(folder / "index.md", text)


def _by_file(findings: Iterable[Diagnostic]) -> Mapping[Path, list[Diagnostic]]:
    """Findings by the file that they are in."""
    files: dict[Path, list[Diagnostic]] = defaultdict(list)
    for finding in findings:
        files[finding.span.path].append(finding)
    return files


def _pictures(
    journey: Journey, workspace: Workspace, home: PurePosixPath, spoken: str | None
) -> Iterator[Product]:
    """The map, and what shows more than it does."""
    for view, how in built(journey):
        if how.document:
            yield Product(home / f"{view}{PDF}", partial(_document, view, journey, workspace, spoken))
        elif how.sheets:
            yield from _sheets(view, journey, workspace, home, spoken)
        else:
            yield _text(home / f"{view}.svg", partial(_picture, view, journey, workspace, spoken))


def _report(
    journey: Journey,
    workspace: Workspace,
    home: PurePosixPath,
    findings: Sequence[Diagnostic],
    pictures: tuple[str, ...],
    spoken: str | None,
) -> Product:
    """The report, with links to the pictures beside it."""
    text = partial(
        journey_report,
        journey,
        workspace,
        diagnostics=findings,
        index_path="../index.md",
        pictures=pictures,
        language=spoken,
    )
    return _text(home / "report.md", text)


def _picture(view: str, journey: Journey, workspace: Workspace, spoken: str | None) -> str:
    (scene,) = draw(view, journey, workspace, Asked(language=spoken, linked=True))
    return svg.render(scene, language=_tag(view, journey, workspace, spoken))


def _document(view: str, journey: Journey, workspace: Workspace, spoken: str | None, there: bytes) -> bytes:
    """A view as one PDF, whose pages are as large as they are drawn."""
    words = words_of(workspace.project, spoken or language(view, journey, workspace))
    scenes = draw(view, journey, workspace, Asked(language=spoken))
    return document(ViewPicture(scenes, words.language, workspace.name, words=words), there)


def _sheets(
    view: str, journey: Journey, workspace: Workspace, home: PurePosixPath, spoken: str | None
) -> Iterator[Product]:
    """A view that goes on over as many sheets as it needs."""
    scenes = draw(view, journey, workspace, Asked(language=spoken, linked=True))
    for number, scene in enumerate(scenes, 1):
        name = f"{view}.svg" if len(scenes) == 1 else f"{view}-{number}.svg"
        shown = partial(svg.render, scene, language=_tag(view, journey, workspace, spoken))
        yield _text(home / name, shown)


def _tag(view: str, journey: Journey, workspace: Workspace, asked: str | None) -> str:
    """The language that a picture states."""
    return words_of(workspace.project, asked or language(view, journey, workspace)).tag


def _folders(workspaces: tuple[Workspace, ...]) -> list[PurePosixPath]:
    """The folder itself for one project, else one called after each project's folder, numbered if alike."""
    if len(workspaces) == 1:
        return [PurePosixPath()]
    names: dict[str, str] = {}
    for workspace in workspaces:
        name = workspace.root.resolve().name or "project"
        choices = chain((name,), (f"{name}-{number}" for number in count(2)))
        free = next(choice for choice in choices if choice.casefold() not in names)
        names[free.casefold()] = free
    return [PurePosixPath(name) for name in names.values()]
