"""Quantities in many years that could be: a column has one of them in each year, in the same order everywhere."""

from collections.abc import Iterable, Mapping
from math import fsum
from operator import add, mul, sub
from random import Random
from typing import NamedTuple, TypeAlias

from cjtool.measure.quantiles import quantile
from cjtool.model.between import Between

YEARS = 4_000
"""So many years are drawn: the mean of what varies as much as it is large is then right to about 2 %."""
SEED = 1
_LOW, _HIGH = 0.05, 0.95

Column: TypeAlias = list[float]


class YearRange(NamedTuple):
    """The mean of a column, and the ends between which it lies in 90 of 100 years."""

    mean: float
    low: float
    high: float


class Chances:
    """Columns by name: the same name of the same task has the same luck, so that two versions differ by what differs in them alone.

    Common random numbers (Law, *Simulation Modeling and Analysis*, chapter 11): each quantity has a stream of its own.
    """

    def __init__(self, task: str, years: int = YEARS, seed: int = SEED) -> None:
        self._task, self._years, self._seed = task, years, seed

    def sure(self, value: float) -> Column:
        """The same value in every year."""
        return [value] * self._years

    def drawn(self, name: str, between: Between | None) -> Column:
        """A figure as it is, a range drawn evenly between its ends, and what nobody knows between 0 and 1."""
        if between is not None and between.exact:
            return self.sure(between.low)
        low, high = (0.0, 1.0) if between is None else (between.low, between.high)
        luck, wide = self._stream(name), high - low
        return [low + wide * luck.random() for _ in range(self._years)]

    def parted(self, name: str, counts: Mapping[str, float]) -> dict[str, Column]:
        """Shares that are together 1, as they may be where so many cases went each way.

        A Dirichlet distribution: the counts and the ½ each of Jeffreys' prior (for two ways: Brown, Cai and DasGupta,
        *Interval Estimation for a Binomial Proportion*, Statistical Science 16:2, 2001), by gamma variates.
        """
        if len(counts) == 1:
            return {each: self.sure(1.0) for each in counts}
        found = {
            each: [draw(count + 0.5, 1.0) for _ in range(self._years)]
            for each, count in counts.items()
            for draw in [self._stream(f"{name} {each}").gammavariate]
        }
        whole = [1 / total for total in summed(found.values())]
        return {each: times(column, whole) for each, column in found.items()}

    def _stream(self, name: str) -> Random:
        return Random(f"{self._seed} {self._task} {name}")  # noqa: S311


def year_range(column: Column) -> YearRange:
    """The mean, the 5 % and the 95 % quantile of a column."""
    ordered = sorted(column)
    return YearRange(fsum(ordered) / len(ordered), quantile(ordered, _LOW), quantile(ordered, _HIGH))


def chance(column: Column, above: float = 0.0) -> float:
    """In which share of years a column is above a bound."""
    return sum(value > above for value in column) / len(column)


def times(one: Column, other: Column) -> Column:
    """One by the other, year by year."""
    return list(map(mul, one, other))


def plus(one: Column, other: Column) -> Column:
    """One and the other, year by year."""
    return list(map(add, one, other))


def minus(one: Column, other: Column) -> Column:
    """One less the other, year by year."""
    return list(map(sub, one, other))


def rest(column: Column) -> Column:
    """What shares leave of 1."""
    return [1 - value for value in column]


def summed(columns: Iterable[Column]) -> Column:
    """All of at least one column together, year by year."""
    return list(map(sum, zip(*columns, strict=True)))
