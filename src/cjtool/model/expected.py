"""Targets of what is measured, as people write them: `nps >= 20`, `ces <= 3 within 90 days`."""

import re
from dataclasses import dataclass
from typing import Annotated, TypeAlias

from pydantic import PlainValidator, WithJsonSchema

from cjtool.model import refusals
from cjtool.model.marks import Reference
from cjtool.model.refusals import refusal
from cjtool.model.values import Duration, duration, written_text

_EXPECTATION = re.compile(
    r"([^\s<>=≥≤]+)\s*(>=|<=|≥|≤)\s*([-−+]?\d{1,12}(?:[.,]\d{1,6})?)\s*%?(?:\s+within\s+(\S.*))?"
)


@dataclass(frozen=True, slots=True)
class Expectation:
    """A target of what is measured: `nps >= 20`, `ces <= 3 within 90 days`. `within` says how old answers may be."""

    metric: str
    at_least: bool
    number: float
    within: Duration | None = None

    @property
    def refers_to(self) -> str:
        """The id of what it names: its metric."""
        return self.metric

    @property
    def bound(self) -> "tuple[str, bool, Duration | None]":
        """All of it but its number: two of the same are one target, higher or lower."""
        return self.metric, self.at_least, self.within

    def contradicts(self, other: "Expectation") -> bool:
        """Whether no figure can meet both: of one metric and one time, one asks for more than the other allows."""
        if (self.metric, self.within) != (other.metric, other.within) or self.at_least == other.at_least:
            return False
        least, most = (self, other) if self.at_least else (other, self)
        return least.number > most.number

    def __str__(self) -> str:
        """As it is written."""
        bound = f"{self.metric} {'>=' if self.at_least else '<='} {self.number:g}"
        return bound if self.within is None else f"{bound} within {self.within}"

    def text(self, language: str = "en") -> str:  # noqa: ARG002
        """As sentences quote it, which is the same in every language."""
        return f"`{self}`"


def expectation(written: object) -> Expectation:
    """`METRIC >= NUMBER` or `METRIC <= NUMBER`, and after that `within` and a length of time."""
    if isinstance(written, Expectation):
        return written
    match = _EXPECTATION.fullmatch(written_text(written).strip())
    if match is None:
        compares = any(sign in str(written) for sign in "<>=≥≤")
        hint = refusals.METRIC_AND_NUMBER if compares else refusals.NO_NUMBER_THERE
        raise refusal("expectation", refusals.NOT_AN_EXPECTATION(given=str(written)), hint)
    number = float(match[3].replace(",", ".").replace("−", "-"))
    within = duration(match[4]) if match[4] else None
    return Expectation(match[1], match[2] in {">=", "≥"}, number, within)


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
            "examples": ["nps >= 20", "ces <= 3 within 90 days"],
        }
    ),
]
