"""What a journey comes down to: its high and low moments and its ends, and what is worth doing first.

People remember the peak and the end of what they live through (D. Kahneman and others, "When more pain is preferred to
less: adding a better end", Psychological Science 4, 1993).
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Protocol, TypeVar

from cjtool.model import Journey, Opportunity, Pain, Stage, Step, steps
from cjtool.project.addressing import Holder, opportunities, pains
from cjtool.query.bookkeeping import counted_once
from cjtool.query.relief import addressed, closed, helped
from cjtool.query.route import ends, main_way, side_ways
from cjtool.query.stakes import GRADES, burden, gain, priority


@dataclass(frozen=True)
class Moment:
    """A step with what is felt there, -2 to 2, and, in the customer's terms, why."""

    step: Step
    emotion: float
    reason: str
    alike: tuple[Step, ...] = ()
    """The other steps at which the same is felt, where it is the worst or the best moment."""
    share: float | None = None
    """How many customers take the way to it, where most take another; where the same is felt elsewhere too, nothing."""


@dataclass(frozen=True)
class Highlights:
    """The moments that are remembered; of equal ones the first, and every end that has an emotion."""

    peak: Moment
    low: Moment
    """The lowest of all, also where that belongs to the event itself."""
    worst: Moment
    """The lowest that can be helped: of steps whose low is not `unavoidable`; `low` where none of those is below zero."""
    ends: tuple[Moment, ...]
    goes_on: bool = False
    """Whether the way that most customers go leads on beyond these ends, to steps that not all of them take."""

    @property
    def end(self) -> str:
        """What its ends are: `end`, or `end-most` where most customers go on from there."""
        return "end-most" if self.goes_on else "end"

    @property
    def inherent(self) -> Moment | None:
        """The lowest moment where it belongs to the event itself, and another one is the worst that can be helped."""
        return self.low if self.low.step is not self.worst.step else None

    @property
    def level(self) -> bool:
        """Whether the same is felt all along, so that a high point is no other than the low one."""
        return self.peak.step is self.low.step

    @property
    def lows(self) -> "tuple[tuple[str, Moment], ...]":
        """The low points worth telling: `low`, the worst that can be helped, and `lowest`, which belongs to the event itself.

        None where all feels well alike: the high point tells it.
        """
        if self.level and self.remembered:
            return ()
        if self.inherent is not None:
            return ("low", self.worst), ("lowest", self.inherent)
        return (("lowest" if self.worst.step.unavoidable else "low", self.worst),)

    @property
    def remembered(self) -> bool:
        """Whether there is a high point to remember: the peak-end rule is told only where the peak is above zero."""
        return self.peak.emotion > 0


@dataclass(frozen=True)
class Ranked:
    """An opportunity with the pains that it addresses, those of them that are still there, and its priority."""

    opportunity: Opportunity
    holder: Holder
    addresses: tuple[Pain, ...]
    left: tuple[Pain, ...]
    places: tuple[Stage | Step, ...]
    """The steps and stages that it helps: those of the pains that it addresses, else the one that it stands on."""
    priority: float | None
    """None where nothing is known that its place among the others could rest on."""
    feeling: float | None
    """The lowest emotion of the steps that it helps."""


def can_be_helped(emotion: float, step: Step) -> bool:
    """Whether a feeling at a step is low, and its low does not belong to the event itself."""
    return emotion < 0 and not step.unavoidable


def highlights(journey: Journey) -> Highlights | None:
    """What the primary persona feels at most and at the end; None where no step has an emotion."""
    felt = [(step.emotion, step) for step in steps(journey) if step.emotion is not None]
    if not felt:
        return None
    final = ends(journey)
    helpable = [pair for pair in felt if can_be_helped(*pair)] or felt
    way, shares = main_way(journey), side_ways((step for _, step in felt), journey)
    return Highlights(
        _outermost(max(felt, key=lambda pair: pair[0]), felt, shares),
        _outermost(min(felt, key=lambda pair: pair[0]), felt, shares),
        _outermost(min(helpable, key=lambda pair: pair[0]), helpable, shares),
        tuple(
            Moment(step, emotion, reason(step), share=shares[step.id])
            for emotion, step in felt
            if step in final
        ),
        not set(way).isdisjoint(final) and way[-1] not in final,
    )


