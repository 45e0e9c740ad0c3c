"""Two versions of a journey beside each other: stages and steps matched by id, and what became of each."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Literal, TypeVar

from cjtool.diff.alignment import merged, steady
from cjtool.model import Journey, Opportunity, Pain, Stage, Step, steps
from cjtool.project.addressing import opportunities
from cjtool.project.workspace import Workspace
from cjtool.query.effective import channel, owner, promises, response_time
from cjtool.query.relief import addressed

Verdict = Literal["added", "dropped", "moved", "changed", "kept"]
Value = Hashable
N = TypeVar("N", Stage, Step)


@dataclass(frozen=True)
class Version:
    """A journey in the workspace that it stands in."""

    journey: Journey
    workspace: Workspace


@dataclass(frozen=True)
class FactChange:
    """A fact that is told differently: `key` of the format, and both values in effect; None where it is not told.

    Of `pains` and `promises` each that goes or comes is a change of its own, with None on the other side.
    """

    key: str
    before: Value
    after: Value


@dataclass(frozen=True)
class Pair(Generic[N]):
    """A stage or step in both versions; None in the one that lacks it."""

    before: N | None
    after: N | None
    moved: bool = False
    """Whether it stands elsewhere: in another stage, or in another order among those that both have."""
    changes: tuple[FactChange, ...] = ()

    @property
    def node(self) -> N:
        """As it is told last."""
        node = self.after or self.before
        assert node is not None
        return node

    @property
    def verdict(self) -> Verdict:
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
    stages: tuple[ComparedStage, ...]
    realised: tuple[Realised, ...]

    @cached_property
    def steps(self) -> tuple[Pair[Step], ...]:
        """Every step of both versions, once, in the order of the stages."""
        return tuple(pair for stage in self.stages for pair in stage.steps)

    @property
    def same(self) -> bool:
        """Whether nothing at all is told differently."""
        verdicts = [stage.stage.verdict for stage in self.stages] + [pair.verdict for pair in self.steps]
        return set(verdicts) <= {"kept"}


def basis(journey: Journey, workspace: Workspace) -> Journey | None:
    """The journey that a journey is based on, as it stands in the workspace."""
    return workspace.journey(journey.based_on) if journey.based_on else None


def compare(before: Version, after: Version) -> Comparison:
    """What became of the earlier version's stages, steps, pains and opportunities."""
    return Comparison(before, after, tuple(_stages(before, after)), tuple(_realised(before, after)))


def _stages(before: Version, after: Version) -> Iterator[ComparedStage]:
    old = {stage.id: stage for stage in before.journey.stages}
    new = {stage.id: stage for stage in after.journey.stages}
    stay = steady(tuple(old), tuple(new))
    pains = Pains(before.journey, after.journey)
    listed = _Steps(before, after, pains)
    for id in merged(tuple(old), tuple(new)):
        one, other = old.get(id), new.get(id)
        yield ComparedStage(_stage(one, other, id in stay, pains), tuple(listed.of(one, other)))


def _stage(one: Stage | None, other: Stage | None, stays: bool, pains: "Pains") -> Pair[Stage]:
    if one is None or other is None:
        return Pair(one, other)
    return Pair(one, other, not stays, (*_told(_STAGE, one, other), *pains.changes(one, other)))


class _Steps:
    """The steps of two versions by id, with the stages that they stand in."""

    def __init__(self, before: Version, after: Version, pains: "Pains") -> None:
        self._old, self._new = _by_id(before.journey), _by_id(after.journey)
        self._workspaces = (before.workspace, after.workspace)
        self._pains = pains

    def of(self, one: Stage | None, other: Stage | None) -> Iterator[Pair[Step]]:
        """The steps that stand in a stage now, and those that stood there and are gone."""
        was = [step.id for step in one.steps] if one else []
        now = [step.id for step in other.steps] if other else []
        stay = steady(was, now)
        for id in merged([id for id in was if id in stay or id not in self._new], now):
            yield self._pair(self._old.get(id), self._new.get(id), id in stay)

    def _pair(self, one: Step | None, other: Step | None, stays: bool) -> Pair[Step]:
        if one is None or other is None:
            return Pair(one, other)
        told = _told(_STEP, one, other, self._workspaces)
        kept = _kept(one, other, self._workspaces)
        return Pair(one, other, not stays, (*told, *kept, *self._pains.changes(one, other)))


