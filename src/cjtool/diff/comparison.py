"""Two versions of a journey beside each other: stages and steps matched by id, and what became of each."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Generic, Literal, TypeVar

from cjtool.diff.alignment import merged, steady
from cjtool.diff.facts import Effect, FactChange, changes, names
from cjtool.diff.holding import of_journey
from cjtool.diff.matching import likeness, partners, reworded
from cjtool.diff.placing import in_place
from cjtool.model import Journey, Opportunity, Pain, Stage, Step, steps
from cjtool.project.addressing import opportunities
from cjtool.project.workspace import Workspace
from cjtool.query.effective import answerable, channels, intensity, promises, response_time, tone
from cjtool.query.measurement import read_at
from cjtool.query.relief import addressed
from cjtool.spelling import whole_id

PairVerdict = Literal["added", "dropped", "moved", "changed", "kept"]
N = TypeVar("N", Stage, Step)

OF_VERSIONS = ("cjtool", "id", "state", "based_on", "stages")
"""Keys of a journey that make it a version of its own, and its stages, which are compared one by one."""


def _channels(step: Step, workspace: Workspace) -> tuple[str, ...] | None:
    """The channels of a step; none where it says that there is no contact, None where it says nothing."""
    return channels(step, workspace) or step.channel


def _owner(step: Step, workspace: Workspace) -> str | None:
    """Who answers for a step: also its journey's owner, where nothing nearer has one."""
    return answerable(step, workspace.home(step).journey, workspace)


_ELSEWHERE = 0.75
"""How much the likeness of two steps counts where they stand in different stages."""
_EFFECTIVE = {
    "channel": _channels,
    "intensity": intensity,
    "metrics": read_at,
    "owner": _owner,
    "promises": promises,
    "response_time": response_time,
    "tone": tone,
}
"""What holds for a step by its touchpoint, stage, journey or project, where it writes nothing itself."""


@dataclass(frozen=True)
class Version:
    """A journey in the workspace that it stands in."""

    journey: Journey
    workspace: Workspace
    name: str = ""
    """What the version is called, where it is one of many of the same journey, such as a revision."""


@dataclass(frozen=True)
class Pair(Generic[N]):
    """A stage or step in both versions; None in the one that lacks it."""

    before: N | None
    after: N | None
    moved: bool = False
    """Whether it stands elsewhere: in another stage, or in another order among those that both have."""
    changes: tuple[FactChange, ...] = ()

    @property
    def renamed(self) -> bool:
        """Whether it is taken for the same by its name and its neighbours, as its ids differ."""
        return self.before is not None and self.after is not None and self.before.id != self.after.id

    @property
    def node(self) -> N:
        """As it is told last."""
        node = self.after or self.before
        assert node is not None
        return node

    @property
    def verdict(self) -> PairVerdict:
        """What became of it, in a word; one that moved may have changed as well."""
        if self.before is None:
            return "added"
        if self.after is None:
            return "dropped"
        return "moved" if self.moved else "changed" if self.changes else "kept"


@dataclass(frozen=True)
class ComparedStage:
    """A stage with its steps: those of the later version in order, and where they stood, those that it dropped."""

    stage: Pair[Stage]
    steps: tuple[Pair[Step], ...]


@dataclass(frozen=True)
class Realised:
    """An opportunity of the earlier version, and which of the pains that it addresses are gone from the later."""

    opportunity: Opportunity
    stage: Stage | None
    gone: tuple[Pain, ...]
    left: tuple[Pain, ...]


@dataclass(frozen=True)
class Comparison:
    """What became of an earlier version of a journey in a later one."""

    before: Version
    after: Version
    changes: tuple[FactChange, ...]
    """What is told differently of the journey as a whole."""
    stages: tuple[ComparedStage, ...]
    pains: "Pains"
    realised: tuple[Realised, ...]

    @cached_property
    def steps(self) -> tuple[Pair[Step], ...]:
        """Every step of both versions, once, in the order of the stages."""
        return tuple(pair for stage in self.stages for pair in stage.steps)

    def told_of(self, one: Step, other: Step) -> tuple[FactChange, ...]:
        """What a step of the later version tells otherwise than one of the earlier, whether they are the same or not."""
        effect = _effect(self.before.workspace, self.after.workspace)
        return tuple(changes(one, other, names(one, other), effect))

    @property
    def same(self) -> bool:
        """Whether nothing at all is told differently."""
        verdicts = [stage.stage.verdict for stage in self.stages] + [pair.verdict for pair in self.steps]
        return not self.changes and set(verdicts) <= {"kept"}


def compare(before: Version, after: Version) -> Comparison:
    """What became of the earlier version's stages, steps, pains and opportunities, and of the journey as a whole."""
    pains = Pains(before.journey, after.journey)
    effect = of_journey(before.workspace, after.workspace)
    whole = tuple(changes(before.journey, after.journey, OF_VERSIONS, effect))
    stages = tuple(_stages(before, after, whole))
    return Comparison(before, after, whole, stages, pains, tuple(_realised(before, pains)))


def _stages(before: Version, after: Version, whole: Sequence[FactChange]) -> Iterator[ComparedStage]:
    old, new = stages_by_id(before.journey, after.journey)
    stay = steady(tuple(old), tuple(new))
    listed = _Steps(before, after, tuple((stage, new.get(id)) for id, stage in old.items()))
    for id in merged(tuple(old), tuple(new)):
        one, other = old.get(id), new.get(id)
        stage = _stage(one, other, id in stay)
        yield ComparedStage(stage, tuple(listed.of(one, other, {*whole, *stage.changes})))