def remembered(journey: Journey) -> Iterator[tuple[str, Moment]]:
    """What people hear of a journey's feelings first, each step once, by what it is.

    `peak`, the best moment where it is above zero; `low` and `lowest`, as `Highlights.lows` has them; `end`, or `end-most` where most customers go on from there.
    """
    found = highlights(journey)
    if found is None:
        return
    if found.remembered:
        yield "peak", found.peak
    yield from found.lows
    shown = {found.peak.step, found.worst.step, found.low.step}
    yield from ((found.end, moment) for moment in found.ends if moment.step not in shown)


def _outermost(
    pair: tuple[float, Step], felt: Iterable[tuple[float, Step]], shares: Mapping[str, float | None]
) -> Moment:
    """A moment with the others at which the same is felt, and, where there are none, how many come to it."""
    emotion, step = pair
    alike = tuple(other for same, other in felt if same == emotion and other is not step)
    return Moment(step, emotion, reason(step), alike, None if alike else shares[step.id])


def reason(step: Step) -> str:
    """What explains a feeling: the worst pain below zero, a gain above, else what the customer feels, says, thinks."""
    hurting = [pain.text for pain in worst_first(step.pains)]
    explained = hurting if (step.emotion or 0) < 0 else [gain.text for gain in step.gains]
    return next((text for text in (*explained, step.feels, step.quote, step.thinks) if text), "")


def worst_first(pains: Iterable[Pain]) -> list[Pain]:
    """Pains by severity, then by share, the worst first, those without one last; of equal ones in their order."""
    return sorted(pains, key=lambda pain: (-_grade(pain), -(pain.share or 0.0)))


def ranked(journey: Journey, greatest: float) -> tuple[Ranked, ...]:
    """Opportunities by priority, highest first; ties by return, impact ÷ effort, then the lowest feeling; closed ones last.

    `greatest` is the greatest value of an opportunity in the project.
    """
    return tuple(sorted(_weighed(journey, greatest), key=by_rank))


@dataclass(frozen=True)
class ProjectBacklog:
    """What is still to be done in a project, each counted once and with its journey, what is worth most first.

    `unranked` more have no place, since nothing is known of them; `closed` more are done or rejected.
    """

    works: tuple[tuple[Ranked, Journey], ...]
    unranked: int
    closed: int


def project_backlog(journeys: Iterable[Journey], greatest: float) -> ProjectBacklog:
    """The opportunities of a project in one order, the same that reports have."""
    listed = tuple(journeys)
    counted = counted_once(listed)
    pairs = [
        (work, home) for home in listed for work in ranked(home, greatest) if id(work.opportunity) in counted
    ]
    left = [pair for pair in pairs if not closed(pair[0].opportunity)]
    works = sorted((pair for pair in left if pair[0].priority is not None), key=lambda pair: by_rank(pair[0]))
    return ProjectBacklog(tuple(works), len(left) - len(works), len(pairs) - len(left))


def first_things(journey: Journey, greatest: float, most: int = 3) -> tuple[Ranked, ...]:
    """What to do first in a journey."""
    return first_of(ranked(journey, greatest), most)


class Planned(Protocol):
    """What holds an opportunity."""

    @property
    def opportunity(self) -> Opportunity:
        """What was written."""


_Planned = TypeVar("_Planned", bound=Planned)


def first_of(listed: Iterable[_Planned], most: int = 3) -> tuple[_Planned, ...]:
    """What to do first of some in order: what is neither done nor rejected."""
    return tuple(each for each in listed if not closed(each.opportunity))[:most]


