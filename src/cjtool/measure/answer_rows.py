"""What one row of a source says: what it is about, of which day, who answered, and how that customer stands."""

from collections.abc import Mapping
from datetime import date, tzinfo
from functools import cache, lru_cache
from typing import NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.answers import AnswerScale
from cjtool.measure.dates_shown import NO_DATES, ShownDates
from cjtool.measure.finding import FoundPlace, NoSuchThingError, PlaceFinder
from cjtool.measure.judging import DayReader, Period
from cjtool.measure.masking import masked
from cjtool.measure.question import PLACES, shortened
from cjtool.measure.score_texts import ScoreReader
from cjtool.measure.scores import is_given, scale_of
from cjtool.measure.standings import CustomerStanding, standing
from cjtool.measure.totals import may_be_total, says_total
from cjtool.message import Message
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.query.measurement import direction
from cjtool.vocabulary.no_answer import is_no_answer
from cjtool.vocabulary.nobody import is_nobody
from cjtool.vocabulary.total_rows import is_total

_KNOWN = 10_000
"""So many moments are kept with their days."""
_NAME = "[name]"


class Standing(NamedTuple):
    """What an answer is about, how the customer stands, the score, and how good that is on its scale: from 0 to 1."""

    place: FoundPlace
    standing: CustomerStanding
    score: float
    height: float


class AnswerRows:
    """Reads the rows of one source by the headings of its columns."""

    def __init__(
        self,
        source: AnswerSource,
        workspace: Workspace,
        zone: tzinfo,
        period: Period,
        shown: ShownDates = NO_DATES,
    ) -> None:
        self._source = source
        days = DayReader(source, zone, period, shown)
        self._finder, self._scores = PlaceFinder(workspace, source), ScoreReader(source)
        columns = source.columns
        self._places: tuple[str | None, ...] = tuple(getattr(columns, name) for name in PLACES)
        named = (*self._places, columns.time, columns.score, columns.respondent, columns.followed_up)
        self.headings = tuple(dict.fromkeys(name for name in named if name is not None))
        self.stands = cache(self._stands)
        self.answered, self._read = lru_cache(_KNOWN)(days.answered), lru_cache(_KNOWN)(days.read)

    def standing(self, row: Mapping[str, str]) -> Standing | None:
        """How the customer stands; None for one between, and for a row that does not count among answers."""
        places = tuple(row[name] if name else "" for name in self._places)
        found = self.stands(places, row[self._source.columns.score])
        return None if found is None or self._is_total(places, row) else found

    def _is_total(self, places: tuple[str, ...], row: Mapping[str, str]) -> bool:
        """Whether a row holds totals, as its respondent, its date or its place says."""
        columns = self._source.columns
        group = (*places, row.get(columns.time or "", ""), row[columns.score])
        if says_total(group, self._source):
            return True
        return may_be_total(group, self._source) and is_total(self.respondent(row))

    def place(self, row: Mapping[str, str]) -> FoundPlace:
        """What the answer is about. Raises NoSuchThingError."""
        return self._finder.find(tuple(row[name] if name else "" for name in self._places))

    def unplaced(self, places: tuple[str, ...]) -> NoSuchThingError | None:
        """Why an answer with these texts of `PLACES` is about nothing in the project; None where it is about something."""
        try:
            self._finder.find(places)
        except NoSuchThingError as error:
            return error
        return None

    def day(self, row: Mapping[str, str]) -> date | Message | None:
        """The day of the answer; None where none is known and none is needed; or why the row does not count."""
        return self.answered(_shortened(row.get(self._source.columns.time or "", "")))

    def followed(self, row: Mapping[str, str]) -> date | Message | None:
        """The day of the follow-up; None where there was none; or that nobody can tell when."""
        text = row.get(self._source.columns.followed_up or "", "").strip()
        found = None if is_no_answer(text) else self._read(_shortened(text))
        return says.FOLLOWED_WHEN if isinstance(found, Message) else found

    def respondent(self, row: Mapping[str, str]) -> str:
        """Who answered, as it is written: to tell one from another, and never to be shown; empty where it names nobody."""
        written = row.get(self._source.columns.respondent or "", "").strip()
        return "" if is_nobody(written) else written

    def customer(self, row: Mapping[str, str]) -> str:
        """Who answered, as an id that may be shown; empty where the source has none."""
        return shown_id(self.respondent(row))

    def _stands(self, places: tuple[str, ...], written: str) -> Standing | None:
        score = None if self._scores.is_silent(written) else self._scores.number(written)
        if score is None:
            return None
        try:
            place = self._finder.find(places)
        except NoSuchThingError:
            return None
        metric = self._finder.metric(place)
        ends = self._source.scale or scale_of(metric)
        if ends is None or not ends[0] <= score <= ends[1] or not is_given(metric, score):
            return None
        source = self._source
        found = standing(metric, score, AnswerScale(*ends, source.satisfied_from), source.call_below)
        height = (score - ends[0]) / (ends[1] - ends[0])
        worse_is_higher = direction(metric) == "lower"
        return (
            None
            if found is None
            else Standing(place, found, score, 1 - height if worse_is_higher else height)
        )


def _shortened(moment: str) -> str:
    return shortened(moment.strip(), by_minute=True)


def shown_id(text: str) -> str:
    """An id of a customer as lists show it: what is personal is masked, and what has words is taken for a name."""
    hidden = masked(text.strip())
    return _NAME if len(hidden.split()) > 1 else hidden
