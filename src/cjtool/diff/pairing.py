"""What became of the parts of a journey: which are the same in both versions, were split or were merged."""

from collections.abc import Iterable, Mapping
from functools import cached_property

from cjtool.diff.comparison import Comparison
from cjtool.diff.dividing import split_stages, split_steps
from cjtool.diff.items import Couple, Holder, couples, opportunities, pains, readings
from cjtool.diff.renaming import Renamed
from cjtool.model import Node, Opportunity, Pain, Reading, Stage, Step, steps


class Pairing:
    """The parts of a journey in both versions; `renamed` is told which of them have another id now."""

    def __init__(self, comparison: Comparison, renamed: Renamed) -> None:
        self.before, self.after = comparison.before.journey, comparison.after.journey
        self._comparison, self._renamed = comparison, renamed
        for stage, other_stage in self.same_stages.items():
            renamed.add(stage.id, other_stage.id)
        for step, other_step in self.same_steps.items():
            renamed.add(step.id, other_step.id)
        for was, now in (*self.pains, *self.opportunities):
            if was is not None and now is not None:
                renamed.add(was.item.id, now.item.id)

    @cached_property
    def same_steps(self) -> dict[Step, Step]:
        """What each step of the earlier version is in the later one."""
        return {pair.before: pair.after for pair in self._comparison.steps if pair.before and pair.after}

    @cached_property
    def same_stages(self) -> dict[Stage, Stage]:
        """What each stage of the earlier version is in the later one."""
        pairs = (each.stage for each in self._comparison.stages)
        return {pair.before: pair.after for pair in pairs if pair.before and pair.after}

    @cached_property
    def counterpart(self) -> Mapping[Holder, Holder]:
        """What the journey and each stage and step of the earlier version is in the later one."""
        listed: list[tuple[Holder, Holder]] = [(self.before, self.after)]
        listed += self.same_stages.items()
        listed += self.same_steps.items()
        return dict(listed)

    @cached_property
    def homes(self) -> dict[Step, Stage]:
        """The stage that each step of either version stands in."""
        stages = (*self.before.stages, *self.after.stages)
        return {step: stage for stage in stages for step in stage.steps}

    @cached_property
    def splits(self) -> dict[Step, tuple[Step, ...]]:
        """The steps that are several now, with these."""
        return split_steps(steps(self.before), steps(self.after), self.same_steps)

    @cached_property
    def merges(self) -> dict[Step, tuple[Step, ...]]:
        """The steps that were several, with these."""
        return split_steps(steps(self.after), steps(self.before), _exchanged(self.same_steps))

    @cached_property
    def stage_splits(self) -> dict[Stage, tuple[Stage, ...]]:
        """The stages that are several now, with these."""
        came_from = {other: self.homes[one] for one, other in self.same_steps.items()}
        return split_stages(self.after.stages, self.same_stages, came_from)

    @cached_property
    def stage_merges(self) -> dict[Stage, tuple[Stage, ...]]:
        """The stages that were several, with these."""
        went_to = {one: self.homes[other] for one, other in self.same_steps.items()}
        back = _exchanged(self.same_stages)
        return split_stages(self.before.stages, back, went_to)

    @cached_property
    def divided(self) -> frozenset[Node]:
        """All parts that something was split into, or that were merged."""
        listed = (self.splits, self.merges, self.stage_splits, self.stage_merges)
        return frozenset(part for each in listed for parts in each.values() for part in parts)

    @cached_property
    def pains(self) -> tuple[Couple[Pain], ...]:
        """The pains of both versions."""
        return tuple(couples(pains(self.before), pains(self.after), self.counterpart, same_id))

    @cached_property
    def opportunities(self) -> tuple[Couple[Opportunity], ...]:
        """The opportunities of both versions."""
        works = opportunities(self.before), opportunities(self.after)
        return tuple(couples(*works, self.counterpart, same_id))

    @cached_property
    def readings(self) -> tuple[Couple[Reading], ...]:
        """The readings that hold in both versions."""
        listed = readings(self.before), readings(self.after)
        return tuple(couples(*listed, self.counterpart, self._renamed.same_metric))

    @cached_property
    def stages_alone(self) -> tuple[Stage, ...]:
        """The stages that one version lacks, and that are no part of another one there."""
        known = {*self.same_stages, *self.same_stages.values(), *self.divided}
        return tuple(stage for stage in (*self.before.stages, *self.after.stages) if stage not in known)

    @cached_property
    def lost(self) -> tuple[Step, ...]:
        """The steps of the earlier version that are nowhere in the later one, nor a part of another there."""
        return self._alone(steps(self.before), self.same_steps, self.splits)

    @cached_property
    def come(self) -> tuple[Step, ...]:
        """The steps that only the later version has, and no part of another there."""
        return self._alone(steps(self.after), self.same_steps.values(), self.merges)

    def _alone(
        self, listed: Iterable[Step], same: Iterable[Step], divided: Iterable[Step]
    ) -> tuple[Step, ...]:
        known = {*same, *divided} | self.divided
        return tuple(step for step in listed if step not in known)

    def comes_alone(self, couple: Couple[Pain] | Couple[Opportunity] | Couple[Reading]) -> bool:
        """Whether a thing comes or goes by itself, and not with the stage or step that it stands on."""
        if couple.before is not None:
            return couple.before.holder in self.counterpart or couple.before.holder in self.splits
        assert couple.after is not None
        return couple.after.holder in self.counterpart.values() or couple.after.holder in self.merges

    def has_moved(self, one: Holder, other: Holder) -> bool:
        """Whether something stands on another thing now, and not on a part of what that one was split into or merged with."""
        parts: tuple[Holder, ...] = self.splits.get(one, ()) if isinstance(one, Step) else ()
        whole: tuple[Holder, ...] = self.merges.get(other, ()) if isinstance(other, Step) else ()
        return self.counterpart.get(one) is not other and other not in parts and one not in whole

    def moved_with_stage(self, one: Step, other: Step) -> bool:
        """Whether a step stands elsewhere because its stage was split, or merged with another."""
        home, now = self.homes[one], self.homes[other]
        if self.same_stages.get(home) is now:
            return False
        return now in self.stage_splits.get(home, ()) or home in self.stage_merges.get(now, ())

    def stage_stays(self, step: Step) -> bool:
        """Whether a step comes or goes by itself, and not with its whole stage."""
        home = self.homes[step]
        return home in self.same_stages or home in self.same_stages.values()


def _exchanged(same: dict[Step, Step] | dict[Stage, Stage]) -> dict:  # type: ignore[type-arg]
    return {other: one for one, other in same.items()}


def same_id(one: Pain | Opportunity, other: Pain | Opportunity) -> bool:
    """Whether two pains or opportunities have one id."""
    return one.id == other.id
