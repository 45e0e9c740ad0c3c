"""What opportunities bring and cost together: only what is stated is added up, and it is said of how many."""

from collections.abc import Iterable, Iterator
from math import fsum
from typing import NamedTuple

from cjtool.model import Journey, Opportunity
from cjtool.project.addressing import opportunities
from cjtool.query.stakes import ratio
from cjtool.query.tasks import task


class Total(NamedTuple):
    """An amount that opportunities state, added up over the `stated` ones among them."""

    amount: float
    stated: int


class Account(NamedTuple):
    """Opportunities together: how many, how many of them are done, and what they bring in a year and cost once.

    An amount is None where none of them states it. `gain` and `payback` are those of the opportunities that state
    both, which are `weighed`.
    """

    counted: int
    done: int
    value: Total | None
    cost: Total | None
    weighed: int
    gain: float | None
    """Return: value of a year ÷ cost, as a factor."""
    payback: float | None
    """Cost ÷ value of a year, in years."""


def account(listed: Iterable[Opportunity]) -> Account:
    """What opportunities bring and cost together; rejected ones bring and cost nothing, and are not counted."""
    kept = [opportunity for opportunity in listed if opportunity.status != "rejected"]
    both = [(one.value, one.cost) for one in kept if one.value is not None and one.cost is not None]
    value, cost = fsum(value for value, _ in both), fsum(cost for _, cost in both)
    return Account(
        counted=len(kept),
        done=sum(opportunity.status == "done" for opportunity in kept),
        value=_total(opportunity.value for opportunity in kept),
        cost=_total(opportunity.cost for opportunity in kept),
        weighed=len(both),
        gain=ratio(value, cost),
        payback=ratio(cost, value),
    )


class Together(NamedTuple):
    """Opportunities that are more than ideas, and mere ideas beside them; where nothing is `decided`, ideas are all there is."""

    whole: Account
    ideas: Account
    decided: bool


def is_idea(opportunity: Opportunity) -> bool:
    """Whether it is no more than that."""
    return opportunity.status == "idea"


def is_decided(listed: Iterable[Opportunity]) -> bool:
    """Whether some of them are more than ideas."""
    return any(opportunity.status not in {"idea", "rejected"} for opportunity in listed)


def added_up(listed: Iterable[Opportunity], *, decided: bool) -> Iterator[Opportunity]:
    """Those that are added up: without ideas where some are more than that."""
    return (opportunity for opportunity in listed if not (decided and is_idea(opportunity)))


def together(listed: Iterable[Opportunity]) -> Together:
    """What opportunities bring and cost, without mere ideas where some are more than that, and what those would."""
    kept = tuple(listed)
    decided = is_decided(kept)
    whole, ideas = added_up(kept, decided=decided), (each for each in kept if decided and is_idea(each))
    return Together(account(whole), account(ideas), decided)


def project_together(journeys: Iterable[Journey]) -> Together:
    """What the opportunities of a project bring and cost, each counted once."""
    listed = tuple(journeys)
    once = counted_once(listed)
    return together(work for journey in listed for work, _ in opportunities(journey) if id(work) in once)


def counted_once(journeys: Iterable[Journey]) -> set[int]:
    """The opportunities, by identity, that count for a project: each once, and none of an archived journey.

    One that is told in two versions of a task, as it is and as it is to be, is one opportunity: that of the current one.
    """
    live = [journey for journey in journeys if journey.status != "archived"]
    seen: dict[tuple[str, str], Journey] = {}
    counted: set[int] = set()
    for journey in sorted(live, key=lambda journey: journey.state != "current"):
        for opportunity, _ in opportunities(journey):
            if seen.setdefault((task(journey), opportunity.id), journey) is journey:
                counted.add(id(opportunity))
    return counted


def _total(amounts: Iterable[float | None]) -> Total | None:
    stated = [amount for amount in amounts if amount is not None]
    return Total(fsum(stated), len(stated)) if stated else None
