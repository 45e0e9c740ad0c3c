"""Events of a log ─► cases: the steps of each, in the order in which they happened."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, tzinfo
from functools import lru_cache
from operator import gt, itemgetter
from typing import NamedTuple, TypeAlias

from cjtool.measure import phrases as says
from cjtool.measure.answers import LeftOut
from cjtool.measure.dates_shown import numbers_meant
from cjtool.measure.days import EitherDayError, Order, day_number, order_shown
from cjtool.measure.finding import by_spelling
from cjtool.measure.judging import Period
from cjtool.measure.leaving_out import LeftOutRows
from cjtool.measure.moments import day_in, moment_of
from cjtool.measure.question import DAY, Counted
from cjtool.measure.row_question import RowTexts
from cjtool.message import Plain
from cjtool.model import Journey
from cjtool.model.events import EventSource, is_workbook
from cjtool.spelling.folding import bare

_FIRST = itemgetter(0)

EventNumbers: TypeAlias = "array[float]"
"""The events of a case one behind the other, each as when it was, in seconds since 1970, and the number of its step."""


class LoggedCase(NamedTuple):
    """The numbers of the steps of one case, and when each was done; no times where the log has none."""

    steps: tuple[int, ...]
    times: Sequence[float]


@dataclass(frozen=True)
class EventLog:
    """The cases of a log; `events` counts those that are in them, `left_out` those that are not.

    `notes` are events that count in a way that readers may not expect.
    """

    cases: tuple[LoggedCase, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[LeftOut, ...] = ()

    @property
    def events(self) -> int:
        """How many events are in cases."""
        return sum(len(case.steps) for case in self.cases)

    @property
    def last(self) -> float | None:
        """When the last event of the log was; None without times."""
        return max((case.times[-1] for case in self.cases if case.times), default=None)


class LogReader:
    """Takes rows of case, step and time; steps are numbered from 1 in the order of the journey. Cases that began outside the period do not count."""

    def __init__(self, journey: Journey, source: EventSource, zone: tzinfo, period: Period) -> None:
        self._source, self._zone, self._period = source, zone, period
        self._serial = is_workbook(source.file or "")
        self._numbers = _numbers(journey, source)
        self._number = lru_cache(10_000)(self._find)
        self._left_out, self._notes = LeftOutRows(), LeftOutRows()
        self._cases: dict[str, EventNumbers] = {}
        self._either: list[tuple[str, int, str]] = []
        self._numbered: list[tuple[str, int, str]] = []
        self._shown: dict[Order, str] = {}
        self._shows = lru_cache(10_000)(lambda day: order_shown([day]))

    def take(self, rows: Iterable[RowTexts], *, timed: bool) -> None:
        """Take in rows of case and step, and of time where they are timed."""
        number, cases, when = self._number, self._cases, self._moment
        for row in rows:
            step = number(row[1])
            if step is None:
                before = timed and self._is_before(row[2])
                self._left_out.add(says.BEGAN_OUTSIDE if before else says.NO_SUCH_STEP, example=row[1])
                continue
            case = row[0].strip()
            if not case:
                self._left_out.add(says.NO_CASE, example=row[1])
                continue
            moment = when(row[2], case, step) if timed else 0.0
            if moment is None:
                continue
            if case in cases:
                events = cases[case]
                events.append(moment)
                events.append(step)
            else:
                cases[case] = array("d", (moment, step))

    def unread(self, counted: Counted) -> None:
        """Tell what could not be read of a log."""
        self._left_out.add_unread(counted)

    def result(self, *, timed: bool) -> EventLog:
        """The log. What was taken in is given away, case by case."""
        self._take_either()
        self._take_numbered()
        cases = tuple(self._kept(self._period, timed))
        return EventLog(cases, self._left_out.listed, self._notes.listed)

    def _kept(self, period: Period, timed: bool) -> Iterator[LoggedCase]:
        every = period == Period()
        ways: dict[tuple[int, ...], tuple[int, ...]] = {}
        for case in list(self._cases):
            times, steps = _in_order(self._cases.pop(case))
            if not every and not (timed and period.holds(self._day(times[0]))):
                self._left_out.add(says.BEGAN_OUTSIDE if timed else says.NO_TIME_KNOWN, len(times))
                continue
            way = tuple(map(int, steps))
            yield LoggedCase(ways.setdefault(way, way), times if timed else ())

    def _moment(self, written: str, case: str, step: int) -> float | None:
        """When an event was; None where that cannot be read, or not before the other dates are known."""
        try:
            found = moment_of(written, self._zone, self._source.dates, serial=self._serial)
        except EitherDayError:
            self._either.append((case, step, written))
            return None
        except ValueError:
            if day_number(written) is None:
                self._left_out.add(says.NOT_A_MOMENT, example=written)
            else:
                self._numbered.append((case, step, written))
            return None
        if self._source.dates is None and not written[:4].isdigit():
            order, day = self._shows(written[:DAY])
            if order is not None:
                self._shown.setdefault(order, day)
        return found

    def _is_before(self, written: str) -> bool:
        """Whether an event surely was before the period, and so its case began before it: then that alone is told."""
        start = self._period.start
        if start is None:
            return False
        try:
            return self._day(moment_of(written, self._zone, self._source.dates, serial=self._serial)) < start
        except ValueError:
            return False

    def _take_either(self) -> None:
        """Take in the events whose date may be one of two, where the days of others above twelve show which."""
        [(order, proof)] = self._shown.items() if len(self._shown) == 1 else [(None, "")]
        first = says.READ_DAY_FIRST if order == "day-first" else says.READ_MONTH_FIRST
        for case, step, written in self._either:
            if order is None:
                self._left_out.add(says.EITHER_DAY, example=written)
            else:
                moment = moment_of(written, self._zone, order)
                self._cases.setdefault(case, array("d")).extend((moment, step))
                self._notes.add(first(proof=Plain(proof)), example=written)
        self._either.clear()

    def _take_numbered(self) -> None:
        """Take in the events whose time is a number that counts days, where that lies near other times, as in a source of answers."""
        if not self._numbered:
            return
        ends = [(min(times), max(times)) for times in (events[::2] for events in self._cases.values())]
        others = (
            [self._day(min(each[0] for each in ends)), self._day(max(each[1] for each in ends))]
            if ends
            else []
        )
        numbers = numbers_meant({written for _, _, written in self._numbered}, others)
        for case, step, written in self._numbered:
            day = day_number(written)
            if day is None or numbers is None or not numbers.holds(day):
                self._left_out.add(says.DAY_NUMBER, example=written)
                continue
            moment = moment_of(written, self._zone, serial=True)
            self._cases.setdefault(case, array("d")).extend((moment, step))
            self._notes.add(says.READ_DAY_NUMBER, example=written)
        self._numbered.clear()

    def _day(self, moment: float) -> date:
        return day_in(moment, self._zone)

    def _find(self, written: str) -> int | None:
        exact = self._numbers.get(written)
        return self._numbers.get(bare(written)) if exact is None else exact


def _in_order(events: EventNumbers) -> tuple["array[float]", "array[float]"]:
    """When the events of a case were, and their steps; those of one moment stay as they came."""
    times, steps = events[::2], events[1::2]
    if any(map(gt, times, times[1:])):
        pairs = sorted(zip(times, steps, strict=True), key=_FIRST)
        return array("d", [moment for moment, _ in pairs]), array("d", [step for _, step in pairs])
    return times, steps


def _numbers(journey: Journey, source: EventSource) -> dict[str, int]:
    """The numbers of steps by their ids and names, however spelt, and by what the source says they are called."""
    number = {step.id: at for at, step in enumerate(journey.all_steps, 1)}
    spelt = by_spelling((step.id, step.name) for step in journey.all_steps)
    called = {name: number[spelt[bare(step)]] for step, names in source.steps.items() for name in names}
    return {
        **{name: number[id] for name, id in spelt.items()},
        **{bare(name): at for name, at in called.items()},
        **called,
    }
