"""Counted rows ─► answers that count: the one place where it is decided what a text means, and what is left out."""

from datetime import date, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.answers import AnswerScale, AnswerSubject, CustomerAnswers, SourceRows
from cjtool.measure.dates_shown import NO_DATES, ShownDates, shown_dates
from cjtool.measure.days import EitherDayError, day_number, day_of
from cjtool.measure.finding import FoundPlace, NoSuchThingError, PlaceFinder
from cjtool.measure.leaving_out import LeftOutRows
from cjtool.measure.masking import masked
from cjtool.measure.question import PLACES, Counted, Group
from cjtool.measure.score_texts import ScoreReader
from cjtool.measure.scores import NoScaleError, is_given, scale_of
from cjtool.measure.sheet_errors import is_sheet_error
from cjtool.measure.totals import names_total, says_total
from cjtool.message import Message, Plain
from cjtool.model.events import is_workbook
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.vocabulary.no_answer import is_no_answer
from cjtool.vocabulary.total_rows import is_total

_MOST = 60
"""So many characters of what a row says are shown."""


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
        self, source: AnswerSource, zone: tzinfo, period: Period = _ALWAYS, shown: ShownDates = NO_DATES
    ) -> None:
        self._zone, self._period = zone, period
        self._has_time = source.columns.time is not None
        self._said, self.order = source.dates, source.dates or shown.order
        self._serial, self._numbers = is_workbook(source.file or ""), shown.numbers
        self.known: set[date] = set()
        """All days of answers that were read, also those outside the period."""

    def answered(self, moment: str) -> date | Message | None:
        """The day of an answer; None where none is known and none is needed; or why the row does not count."""
        if not self._has_time:
            return None if self._period == _ALWAYS else says.NO_TIME
        if is_no_answer(moment):
            return None if self._period == _ALWAYS else says.NO_DAY
        found = self.read(moment)
        if isinstance(found, Message):
            return found
        self.known.add(found)
        return found if self._period.holds(found) else says.OUTSIDE

    def read(self, moment: str) -> date | Message:
        """A day, or why it cannot be read."""
        numbered = None if self._serial else day_number(moment)
        if numbered is not None:
            return numbered if self._numbers and self._numbers.holds(numbered) else says.DAY_NUMBER
        try:
            return day_of(moment, self._zone, self.order, serial=self._serial)
        except EitherDayError:
            return says.EITHER_DAY
        except ValueError:
            return says.NOT_A_DAY

    def counts_days(self, moment: str) -> bool:
        """Whether a date is read as a number that counts days, outside workbooks."""
        return not self._serial and day_number(moment) is not None

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
    shown = shown_dates({group[-2] for group in counted.groups}, zone, source.dates)
    judge = _Judge(source, workspace, DayReader(source, zone, period, shown), name, shown)
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
        self, source: AnswerSource, workspace: Workspace, days: DayReader, name: str, shown: ShownDates
    ) -> None:
        self._source, self._name, self._days, self._shown = source, name, days, shown
        self._finder = PlaceFinder(workspace, source)
        self._answers = CustomerAnswers()
        self.left_out, self.notes = LeftOutRows(name), LeftOutRows(name)
        self._place = cache(self._finder.find)
        self._day = cache(days.answered)
        self._goes_by_others = cache(days.goes_by_others)
        self._scale, self._metric = cache(self._scale_of), cache(self._finder.metric)
        scores = ScoreReader(source)
        self._is_silent, self._number = cache(scores.is_silent), cache(scores.number)

    def take(self, group: Group, rows: int) -> None:
        """Judge a group: what surely lies outside the period is outside it, whatever else is wrong with it."""
        texts, (day, score) = group[: len(PLACES)], group[-2:]
        if says_total(group, self._source):
            self.left_out.add(says.TOTAL_ROW, rows, next(filter(is_total, group)))
            return
        when = self._day(day)
        if when == says.OUTSIDE:
            self.left_out.add(says.OUTSIDE, rows, day.replace("|", ""))
            return
        try:
            place = self._place(texts)
        except NoSuchThingError as error:
            if names_total(error):
                self.left_out.add(says.TOTAL_ROW, rows, error.text)
            else:
                self.left_out.add_unknown(error, rows)
            return
        if not isinstance(when, date | None):
            self.left_out.add(when, rows, day.replace("|", ""))
            return
        names, values = self._source.columns.segments, group[len(PLACES) : -2]
        segments = tuple(zip(names, map(shown_segment, values), strict=True))
        subject = AnswerSubject(*place, segments, when)
        if self._is_silent(score):
            self._answers.silent[subject] += rows
        elif self._score(place, subject, score, rows):
            self._note(day, when, rows)

    def _score(self, place: FoundPlace, subject: AnswerSubject, score: str, rows: int) -> bool:
        """Count a score, if it is one of the scale."""
        number = self._number(score)
        if number is None:
            reason = says.SHEET_ERROR if is_sheet_error(score) else says.NOT_A_NUMBER
            self.left_out.add(reason, rows, score)
            return False
        scale = self._scale(place)
        if not scale.low <= number <= scale.high:
            self.left_out.add(says.OFF_SCALE, rows, score)
            return False
        if not is_given(self._metric(place), number):
            self.left_out.add(says.NO_FRACTION, rows, f"{number:g}")
            return False
        self._answers.scales[place.metric] = scale
        self._answers.scores[subject][number] += rows
        return True

    def _note(self, written: str, day: date | None, rows: int) -> None:
        """Tell of rows that count what readers may not expect."""
        if day is None:
            if self._source.columns.time is not None:
                self.notes.add(says.WITHOUT_DAY, rows)
        elif self._days.counts_days(written):
            self.notes.add(says.READ_DAY_NUMBER, rows, written)
        elif self._goes_by_others(written):
            first = says.READ_DAY_FIRST if self._days.order == "day-first" else says.READ_MONTH_FIRST
            self.notes.add(first(proof=Plain(self._shown.proof)), rows, written)

    def result(self) -> CustomerAnswers:
        answers = self._answers
        ends = min(self._days.known, default=None), max(self._days.known, default=None)
        left_out, notes = self.left_out.listed, self.notes.listed
        counts = answers.answered, answers.silent.total()
        answers.sources.append(SourceRows(self._name, *counts, left_out, *ends, notes, self._shown))
        return answers

    def _scale_of(self, place: FoundPlace) -> AnswerScale:
        found = self._source.scale or scale_of(self._finder.metric(place))
        if found is None:
            raise NoScaleError(place.metric)
        return AnswerScale(*found, self._source.satisfied_from)