def _by_id(journey: Journey) -> dict[str, Step]:
    return {step.id: step for step in steps(journey)}


_Fact = Callable[..., Value]
_STAGE: dict[str, _Fact] = {
    "name": lambda stage: stage.name,
    "goal": lambda stage: stage.goal,
    "duration": lambda stage: stage.duration,
}
_STEP: dict[str, _Fact] = {
    "name": lambda step, _: step.name,
    "channel": channel,
    "does": lambda step, _: step.does,
    "emotion": lambda step, _: step.emotion,
    "wait": lambda step, _: step.wait,
    "response_time": response_time,
    "fee": lambda step, _: step.fee,
    "owner": owner,
    "optional": lambda step, _: step.optional,
    "moment_of_truth": lambda step, _: step.moment_of_truth,
}


def _told(
    facts: dict[str, _Fact], one: Stage | Step, other: Stage | Step, workspaces: tuple[Workspace, ...] = ()
) -> Iterator[FactChange]:
    """The facts that differ; those of steps are asked in the workspaces of both versions."""
    for key, fact in facts.items():
        before, after = fact(one, *workspaces[:1]), fact(other, *workspaces[1:])
        if before != after:
            yield FactChange(key, before, after)


def _kept(one: Step, other: Step, workspaces: tuple[Workspace, Workspace]) -> Iterator[FactChange]:
    """Promises that are no longer kept, then those that are kept now."""
    was, now = promises(one, workspaces[0]), promises(other, workspaces[1])
    yield from (FactChange("promises", id, None) for id in dict.fromkeys(was) if id not in now)
    yield from (FactChange("promises", None, id) for id in dict.fromkeys(now) if id not in was)


class Pains:
    """Which pains are in both versions: a pain is told by its id, wherever it stands."""

    def __init__(self, before: Journey, after: Journey) -> None:
        self._left, self._right = _counted(before), _counted(after)

    def gone(self, holder: Stage | Step) -> list[Pain]:
        """The pains of a stage or step of the earlier version that are nowhere in the later one."""
        return [pain for pain in holder.pains if pain.id not in self._right]

    def new(self, holder: Stage | Step) -> list[Pain]:
        """The pains of a stage or step of the later version that were nowhere in the earlier one."""
        return [pain for pain in holder.pains if pain.id not in self._left]

    def changes(self, one: Stage | Step, other: Stage | Step) -> Iterator[FactChange]:
        """The pains of one stage or step in both versions that go, then those that come."""
        yield from (FactChange("pains", pain.text, None) for pain in self.gone(one))
        yield from (FactChange("pains", None, pain.text) for pain in self.new(other))


def _counted(journey: Journey) -> frozenset[str]:
    holders: Sequence[Stage | Step] = (*journey.stages, *steps(journey))
    return frozenset(pain.id for holder in holders for pain in holder.pains)


def _realised(before: Version, after: Version) -> Iterator[Realised]:
    """What became of each opportunity that was not rejected and that addresses some pain."""
    still = _counted(after.journey)
    for opportunity, holder in opportunities(before.journey):
        found = addressed(opportunity, holder, before.journey)
        if found and opportunity.status != "rejected":
            gone = tuple(pain for pain in found if pain.id not in still)
            left = tuple(pain for pain in found if pain.id in still)
            yield Realised(opportunity, _stage_of(holder, before.journey), gone, left)


def _stage_of(holder: Journey | Stage | Step, journey: Journey) -> Stage | None:
    return next((stage for stage in journey.stages if stage is holder or holder in stage.steps), None)
