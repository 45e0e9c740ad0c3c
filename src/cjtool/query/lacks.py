"""What is not known of a journey: what nobody measured, asked or estimated."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from cjtool.model import Journey, Stage, Step, everyone, steps
from cjtool.project import Workspace
from cjtool.project.addressing import opportunities, pains
from cjtool.query.effective import own_contact, owner
from cjtool.query.evidence import Support, grounds
from cjtool.query.measurement import readings
from cjtool.query.relief import closed
from cjtool.query.summing_up import open_pains


@dataclass(frozen=True)
class Lack:
    """How many of how many lack something; `key` is one of `LACKS`."""

    key: str
    count: int
    total: int
    places: tuple[Stage | Step, ...] = ()
    """The steps and stages that lack it, or on which something stands that does."""
    reckonable: bool = False
    """Whether it can be reckoned from what is written: what opportunities bring, from customers and what these bring."""

    @property
    def phrase(self) -> str:
        """The key of what is said of it."""
        if self.key in _WHOLE and self.count < self.total:
            return f"lack-{self.key}-some"
        return f"lack-{self.key}-reckoned" if self.reckonable else f"lack-{self.key}"


LACKS = (
    "persona", "feeling", "source", "assumed", "outdated", "pain", "severity", "share", "owner", "opportunity", "value", "cost",
    "number",
)  # fmt: skip
"""Anybody whose journey it is; the feeling at steps; a source of it, one that is more than a guess, one that still counts;
any pain at all, how much and how many customers pains hurt; who owns the company's own contacts; any opportunity at all, what they bring and
cost; numbers that are planned but not measured."""

_WHOLE = frozenset({"persona", "pain", "opportunity"})
"""What a journey lacks as a whole; of several journeys it is told how many do."""


def not_known(journey: Journey, workspace: Workspace) -> tuple[Lack, ...]:
    """What is lacking, in the order of `LACKS`; what is not lacking is left out."""
    return tuple(lack for lack in _lacks(journey, workspace) if lack.count)


def not_known_of(journeys: Iterable[Journey], workspace: Workspace) -> tuple[Lack, ...]:
    """What is lacking in several journeys together, in the order of `LACKS`, without places."""
    counts: dict[str, tuple[int, int]] = {}
    unreckoned: set[str] = set()
    for journey in journeys:
        for lack in _lacks(journey, workspace):
            count, total = counts.get(lack.key, (0, 0))
            counts[lack.key] = count + lack.count, total + lack.total
            if lack.count and not lack.reckonable:
                unreckoned.add(lack.key)
    return tuple(
        Lack(key, *counts[key], reckonable=key not in unreckoned)
        for key in LACKS
        if counts.get(key, (0, 0))[0]
    )


def _lacks(journey: Journey, workspace: Workspace) -> Iterator[Lack]:
    yield Lack("persona", not everyone(journey), 1)
    yield from _feelings(journey, workspace)
    yield Lack("pain", not any(pains(journey)), 1)
    hurting = open_pains(journey)
    yield _lack("severity", ((holder, pain.severity is None) for pain, holder in hurting))
    yield _lack("share", ((holder, pain.share is None) for pain, holder in hurting))
    contacts = [step for step in steps(journey) if own_contact(step, workspace)]
    yield _lack("owner", ((step, owner(step, workspace) is None) for step in contacts))
    yield Lack("opportunity", not any(opportunities(journey)), 1)
    works = [(work, holder) for work, holder in opportunities(journey) if not closed(work)]
    bring = _lack("value", ((holder, work.value is None) for work, holder in works))
    yield replace(bring, reckonable=journey.customers is not None and journey.worth is not None)
    yield _lack("cost", ((holder, work.cost is None) for work, holder in works))
    yield _lack(
        "number", ((holder, reading.value is None) for reading, holder in readings(journey, workspace))
    )


def _feelings(journey: Journey, workspace: Workspace) -> Iterator[Lack]:
    yield _lack("feeling", ((step, step.emotion is None) for step in steps(journey)))
    felt = [step for step in steps(journey) if step.emotion is not None]
    known = grounds(journey, workspace)
    for key, support in (
        ("source", Support.UNNAMED), ("assumed", Support.ASSUMED), ("outdated", Support.OUTDATED)
    ):  # fmt: skip
        yield _lack(key, ((step, known[step.id] is support) for step in felt))


def _lack(key: str, asked: Iterable[tuple[object, bool]]) -> Lack:
    """How many of those asked lack something; where, if all that do stand on a step or a stage."""
    listed = tuple(asked)
    lacking = [holder for holder, lacks in listed if lacks]
    places = tuple(dict.fromkeys(holder for holder in lacking if isinstance(holder, Stage | Step)))
    known = all(isinstance(holder, Stage | Step) for holder in lacking)
    return Lack(key, len(lacking), len(listed), places if known else ())
