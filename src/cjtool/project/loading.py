"""Sources ─► one workspace: definitions merged, ids unique, references checked."""

import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from cjtool.build import Built, build_all
from cjtool.diagnostic import Diagnostic
from cjtool.files import Files
from cjtool.garbage import uncollected
from cjtool.model import SECTIONS, Journey, Project, SharedSettings
from cjtool.project import file_phrases as says
from cjtool.project.builds import Builds
from cjtool.project.checks import Checker
from cjtool.project.files import SETTINGS
from cjtool.project.fontfiles import font_files
from cjtool.project.images import pictures
from cjtool.project.template_folder import check_templates
from cjtool.project.watching import Watched, watched
from cjtool.project.workspace import Definitions, File, Workspace
from cjtool.source import Source


def load(
    root: Path,
    sources: Iterable[Source],
    today: date,
    problems: Iterable[Diagnostic] = (),
    files: Files | None = None,
    *,
    whole: bool = True,
    builds: Builds | None = None,
) -> Workspace:
    """Make a workspace of a project's sources; their order means nothing.

    `problems` are those met while reading; also without any, a project is not `whole` where the system refused a
    file. Every further one is in the workspace; nothing is raised. The pictures and fonts that the project names are read
    from `files`; without them, there are none. Texts that `builds` knows are not built again.
    """
    with uncollected():
        ordered = sorted(sources, key=lambda source: source.path.as_posix())
        built = list(build_all(ordered) if builds is None else builds.of(ordered))
        return _join(root, built, today, tuple(problems), files, whole=whole)


def _join(
    root: Path,
    built: list[Built],
    today: date,
    problems: tuple[Diagnostic, ...],
    files: Files | None,
    *,
    whole: bool,
) -> Workspace:
    whole = whole and not problems
    checker = Checker(built, opaque=not whole)
    project = _project(root, built, checker)
    library = _library(built, checker)
    journeys = _journeys(built, checker)
    workspace = Workspace(
        root=root,
        # without settings there is nothing to check, and no schema of them to make
        project=project or Project.model_construct(cjtool="project/v1"),
        library=library,
        journeys=journeys,
        problems=(),
        files=tuple(File(each.source, each.root, each.answers) for each in built),
        today=today,
    )
    checker.check(workspace)
    shown = pictures(root, built, files, checker.report) if files else {}
    lettered = font_files(root, built, files, checker.report) if files else {}
    if files:
        check_templates(root, built, files, checker.report)
    found = (*problems, *(problem for each in built for problem in each.problems), *checker.report.problems)
    ordered = sorted(found, key=_place)
    return Workspace(
        root=root,
        project=workspace.project,
        library=library,
        journeys=_sound(journeys, library, checker, built),
        problems=tuple(ordered),
        files=workspace.files,
        today=today,
        pictures=shown,
        font_files=lettered,
        watched=watched(os.path.abspath(root), built, files, today) if files else Watched(),
        whole=whole,
    )


def _place(problem: Diagnostic) -> tuple[str, int, int, str, str]:
    span = problem.span
    return span.path.as_posix(), span.start, span.end, problem.rule, problem.message


def _sound(
    journeys: tuple[Journey, ...], library: Definitions, checker: Checker, built: list[Built]
) -> tuple[Journey, ...]:
    """Journeys without problems, all of whose references lead to something that has none either."""
    broken = {problem.span.path for problem in checker.report.problems} | checker.incomplete
    files = {id(file.root): file for file in built}
    own = [file for file in (files[id(journey)] for journey in journeys) if file.source.path not in broken]
    sound = {id(file.root) for file in own if not checker.faults.touch(file, library)}
    return tuple(journey for journey in journeys if id(journey) in sound)


def _project(root: Path, built: list[Built], checker: Checker) -> Project | None:
    found = None
    for each in built:
        settings = each.source.path.name == SETTINGS and each.source.path.parent == root
        if isinstance(each.root, Project):
            if settings:
                found = each.root
            else:
                checker.misplaced(each, says.IN_ITS_FOLDER(name=SETTINGS), says.MOVE_THEM)
        elif settings and each.root is not None:
            checker.misplaced(
                each,
                says.NO_PROJECT(name=SETTINGS),
                says.START_WITH(line="cjtool: project/v1"),
            )
    return found


def _library(built: list[Built], checker: Checker) -> Definitions:
    merged: dict[str, dict[str, object]] = {section: {} for section in SECTIONS}
    for each in built:
        if isinstance(each.root, Journey | SharedSettings):
            continue
        for section in SECTIONS:
            for id in getattr(each.root, section) if each.root is not None else each.ids.get(section, ()):
                if checker.first_time(section, id, each, (section, id)) and each.root is not None:
                    merged[section][id] = getattr(each.root, section)[id]
    return Definitions(**merged)  # type: ignore[arg-type]


def _journeys(built: list[Built], checker: Checker) -> tuple[Journey, ...]:
    """Journeys in the order of their ids, the first of each id; one that is not valid takes its id too."""
    found = []
    for each in built:
        if isinstance(each.root, Journey):
            if checker.first_time("journeys", each.root.id, each, ("id",)):
                found.append(each.root)
        elif each.model is Journey:
            for id in each.ids["journeys"]:
                checker.first_time("journeys", id, each, ("id",))
    return tuple(sorted(found, key=lambda journey: journey.id))
