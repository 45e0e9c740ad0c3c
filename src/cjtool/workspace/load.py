"""Sources ─► one workspace: definitions merged, ids unique, references checked."""

import gc
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from cjtool.build import Built, build
from cjtool.diagnostic import Diagnostic
from cjtool.model import SECTIONS, Journey, LibraryFile, Project
from cjtool.workspace.checks import Checker
from cjtool.workspace.files import SETTINGS
from cjtool.workspace.workspace import Definitions, File, Workspace
from cjtool.source import Source


def load(root: Path, sources: Iterable[Source], today: date, problems: Iterable[Diagnostic] = ()) -> Workspace:
    """Make a workspace of a project's sources; their order means nothing.

    `problems` are those met while reading. Every further one is in the workspace; nothing is raised.
    """
    collecting = gc.isenabled()
    gc.disable()  # no cycles are made here, and looking for them takes a tenth of the time
    try:
        built = [build(source) for source in sorted(sources, key=lambda source: source.path.as_posix())]
    finally:
        if collecting:
            gc.enable()
    return _join(root, built, today, tuple(problems))


def _join(root: Path, built: list[Built], today: date, problems: tuple[Diagnostic, ...]) -> Workspace:
    checker = Checker(built, opaque=bool(problems))
    project = _project(root, built, checker)
    library = _library(built, checker)
    journeys = _journeys(built, checker)
    workspace = Workspace(
        root=root,
        project=project or Project(cjtool="project/v1"),
        library=library,
        journeys=journeys,
        problems=(),
        files=tuple(File(each.source, each.root) for each in built),
        today=today,
    )
    checker.check(workspace)
    found = (*problems, *(problem for each in built for problem in each.problems), *checker.problems)
    ordered = sorted(found, key=lambda problem: (problem.span.path.as_posix(), problem.span.start, problem.rule))
    broken = {problem.span.path for problem in checker.problems}
    return Workspace(
        root=root,
        project=workspace.project,
        library=library,
        journeys=tuple(journey for journey in journeys if checker.path_of(journey) not in broken),
        problems=tuple(ordered),
        files=workspace.files,
        today=today,
    )


def _project(root: Path, built: list[Built], checker: Checker) -> Project | None:
    found = None
    for each in built:
        settings = each.source.path.name == SETTINGS and each.source.path.parent == root
        if isinstance(each.root, Project):
            if settings:
                found = each.root
            else:
                checker.misplaced(each, f"a project's settings stand in `{SETTINGS}` in its folder", "move them there")
        elif settings and each.root is not None:
            checker.misplaced(each, f"`{SETTINGS}` holds something other than a project", "start it with `cjtool: project/v1`")
    return found


def _library(built: list[Built], checker: Checker) -> Definitions:
    merged: dict[str, dict[str, object]] = {section: {} for section in SECTIONS}
    for each in built:
        if isinstance(each.root, LibraryFile | Project):
            for section in SECTIONS:
                for id, definition in getattr(each.root, section).items():
                    if checker.first_time(section, id, each, (section, id)):
                        merged[section][id] = definition
    return Definitions(**merged)  # type: ignore[arg-type]


def _journeys(built: list[Built], checker: Checker) -> tuple[Journey, ...]:
    found = [
        each.root
        for each in built
        if isinstance(each.root, Journey) and checker.first_time("journeys", each.root.id, each, ("id",))
    ]
    return tuple(sorted(found, key=lambda journey: journey.id))
