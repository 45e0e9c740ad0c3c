"""What rows or columns tell, one after another ─► the stages and steps of a draft."""

from collections.abc import Sequence

from cjtool.exchange.draft import Part
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.listing import prose
from cjtool.exchange.tables.placing import OF_BOTH, OF_STAGES, OF_THINGS, place, shortened
from cjtool.exchange.tables.referring import only_channels
from cjtool.exchange.tables.stage_cells import LONGEST_NAME, are_of_steps, by_lines
from cjtool.exchange.tables.telling import Happening, Making, Statement
from cjtool.exchange.tables.ways import lead_on
from cjtool.model.values import END
from cjtool.spelling.folding import bare
from cjtool.spelling.identifier import is_id

_NAMES = ("does", "touchpoint")
"""What a step is called after where the table names none."""
_FREE = frozenset({"number", "meta"})
"""What is as good on a stage as on a step, and asks for neither."""


def build(making: Making, happenings: Sequence[Happening], *, has_steps: bool) -> None:
    """Add stages and steps to a draft, in order; `has_steps` says whether the table has a place for names of steps.

    Where it has, a row without a name goes on with the step before it, or says what holds for its stage. Where it has
    none, a row is a stage: what a stage can hold is the stage's, the rest that of one step.
    """
    taken: tuple[set[str], set[str]] = (set(), {END})
    making.times_of_steps = are_of_steps(happenings)
    for happening in (
        happenings if has_steps else [one for each in happenings for one in by_lines(making, each)]
    ):
        making.placed = {}
        stage = _stage(making, happening)
        to_stage, to_step = _apart(making, happening)
        step = None
        if happening.named or any(said.key not in _FREE for said in to_step):
            step, to_step = _step(making, stage, happening, to_step, has_steps=has_steps)
        for said in happening.said:
            if said.key == "stage_id" or (said.key == "id" and (step is None or not has_steps)):
                _identify(making, stage, said, taken[0])
            elif said.key == "id" and step is not None:
                _identify(making, step, said, taken[1])
        if step is None:
            place(making, stage, [*to_stage, *to_step])
        else:
            place(making, stage, to_stage)
            place(making, step, to_step)
    lead_on(making)
    shortened([*making.draft.stages, *(step for stage in making.draft.stages for step in stage["steps"])])


def persona_of_all(making: Making) -> None:
    """The journey's personas: those of its steps, which name them only where they are not the same for all."""
    draft = making.draft
    steps = [step for stage in draft.stages for step in stage["steps"]]
    listed = [id for step in steps for id in step.get("persona", [])]
    if not listed:
        return
    draft.keys["persona"] = list(dict.fromkeys([*draft.keys.get("persona", []), *listed]))
    if all(step.get("persona") == draft.keys["persona"] for step in steps):
        for step in steps:
            del step["persona"]


def _apart(making: Making, happening: Happening) -> tuple[list[Statement], list[Statement]]:
    """What is said of the stage, and what of a step."""
    said = [each for each in happening.said if each.key not in {"id", "stage_id"}]
    of_stages = OF_STAGES - {"duration"} if making.times_of_steps else OF_STAGES
    on_stage = of_stages if happening.named else OF_STAGES | OF_BOTH | OF_THINGS
    return [each for each in said if each.key in on_stage], [
        each for each in said if each.key not in on_stage
    ]


def _stage(making: Making, happening: Happening) -> Part:
    """The stage of a row: the one before it, where that has its name; another one else."""
    draft = making.draft
    if happening.stage is None:
        return draft.stages[-1] if draft.stages else draft.stage(draft.title)
    name = prose(happening.stage.text) or happening.stage.text
    if draft.stages and bare(draft.stages[-1]["name"]) == bare(name) and bare(name):
        return draft.stages[-1]
    return draft.stage(name)


def _step(
    making: Making, stage: Part, happening: Happening, said: list[Statement], *, has_steps: bool
) -> tuple[Part, list[Statement]]:
    """The step of a row, and what is left to say of it once it has its name."""
    steps: list[Part] = stage["steps"]
    if happening.named is not None:
        name, said = _name(happening.named, said)
        if steps and bare(steps[-1]["name"]) == bare(name) and not _clashes(steps[-1], happening.said):
            return steps[-1], said
        return _added(steps, name), said
    if has_steps and steps:
        return steps[-1], said
    for key in _NAMES:
        naming = [each for each in said if each.key == key]
        name = prose(naming[0].text) if len(naming) == 1 else ""
        if (
            name
            and len(name) <= LONGEST_NAME
            and not (key == "touchpoint" and only_channels(making, naming[0]))
        ):
            return _added(steps, name), [each for each in said if each is not naming[0] or key != "does"]
        if naming and key == "does":
            break
    return _added(steps, str(stage["name"])), said


def _name(named: Statement, said: list[Statement]) -> tuple[str, list[Statement]]:
    """The name of a step; of what customers do, where that is long, its beginning, and all of it is said of the step."""
    name = prose(named.text) or named.text
    if named.key == "name" or len(name) <= LONGEST_NAME:
        return name, said
    cut = max(name.rfind(sign, 0, LONGEST_NAME) for sign in (". ", "; ", ", "))
    short = name[:cut] if cut > 0 else f"{name[:LONGEST_NAME].rpartition(' ')[0] or name[:LONGEST_NAME]}…"
    return short, said if named in said else [named, *said]


def _added(steps: list[Part], name: str) -> Part:
    made: Part = {"name": name}
    steps.append(made)
    return made


def _clashes(step: Part, said: Sequence[Statement]) -> bool:
    """Whether a row of the same name is another step: both have an id or an emotion."""
    return any(each.key in step and each.key in {"id", "emotion"} for each in said)


def _identify(making: Making, part: Part, said: Statement, taken: set[str]) -> None:
    """An id as the table has it, in small letters, if it can be one."""
    wanted = said.text.strip().lower()
    if part.get("id") == wanted:
        return
    if not is_id(wanted) or wanted in taken or "id" in part:
        making.lost("left-out", said, says.NOT_AN_ID(value=said.text))
        return
    part["id"] = wanted
    taken.add(wanted)
    if wanted != said.text:
        making.lost("changed", said, says.ID_IN_SMALL(value=said.text, id=wanted))
