"""The last pages of a deck: what to do, by priority, and what is not known."""

from collections.abc import Iterator, Sequence

from cjtool import scene
from cjtool.draw import facts, marks
from cjtool.draw.compared.values import value_of
from cjtool.draw.deck.slide import (
    BOTTOM,
    STRONG_TEXTS,
    TEXTS,
    TOP,
    TextColumn,
    label,
    largest,
    more,
    page,
    plate,
)
from cjtool.draw.fixed import begun
from cjtool.draw.grid import Subject
from cjtool.draw.summary.cards import unknown
from cjtool.draw.summary.frame import EDGE, WIDTH
from cjtool.i18n.payback_time import in_years
from cjtool.query import payback
from cjtool.query.relief import closed
from cjtool.query.summing_up import Ranked, ranked
from cjtool.scene import Scene, Shape

_ROWS = 9
_ROW = 40.0
_COLUMNS = (
    ("title", 0.26),
    ("status", 0.11),
    ("owner", 0.13),
    ("grades", 0.13),
    ("value", 0.12),
    ("cost", 0.08),
    ("payback", 0.08),
    ("due", 0.09),
)


def backlog(subject: Subject) -> Iterator[Scene]:
    """Opportunities, what to do first at the top, nine to a page; those that are done or rejected are counted.

    Of which nothing is known have no place in that order.
    """
    works = ranked(subject.journey, subject.workspace.greatest_value)
    there = [each for each in works if not closed(each.opportunity)]
    gone = len(works) - len(there)
    below = subject.words.story("closed").format(n=gone) if gone else ""
    for start in range(0, len(there), _ROWS):
        shapes = list(_table(subject, there[start : start + _ROWS], start))
        yield page(subject, subject.words.report.backlog, below, shapes)


def _table(subject: Subject, works: Sequence[Ranked], before: int) -> Iterator[Shape]:
    colours, words = subject.palette, subject.words
    heads = {
        "title": words.story("opportunity"), "status": words.key_name("status"), "owner": words.key_name("owner"),
        "grades": f"{words.map.impact} · {words.map.effort}", "value": words.key_name("value"), "cost": words.key_name("cost"),
        "payback": words.story("payback-time"), "due": words.key_name("due"),
    }  # fmt: skip
    room, x = WIDTH - 2 * EDGE - 26, EDGE + 26.0
    for key, share in _COLUMNS:
        yield label(subject, heads[key][:1].upper() + heads[key][1:], x, TOP + 2)
        x += share * room
    for index, work in enumerate(works):
        y = TOP + 10 + index * _ROW
        yield scene.line(EDGE, y, WIDTH - EDGE, y, colours.edge, 0.7)
        if work.priority is not None:
            yield from marks.numbered(before + index + 1, EDGE + 10, y + _ROW / 2, colours, 8)
        x = EDGE + 26.0
        cells = _cells(subject, work)
        for key, share in _COLUMNS:
            styles = STRONG_TEXTS[1:] if key == "title" else TEXTS[2:]
            ink = colours.ink if key == "title" else colours.secondary
            yield from begun(cells[key], share * room - 10, _ROW - 6, styles).middle(x, y + _ROW / 2, ink)
            x += share * room


def _cells(subject: Subject, work: Ranked) -> dict[str, str]:
    told, words = work.opportunity, subject.words
    grades = (
        words.grades[told.impact] if told.impact else "–",
        words.grades[told.effort] if told.effort else "–",
    )
    years = payback(told)
    return {
        "title": told.title,
        "status": words.opportunity_statuses[told.status],
        "owner": facts.team(told.owner, subject) or words.story("nobody"),
        "grades": " · ".join(grades),
        "value": "" if told.value is None else value_of(told, "value", told.value, subject),
        "cost": "" if told.cost is None else value_of(told, "cost", told.cost, subject),
        "payback": "" if years is None else in_years(years, words),
        "due": facts.short_day(told.due, subject) if told.due else "",
    }


def not_known(subject: Subject) -> Iterator[Scene]:
    """What nobody measured or asked; a journey of which all is known has no such page."""
    listed = list(unknown(subject))
    if not listed:
        return
    (column,) = largest(lambda size: [_listed(subject, listed, size)])
    ground = plate(subject, EDGE, TOP, WIDTH - 2 * EDGE, column.y - TOP + 12)
    shapes = (ground, *column.shapes, *more(column, WIDTH - EDGE, subject.palette.ink))
    yield page(subject, subject.words.story("unknown").rstrip(":\u00a0 "), "", shapes)


def _listed(subject: Subject, listed: Sequence[str], size: float) -> TextColumn:
    column = TextColumn(EDGE + 16, TOP + 16, WIDTH - 2 * EDGE - 32, BOTTOM - 12, size)
    for said in listed:
        column.bullet("minus", subject.palette.muted, said, subject.palette.ink)
    return column
