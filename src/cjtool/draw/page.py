"""A page of lanes: header, rows of bands, footer."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from cjtool.draw import facts, figures, footer, header, layout, logged, prose, support_arrows, theme
from cjtool.draw.asked import Asked
from cjtool.draw.grid import MARGIN, Grid, Subject, grids
from cjtool.draw.lane import Band, Lane
from cjtool.draw.lanes import lane
from cjtool.draw.real_waits import WAITS
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.query import definitions
from cjtool.query import language as language_of
from cjtool.query.speech import spoken
from cjtool.scene import Group, Scene

MOST = 20
"""How many steps a row holds."""
_BETWEEN_ROWS = 20


class _Edges(NamedTuple):
    """What is free above, below the header and at the bottom, in points."""

    top: float
    under_header: float
    foot: float


_EDGES = _Edges(float(MARGIN), 12, 19.4)
_DENSE_EDGES = _Edges(16, 3, 9)


def subject(journey: Journey, workspace: Workspace, asked: Asked, lanes: Sequence[str]) -> Subject:
    """What is drawn, with its words and the project's colours."""
    return Subject(
        journey,
        workspace,
        definitions(journey, workspace),
        spoken(workspace.project, asked.language or language_of(journey, workspace)),
        theme.of(workspace.project, asked),
        tuple(lanes),
        linked=asked.linked,
        whose=asked.persona or "",
    )


_NOTES = "   ·   "
RowBands = list[tuple[str, str, Band]]
"""The bands of a row, with their ids and titles."""


def lane_page(subject: Subject, most: int = MOST, least: float | None = None) -> Scene:
    """The lanes of a subject, in rows of at most `most` steps, at least `least` points wide."""
    rows = grids(subject, most, least)
    drawn = [bands_of(grid) for grid in rows]
    head = header.fitting(rows[0]) if "header" in subject.lanes else None
    return composed(rows[0], drawn, head, foot_of(rows[0], drawn, head))


def bands_of(grid: Grid) -> RowBands:
    """What is drawn of a row."""
    return list(_titled(grid, support_arrows.joined(grid, list(_bands(grid)))))


def foot_of(grid: Grid, drawn: Sequence[RowBands], head: Band | None) -> Band | None:
    """The legend of what rows and header have, if it is asked for."""
    if "footer" not in grid.subject.lanes:
        return None
    signs = set(chain.from_iterable(band.signs for bands in drawn for _, _, band in bands))
    signs |= set(head.signs if head else ())
    waits = (logged.told(grid.subject),) if signs & WAITS else ()
    measured = "measured" in signs
    shares = (*figures.as_of(grid.subject), *figures.satisfied(grid.subject)) if measured else ()
    return footer.draw(grid, signs, _NOTES.join((*shares, *waits)))


def composed(grid: Grid, drawn: Sequence[RowBands], head: Band | None, foot: Band | None) -> Scene:
    """A page of rows between header and footer, as wide as a row's grid."""
    subject, journey = grid.subject, grid.subject.journey
    groups: list[Group] = []
    edges = _DENSE_EDGES if subject.dense else _EDGES
    y = edges.top
    if head:
        groups.append(Group(head.shapes, journey.title, y=y))
        y += head.height + edges.under_header
    for bands in drawn:
        stacked, y = layout.stack(bands, y, layout.lane_gap(subject))
        groups += stacked
        y += _BETWEEN_ROWS
    y -= _BETWEEN_ROWS - 8
    if foot:
        if foot.shapes:
            groups.append(Group(foot.shapes, subject.words.map.legend, y=y))
        y += foot.height
    title = " – ".join(filter(None, (journey.title, subject.workspace.name)))
    return Scene(grid.width, y + edges.foot, title, _description(subject), tuple(groups))


def empty_lanes(subject: Subject) -> tuple[str, ...]:
    """The lanes that were asked for and hold nothing; dividing lines and the frame hold nothing by themselves."""
    rows = grids(subject, MOST)
    asked = (lane(name) for name in subject.lanes if name not in {"header", "footer"})
    return tuple(
        drawn.name
        for drawn in asked
        if drawn.side != "line" and all(drawn.draw(grid, drawn) is None for grid in rows)
    )


def _titled(grid: Grid, entries: Sequence[tuple[Lane, Band]]) -> Iterator[tuple[str, str, Band]]:
    """Lanes with their ids and what they are called."""
    for drawn, band in entries:
        yield facts.path(drawn.name), layout.label(grid, drawn).replace("\u00ad", ""), band


def _bands(grid: Grid) -> Iterator[tuple[Lane, Band]]:
    """The lanes that hold something in this row; dividing lines only between two of them."""
    pending: list[tuple[Lane, Band]] = []
    above = False
    for drawn in (lane(name) for name in grid.subject.lanes if name not in {"header", "footer"}):
        band = drawn.draw(grid, drawn)
        if band is None:
            continue
        entry = drawn, band
        if drawn.side == "line":
            pending += [entry] if above else []
            continue
        if drawn.side != "both":
            yield from pending
            pending = []
        yield entry
        above = True


def _description(subject: Subject) -> str:
    journey = subject.journey
    contents = subject.words.map.contents.format(stages=len(journey.stages), steps=len(steps(journey)))
    curve = _stated(subject) if "emotion" in subject.lanes else ""
    felt, hurt = "emotion" in subject.lanes, "pains-gains" in subject.lanes
    short = ". ".join(filter(None, ((journey.summary or contents).rstrip("."), curve)))
    return f"{prose.stopped(short)}\n{prose.story(subject, felt=felt, hurt=hurt)}"


def _stated(subject: Subject) -> str:
    """At how many steps an emotion is told, and how well these are known."""
    listed, signs = steps(subject.journey), subject.words.map.signs
    known = Counter(subject.support[step.id] for step in listed if step.emotion is not None)
    told = (f"{known[each]} {signs[each.name.lower()]}" for each in sorted(known, reverse=True))
    felt = subject.words.map.stated.format(felt=known.total(), steps=len(listed))
    return f"{felt}: {', '.join(told)}" if known else ""
