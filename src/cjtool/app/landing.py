"""What becomes of journeys that were read: new files, or what was changed since the last import merged into those that are there."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from cjtool.app import exchange_phrases as says
from cjtool.app import landing_phrases as landing_says
from cjtool.app.changed_texts import save
from cjtool.app.differing import differences
from cjtool.app.import_merging import merged_import
from cjtool.app.importing import ImportedJourney, ImportResult
from cjtool.app.last_imports import given_out, keep
from cjtool.app.versions import BothSides, of_projects
from cjtool.app.writing import write
from cjtool.build.phrases import did_you_mean
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.diff.outcome import Differences
from cjtool.lint import every, lint
from cjtool.message import Listed, Plain
from cjtool.model import Journey
from cjtool.project import Workspace, WorkspaceReading, read
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling.nearness import nearest


@dataclass(frozen=True)
class LandRequest:
    """Where journeys go: `into` is the id of one that is there, or the path of its file, and with `merge` each goes into that of its own id."""

    name: str
    into: str | None = None
    merge: bool = False
    today: date = field(default_factory=date.today)


@dataclass(frozen=True)
class Landed:
    """A journey's file as it is to be. `was` is what it is now, None for a new one; `first` says that nothing was known of an earlier import.

    `clashes` counts places where both sides changed the same; a comment in the text tells each. `findings` are those of
    the text, problems of validity among them.
    """

    journey: ImportedJourney
    path: Path
    text: str
    root: Path
    was: Source | None = None
    clashes: int = 0
    first: bool = False
    differences: Differences | None = None
    findings: tuple[Diagnostic, ...] = ()
    gone: tuple[str, ...] = ()
    """Comments that stood at what was taken out, and went with it."""

    @property
    def is_changed(self) -> bool:
        """Whether there is anything to write."""
        return self.was is None or self.was.text != self.text

    @property
    def problems(self) -> tuple[Diagnostic, ...]:
        """Why the file would not be valid."""
        return tuple(each for each in self.findings if each.severity is Severity.ERROR)


def landed(result: ImportResult, request: LandRequest) -> tuple[Landed, ...]:
    """Each journey as its file is to be; nothing is written yet.

    Raises RequestError for a file that is there already, a journey that is not, and where the two cannot be merged.
    """
    if request.into is not None and not request.merge:
        raise RequestError(landing_says.INTO_MERGES(id=request.into), landing_says.ADD_MERGE)
    if request.into is not None and len(result.journeys) > 1:
        result = _picked(result, request, request.into)
    if not request.merge:
        return tuple(
            _new(each, result.workspace, request) for each in _free(result.journeys, result.workspace)
        )
    return tuple(_merged_or_new(each, result.workspace, request) for each in result.journeys)


def _picked(result: ImportResult, request: LandRequest, into: str) -> ImportResult:
    """The one of several journeys that is meant: the one that states that id, or that goes into that file."""
    stems = {into, os.path.splitext(os.path.basename(into))[0]}
    meant = [each for each in result.journeys if each.id in stems]
    if len(meant) != 1:
        held = Listed(tuple(each.id for each in result.journeys))
        raise RequestError(landing_says.SEVERAL_INTO_ONE(name=request.name, held=held, id=into))
    return replace(result, journeys=tuple(meant))


def settle(files: Sequence[Landed], request: LandRequest) -> None:
    """Write the files, all of them or none, and keep what was imported for the next time."""
    save([(each.was, each.text) for each in files if each.was is not None and each.is_changed])
    for each in files:
        if each.was is None:
            write(each.path, each.text, below=each.root)
        keep(each.root, each.journey.id, each.journey.text, request.name)


def _free(journeys: Sequence[ImportedJourney], workspace: Workspace | None) -> Sequence[ImportedJourney]:
    """The same; raises RequestError where one would take the place or the id of what is there."""
    there = {each.id: each for each in workspace.journeys} if workspace is not None else {}
    for each in journeys:
        known = there.get(each.id)
        if workspace is not None and known is not None:
            path = str(workspace.file_of(known).source.path)
            form = Plain(f"`--into {each.id} --merge`")
            hint = landing_says.MERGE if each.states_id else landing_says.MERGE_OR_TITLE
            raise RequestError(landing_says.KNOWN_ALREADY(id=each.id, path=path), hint(form=form))
        if os.path.lexists(each.path):
            raise RequestError(landing_says.THERE_ALREADY(path=str(each.path)), landing_says.ELSEWHERE)
    return journeys


def _new(journey: ImportedJourney, workspace: Workspace | None, request: LandRequest) -> Landed:
    root = workspace.root if workspace is not None else journey.path.parent
    findings = _findings(_read(journey.path, journey.text, request), journey.path)
    wrong = next((each for each in findings if each.severity is Severity.ERROR), None)
    if wrong is not None:
        raise RequestError(says.NOT_VALID(title=str(journey.data["title"])), wrong.worded)
    return Landed(journey, journey.path, journey.text, root, findings=findings)


def _merged_or_new(journey: ImportedJourney, workspace: Workspace | None, request: LandRequest) -> Landed:
    found = _there(journey, workspace, request)
    if found is None:
        [free] = _free([journey], workspace)
        return _new(free, workspace, request)
    home, before = found
    source = home.file_of(before).source
    journey = replace(journey, id=before.id, path=source.path)
    given = [journey.base] if journey.base is not None else given_out(home.root, before.id)
    merged = merged_import(source, before, given, journey.data, request.name)
    after = _read(source.path, merged.text, request)
    return Landed(
        journey, source.path, merged.text, home.root, source, merged.clashes, not given,
        _differences(_read(source.path, source.text, request), after), _findings(after, source.path), merged.gone,
    )  # fmt: skip


def _there(
    journey: ImportedJourney, workspace: Workspace | None, request: LandRequest
) -> tuple[Workspace, Journey] | None:
    """The journey to merge into, with its project; None where it is a new one that states its own id."""
    into = request.into
    if into is not None and os.path.isfile(into):
        workspace = next(iter(read([into], request.today).workspaces), None)
        journeys = [each for each in workspace.journeys if _is(workspace, each, into)] if workspace else []
    else:
        wanted = into or journey.id
        workspace = workspace or _alone(wanted, request)
        journeys = [each for each in (workspace.journeys if workspace else ()) if each.id == wanted]
    if workspace is not None and journeys:
        return workspace, journeys[0]
    if workspace is not None:
        _refuse_broken(workspace, into or journey.id)
    if into is None and journey.states_id:
        return None
    known = [each.id for each in workspace.journeys] if workspace else []
    near = nearest(into or journey.id, known)
    raise RequestError(
        landing_says.NO_JOURNEY_TO_MERGE(id=into or journey.id),
        did_you_mean(near) if near else landing_says.VALID_JOURNEY,
    )


def _alone(wanted: str, request: LandRequest) -> Workspace | None:
    """The journey of that id in the current folder that stands alone, as its own project."""
    beside = read(["."], request.today).workspaces
    return next((each for each in beside if any(journey.id == wanted for journey in each.journeys)), None)


def _refuse_broken(workspace: Workspace, wanted: str) -> None:
    """Raise RequestError where the file that is meant is not valid: what is wrong with it comes first."""
    for problem in workspace.problems:
        path = problem.span.path
        if wanted in {path.stem, str(path)} or (os.path.exists(wanted) and os.path.samefile(path, wanted)):
            place = Plain(f"{path}:{problem.span.line}")
            raise RequestError(landing_says.BROKEN_NOW(place=place), problem.worded)


def _is(workspace: Workspace, journey: Journey, path: str) -> bool:
    return os.path.samefile(workspace.file_of(journey).source.path, path)


def _read(path: Path, text: str, request: LandRequest) -> WorkspaceReading:
    return read((), request.today, buffers={str(path): text.encode()})


def _findings(reading: WorkspaceReading, path: Path) -> tuple[Diagnostic, ...]:
    outcome = lint(reading.workspaces, every(reading.workspaces), reading.targets)
    return tuple(each for each in outcome.diagnostics if _same(each.span.path, path))


def _same(one: Path, other: Path) -> bool:
    return os.path.abspath(one) == os.path.abspath(other)


def _differences(before: WorkspaceReading, after: WorkspaceReading) -> Differences:
    versions = tuple(map(of_projects, before.workspaces, after.workspaces))
    return differences(BothSides(versions, before, after, ("", "")), "none")
