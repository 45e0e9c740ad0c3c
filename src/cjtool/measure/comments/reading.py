"""Rows with comments ─► what they speak of, by step."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from datetime import tzinfo
from typing import NamedTuple

from cjtool.measure import phrases as says
from cjtool.measure.answer_rows import AnswerRows
from cjtool.measure.comments.other_words import CommonWords
from cjtool.measure.comments.told import CommentsTold, OtherComments, PlaceComments, TopicTold
from cjtool.measure.comments.topics import CommentTopic, JourneyTopics, topics_of
from cjtool.measure.dates_shown import NO_DATES, ShownDates
from cjtool.measure.finding import FoundPlace, NoSuchThingError
from cjtool.measure.judging import Period
from cjtool.measure.leaving_out import LeftOutRows
from cjtool.measure.masking import masked
from cjtool.measure.places import step_places
from cjtool.measure.question import Counted
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.measure.sheet_errors import is_sheet_error
from cjtool.message import Message
from cjtool.model import Journey
from cjtool.model.measure import AnswerSource
from cjtool.project import Workspace
from cjtool.vocabulary.no_answer import is_no_comment

_SENTENCES = re.compile(r"(?<=[.!?])\s+|[\r\n]+")
_QUOTES = 2
_OTHER_QUOTES = 3
"""So many quotes of a topic, and of no known topic, are kept, of so many characters."""
_LONGEST = 160


class _Heard(NamedTuple):
    """What is counted at one place."""

    topics: Counter[CommentTopic]
    quotes: dict[CommentTopic, list[str]]
    counts: Counter[str]
    other_quotes: list[str]
    other_words: CommonWords


def _nothing_heard() -> _Heard:
    return _Heard(Counter(), defaultdict(list), Counter(), [], CommonWords())


class CommentReader:
    """Takes the rows of all sources of a project, one source after another."""

    def __init__(self, workspace: Workspace, zone: tzinfo, period: Period) -> None:
        self._workspace, self._zone, self._period = workspace, zone, period
        self._steps = step_places(workspace)
        self._topics: dict[str, JourneyTopics] = {}
        self._heard: dict[str, _Heard] = defaultdict(_nothing_heard)
        self._left_out = LeftOutRows()

    def question(self, source: AnswerSource) -> RowQuestion:
        """What is asked of a source: its rows with a comment."""
        comment = source.columns.comment or ""
        headings = (*AnswerRows(source, self._workspace, self._zone, self._period).headings, comment)
        return RowQuestion(tuple(dict.fromkeys(headings)), source.filter, filled=(comment,))

    def take(
        self, source: AnswerSource, rows: Iterable[RowTexts], name: str = "", shown: ShownDates = NO_DATES
    ) -> None:
        """Take in the rows of a source, which is called so, that answer `question`; `shown` is what its dates show.

        What was said already is known by 64 bits of it, so that millions of comments need not be kept; of ten million, two
        different ones are taken for one with a chance of 1 in 300,000.
        """
        self._left_out.source = name
        reader = AnswerRows(source, self._workspace, self._zone, self._period, shown)
        headings = self.question(source).columns
        seen: set[int] = set()
        for row in rows:
            texts = dict(zip(headings, row, strict=True))
            comment, customer = texts[source.columns.comment or ""], reader.respondent(texts)
            if is_no_comment(comment) or is_sheet_error(comment):
                continue
            said = hash((customer, comment))
            if customer and said in seen:
                self._left_out.add(says.REPEATED)
                continue
            if customer:
                seen.add(said)
            self._row(reader, texts, comment)

    def unread(self, counted: Counted) -> None:
        """Tell what could not be read of a source."""
        self._left_out.add_unread(counted)

    def result(self, journeys: Iterable[Journey]) -> CommentsTold:
        """What was taken in at some journeys and their steps; places with too few comments are counted alone."""
        least = max(1, self._workspace.project.measure.least)
        at = [place for journey in journeys for place in self._places(journey) if place in self._heard]
        told = tuple(self._told(place) for place in at if self._heard[place].counts["all"] >= least)
        hidden = sum(
            self._heard[place].counts["all"] for place in at if self._heard[place].counts["all"] < least
        )
        return CommentsTold(self._workspace, told, hidden, least, self._left_out.listed)

    def _row(self, reader: AnswerRows, texts: dict[str, str], comment: str) -> None:
        day = None if self._period == Period() else reader.day(texts)
        if day == says.OUTSIDE:
            self._left_out.add(says.OUTSIDE)
            return
        try:
            place = reader.place(texts)
        except NoSuchThingError as error:
            self._left_out.add_unknown(error)
            return
        if isinstance(day, Message):
            self._left_out.add(day)
        elif not place.journey:
            self._left_out.add(says.WHICH_JOURNEY, example=place.touchpoint)
        else:
            self._hear(self._heard[self._at(place)], self._topics_of(place.journey), masked(comment))

    def _hear(self, heard: _Heard, topics: JourneyTopics, comment: str) -> None:
        """Count each topic of a comment once, with the first sentence that speaks of it."""
        met: dict[CommentTopic, str] = {}
        for sentence in _SENTENCES.split(comment):
            for topic in topics.of(sentence):
                met.setdefault(topic, sentence)
        heard.counts.update(["all", *([] if met else ["other"])])
        for topic, sentence in met.items():
            heard.topics[topic] += 1
            _keep(shortened_quote(sentence), heard.quotes[topic], _QUOTES)
        if not met:
            _keep(shortened_quote(" ".join(comment.split())), heard.other_quotes, _OTHER_QUOTES)
            heard.other_words.take(comment, topics)

    def _told(self, at: str) -> PlaceComments:
        heard = self._heard[at]
        listed = sorted(heard.topics.items(), key=lambda each: (-each[1], each[0].kind, each[0].text))
        topics = tuple(TopicTold(topic, count, tuple(heard.quotes[topic])) for topic, count in listed)
        other = OtherComments(heard.counts["other"], tuple(heard.other_quotes), heard.other_words.most)
        return PlaceComments(at, heard.counts["all"], other, topics)

    def _topics_of(self, journey: str) -> JourneyTopics:
        if journey not in self._topics:
            found = next(each for each in self._workspace.journeys if each.id == journey)
            self._topics[journey] = topics_of(found, self._workspace)
        return self._topics[journey]

    def _places(self, journey: Journey) -> Iterator[str]:
        yield journey.id
        yield from (self._steps[journey.id, step.id] for step in journey.all_steps)

    def _at(self, place: FoundPlace) -> str:
        return self._steps[place.journey, place.step] if place.step else place.journey


def _keep(quote: str, quotes: list[str], most: int) -> None:
    if quote and len(quotes) < most and quote not in quotes:
        quotes.append(quote)


def shortened_quote(written: str) -> str:
    """A sentence as it stands; a long one up to a word, with `…` behind it."""
    quote = written.strip()
    if len(quote) <= _LONGEST:
        return quote
    return f"{quote[:_LONGEST].rpartition(' ')[0] or quote[:_LONGEST]} …"
