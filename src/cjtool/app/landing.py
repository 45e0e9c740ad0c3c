"""What becomes of journeys that were read: new files, or what was changed since the last import merged into those that are there."""

import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from cjtool.app import exchange_phrases as says
from cjtool.app.changed_texts import save
from cjtool.app.differing import differences
from cjtool.app.importing import ImportedJourney, ImportResult
from cjtool.app.last_imports import keep, kept
from cjtool.app.versions import BothSides, of_projects
from cjtool.app.writing import write
from cjtool.build.phrases import did_you_mean
from cjtool.build.shape import data_at
from cjtool.diagnostic import Diagnostic, Severity
from cjtool.diff.outcome import Differences
from cjtool.document import parse
from cjtool.edit.respelling import EntangledError, owner, respelled
from cjtool.exchange.draft import Part
from cjtool.exchange.draft_text import written
from cjtool.lint import every, lint
from cjtool.merge.marking import Labels
from cjtool.merge.texts import merge_texts
from cjtool.model import Journey, Stage, Step
from cjtool.project import Workspace, WorkspaceReading, read
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling.nearness import nearest


@dataclass(frozen=True)
class LandRequest:
    """Where journeys go: `into` is the id of one that is there, or the path of its file, and with `merge` each goes into that of its own id."""

    name: str
    data: bytes
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
        raise RequestError(says.INTO_MERGES(id=request.into), says.ADD_MERGE)
    if request.into is not None and len(result.journeys) > 1:
        raise RequestError(
            says.SEVERAL_INTO_ONE(name=request.name, count=len(result.journeys), id=request.into)
        )
    if not request.merge:
        return tuple(
            _new(each, result.workspace, request) for each in _free(result.journeys, result.workspace)
        )
    return tuple(_merged_or_new(each, result.workspace, request) for each in result.journeys)


def settle(files: Sequence[Landed], request: LandRequest) -> None:
    """Write the files, all of them or none, and keep what was imported for the next time."""
    save([(each.was, each.text) for each in files if each.was is not None and each.is_changed])
    for each in files:
        if each.was is None:
            write(each.path, each.text, below=each.root)
        keep(each.root, each.journey.id, each.journey.text, request.data, request.name)


def _free(journeys: Sequence[ImportedJourney], workspace: Workspace | None) -> Sequence[ImportedJourney]:
    """The same; raises RequestError where one would take the place or the id of what is there."""
    there = {each.id: each for each in workspace.journeys} if workspace is not None else {}
    for each in journeys:
        known = there.get(each.id)
        if workspace is not None and known is not None:
            path = str(workspace.file_of(known).source.path)
            raise RequestError(says.KNOWN_ALREADY(id=each.id, path=path), says.MERGE_OR_ELSEWHERE(id=each.id))
        if os.path.lexists(each.path):
            raise RequestError(says.THERE_ALREADY(path=str(each.path)), says.MERGE_OR_ELSEWHERE(id=each.id))
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
    base = journey.base
    if base is None and (last := kept(home.root, before.id)) is not None:
        base = _data(Source(source.path, last.text))
    mine = _with_ids(source, before, base or {}, journey.data)
    text, clashes = _merge(mine, base, journey, request.name)
    if not clashes and parse(Source(source.path, text)).data == parse(source).data:
        text = source.text
    after = _read(source.path, text, request)
    return Landed(
        journey, source.path, text, home.root, source, clashes, base is None,
        _differences(_read(source.path, source.text, request), after), _findings(after, source.path),
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
        journeys = [
            each for each in (workspace.journeys if workspace else ()) if each.id == (into or journey.id)
        ]
    if workspace is not None and journeys:
        return workspace, journeys[0]
    if into is None and journey.states_id:
        return None
    known = [each.id for each in workspace.journeys] if workspace else []
    near = nearest(into or journey.id, known)
    raise RequestError(
        says.NO_JOURNEY_TO_MERGE(id=into or journey.id), did_you_mean(near) if near else says.VALID_JOURNEY
    )


def _is(workspace: Workspace, journey: Journey, path: str) -> bool:
    return os.path.samefile(workspace.file_of(journey).source.path, path)


def _with_ids(ours: Source, journey: Journey, base: Part, theirs: Part) -> Source:
    """Our text with the ids of what was renamed meanwhile written out, so that it stays what it is."""
    for section, path, part in _identified(journey):
        was, now = _by_id(base, section).get(part.id), _by_id(theirs, section).get(part.id)
        written_out = "id" in part.model_fields_set and _states_id(ours, path)
        if was is not None and now is not None and was["name"] != now["name"] and not written_out:
            with suppress(EntangledError):
                ours = Source(ours.path, respelled(ours, [owner(path, "name")], part.id))
    return ours


def _identified(journey: Journey) -> Iterator[tuple[str, tuple[str | int, ...], Stage | Step]]:
    for number, stage in enumerate(journey.stages):
        yield "stages", ("stages", number), stage
        for place, step in enumerate(stage.steps):
            yield "steps", ("stages", number, "steps", place), step


def _states_id(source: Source, path: tuple[str | int, ...]) -> bool:
    found = data_at(parse(source).data, path)
    return isinstance(found, dict) and "id" in found


def _by_id(data: Part, section: str) -> dict[str, Part]:
    stages = [each for each in data.get("stages", ()) if isinstance(each, dict)]
    parts = stages if section == "stages" else [step for stage in stages for step in stage.get("steps", ())]
    return {part["id"]: part for part in parts if isinstance(part, dict) and "id" in part and "name" in part}


def _data(source: Source) -> Part | None:
    data = parse(source).data
    return data if isinstance(data, dict) else None


def _merge(ours: Source, base: Part | None, journey: ImportedJourney, name: str) -> tuple[str, int]:
    """The text with the changes of both sides, and how many of them clash. Raises RequestError where they cannot be merged."""
    labels = Labels(base="the last import", ours=ours.path.name, theirs=os.path.basename(name))
    texts = [
        Source(ours.path, written(_said(each), ours.path) if each is not None else "")
        for each in (base, journey.data)
    ]
    merged = merge_texts(texts[0], ours, texts[1], labels)
    if merged is None:
        raise RequestError(says.NOT_MERGED(path=str(ours.path)), says.IMPORT_ELSEWHERE)
    return merged.text, len(merged.clashes)


def _said(data: Part) -> Part:
    """What an import says of the journey, and not of itself."""
    return {key: value for key, value in data.items() if key != "status"}


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