def stages_by_id(before: Journey, after: Journey) -> tuple[dict[str, Stage], dict[str, Stage]]:
    """The stages of two versions, each by its id in the later one where that has it: by id, likeness, or place."""
    same = partners(before.stages, after.stages, _id, _alike_stages)
    same = in_place(before.stages, after.stages, _id, same, lambda *_: True)
    old = {same.get(_id(stage), _id(stage)): stage for stage in before.stages}
    return old, {_id(stage): stage for stage in after.stages}


def _id(thing: Stage | Step | Pain) -> str:
    """By what a thing is known: its id; where that is cut from a long text, the whole text decides."""
    return whole_id(thing.id, thing.text if isinstance(thing, Pain) else thing.name)


def _alike_stages(one: Stage, other: Stage) -> float:
    """Stages are alike by their names, or where they have the most of their steps in common."""
    ids, others = {_id(step) for step in one.steps}, {_id(step) for step in other.steps}
    shared = len(ids & others) / max(1, min(len(ids), len(others)))
    return max(likeness(one.name, other.name), shared)


def _stage(one: Stage | None, other: Stage | None, stays: bool) -> Pair[Stage]:
    if one is None or other is None:
        return Pair(one, other)
    return Pair(one, other, not stays, tuple(changes(one, other, (*names(one, other), "steps"))))


class _Steps:
    """The steps of two versions, matched, with the stages that they stand in."""

    def __init__(self, before: Version, after: Version, stages: Sequence[tuple[Stage, Stage | None]]) -> None:
        self._effect = _effect(before.workspace, after.workspace)
        self._same = _same_steps(before.journey, after.journey, stages)
        self._old = {self._key(step): step for step in steps(before.journey)}
        self._new = {_id(step): step for step in steps(after.journey)}

    def _key(self, step: Step) -> str:
        """The id that a step of the earlier version has in the later one."""
        return self._same.get(_id(step), _id(step))

    def of(
        self, one: Stage | None, other: Stage | None, around: Collection[FactChange]
    ) -> Iterator[Pair[Step]]:
        """The steps that stand in a stage now, and those that stood there and are gone.

        What changed `around` them, in the stage or journey whose owner or tone they have, is told there.
        """
        was = [self._key(step) for step in one.steps] if one else []
        now = [_id(step) for step in other.steps] if other else []
        stay = steady(was, now)
        for id in merged([id for id in was if id in stay or id not in self._new], now):
            yield self._pair(self._old.get(id), self._new.get(id), id in stay, around)

    def _pair(
        self, one: Step | None, other: Step | None, stays: bool, around: Collection[FactChange]
    ) -> Pair[Step]:
        if one is None or other is None:
            return Pair(one, other)
        own = changes(one, other, names(one, other), self._effect)
        return Pair(one, other, not stays, tuple(change for change in own if change not in around))


def _effect(before: Workspace, after: Workspace) -> Effect:
    return {
        key: (partial(holds, workspace=before), partial(holds, workspace=after))
        for key, holds in _EFFECTIVE.items()
    }


def _same_steps(
    before: Journey, after: Journey, stages: Sequence[tuple[Stage, Stage | None]]
) -> dict[str, str]:
    """The steps that are in both versions: by id, else by likeness, for which a stage that both have speaks, else by their places."""
    stage_of = {step.id: other for one, other in stages for step in one.steps}
    stage_there = {step.id: stage for stage in after.stages for step in stage.steps}

    def alike(one: Step, other: Step) -> float:
        return likeness(one.name, other.name) * (1 if near(one, other) else _ELSEWHERE)

    def near(one: Step, other: Step) -> bool:
        return stage_of[one.id] is stage_there[other.id]

    same = partners(steps(before), steps(after), _id, alike)
    return in_place(steps(before), steps(after), _id, same, near)


class Pains:
    """Which pains are in both versions, wherever they stand: by id, or worded anew."""

    def __init__(self, before: Journey, after: Journey) -> None:
        self._same = partners(_pains(before), _pains(after), _id, _alike_pains)
        self._stayed = frozenset(self._same.values())

    def is_gone(self, pain: Pain) -> bool:
        """Whether a pain of the earlier version is nowhere in the later one."""
        return _id(pain) not in self._same

    def gone(self, holder: Stage | Step) -> list[Pain]:
        """The pains of a stage or step of the earlier version that are nowhere in the later one."""
        return [pain for pain in holder.pains if self.is_gone(pain)]

    def new(self, holder: Stage | Step) -> list[Pain]:
        """The pains of a stage or step of the later version that were nowhere in the earlier one."""
        return [pain for pain in holder.pains if _id(pain) not in self._stayed]


def _alike_pains(one: Pain, other: Pain) -> float:
    return reworded(one.text, other.text)


def _pains(journey: Journey) -> list[Pain]:
    """The pains of a journey, each once."""
    holders: Sequence[Stage | Step] = (*journey.stages, *steps(journey))
    return list({_id(pain): pain for holder in holders for pain in holder.pains}.values())


def _realised(before: Version, pains: Pains) -> Iterator[Realised]:
    """What became of each opportunity that was not rejected and that addresses some pain."""
    for opportunity, holder in opportunities(before.journey):
        found = addressed(opportunity, holder, before.journey)
        if found and opportunity.status != "rejected":
            gone = tuple(pain for pain in found if pains.is_gone(pain))
            left = tuple(pain for pain in found if not pains.is_gone(pain))
            yield Realised(opportunity, _stage_of(holder, before.journey), gone, left)


def _stage_of(holder: Journey | Stage | Step, journey: Journey) -> Stage | None:
    return next((stage for stage in journey.stages if stage is holder or holder in stage.steps), None)
