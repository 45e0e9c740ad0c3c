"""Which rows of a source may be totals or averages, by what they say beside that."""

from cjtool.measure import phrases as says
from cjtool.measure.finding import NoSuchThingError
from cjtool.measure.question import PLACES, Group
from cjtool.model.measure import AnswerSource
from cjtool.vocabulary.no_answer import is_no_answer
from cjtool.vocabulary.total_rows import is_nothing_but_total, is_total


def may_be_total(group: Group, source: AnswerSource) -> bool:
    """Whether a row of this group has no date where others have one; in a source without dates, no place."""
    if source.columns.time is not None:
        return is_no_answer(group[-2])
    return not any(map(str.strip, group[: len(PLACES)]))


def says_total(group: Group, source: AnswerSource) -> bool:
    """Whether a group says itself that its rows are totals: in place of a date; or without one in place of a segment or a score."""
    if is_total(group[-2]):
        return True
    if source.columns.time is None or not is_no_answer(group[-2]) or group[-1] in source.scores:
        return False
    return any(map(is_nothing_but_total, (*group[len(PLACES) : -2], group[-1])))


def names_total(error: NoSuchThingError) -> bool:
    """Whether a row stands for a total where others name what they are about."""
    return error.reason != says.NO_METRIC and is_total(error.text)