def worst_pain(journey: Journey) -> tuple[Pain, Stage | Step] | None:
    """The open pain that weighs most, with what it stands on; None where of none it is known how much."""
    return next((pair for pair in open_pains(journey) if burden(pair[0]) is not None), None)


def accepted_pains(journey: Journey) -> tuple[tuple[Pain, Stage | Step], ...]:
    """The pains about which nothing is done, with what they stand on, the worst first."""
    kept = [(pain, holder) for pain, holder in pains(journey) if pain.accepted]
    return tuple(sorted(kept, key=lambda each: by_burden(each[0])))


def open_pains(journey: Journey) -> tuple[tuple[Pain, Stage | Step], ...]:
    """The pains, each with what it stands on, that are neither accepted nor taken away: by severity × share, highest first, then by severity."""
    done_by = addressers(journey)
    found = (
        (pain, holder)
        for pain, holder in pains(journey)
        if is_open(pain, (one for one, _ in done_by.get(id(pain), ())))
    )
    return tuple(sorted(found, key=lambda each: by_burden(each[0])))


def by_burden(pain: Pain) -> tuple[bool, float, int]:
    """What pains are sorted by, the worst first; those whose severity or share is not known come last."""
    weight = burden(pain)
    return weight is None, -(weight or 0), -_grade(pain)


def _grade(pain: Pain) -> int:
    """Severity from 1 to 3; 0 where it is not known."""
    return GRADES[pain.severity] if pain.severity else 0


def lowest(listed: Iterable[Step]) -> float | None:
    """The lowest emotion among steps."""
    return min((step.emotion for step in listed if step.emotion is not None), default=None)


def leverage(opportunity: Opportunity) -> float:
    """Impact ÷ effort, each 1 to 3; 0 where one is not known."""
    impact, effort = opportunity.impact, opportunity.effort
    return GRADES[impact] / GRADES[effort] if impact and effort else 0.0


def is_open(pain: Pain, done_by: Iterable[Opportunity]) -> bool:
    """Whether a pain is neither accepted nor taken away by one of the opportunities that address it."""
    return not pain.accepted and all(opportunity.status != "done" for opportunity in done_by)


def addressers(journey: Journey) -> dict[int, tuple[tuple[Opportunity, Holder], ...]]:
    """The opportunities that address each pain, by the pain's identity; rejected ones address nothing."""
    found: dict[int, tuple[tuple[Opportunity, Holder], ...]] = {}
    for opportunity, holder in opportunities(journey):
        if opportunity.status != "rejected":
            for pain in addressed(opportunity, holder, journey):
                found[id(pain)] = (*found.get(id(pain), ()), (opportunity, holder))
    return found


def _weighed(journey: Journey, greatest: float) -> Iterator[Ranked]:
    homes = {id(pain): holder for pain, holder in pains(journey)}
    done_by = addressers(journey)
    for opportunity, holder in opportunities(journey):
        hurting = addressed(opportunity, holder, journey)
        others = {} if closed(opportunity) else done_by
        left = tuple(pain for pain in hurting if is_open(pain, (one for one, _ in others.get(id(pain), ()))))
        places = helped((homes[id(pain)] for pain in hurting), holder)
        yield Ranked(
            opportunity,
            holder,
            hurting,
            left,
            places,
            priority(opportunity, left, greatest),
            lowest(_steps(places or (holder,))),
        )


def _steps(places: Iterable[Holder]) -> Iterator[Step]:
    for place in places:
        match place:
            case Step():
                yield place
            case Stage():
                yield from place.steps


def by_rank(each: Ranked) -> tuple[bool, float, float, float, float]:
    """What opportunities, also those of several journeys, are sorted by; a hundredth of a priority is no difference."""
    unknown = float("inf")
    weight = unknown if each.priority is None else -round(each.priority, 1)
    feeling = unknown if each.feeling is None else each.feeling
    work = each.opportunity
    return closed(work), weight, -(gain(work) or 0.0), -leverage(work), feeling
