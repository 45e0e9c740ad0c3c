"""How much of the leaving at each step its pains account for, in each year."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from cjtool.measure.worth.absorbing import Passed, Ways, passed
from cjtool.measure.worth.columns import Chances, Column, minus, plus, rest, summed, times
from cjtool.measure.worth.journey_flow import JourneyFlow
from cjtool.model import Journey, Opportunity, Pain, Stage, Step
from cjtool.project.addressing import pains
from cjtool.query.stakes import weight
from cjtool.query.summing_up import addressers

ROUNDS = 6
"""So often shares of those who come to a step are reckoned anew, each time ten times nearer or more."""

_ALL_BUT = 0.995
"""Where more of what a pain says counts than this, on average, all of it does."""


@dataclass(frozen=True)
class DrawnPain:
    """A pain in each year: the share of customers whom it still hurts, how many of these leave, and what it costs each time.

    `hurts` has the share of all who begin, as it is written; `coming_by` makes that the share of those who come here.

    `drop` and `cost` are None where nobody says. `done` are the opportunities that took it away, in part or wholly.
    """

    pain: Pain
    holder: Stage | Step
    share: Column
    drop: Column | None
    cost: Column | None
    done: tuple[Opportunity, ...]


PainParts: TypeAlias = Mapping[int, Mapping[str, Column]]
"""By the identity of a pain, and by the id of a step: the share of those who come there that leaves because of it."""


@dataclass(frozen=True)
class Leavers:
    """Who leaves at each step, all told, and which part of that is whose; how the journey is walked with that.

    `ungiven` are the pains of which nobody says how many leave because of them, and no log.
    """

    leaving: Mapping[str, Column]
    parts: PainParts
    passed: Passed
    ungiven: frozenset[int]
    divided: frozenset[int]
    """The pains that share what no pain with a `drop_off` accounts for: between none and all of it."""
    scaled: Mapping[int, Column] = field(default_factory=dict)
    """Of the pains that would have more leave than do leave: which share of what they say counts."""


def hurts(journey: Journey, chances: Chances) -> tuple[DrawnPain, ...]:
    """The pains of a journey that are not wholly taken away, in its order."""
    works = addressers(journey)
    found = []
    for pain, holder in pains(journey):
        done = tuple(work for work, _ in works.get(id(pain), ()) if work.status == "done")
        if all(work.effect is not None and work.effect.low < 1 for work in done):
            found.append(_hurt(pain, holder, done, chances))
    return tuple(found)


def coming_by(
    told: Iterable[DrawnPain], ways: Ways, leaving: Mapping[str, Column], found: Passed
) -> tuple[DrawnPain, ...]:
    """Pains with the share of those who come to them, up to everybody, in place of that of all who begin.

    A share that nobody tells is one of those who come already.
    """
    made = []
    for each in told:
        if each.pain.share is None:
            made.append(each)
            continue
        if isinstance(each.holder, Stage):
            there = entries(each.holder, ways, leaving, found)
        else:
            there = found.visits.get(each.holder.id, [0.0] * len(found.reach))
        share = [
            min(1.0, all_of / here) if here > 0 else 0.0
            for all_of, here in zip(each.share, there, strict=True)
        ]
        made.append(replace(each, share=share))
    return tuple(made)


def settled(
    flow: JourneyFlow, told: Sequence[DrawnPain], chances: Chances
) -> tuple[tuple[DrawnPain, ...], Leavers]:
    """Pains by those who come to them, and who leaves because of what.

    How many come to a step hangs on who left before because of pains: a few rounds bring both together.
    """
    leaving: Mapping[str, Column] = flow.leaving
    found = passed(flow.ways, leaving)
    for _ in range(ROUNDS):
        hurting = coming_by(told, flow.ways, leaving, found)
        left = leavers(flow, hurting, chances)
        leaving, found = left.leaving, left.passed
    return hurting, left


def effect_of(opportunity: Opportunity, chances: Chances) -> Column:
    """The share of the pains it addresses that an opportunity takes away; all where nobody says."""
    if opportunity.effect is None:
        return chances.sure(1.0)
    return chances.drawn(f"effect {opportunity.id}", opportunity.effect)


def _hurt(pain: Pain, holder: Stage | Step, done: tuple[Opportunity, ...], chances: Chances) -> DrawnPain:
    name = f"{holder.id} {pain.id}"
    share = chances.drawn(f"share {name}", None) if pain.share is None else chances.sure(pain.share)
    for work in done:
        share = times(share, rest(effect_of(work, chances)))
    return DrawnPain(
        pain,
        holder,
        share,
        None if pain.drop_off is None else chances.drawn(f"drop_off {name}", pain.drop_off),
        None if pain.cost is None else chances.drawn(f"cost {name}", pain.cost),
        done,
    )


def entries(stage: Stage, ways: Ways, leaving: Mapping[str, Column], found: Passed) -> Column:
    """How often a stage is entered from outside, per customer who begins."""
    inside = {step.id for step in stage.steps}
    coming = [0.0] * len(found.reach)
    for step, visits in found.visits.items():
        if step not in inside:
            going = times(visits, rest(leaving[step])) if step in leaving else visits
            for to, share in ways[step].items():
                if to in inside:
                    coming = plus(coming, times(going, share))
    return coming


def leavers(flow: JourneyFlow, hurting: Sequence[DrawnPain], chances: Chances) -> Leavers:
    """Who leaves because of what.

    Where it is known how many leave at a step, its pains account for no more than that, and are scaled where they say more;
    what pains with a `drop_off` leave of it is shared, by burden, by those without one: between none and all of it. Where
    it is not known, nobody leaves but because of the pains that say so. A pain of a stage counts once for each time that the
    stage is entered, at the steps of the stage where customers are known to leave, else at its first one.
    """
    known = flow.leaving
    blame = _Blame(known)
    for each in hurting:
        blame.at_unknown(each)
    blame.settle_unknown()
    found = passed(flow.ways, blame.leaving)
    for each in hurting:
        if isinstance(each.holder, Stage):
            blame.at_stage(each, entries(each.holder, flow.ways, blame.leaving, found), found)
        else:
            blame.at_known(each)
    blame.settle_known(chances)
    return Leavers(
        blame.leaving, blame.parts, found, frozenset(blame.ungiven), frozenset(blame.divided), blame.scaled()
    )


@dataclass
class _Blame:
    """What pains ask for of the leaving at each step, and what of that they get."""

    known: Mapping[str, Column]
    leaving: dict[str, Column] = field(default_factory=dict)
    parts: dict[int, dict[str, Column]] = field(default_factory=dict)
    ungiven: set[int] = field(default_factory=set)
    divided: set[int] = field(default_factory=set)
    _asked: dict[str, list[tuple[DrawnPain, Column]]] = field(default_factory=dict)
    _wanted: dict[int, list[Column]] = field(default_factory=dict)
    _sharing: dict[str, list[DrawnPain]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.leaving.update(self.known)

    def at_unknown(self, each: DrawnPain) -> None:
        """A pain where no step is known to be left: it says itself how many leave, or nobody does."""
        if self._sites(each.holder):
            return
        steps = each.holder.steps[:1] if isinstance(each.holder, Stage) else (each.holder,)
        if each.drop is None or not steps:
            self.ungiven.add(id(each.pain))
        else:
            self._ask(steps[0].id, each, times(each.share, each.drop))

    def settle_unknown(self) -> None:
        """All that is asked for is the leaving, up to everybody."""
        for step, asked in self._asked.items():
            whole = summed(column for _, column in asked)
            self.leaving[step] = [min(1.0, share) for share in whole]
            self._give(step, asked, [1 / max(1.0, share) for share in whole])
        self._asked = {}

    def at_known(self, each: DrawnPain) -> None:
        """A pain of a step where it is known how many leave."""
        for step in self._sites(each.holder):
            if each.drop is None:
                self._share(step, each)
            else:
                self._ask(step, each, times(each.share, each.drop))

    def at_stage(self, each: DrawnPain, entered: Column, found: Passed) -> None:
        """A pain of a stage: of all who leave in it, at each step the same share."""
        sites = [step for step in self._sites(each.holder) if step in found.visits]
        if each.drop is None or not sites:
            for step in sites:
                self._share(step, each)
            return
        leaving = summed(times(found.visits[step], self.known[step]) for step in sites)
        wanted = times(entered, times(each.share, each.drop))
        part = [want / there if there > 0 else 0.0 for want, there in zip(wanted, leaving, strict=True)]
        for step in sites:
            self._ask(step, each, times(part, self.known[step]))

    def settle_known(self, chances: Chances) -> None:
        """Scale what is asked for to those who leave, and divide what is left."""
        for step, whole in self.known.items():
            asked, left = self._asked.get(step, []), whole
            if asked:
                wanted = summed(column for _, column in asked)
                scale = [
                    min(1.0, most / want) if want > 0 else 0.0
                    for most, want in zip(whole, wanted, strict=True)
                ]
                self._give(step, asked, scale)
                left = [max(0.0, value) for value in minus(whole, times(wanted, scale))]
            self._divide(step, left, chances)

    def scaled(self) -> dict[int, Column]:
        """Which share counts of what pains say, of those of which not all does."""
        found = {}
        for pain, wanted in self._wanted.items():
            given = summed(self.parts[pain].values())
            whole = summed(wanted)
            part = [some / all_of if all_of > 0 else 1.0 for some, all_of in zip(given, whole, strict=True)]
            if sum(part) < _ALL_BUT * len(part):
                found[pain] = part
        return found

    def _divide(self, step: str, left: Column, chances: Chances) -> None:
        sharing = self._sharing.get(step, [])
        weights = [weight(each.pain) for each in sharing]
        if not sum(weights):
            return
        taken = times(left, chances.drawn(f"blame {step}", None))
        for each, heavy in zip(sharing, weights, strict=True):
            part = heavy / sum(weights)
            own = [min(value * part, most) for value, most in zip(taken, each.share, strict=True)]
            self.parts.setdefault(id(each.pain), {})[step] = own

    def _sites(self, holder: Stage | Step) -> list[str]:
        """The steps of a holder at which it is known how many leave."""
        inside = holder.steps if isinstance(holder, Stage) else (holder,)
        return [step.id for step in inside if step.id in self.known]

    def _ask(self, step: str, each: DrawnPain, column: Column) -> None:
        self._asked.setdefault(step, []).append((each, column))

    def _share(self, step: str, each: DrawnPain) -> None:
        self.divided.add(id(each.pain))
        self._sharing.setdefault(step, []).append(each)

    def _give(self, step: str, asked: Iterable[tuple[DrawnPain, Column]], scale: Column) -> None:
        for each, column in asked:
            self.parts.setdefault(id(each.pain), {})[step] = times(column, scale)
            self._wanted.setdefault(id(each.pain), []).append(column)
