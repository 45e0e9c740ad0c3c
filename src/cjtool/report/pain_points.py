"""Pains, the worst first, each with what is done about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.model import Journey, Opportunity, Pain, SourceOfInsight, Stage, Step
from cjtool.project import pains
from cjtool.query import burden
from cjtool.query.summing_up import addressers, by_burden, is_open
from cjtool.report import places
from cjtool.report.inline import Jump
from cjtool.report.names import Names


@dataclass(frozen=True)
class Hurt:
    """A pain, where it is felt, what it rests on, and what addresses it."""

    pain: Pain
    place: Jump
    stands_on: Jump
    holder: Stage | Step
    evidence: tuple[tuple[Jump, SourceOfInsight], ...]
    breaks: tuple[Jump, ...]
    """The promises that it breaks."""
    addressed_by: tuple[tuple[Opportunity, Jump], ...]

    @property
    def priority(self) -> float | None:
        """Severity (1-3) × share of customers; None where one is not known."""
        return burden(self.pain)

    @property
    def open(self) -> bool:
        """Neither accepted nor taken away."""
        return is_open(self.pain, (opportunity for opportunity, _ in self.addressed_by))


def hurts(journey: Journey, names: Names) -> tuple[Hurt, ...]:
    """By severity × share, highest first; those without one of them last, by severity."""
    return tuple(sorted(_hurts(journey, names), key=lambda hurt: by_burden(hurt.pain)))


def _hurts(journey: Journey, names: Names) -> Iterable[Hurt]:
    done_by = addressers(journey)
    for pain, holder in pains(journey):
        yield Hurt(
            pain,
            places.pain(pain, holder),
            places.holder(holder),
            holder,
            names.sources(pain.sources),
            tuple(
                places.library("promise", promise, names.known.promises[promise].text)
                for promise in pain.breaks
            ),
            tuple((one, places.opportunity(one, its)) for one, its in done_by.get(id(pain), ())),
        )
