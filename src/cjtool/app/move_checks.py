"""Whether a step can stand elsewhere: nothing is torn apart, all is found still, and nothing means another thing."""

from collections.abc import Iterator, Mapping
from pathlib import Path as FilePath
from typing import Any

from cjtool.app import move_phrases as says
from cjtool.app import rename_phrases as common
from cjtool.app.move_places import PlacedStage, PlacedStep
from cjtool.app.rename_places import placed
from cjtool.document import Data, parse
from cjtool.document.blocks import read_blocks
from cjtool.document.blocks.tokens import lexed
from cjtool.edit.relocating import step_in
from cjtool.message import as_message
from cjtool.model import SECTION_OF, Journey, Step, nodes, references
from cjtool.project import Workspace
from cjtool.project.addressing import Holder, Nearness, opportunities
from cjtool.project.phrases import KINDS
from cjtool.request import RequestError
from cjtool.source import Source

_STEPS = "steps"


def refuse_torn(step: PlacedStep, stage: PlacedStage) -> None:
    """Raises RequestError where an anchor and its alias would come to stand in two files, or two anchors of a name in one."""
    if step.file is stage.file:
        return
    read = read_blocks(step.file.source)
    entry = step_in(read.root, step.stage_number, step.number) if read.root is not None else None
    if entry is None:
        return
    inside: set[str] = set()
    outside: set[str] = set()
    for kind, start, name in _named(step.file.source):
        taken = entry.start <= start < entry.end
        (inside if taken else outside).add(name)
        if kind == "Alias" and name in (outside if taken else inside):
            raise RequestError(says.ENTANGLED(name=name), says.WRITE_OUT)
    there = {name for _, _, name in _named(stage.file.source)}
    for name in sorted(inside & (outside | there)):
        raise RequestError(says.ENTANGLED(name=name), says.WRITE_OUT)


def _named(source: Source) -> Iterator[tuple[str, int, str]]:
    """The anchors and aliases of a text, in its order."""
    if "&" in source.text:
        for token in lexed(source.text):
            if token.kind in {"Anchor", "Alias"}:
                yield token.kind, token.start, source.text[token.start + 1 : token.end]


def refuse_other_data(
    step: PlacedStep, stage: PlacedStage, number: int, texts: Mapping[FilePath, str]
) -> None:
    """Raises RequestError where texts say anything but what was said, with the step elsewhere."""
    sources = {step.file.source.path: step.file.source, stage.file.source.path: stage.file.source}
    expected = {path: parse(source).data for path, source in sources.items()}
    given = expected[step.file.source.path]["stages"][step.stage_number][_STEPS][step.number]
    here, there = step.file.source.path, stage.file.source.path
    expected[here] = _changed(expected[here], step.stage_number, lambda steps: _without(steps, step.number))
    expected[there] = _changed(
        expected[there], stage.number, lambda steps: (*steps[:number], given, *steps[number:])
    )
    for path, text in texts.items():
        document = parse(Source(path, text))
        if document.problems or _bare(document.data) != _bare(expected[path]):
            raise RequestError(says.CHANGES_MORE(id=step.name), common.NOTHING_WRITTEN)


def _without(steps: tuple[Data, ...], number: int) -> tuple[Data, ...]:
    return (*steps[:number], *steps[number + 1 :])


def _changed(data: Data, stage: int, change: Any) -> Data:
    """A journey's data with other steps in one of its stages."""
    stages = list(data["stages"])
    stages[stage] = {**stages[stage], _STEPS: change(stages[stage].get(_STEPS) or ())}
    return {**data, "stages": tuple(stages)}


def _bare(data: Data) -> Data:
    """A journey's data in which a stage has either steps or no such key."""
    stages = (
        {key: value for key, value in stage.items() if key != _STEPS or value}
        if isinstance(stage, dict)
        else stage
        for stage in data["stages"]
    )
    return {**data, "stages": tuple(stages)}


def refuse_other_meaning(step: PlacedStep, stage: PlacedStage, after: Workspace) -> None:
    """Raises RequestError where a project with the step elsewhere is not valid, or something in it means another thing."""
    for problem in after.problems:
        message = says.NOT_VALID(place=placed(problem.span), problem=as_message(problem.worded))
        raise RequestError(message, common.NOTHING_WRITTEN)
    _refuse_own_definitions(step, stage)
    here = _journey(after, step.journey.id)
    there = _journey(after, stage.journey.id)
    if all(each.id != step.step.id for each in there.stages[stage.number].steps):
        raise RequestError(says.CHANGES_MORE(id=step.name), common.NOTHING_WRITTEN)
    _refuse_other_ids(step, stage, here, there)
    id = step.step.id
    before = {**_meant(step.journey, id), **_meant(stage.journey, id)}
    then = {**_meant(here, id), **_meant(there, id)}
    for key, pains in before.items():
        if then.get(key) != pains:
            message = says.OTHER_PAIN(addressed=key[2], title=key[1])
            raise RequestError(message, common.NOTHING_WRITTEN)


def _journey(workspace: Workspace, id: str) -> Journey:
    return next(each for each in workspace.journeys if each.id == id)


def _refuse_own_definitions(step: PlacedStep, stage: PlacedStage) -> None:
    """What a journey defines for itself alone is another thing in another one."""
    if step.journey is stage.journey:
        return
    own = {
        (kind, id)
        for journey in (step.journey, stage.journey)
        if journey.define is not None
        for kind, section in SECTION_OF.items()
        for id in getattr(journey.define, section)
    }
    for node in nodes(step.step):
        for _, kind, id in references(node):
            if (kind, id) in own:
                raise RequestError(says.OWN_DEFINITION(kind=KINDS[kind], id=id), says.TO_LIBRARY)


def _refuse_other_ids(step: PlacedStep, stage: PlacedStage, here: Journey, there: Journey) -> None:
    """Ids that are made of names may be others beside other names."""
    pairs = [(step.journey, here), *([(stage.journey, there)] if there is not here else [])]
    for before, after in pairs:
        old = [each for each in before.all_steps if each is not step.step]
        new = [each for each in after.all_steps if each.id != step.step.id]
        for was, now in zip(old, new, strict=False):
            if was.id != now.id:
                raise RequestError(says.OTHER_ID(id=was.id, new=now.id), says.WRITE_ITS_ID)
        if len(old) != len(new):
            ids = {each.id for each in after.all_steps} - {each.id for each in old}
            raise RequestError(says.OTHER_ID(id=step.step.id, new=min(ids, default="")), says.WRITE_ITS_ID)


_Addressed = tuple[str, str, str]


def _meant(journey: Journey, moved: str) -> dict[_Addressed, list[tuple[str, str]]]:
    """The pains that opportunities name, by what these stand on, their titles and the id: each where it stands, and its text."""
    near = Nearness(journey)
    stands: dict[int, str] = {}
    for stage in journey.stages:
        stands |= {id(pain): stage.id for pain in stage.pains}
        stands |= {id(pain): step.id for step in stage.steps for pain in step.pains}
    return {
        (_name(holder, journey, moved), opportunity.title, wanted): sorted(
            (stands[id(pain)], pain.text) for pain in near.candidates(wanted, holder)
        )
        for opportunity, holder in opportunities(journey)
        for wanted in opportunity.addresses
    }


def _name(holder: Holder, journey: Journey, moved: str) -> str:
    """What an opportunity stands on; the step that is moved has the same name in both journeys."""
    is_moved = isinstance(holder, Step) and holder.id == moved
    return f"{'' if is_moved else journey.id}/{type(holder).__name__}/{holder.id}"
