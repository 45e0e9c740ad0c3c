"""Answers that count, by what they are about; and those that do not, with the reason."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeAlias

from cjtool.measure import phrases as says
from cjtool.measure.dates_shown import NO_DATES, ShownDates
from cjtool.message import Message

Scores: TypeAlias = "Counter[float]"
"""How many customers gave each score."""
ASKED_OUT = frozenset({
    says.OUTSIDE, says.FILTERED, says.REPEATED, says.BEGAN_OUTSIDE, says.NOT_DONE, says.TOTAL_ROW
})  # fmt: skip
"""Why rows are left out that were not to count: those of other times and filters, those said twice, events that are not done, and totals."""


class AnswerSubject(NamedTuple):
    """What an answer is about: ids, empty where it says nothing of that. `segments` are pairs of a column and its text."""

    journey: str
    step: str
    touchpoint: str
    metric: str
    persona: str
    channel: str
    segments: tuple[tuple[str, str], ...]
    day: date | None


class UnknownName(NamedTuple):
    """A name that nothing in the project has, with what is personal masked: how many rows have it, and the nearest that there is."""

    name: str
    rows: int
    nearest: str | None = None


class LeftOut(NamedTuple):
    """Rows of a source that do not count: why, how many, and one of them, with what is personal masked.

    Where they name something that is not there, `names` are the most frequent of these, and `more` counts the others.
    """

    reason: Message
    rows: int
    example: str
    source: str = ""
    names: tuple[UnknownName, ...] = ()
    more: int = 0


@dataclass(frozen=True)
class SourceRows:
    """What became of the rows of one source: counted, asked without an answer, or left out.

    `start` and `end` are the days of its first and its last row, also of those outside the period, where these are known.
    """

    name: str
    counted: int
    silent: int
    left_out: tuple[LeftOut, ...]
    start: date | None = None
    end: date | None = None
    notes: tuple[LeftOut, ...] = ()
    """Rows that count in a way that readers may not expect, with the reason."""
    dates: ShownDates = NO_DATES
    """What its dates show of how they are read."""

    @property
    def read(self) -> int:
        """How many rows were read."""
        return self.counted + self.silent + sum(each.rows for each in self.left_out)

    @property
    def lost(self) -> int:
        """How many rows were left out that were not to be: not those outside a period or a filter, nor said twice."""
        return sum(each.rows for each in self.left_out if each.reason not in ASKED_OUT)

    @property
    def share_lost(self) -> float:
        """The share of these, 0 to 1, in all rows that were to count."""
        return self.lost / (self.counted + self.silent + self.lost) if self.lost else 0.0


class AnswerScale(NamedTuple):
    """The lowest and the highest score, and from which score on a customer is satisfied; None where the scale says so."""

    low: float
    high: float
    satisfied_from: float | None = None


class MixedScalesError(Exception):
    """One metric was answered on two scales: its scores are no scores of one thing."""

    def __init__(self, metric: str) -> None:
        super().__init__(metric)
        self.metric = metric


@dataclass
class CustomerAnswers:
    """What customers answered. `silent` counts those who were asked and did not answer."""

    scores: dict[AnswerSubject, Scores] = field(default_factory=lambda: defaultdict(Counter))
    silent: Counter[AnswerSubject] = field(default_factory=Counter)
    scales: dict[str, AnswerScale] = field(default_factory=dict)
    """The scale of each metric that was answered, by its id."""
    sources: list[SourceRows] = field(default_factory=list)
    """What became of the rows of each source."""

    def add(self, others: "CustomerAnswers") -> None:
        """Take in those of another source. Raises MixedScalesError where one metric was answered on two scales."""
        for subject, scores in others.scores.items():
            self.scores[subject].update(scores)
        self.silent.update(others.silent)
        for metric, scale in others.scales.items():
            if self.scales.setdefault(metric, scale) != scale:
                raise MixedScalesError(metric)
        self.sources += others.sources

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """The rows that do not count, of one source after another."""
        return tuple(each for source in self.sources for each in source.left_out)

    @property
    def notes(self) -> tuple[LeftOut, ...]:
        """The rows that count in a way that readers may not expect, of one source after another."""
        return tuple(each for source in self.sources for each in source.notes)

    @property
    def answered(self) -> int:
        """How many rows have a score that counts."""
        return sum(scores.total() for scores in self.scores.values())

    @property
    def rows(self) -> int:
        """How many rows were read: with a score that counts, without one, and left out."""
        return self.answered + self.silent.total() + sum(each.rows for each in self.left_out)

    def __iter__(self) -> Iterator[tuple[AnswerSubject, Scores]]:
        return iter(self.scores.items())
