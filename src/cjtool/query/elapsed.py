"""How long a journey takes, added up from what its stages and steps state."""

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Literal, NamedTuple

from pydantic_core import PydanticCustomError

from cjtool.model import Duration, Journey, Stage
from cjtool.model.node import as_written
from cjtool.model.values import duration
from cjtool.query.lengths import difference
from cjtool.query.route import main_passages
from cjtool.vocabulary.units import ABOUT, DAYS

_UNITS = (
    ("years", 730.0),
    ("months", 122.0),
    ("weeks", 28.0),
    ("days", 2.0),
    ("hours", 2 / 24),
    ("minutes", 0.0),
)
"""The unit of a sum of different units, and from how many days on it is told in it."""
_LENGTHS = DAYS | {"months": 365 / 12, "quarters": 365 / 4}
"""How many days units have in a sum, in which twelve months are a year."""
_ROUND = 1.1
"""So much longer than its stage's duration waits may be: durations are told in round numbers."""
_TENTHS, _HALVES = 3, 10
"""Below so many units a rounded sum is told in tenths, and in halves: more would look exact."""


class LeadTime(NamedTuple):
    """A sum of times, and how many of the steps that it could be told for tell one."""

    total: Duration
    rounded: bool
    """Whether some of it is told roughly, or units were converted: a month is a twelfth of 365 days, 5 working days are a week."""
    told: int
    asked: int
    stated: bool = False
    """Whether it is the `duration` of a stage as it is written."""
    times: tuple[Duration, ...] = ()
    """What was added up."""

    @property
    def partial(self) -> bool:
        """Whether some steps tell no time, so that all of it takes longer."""
        return self.told < self.asked


class LeadTimes(NamedTuple):
    """The lead time of each stage, in order, and of the whole journey; None where nothing is stated."""

    stages: tuple[LeadTime | None, ...]
    whole: LeadTime | None


class _Stretch(NamedTuple):
    """What a stage states on the main way: its own `duration` if `stated`, which may be rough, else waits."""

    times: tuple[Duration, ...]
    told: int
    asked: int
    stated: bool = False
    rough: bool = False


def lead_times(journey: Journey) -> LeadTimes:
    """What `wait` and `duration` add up to on the way that most customers go.

    A stage takes its `duration`, where that is a length of time such as `3 weeks` or `± 2 days + 4 weeks`: the waits of its steps lie
    within it. Else it takes the waits of its steps, and so it does where these alone are longer. Optional steps
    and those that most customers do not come to are left out: also what follows where most go back to an earlier step, as in a renewal.
    """
    passed = {step.id for step, _ in main_passages(journey)}
    stretches = [_stretch(stage, passed) for stage in journey.stages]
    return LeadTimes(tuple(_summed([each]) for each in stretches), _summed(stretches))


def faster(before: LeadTime, after: LeadTime) -> Literal["shorter", "longer"] | None:
    """Whether a journey has become shorter or longer; None where what is stated does not tell.

    A range is shorter when neither end is later, whatever day it begins on: 3 working days are not shorter than 4
    days. Fewer steps that tell a time look like less time, and more of
    them like more: that says nothing.
    """
    low, high = (_gained(before.times, after.times, end) for end in (_LOWER, _UPPER))
    was, now = before.told * after.asked, after.told * before.asked
    if low == high == (0, 0):
        return None
    if low[1] <= 0 and high[1] <= 0 and now >= was:
        return "shorter"
    if low[0] >= 0 and high[0] >= 0 and now <= was:
        return "longer"
    return None


_LOWER, _UPPER = attrgetter("low"), attrgetter("high")


def _gained(
    before: tuple[Duration, ...], after: tuple[Duration, ...], end: Callable[[Duration], float]
) -> tuple[float, float]:
    """By how many days an end of the sum has become later, at least and at most."""
    return difference(
        [*((end(time), time.unit) for time in after), *((-end(time), time.unit) for time in before)]
    )


def _stretch(stage: Stage, passed: set[str]) -> _Stretch:
    way = [step for step in stage.steps if step.id in passed and not step.optional]
    if stage.steps and not way:
        return _Stretch((), 0, 0)
    waits = tuple(step.wait for step in way if step.wait)
    own, rough = _lengths(as_written(stage, "duration") or "")
    if own and _days(waits)[0] <= _days(own)[1] * _ROUND:
        return _Stretch(own, len(way), len(way), stated=True, rough=rough)
    return _Stretch(waits, len(way) if own else len(waits), len(way))


def _lengths(written: str) -> tuple[tuple[Duration, ...], bool]:
    """What a stage's duration is made of, such as `± 2 days + 4 weeks`, and whether it is rough.

    Nothing where part of it is no length of time, as people may write it as they say it.
    """
    parts = [part.strip().lower() for part in written.split("+")] if "+/-" not in written else [written]
    exact = [part.removeprefix(next(filter(part.startswith, ABOUT), "")).strip() for part in parts]
    try:
        return tuple(map(duration, exact)), exact != parts
    except PydanticCustomError:
        return (), False


def _days(times: Iterable[Duration]) -> tuple[float, float]:
    listed = tuple(times)
    return (
        sum(each.low * _LENGTHS[each.unit] for each in listed),
        sum(each.high * _LENGTHS[each.unit] for each in listed),
    )


def _summed(stretches: Iterable[_Stretch]) -> LeadTime | None:
    listed = tuple(stretches)
    times = tuple(time for each in listed for time in each.times)
    if not times:
        return None
    mixed = len({each.unit for each in times}) > 1
    return LeadTime(
        _converted(times) if mixed else _exact(times),
        mixed or any(each.rough for each in listed),
        sum(each.told for each in listed),
        sum(each.asked for each in listed),
        len(listed) == 1 and listed[0].stated,
        times,
    )


def _exact(times: tuple[Duration, ...]) -> Duration:
    return Duration(
        round(sum(each.low for each in times), 3), round(sum(each.high for each in times), 3), times[0].unit
    )


def _converted(times: tuple[Duration, ...]) -> Duration:
    low, high = _days(times)
    unit = next(unit for unit, least in _UNITS if high >= least)
    amounts = (low / _LENGTHS[unit], high / _LENGTHS[unit])
    return Duration(_roughly(amounts[0], amounts[1]), _roughly(amounts[1], amounts[1]), unit)


def _roughly(amount: float, high: float) -> float:
    """An amount as exact as a sum of round numbers up to `high` can be."""
    parts = 10 if high < _TENTHS else 2 if high < _HALVES else 1
    return round(amount * parts) / parts
