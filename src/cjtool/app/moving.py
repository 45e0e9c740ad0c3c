"""What `move` does: a step in another stage, or elsewhere in its own, by changes of text that keep its comments."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path as FilePath

from cjtool.app import move_phrases as says
from cjtool.app import rename_phrases as common
from cjtool.app.changed_texts import with_texts
from cjtool.app.lint import judged
from cjtool.app.move_checks import refuse_other_data, refuse_other_meaning, refuse_torn
from cjtool.app.move_places import PlacedStage, PlacedStep, stage_meant, step_meant
from cjtool.document.blocks import BlockGroup, read_blocks
from cjtool.edit.relocating import put_in, step_in, taken_out, with_ends
from cjtool.lint import Outcome, every
from cjtool.message import Message
from cjtool.project import Workspace, WorkspaceReading
from cjtool.request import RequestError
from cjtool.source import Source


@dataclass(frozen=True)
class MoveRequest:
    """A step, as an id or behind those of what it stands in; a stage of its journey, or `journey/stage`; beside which
    step of that stage it is put, else at its end.
    """

    step: str
    stage: str
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True)
class Moved:
    """The step where it was, the stage where it is put, each changed file with its new text, and what else to know."""

    step: PlacedStep
    stage: PlacedStage
    texts: tuple[tuple[Source, str], ...]
    notes: tuple[Message, ...] = ()


def moved(request: MoveRequest, reading: WorkspaceReading) -> Moved:
    """What moving a step changes in projects of which all files are valid; nothing is written.

    Raises RequestError for what is not there or may mean several things, where the step is not written on lines of its
    own, and where something would no longer be found or would mean another thing.
    """
    if request.before is not None and request.after is not None:
        raise RequestError(says.BEFORE_AND_AFTER, says.ONE_OF_BOTH)
    step = step_meant(request.step, reading.workspaces)
    stage = stage_meant(request.stage, step)
    number = _number(request, step, stage)
    texts = _texts(step, stage, number)
    refuse_other_data(step, stage, number, texts)
    after = with_texts(texts, step.workspace, reading)
    refuse_other_meaning(step, stage, after)
    notes = _told_again(reading, step.workspace, after)
    sources = (step.file.source, stage.file.source)
    return Moved(step, stage, tuple((source, texts[source.path]) for source in dict.fromkeys(sources)), notes)


def _number(request: MoveRequest, step: PlacedStep, stage: PlacedStage) -> int:
    """The step's number in the stage's list once it is taken out of its own. Raises RequestError where it is there already, or is to stand beside itself."""
    others = [each.id for each in stage.stage.steps if each is not step.step]
    beside = request.before or request.after
    if beside is None:
        number = len(others)
    else:
        if beside in step.names and stage.holds(step):
            raise RequestError(says.ITSELF(id=step.name), says.NAME_ANOTHER)
        number = stage.step_beside(beside, others) + (request.after is not None)
    if stage.holds(step) and number == step.number:
        raise RequestError(says.IS_THERE(id=step.name), common.NOTHING_WRITTEN)
    return number


def _texts(step: PlacedStep, stage: PlacedStage, number: int) -> dict[FilePath, str]:
    """The new texts of the files that the step goes from and to."""
    refuse_torn(step, stage)
    source, target = read_blocks(step.file.source), read_blocks(stage.file.source)
    entry = step_in(source.root, step.stage_number, step.number) if source.root else None
    if source.root is None or entry is None:
        raise RequestError(says.NOT_ON_LINES(stage=step.stage.id), says.WRITE_A_LIST)
    left = taken_out(source.root, step.stage_number, step.number)
    texts = {step.file.source.path: str(source.with_root(left))}
    if stage.file is step.file:
        target = target.with_root(left)
    elif source.end != target.end:
        entry = with_ends(entry, target.end)
    put: BlockGroup | None = None
    if target.root is not None:
        put = put_in(target.root, stage.number, number, entry, target.end)
    if put is None:
        raise RequestError(says.NOT_ON_LINES(stage=stage.stage.id), says.WRITE_A_LIST)
    return texts | {stage.file.source.path: str(target.with_root(put))}


def _told_again(reading: WorkspaceReading, before: Workspace, after: Workspace) -> tuple[Message, ...]:
    """How many findings that a baseline accepts are found elsewhere then."""
    was, now = _accepted(reading, before), _accepted(reading, after)
    return (says.TOLD_AGAIN(count=was - now),) if was > now else ()


def _accepted(reading: WorkspaceReading, workspace: Workspace) -> int:
    alone: Sequence[Workspace] = (workspace,)
    outcome: Outcome = judged(replace(reading, workspaces=tuple(alone)), every(alone))
    return sum(each.baselined for each in outcome.diagnostics)
