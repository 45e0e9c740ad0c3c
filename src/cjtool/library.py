"""cjtool from Python: read projects, lint and compare them, draw and report their journeys. Nothing here prints or exits.

`import cjtool` gives these names, too. They are verbs with an object (`lint_project`, `draw_journey`), as `lint`,
`draw` and `report` are packages: importing one of those sets `cjtool.lint` to it, in the place of any function
of that name.
"""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cjtool.diagnostic import Diagnostic
from cjtool.diff.change import Change
from cjtool.draw.asked import Asked
from cjtool.lint import Outcome
from cjtool.model import Journey
from cjtool.project import Workspace, read
from cjtool.project import load as joined
from cjtool.request import RequestError
from cjtool.scene import Scene
from cjtool.source import Source

if TYPE_CHECKING:  # who converts nothing needs neither
    from cjtool.app.exporting import ExportResult
    from cjtool.app.importing import ImportResult
    from cjtool.measure.worth.valued import ProjectWorth


def load(path: str | PathLike[str] = ".", *, today: date | None = None) -> Workspace:
    """Read the project that a file or folder lies in, or a journey that stands alone.

    What is wrong with its files is in `problems` of the workspace; journeys are those without any. `today` is the
    day that ages and deadlines are reckoned from. Raises RequestError for a path that cannot be read, and where
    there is no project or more than one.
    """
    reading = read([Path(path)], today or date.today())
    if reading.unreadable:
        problem = reading.unreadable[0]
        raise RequestError(f"`{problem.span.path}` cannot be read", problem.message)
    if len(reading.workspaces) != 1:
        there = ", ".join(f"`{workspace.root}`" for workspace in reading.workspaces)
        hint = f"load one of {there}" if there else "a journey starts with `cjtool: journey/v1`"
        raise RequestError(f"`{path}` holds {len(reading.workspaces)} projects, not one", hint)
    return reading.workspaces[0]


def loads(text: str, *, name: str = "journey.yaml", today: date | None = None) -> Workspace:
    """Make a project of one text, such as a journey, without any file; `name` is what findings call it."""
    return joined(Path(), [Source(Path(name), text.removeprefix("\ufeff"))], today or date.today())


def lint_project(
    project: Workspace, *, only: Collection[str] = (), skip: Collection[str] = (), isolated: bool = False
) -> Outcome:
    """Everything that is wrong in a project: problems of validity, and what rules find.

    `only` and `skip` are names of rules; when `isolated`, the project's settings for rules have no say. Raises
    RequestError for a rule that there is not.
    """
    from cjtool.lint import all_rules, every, lint
    from cjtool.lint.renamed import current

    known = all_rules() if isolated else every([project])
    names = {rule.name for rule in known}
    only, skip = ([current(name) for name in listed] for listed in (only, skip))
    for name in (*only, *skip):
        if name not in names:
            raise RequestError(f"there is no rule `{name}`", "`cjtool rules` lists them")
    chosen = [rule for rule in known if rule.name not in skip and (not only or rule.name in only)]
    return lint([project], chosen, isolated=isolated)


def write_findings(outcome: Outcome, format: str = "concise") -> str:
    """An outcome as text, in a format of `cjtool lint --output`. Raises RequestError for one that there is not."""
    from cjtool.formats import known, names, render

    if not known(format):
        raise RequestError(f"there is no format `{format}`", f"there are {', '.join(names())}")
    return render(format, outcome)


def diff_projects(before: Workspace, after: Workspace) -> tuple[Change, ...]:
    """What changed for customers between two versions of a project, the worst first.

    Levels are those that the later version sets; a change that a waiver of it accepts says why in `accepted`. Of a file with
    problems in either version nothing is told. Raises RequestError where the project names a kind of change that there is not.
    """
    from cjtool.app.acceptances import accepted
    from cjtool.app.differing import levels
    from cjtool.app.readable_sides import comparable
    from cjtool.app.versions import of_projects
    from cjtool.diff.naming import changed

    told = comparable(of_projects(before, after))
    return tuple(accepted(changed(told.before, told.after, levels(after)), told, None))


def import_journeys(
    data: bytes | str,
    format: str,
    project: Workspace | None = None,
    *,
    name: str = "journey",
    title: str | None = None,
    scale: tuple[float, float] | None = None,
    columns: Mapping[str, Any] | None = None,
    sheet: str | None = None,
) -> "ImportResult":
    """The journeys in a file of another tool, as texts of drafts, and what each lost; nothing is written.

    `project` is the one that they are for: what it defines is referred to. `name` is what the file is called, `title` what
    a journey without one is; `scale` has the lowest and highest score that is met, `columns` says which column is what.
    Raises RequestError for a format that there is not, for data of which nothing can be made, and where an extra lacks.
    """
    from cjtool.app.importing import converted, known_format, known_in, refuse_invalid
    from cjtool.exchange.declaration import Given, ImportOptions

    given = Given(name, data.encode() if isinstance(data, str) else data)
    options = ImportOptions(known_in(project), scale, columns, sheet, title)
    result = converted(known_format(format), given, options, project)
    refuse_invalid(result)
    return result


