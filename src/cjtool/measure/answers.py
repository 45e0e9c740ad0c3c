"""Answers that count, by what they are about; and those that do not, with the reason."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple, TypeAlias

from cjtool.message import Message

Scores: TypeAlias = "Counter[float]"
"""How many customers gave each score."""


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


class LeftOut(NamedTuple):
    """Rows that do not count: why, how many, and one of them, with what is personal masked."""

    reason: Message
    rows: int
    example: str


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
    left_out: list[LeftOut] = field(default_factory=list)

    def add(self, others: "CustomerAnswers") -> None:
        """Take in those of another source. Raises MixedScalesError where one metric was answered on two scales."""
        for subject, scores in others.scores.items():
            self.scores[subject].update(scores)
        self.silent.update(others.silent)
        for metric, scale in others.scales.items():
            if self.scales.setdefault(metric, scale) != scale:
                raise MixedScalesError(metric)
        self.left_out += others.left_out

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
