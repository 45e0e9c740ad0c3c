"""Whether a figure meets what is expected of it: only what is sure counts."""

from typing import Literal, TypeAlias

from cjtool.measure.scores import Figured
from cjtool.model.expected import Expectation

TargetState: TypeAlias = Literal["met", "missed", "unknown"]


def state_of(expectation: Expectation, figure: Figured) -> TargetState:
    """`met` where all of the interval is good enough, `missed` where none of it is, else `unknown`."""
    wanted = expectation.number
    if expectation.at_least:
        return "met" if figure.low >= wanted else "missed" if figure.high < wanted else "unknown"
    return "met" if figure.high <= wanted else "missed" if figure.low > wanted else "unknown"