def export_journeys(
    project: Workspace,
    format: str,
    journeys: Iterable[Journey | str] | None = None,
    *,
    variant: str | None = None,
    language: str | None = None,
    view: str | None = None,
    theme: str = "light",
    today: date | None = None,
) -> "ExportResult":
    """Journeys of a project, all of them unless some are asked for, as files for another tool, and what these do not hold.

    Nothing is written: files come as bytes, each with its name. `variant` is what `--as` takes. Raises RequestError for a
    format, a variant or a journey that there is not, and where an extra lacks.
    """
    from cjtool.app.exporting import ExportRequest, exported, planned_export

    request = ExportRequest(format, None, variant, language, theme, view, today or project.today)
    asked = project.journeys if journeys is None else [_journey(project, each) for each in journeys]
    return exported(planned_export(request), [(project, journey) for journey in asked])


def draw_journey(
    project: Workspace, journey: Journey | str, view: str = "map", asked: Asked | None = None
) -> tuple[Scene, ...]:
    """A view of a journey, or of that with an id: one scene for each sheet.

    `asked` has what beside the journey decides how it looks: language, lanes, theme, paper, and the id of the persona
    whose feelings are drawn. Raises RequestError for a journey, view or persona that there is not, KeyError for a lane.
    """
    from cjtool.draw.views import draw, names

    if view not in names():
        raise RequestError(f"there is no view `{view}`", f"there are {', '.join(names())}")
    return draw(view, _journey(project, journey), project, asked)


def write_svg(scene: Scene, *, language: str = "en") -> str:
    """A scene as an SVG document, with its fonts in it; `language` is that of its texts."""
    from cjtool.render.svg import render

    return render(scene, language=language)


def report_journey(
    project: Workspace,
    journey: Journey | str,
    *,
    findings: Iterable[Diagnostic] = (),
    map_path: str = "map.svg",
    language: str | None = None,
) -> str:
    """A journey's report in Markdown, in its own language unless another is asked for.

    `findings` are those to tell of, such as `diagnostics` of an outcome; `map_path` is the picture that the report
    shows, none where it is empty. Raises RequestError for a journey that there is not.
    """
    from cjtool.report import journey_report

    asked = _journey(project, journey)
    return journey_report(asked, project, diagnostics=findings, map_path=map_path, language=language)


def report_project(
    project: Workspace, *, findings: Iterable[Diagnostic] | None = None, language: str | None = None
) -> str:
    """A project's index in Markdown, with links to reports and maps as `cjtool build` lays them out.

    Without `findings` it tells of none; with those of an outcome it counts them by journey, be there any or none.
    """
    from cjtool.report import project_index

    return project_index(project, diagnostics=findings, language=language)


def reckon_worth(project: Workspace, journeys: Iterable[Journey | str] | None = None) -> "ProjectWorth":
    """What journeys of a project bring in a year, what their pains take of that, and what opportunities would bring.

    All journeys unless some are asked for; those of which nothing can be reckoned are `silent`. Event logs that the project names are
    read. Raises RequestError for a journey that there is not, and for a log that cannot be read.
    """
    from cjtool.app.measuring import MeasureRequest
    from cjtool.app.valuing import project_worths

    asked = None if journeys is None else frozenset(_journey(project, each) for each in journeys)
    return project_worths(project, MeasureRequest(journeys=asked))


def translate_project(project: Workspace, language: str) -> Workspace:
    """A project with the translations that its `locales` folder has for a language in the place of its texts.

    What is not translated stays. Raises RequestError for a language that neither cjtool nor that folder has, and for a
    catalog that cannot be read.
    """
    from cjtool.app.translations import in_language

    rendition = in_language([project], language)
    if rendition.problems:
        first = rendition.problems[0]
        raise RequestError(f"`{first.span.path}` cannot be read", first.sentence)
    return rendition.workspaces.get(id(project), project)


def _journey(project: Workspace, asked: Journey | str) -> Journey:
    if isinstance(asked, Journey):
        return asked
    for journey in project.journeys:
        if journey.id == asked:
            return journey
    there = ", ".join(f"`{journey.id}`" for journey in project.journeys) or "none that is valid"
    raise RequestError(f"there is no journey `{asked}`", f"there are {there}")
