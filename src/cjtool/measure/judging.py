"""Counted rows ─► answers that count: the one place where it is decided what a text means, and what is left out."""

import re
from datetime import date, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.answers import AnswerScale, AnswerSubject, CustomerAnswers, SourceRows
from cjtool.measure.days import EitherDayError, day_of
from cjtool.measure.finding import FoundPlace, NoSuchThingError, PlaceFinder
from cjtool.measure.leaving_out import LeftOutRows
from cjtool.measure.masking import masked
from cjtool.measure.question import PLACES, Counted, Group
from cjtool.measure.scores import NoScaleError, scale_of
from cjtool.message import Message
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


def judged(
    counted: Counted, source: AnswerSource, workspace: Workspace, zone: tzinfo, period: Period, name: str = ""
) -> CustomerAnswers:
    """The answers of one source, which is called so. Raises NoScaleError where nobody says on which scale customers scored."""
    judge = _Judge(source, workspace, zone, period, name)
    for group, rows in counted.groups.items():
        judge.take(group, rows)
    judge.left_out.add_unread(counted)
    if counted.repeated:
        judge.left_out.add(says.REPEATED, counted.repeated)
    return judge.result()


@lru_cache(4_096)
def _shown(text: str) -> str:
    """What a row says of a customer, as it may be shown."""
    return masked(" ".join(text.split()))[:_MOST]


class _Judge:
    def __init__(
        self, source: AnswerSource, workspace: Workspace, zone: tzinfo, period: Period, name: str
    ) -> None:
        self._source, self._zone, self._period, self._name = source, zone, period, name
        self._finder = PlaceFinder(workspace, source)
        self._answers = CustomerAnswers()
        self._days: set[date] = set()
        self.left_out = LeftOutRows(name)
        self._place = cache(self._finder.find)
        self._day = cache(self._day_of)
        self._scale = cache(self._scale_of)

    def take(self, group: Group, rows: int) -> None:
        texts, (day, score) = group[: len(PLACES)], group[-2:]
        try:
            place = self._place(texts)
        except NoSuchThingError as error:
            self.left_out.add(error.reason, rows, error.text)
            return
        silent = not score.strip()
        when = None if silent and self._period == _ALWAYS and not day.strip() else self._day(day)
        if not isinstance(when, date | None):
            self.left_out.add(when, rows, day)
            return
        names, values = self._source.columns.segments, group[len(PLACES) : -2]
        segments = tuple(zip(names, map(_shown, values), strict=True))
        subject = AnswerSubject(*place, segments, when)
        if silent:
            self._answers.silent[subject] += rows
        else:
            self._score(place, subject, score, rows)

    def _score(self, place: FoundPlace, subject: AnswerSubject, score: str, rows: int) -> None:
        number = number_of(score)
        if number is None:
            self.left_out.add(says.NOT_A_NUMBER, rows, score)
            return
        scale = self._scale(place)
        if not scale.low <= number <= scale.high:
            self.left_out.add(says.OFF_SCALE, rows, score)
            return
        self._answers.scales[place.metric] = scale
        self._answers.scores[subject][number] += rows

    def result(self) -> CustomerAnswers:
        answers = self._answers
        ends = min(self._days, default=None), max(self._days, default=None)
        told = SourceRows(self._name, answers.answered, answers.silent.total(), self.left_out.listed, *ends)
        answers.sources.append(told)
        return answers

    def _day_of(self, written: str) -> date | Message | None:
        """The day; None where the source has no time; or why the row does not count."""
        if self._source.columns.time is None:
            return None if self._period == _ALWAYS else says.NO_TIME
        try:
            found = day_of(written, self._zone, self._source.dates)
        except EitherDayError:
            return says.EITHER_DAY
        except ValueError:
            return says.NOT_A_DAY
        self._days.add(found)
        return found if self._period.holds(found) else says.OUTSIDE

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
