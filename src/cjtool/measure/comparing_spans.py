"""Which two months, quarters or years are compared: the same ones for all figures of a run."""

from collections import Counter
from datetime import date
from typing import NamedTuple

from cjtool.measure.answers import CustomerAnswers
from cjtool.measure.budgets import AskedDays
from cjtool.measure.spans import Span, calendar_span, first_day, span_number


class ComparedSpans(NamedTuple):
    """Two spans of time that follow one another, by their first days."""

    span: Span
    before: date
    now: date


def compared_spans(
    answers: CustomerAnswers, asked: AskedDays, start: date | None, span: Span, least: int
) -> ComparedSpans | None:
    """The last span that is over and has `least` answers of the project, and the one before it.

    A span that still goes on has only the answers of its first days, and so has one that began before `start`, the first
    day that answers count from: None where there are no two whole ones.
    """
    answered: Counter[int] = Counter()
    for subject, scores in answers:
        if subject.day is not None:
            answered[span_number(subject.day, span)] += scores.total()
    enough = [number for number, count in answered.items() if count >= least]
    over = [number for number in enough if asked.has_passed(calendar_span(first_day(number, span), span))]
    last = max(over, default=0)
    if last <= span_number(date.min, span):
        return None
    before, now = first_day(last - 1, span), first_day(last, span)
    return None if start is not None and before < start else ComparedSpans(span, before, now)
