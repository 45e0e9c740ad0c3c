"""Counted rows ─► answers that count: the one place where it is decided what a text means, and what is left out."""

import re
from datetime import date, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.answers import AnswerScale, AnswerSubject, CustomerAnswers, SourceRows
from cjtool.measure.days import EitherDayError, Order, day_of, order_shown
from cjtool.measure.finding import FoundPlace, NoSuchThingError, PlaceFinder
from cjtool.measure.leaving_out import LeftOutRows
from cjtool.measure.masking import masked
from cjtool.measure.question import PLACES, Counted, Group
from cjtool.measure.scores import NoScaleError, scale_of
from cjtool.measure.sheet_errors import is_sheet_error
from cjtool.message import Message, Plain
from cjtool.model.events import is_workbook
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace

_MOST = 60
"""So many characters of what a row says are shown."""
_SCORE = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?")


class Period(NamedTuple):
    """From a day to a day, both included; None where there is no end."""

    start: date | None = None
    end: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return (self.start is None or day >= self.start) and (self.end is None or day <= self.end)


_ALWAYS = Period()


class DayReader:
    """Reads the days of a source: in its `dates`, else in the order of day and month that its own days show."""

    def __init__(
        self, source: AnswerSource, zone: tzinfo, period: Period = _ALWAYS, shown: Order = None
    ) -> None:
        self._zone, self._period = zone, period
        self._has_time = source.columns.time is not None
        self._said, self.order = source.dates, source.dates or shown
        self._serial = is_workbook(source.file or "")
        self.known: set[date] = set()
        """All days of answers that were read, also those outside the period."""

    def answered(self, moment: str) -> date | Message | None:
        """The day of an answer; None where none is known and none is needed; or why the row does not count."""
        if not self._has_time:
            return None if self._period == _ALWAYS else says.NO_TIME
        if not moment.strip():
            return None if self._period == _ALWAYS else says.NO_DAY
        found = self.read(moment)
        if isinstance(found, Message):
            return found
        self.known.add(found)
        return found if self._period.holds(found) else says.OUTSIDE

    def read(self, moment: str) -> date | Message:
        """A day, or why it cannot be read."""
        try:
            return day_of(moment, self._zone, self.order, serial=self._serial)
        except EitherDayError:
            return says.EITHER_DAY
        except ValueError:
            return says.NOT_A_DAY

    def goes_by_others(self, moment: str) -> bool:
        """Whether a date is read only because other ones of the source show which of day and month comes first."""
        if self.order == self._said:
            return False
        try:
            day_of(moment, self._zone, serial=self._serial)
        except EitherDayError:
            return True
        except ValueError:
            return False
        return False


def judged(
    counted: Counted, source: AnswerSource, workspace: Workspace, zone: tzinfo, period: Period, name: str = ""
) -> CustomerAnswers:
    """The answers of one source, which is called so. Raises NoScaleError where nobody says on which scale customers scored."""
    order, proof = (
        order_shown(sorted({group[-2] for group in counted.groups})) if source.dates is None else (None, "")
    )
    judge = _Judge(source, workspace, DayReader(source, zone, period, order), name, proof)
    for group, rows in counted.groups.items():
        judge.take(group, rows)
    judge.left_out.add_unread(counted)
    if counted.repeated:
        judge.left_out.add(says.REPEATED, counted.repeated)
    for file, lines in counted.above.items():
        judge.notes.add(says.ABOVE_HEADINGS, lines, file)
    if counted.unsure:
        judge.notes.add(says.MAYBE_REPEATED, counted.unsure)
    return judge.result()


@lru_cache(4_096)
def shown_segment(text: str) -> str:
    """What a row says of a customer, as it may be shown."""
    return masked(" ".join(text.split()))[:_MOST]


class _Judge:
    def __init__(
        self, source: AnswerSource, workspace: Workspace, days: DayReader, name: str, proof: str
    ) -> None:
        self._source, self._name, self._days, self._proof = source, name, days, proof
        self._finder = PlaceFinder(workspace, source)
        self._answers = CustomerAnswers()
        self.left_out, self.notes = LeftOutRows(name), LeftOutRows(name)
        self._place = cache(self._finder.find)
        self._day = cache(days.answered)
        self._goes_by_others = cache(days.goes_by_others)
        self._scale = cache(self._scale_of)

    def take(self, group: Group, rows: int) -> None:
        texts, (day, score) = group[: len(PLACES)], group[-2:]
        try:
            place = self._place(texts)
        except NoSuchThingError as error:
            self.left_out.add_unknown(error, rows)
            return
        when = self._day(day)
        if not isinstance(when, date | None):
            self.left_out.add(when, rows, day.replace("|", ""))
            return
        names, values = self._source.columns.segments, group[len(PLACES) : -2]
        segments = tuple(zip(names, map(shown_segment, values), strict=True))
        subject = AnswerSubject(*place, segments, when)
        if not score.strip():
            self._answers.silent[subject] += rows
        elif self._score(place, subject, score, rows):
            self._note(day, when, rows)

    def _score(self, place: FoundPlace, subject: AnswerSubject, score: str, rows: int) -> bool:
        """Count a score, if it is one of the scale."""
        number = number_of(score)
        if number is None:
            reason = says.SHEET_ERROR if is_sheet_error(score) else says.NOT_A_NUMBER
            self.left_out.add(reason, rows, score)
            return False
        scale = self._scale(place)
        if not scale.low <= number <= scale.high:
            self.left_out.add(says.OFF_SCALE, rows, score)
            return False
        self._answers.scales[place.metric] = scale
        self._answers.scores[subject][number] += rows
        return True

    def _note(self, written: str, day: date | None, rows: int) -> None:
        """Tell of rows that count what readers may not expect."""
        if day is None:
            if self._source.columns.time is not None:
                self.notes.add(says.WITHOUT_DAY, rows)
        elif self._goes_by_others(written):
            first = says.READ_DAY_FIRST if self._days.order == "day-first" else says.READ_MONTH_FIRST
            self.notes.add(first(proof=Plain(self._proof)), rows, written)

    def result(self) -> CustomerAnswers:
        answers = self._answers
        ends = min(self._days.known, default=None), max(self._days.known, default=None)
        left_out, notes = self.left_out.listed, self.notes.listed
        counts = answers.answered, answers.silent.total()
        answers.sources.append(SourceRows(self._name, *counts, left_out, *ends, notes, self._days.order))
        return answers

    def _scale_of(self, place: FoundPlace) -> AnswerScale:
        found = self._source.scale or scale_of(self._finder.metric(place))
        if found is None:
            raise NoScaleError(place.metric)
        return AnswerScale(*found, self._source.satisfied_from)


@lru_cache(4_096)
def number_of(text: str) -> float | None:
    """A score as it is written, None for what is no number; a comma is a decimal one."""
    written = text.strip().replace(",", ".").replace("−", "-")
    return float(written) if _SCORE.fullmatch(written) else None
