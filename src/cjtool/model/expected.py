"""Targets of what is measured, as people write them: `nps >= 20`, `ces <= 3 within 90 days`, `nps >= 20 budget 2 weeks per quarter`."""

import re
from dataclasses import dataclass
from typing import Annotated, TypeAlias

from pydantic import PlainValidator, WithJsonSchema

from cjtool.model import budget_refusals, refusals
from cjtool.model.budgets import Budget, BudgetPeriod, BudgetWindow, budget, meant
from cjtool.model.marks import Reference
from cjtool.model.refusals import refusal
from cjtool.model.values import Duration, duration, written_text

_EXPECTATION = re.compile(
    r"([^\s<>=≥≤]+)\s*(>=|<=|≥|≤)\s*([-−+]?\d{1,12}(?:[.,]\d{1,6})?)\s*%?(?:\s+(\S[\s\S]*))?"
)
_WITHIN, _BUDGET = "within", "budget"


@dataclass(frozen=True, slots=True)
class Expectation:
    """A target of what is measured: `nps >= 20`, `ces <= 3 within 90 days`, `nps >= 20 budget 2 weeks per quarter`.

    `within` says how old answers may be. With a `budget` each window of a period is judged by itself, and so many may be
    missed.
    """

    metric: str
    at_least: bool
    number: float
    within: Duration | None = None
    budget: Budget | None = None

    @property
    def refers_to(self) -> str:
        """The id of what it names: its metric."""
        return self.metric

    @property
    def bound(self) -> "tuple[str, bool, Duration | tuple[BudgetWindow, BudgetPeriod] | None]":
        """All of it but its numbers: two of the same are one target, higher or lower."""
        return self.metric, self.at_least, self._time

    @property
    def _time(self) -> "Duration | tuple[BudgetWindow, BudgetPeriod] | None":
        """The answers that it looks at."""
        return self.within if self.budget is None else self.budget.kind

    def contradicts(self, other: "Expectation") -> bool:
        """Whether no figures can meet both: of one metric and one time, one asks for more than the other allows.

        With budgets each window misses one of the two, so that both are met only where they may miss all windows together.
        """
        if (self.metric, self._time) != (other.metric, other._time) or self.at_least == other.at_least:
            return False
        least, most = (self, other) if self.at_least else (other, self)
        if self.budget is not None and other.budget is not None:
            may_miss = self.budget.allowed + other.budget.allowed
            return least.number > most.number and may_miss < self.budget.fewest
        return least.number > most.number

    def __str__(self) -> str:
        """As it is written."""
        bound = _bound(self.metric, self.number, at_least=self.at_least)
        if self.budget is not None:
            return f"{bound} {_BUDGET} {self.budget}"
        return bound if self.within is None else f"{bound} {_WITHIN} {self.within}"

    def text(self, language: str = "en") -> str:  # noqa: ARG002
        """As sentences quote it, which is the same in every language."""
        return f"`{self}`"


def _bound(metric: str, number: float, *, at_least: bool) -> str:
    """The target without its time; its number in digits, which `g` would write as `1e+06`."""
    digits = f"{number:.6f}".rstrip("0").rstrip(".")
    return f"{metric} {'>=' if at_least else '<='} {digits}"


def expectation(written: object) -> Expectation:
    """`METRIC >= NUMBER` or `METRIC <= NUMBER`, and after that `within` and a length of time, or `budget` and so many windows per period."""
    if isinstance(written, Expectation):
        return written
    text = _whole(written).strip()
    match = _EXPECTATION.fullmatch(text)
    if match is None:
        compares = any(sign in text for sign in "<>=≥≤")
        hint = refusals.METRIC_AND_NUMBER if compares else refusals.NO_NUMBER_THERE
        raise refusal("expectation", refusals.NOT_AN_EXPECTATION(given=text), hint)
    metric, at_least = match[1], match[2] in {">=", "≥"}
    number = float(match[3].replace(",", ".").replace("−", "-"))
    times = _times(text, match[4] or "", _bound(metric, number, at_least=at_least))
    return Expectation(metric, at_least, number, *times)


def _whole(written: object) -> str:
    """The text of a target; YAML takes one with a colon for an object of one key."""
    if isinstance(written, dict) and len(written) == 1:
        [(key, value)] = written.items()
        return f"{key}: {value}"
    return written_text(written)


def _times(text: str, rest: str, bound: str) -> tuple[Duration | None, Budget | None]:
    """What stands behind the number: how old answers may be, or a budget."""
    words = rest.split()
    if not words:
        return None, None
    first, *others = words
    if _WITHIN in words and any(word.strip(":,").lower() == _BUDGET for word in words):
        raise refusal("expectation", budget_refusals.EITHER_TIME(given=text), budget_refusals.LEAVE_WITHIN)
    if first == _WITHIN and others:
        return duration(" ".join(others)), None
    if first == _BUDGET and others:
        return None, budget(" ".join(others), bound)
    is_budget = _BUDGET in rest.lower()
    hint = meant(rest, bound) if is_budget else refusals.METRIC_AND_NUMBER
    raise refusal("expectation", refusals.NOT_AN_EXPECTATION(given=text), hint)


def expected_metric(written: str) -> str:
    """The id of the metric that a target names; empty where the text is no target."""
    match = _EXPECTATION.fullmatch(written.strip())
    return match[1] if match else ""


ExpectText: TypeAlias = Annotated[
    Expectation,
    PlainValidator(expectation),
    Reference("metric", expected_metric),
    WithJsonSchema(
        {
            "type": "string",
            "pattern": r"^\s*\S+\s*(>=|<=|≥|≤)\s*[-−+]?\d.*$",
            "examples": ["nps >= 20", "ces <= 3 within 90 days", "nps >= 20 budget 2 weeks per quarter"],
        }
    ),
]
