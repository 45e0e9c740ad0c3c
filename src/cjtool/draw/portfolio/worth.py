"""What to do first: the opportunities of all journeys in their order, in as many tables as the sheet has room for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil

from cjtool import scene
from cjtool.draw import facts
from cjtool.draw.figures import money
from cjtool.draw.grid import MARGIN, Subject
from cjtool.draw.lane import Band
from cjtool.model import Journey, Opportunity
from cjtool.project import Workspace
from cjtool.query import Account, Total
from cjtool.query.bookkeeping import project_together
from cjtool.query.summing_up import Ranked, project_backlog
from cjtool.scene import SYMBOL, Group, Shape, typeset
from cjtool.scene.typeset import BODY, STRONG, STRONG_NOTE, Style

_HEADING = Style(11, 13.2, "bold")
_LEAST, _GAP = 600.0, 26.0
_SHARES = (0.035, 0.315, 0.22, 0.14, 0.1, 0.09, 0.1)
"""Of the rank, the title, the journey, the owner, the value, the cost, and the day."""
_STYLES = (STRONG, STRONG, BODY, BODY, STRONG, BODY, BODY)
_CELL = 7.0
_ALONE = 6
"""So few opportunities are one table."""


@dataclass(frozen=True)
class _Row:
    """The cells of an opportunity, wrapped."""

    cells: tuple[typeset.Lines, ...]
    ref: str

    @property
    def height(self) -> float:
        return BODY.leading * max(map(len, self.cells)) + 6


def draw(workspace: Workspace, subject: Subject, width: float) -> Band | None:
    """The tables, what all bring and cost, how many have no place and are closed; None where there is no opportunity at all."""
    found = project_backlog(workspace.journeys, workspace.greatest_value)
    if not (found.works or found.unranked or found.closed):
        return None
    words, colours = subject.words, subject.palette
    room = width - 2 * MARGIN
    title = typeset.wrap(heading(workspace, subject), room, _HEADING)
    shapes: list[Shape] = [*typeset.paragraph(title, MARGIN, 12, _HEADING, colours.ink)]
    y = 12 + _HEADING.leading * (len(title) - 1) + 16
    if found.works:
        tables = 1 if len(found.works) <= _ALONE else max(1, int((room + _GAP) // (_LEAST + _GAP)))
        wide = (room - _GAP * (tables - 1)) / tables
        wide = min(wide, 1000.0)
        rows = [_row(subject, place, *pair, wide) for place, pair in enumerate(found.works, start=1)]
        drawn, y = _tables(subject, rows, tables, wide, y)
        shapes += drawn
        y += 10
    counts = [*_together(subject, workspace)]
    counts += [
        words.portfolio(key).format(n=count)
        for key, count in (("unranked", found.unranked), ("closed", found.closed))
        if count
    ]
    lines = typeset.wrap(" · ".join(counts), room, BODY)
    shapes += typeset.paragraph(lines, MARGIN, y, BODY, colours.secondary)
    return Band(y + BODY.leading * (len(lines) - 1), tuple(shapes))


def heading(workspace: Workspace, subject: Subject) -> str:
    """What the order rests on; money is no part of that where none is stated."""
    paid = workspace.greatest_value > 0
    return subject.words.portfolio("by-rank" if paid else "by-rank-unpaid")


def _together(subject: Subject, workspace: Workspace) -> Iterator[str]:
    """What all bring and cost, as the index has it: mere ideas apart, and of how many that is known."""
    sums = project_together(workspace.journeys)
    yield from _sum(subject, "together" if sums.decided else "together-ideas", sums.whole)
    yield from _sum(subject, "ideas-apart", sums.ideas)


def _sum(subject: Subject, key: str, sums: Account) -> Iterator[str]:
    """An account in a line, with how many of it are done; nothing where nothing is known of it."""
    if sums.value is None and sums.cost is None:
        return
    done = f" ({subject.words.report.of_which_done.format(count=sums.done)})" if sums.done else ""
    value, cost = (
        _amount(subject, name, total, f"{sums.counted}{done}")
        for name, total in (("value", sums.value), ("cost", sums.cost))
    )
    said = subject.words.portfolio
    yield said(key).format(sums=said("sums").format(value=value, cost=cost))


def _amount(subject: Subject, name: str, total: Total | None, all_of: str) -> str:
    """A sum and of how many it is known; that it is known of none is no sum."""
    if total is None:
        return subject.words.portfolio(f"no-sum-{name}")
    amount = money(total.amount, subject)
    return subject.words.portfolio(f"sum-{name}").format(amount=amount, stated=total.stated, all=all_of)


def _widths(wide: float) -> list[float]:
    return [share * wide for share in _SHARES]


def _row(subject: Subject, place: int, work: Ranked, journey: Journey, wide: float) -> _Row:
    opportunity = work.opportunity
    value, cost = (
        "–" if amount is None else money(amount, subject) for amount in (opportunity.value, opportunity.cost)
    )
    texts = (
        str(place),
        opportunity.title,
        journey.title,
        _owner(subject, opportunity, journey),
        value,
        cost,
        facts.short_day(opportunity.due, subject) if opportunity.due else "–",
    )
    cells = (
        typeset.wrap(text, width - _CELL, style)
        for text, width, style in zip(texts, _widths(wide), _STYLES, strict=True)
    )
    return _Row(tuple(cells), f"{journey.id}#opportunities")


def _owner(subject: Subject, opportunity: Opportunity, journey: Journey) -> str:
    """The team by the names that its journey knows."""
    from cjtool.query import definitions

    if not opportunity.owner:
        return subject.words.story("nobody")
    return definitions(journey, subject.workspace).teams[opportunity.owner].name


def _tables(
    subject: Subject, rows: Sequence[_Row], tables: int, wide: float, y: float
) -> tuple[list[Shape], float]:
    """Rows in tables beside one another, the first ones in the first, and where the longest ends."""
    each = ceil(len(rows) / tables)
    shapes: list[Shape] = []
    bottom = y
    for index in range(ceil(len(rows) / each)):
        x, at = MARGIN + index * (wide + _GAP), y
        head, at = _head(subject, x, at, wide)
        shapes += head
        for row in rows[index * each : (index + 1) * each]:
            cells = tuple(_cells(subject, row, x, at, wide))
            shapes.append(Group(cells, _said(row), role=SYMBOL, kind="opportunity"))
            at += row.height
        bottom = max(bottom, at)
    return shapes, bottom + 6


def _said(row: _Row) -> str:
    return " · ".join(cell.whole for cell in row.cells)


def _head(subject: Subject, x: float, y: float, wide: float) -> tuple[list[Shape], float]:
    words, shapes, left = subject.words, list[Shape](), x
    report = words.report
    value = words.map.remarks["value"].format(amount=words.key_name("value"))
    keys = (value, words.key_name("cost"), words.key_name("due"))
    names = (
        "",
        report.opportunity,
        report.journey,
        report.owner,
        *(f"{key[:1].upper()}{key[1:]}" for key in keys),
    )
    lines = [
        typeset.wrap(name, width - _CELL, STRONG_NOTE)
        for name, width in zip(names, _widths(wide), strict=True)
    ]
    for cell, width in zip(lines, _widths(wide), strict=True):
        shapes += typeset.paragraph(cell, left, y, STRONG_NOTE, subject.palette.secondary)
        left += width
    y += STRONG_NOTE.leading * (max(map(len, lines)) - 1) + 4.5
    shapes.append(scene.line(x, y, x + wide, y, subject.palette.zero, 0.8))
    return shapes, y + 10.5


def _cells(subject: Subject, row: _Row, x: float, y: float, wide: float) -> Iterator[Shape]:
    colours = subject.palette
    muted = colours.secondary
    inks = (colours.ink, colours.ink, muted, muted, colours.ink, muted, muted)
    left = x
    for cell, style, ink, width in zip(row.cells, _STYLES, inks, _widths(wide), strict=True):
        yield from typeset.paragraph(cell, left, y, style, ink)
        left += width
    below = y + row.height - 9.5
    yield scene.line(x, below, x + wide, below, colours.edge, 0.6)
