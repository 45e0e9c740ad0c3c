"""What two versions of one journey tell differently, thing by thing."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from cjtool.diff.across import Elsewhere, gone_over
from cjtool.diff.aspects import OWN, facts_of
from cjtool.diff.attending import of_those_in_both
from cjtool.diff.comparison import Comparison, Pair
from cjtool.diff.difference import Difference, Owned, PartName
from cjtool.diff.facts import FactChange, changes, names
from cjtool.diff.going import rerouted
from cjtool.diff.holding import of_journey, of_stage, written
from cjtool.diff.items import Couple, Holder
from cjtool.diff.pairing import Pairing
from cjtool.diff.renaming import Renamed
from cjtool.diff.sharing import lost_by_all, new_to_all
from cjtool.model import Node, Opportunity, Pain, Reading, Stage, Step
from cjtool.spelling import slug

_INHERITED = frozenset({"channel", "intensity", "owner", "promises", "response_time", "tone"})
"""Keys whose value may hold by a touchpoint, stage or journey: told where it is written."""
_TEXT_OF_PARTS = frozenset(
    {"id", "name", "does", "thinks", "feels", "quote", "expects", "handover", "update"}
    | {"frontstage", "backstage", "systems", "evidence", "gains"}
)
"""What is divided where a step becomes two, and joined where two become one."""


class JourneyDifferences:
    """The differences of one journey that both versions have."""

    def __init__(self, comparison: Comparison, renamed: Renamed) -> None:
        self._comparison, self._renamed = comparison, renamed
        self.pairing = Pairing(comparison, renamed)

    def told(self, went: Elsewhere, came: Elsewhere) -> Iterator[Difference]:
        """All of them, in the order of the journey; `went` and `came` are stages and steps that another journey has, or had."""
        return (replace(each, pairing=self.pairing) for each in self._told(went, came))

    def _told(self, went: Elsewhere, came: Elsewhere) -> Iterator[Difference]:
        pairing = self.pairing
        one, other = self._was(pairing.before), self._is(pairing.after)
        passed = (*_of_its_file(one, other), "cjtool", "define", *OWN)
        effect = of_journey(one.workspace, other.workspace)
        whole = changes(pairing.before, pairing.after, passed, effect)
        told = written(pairing.before, pairing.after, whole, effect)
        yield from facts_of("journey", one, other, self._renamed.telling(told))
        for compared in self._comparison.stages:
            yield from self._of_stage(compared.stage, went, came)
        for pair in self._comparison.steps:
            yield from self._of_step(pair, went, came)
        yield from self._of_items("pain", pairing.pains)
        yield from self._of_items("opportunity", pairing.opportunities)
        yield from self._of_items("reading", pairing.readings)

    def _of_stage(self, pair: Pair[Stage], went: Elsewhere, came: Elsewhere) -> Iterator[Difference]:
        one, other = pair.before, pair.after
        before = None if one is None else self._was(one, self.pairing.before)
        after = None if other is None else self._is(other, self.pairing.after)
        if one is None or other is None:
            if before and pair.node in went:
                yield from gone_over(before, went[pair.node], self._renamed, went)
            elif pair.node not in self.pairing.divided and pair.node not in came:
                yield Difference("stage", "removed" if before else "added", before, after)
            return
        parts = self.pairing.stage_splits.get(one, ())
        merged = self.pairing.stage_merges.get(other, ())
        yield from _divided("stage", before, after, parts, merged)
        if pair.moved:
            yield Difference("stage", "moved", before, after)
        passed = (*OWN, *(("name",) if parts or merged else ()))
        versions = self._comparison.before, self._comparison.after
        effect = of_stage(*((each.journey, each.workspace) for each in versions))
        facts = written(one, other, changes(one, other, (*names(one, other), *passed), effect), effect)
        yield from facts_of("stage", before, after, self._renamed.telling(facts))

    def _of_step(self, pair: Pair[Step], went: Elsewhere, came: Elsewhere) -> Iterator[Difference]:
        one, other = pair.before, pair.after
        before = None if one is None else self._was_step(one)
        after = None if other is None else self._is_step(other)
        if one is None or other is None:
            yield from self._alone(pair, before, after, went, came)
            return
        parts, merged = self.pairing.splits.get(one, ()), self.pairing.merges.get(other, ())
        yield from _divided("step", before, after, parts, merged)
        if pair.moved and not self.pairing.moved_with_stage(one, other):
            yield Difference("step", "moved", before, after)
        divided = _TEXT_OF_PARTS if parts or merged else frozenset()
        routed = rerouted(one, other, _written(one, other, pair.changes), self.pairing)
        assert before is not None
        assert after is not None
        heard = of_those_in_both(before, after, routed, self._renamed)
        kept: Iterable[FactChange] = (fact for fact in heard if fact.key not in divided)
        if parts:
            kept = lost_by_all(kept, [self._comparison.told_of(one, part) for part in parts])
        if merged:
            kept = new_to_all(kept, [self._comparison.told_of(part, other) for part in merged])
        yield from facts_of("step", before, after, self._renamed.telling(kept))

    def _alone(
        self,
        pair: Pair[Step],
        before: Owned | None,
        after: Owned | None,
        went: Elsewhere,
        came: Elsewhere,
    ) -> Iterator[Difference]:
        """A step that one version lacks, where it did not come or go with its stage, or as a part of another step."""
        step, pairing = pair.node, self.pairing
        if before and (parts := pairing.splits.get(step, ())):
            yield Difference("step", "split", before, self._is_step(parts[0]), others=parts)
        elif after and (merged := pairing.merges.get(step, ())):
            yield Difference("step", "merged", self._was_step(merged[0]), after, others=merged)
        elif step in went:
            yield from gone_over(self._was_step(step), went[step], self._renamed, went)
        elif step not in pairing.divided and step not in came and self._stage_stays(step, went, came):
            yield Difference("step", "removed" if before else "added", before, after)

    def _stage_stays(self, step: Step, went: Elsewhere, came: Elsewhere) -> bool:
        """Whether a step comes or goes by itself: its stage is in both versions, here or in another journey."""
        home = self.pairing.homes[step]
        return home in went or home in came or self.pairing.stage_stays(step)

    def _of_items(
        self,
        part: PartName,
        listed: Iterable[Couple[Pain]] | Iterable[Couple[Opportunity]] | Iterable[Couple[Reading]],
    ) -> Iterator[Difference]:
        for couple in listed:
            one, other = couple
            before = None if one is None else self._was(*one)
            after = None if other is None else self._is(*other)
            if one is None or other is None:
                if self.pairing.comes_alone(couple):
                    yield Difference(part, "removed" if before else "added", before, after)
                continue
            if self.pairing.has_moved(one.holder, other.holder):
                yield Difference(part, "moved", before, after)
            own = changes(one.item, other.item, names(one.item, other.item))
            yield from facts_of(part, before, after, self._renamed.telling(own))

    def _was_step(self, step: Step) -> Owned:
        return self._was(step, self.pairing.homes[step])

    def _is_step(self, step: Step) -> Owned:
        return self._is(step, self.pairing.homes[step])

    def _was(self, node: Node, holder: Holder | None = None) -> Owned:
        version = self._comparison.before
        return Owned(node, version.workspace, version.journey, holder)

    def _is(self, node: Node, holder: Holder | None = None) -> Owned:
        version = self._comparison.after
        return Owned(node, version.workspace, version.journey, holder)


def _written(one: Step, other: Step, told: Iterable[FactChange]) -> Iterator[FactChange]:
    """What is told of a step, without what holds otherwise by something else: that is told there."""
    for fact in told:
        inherited = fact.key in _INHERITED and getattr(one, fact.key) == getattr(other, fact.key)
        if fact.key not in OWN and not inherited:
            yield fact


def _divided(
    part: PartName, before: Owned | None, after: Owned | None, parts: Sequence[Node], merged: Sequence[Node]
) -> Iterator[Difference]:
    if parts:
        yield Difference(part, "split", before, after, others=tuple(parts))
    if merged:
        yield Difference(part, "merged", before, after, others=tuple(merged))


def _of_its_file(*sides: Owned) -> tuple[str, ...]:
    """The id of a journey, where only its file has another name: the id stands in no text."""
    journeys = ((side.journey, side.workspace) for side in sides)
    made = (
        journey is not None and journey.id == slug(workspace.file_of(journey).source.path.stem)
        for journey, workspace in journeys
    )
    return ("id",) if all(made) else ()
