"""The picture of a comparison with the table of changes below it, or on sheets of its own where it is long."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, repeat
from math import ceil, sqrt

from cjtool.draw import facts, footer, layout, prose
from cjtool.draw.compared import (
    cards,
    changes,
    emotion,
    header,
    opportunities,
    pains,
    stages,
    tables,
    telling,
)
from cjtool.draw.compared.setting import Setting, grids
from cjtool.draw.compared.tables import ChangeTable, TableColumn
from cjtool.draw.fitting import ROW_COSTS
from cjtool.draw.grid import MARGIN, Grid
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.draw.page import MOST
from cjtool.request import RequestError
from cjtool.scene import Group, Scene, Shape, Text, typeset
from cjtool.scene.sheet import Sheet, scale
from cjtool.scene.typeset import BODY, Style

LANES: Mapping[str, Callable[[Grid, Setting], Band | None]] = {
    "stages": stages.draw,
    "touchpoints": cards.draw,
    "emotion": emotion.draw,
    "pains-gains": pains.draw,
    "opportunities": opportunities.draw,
}
FRAME = ("header", "footer")
_UNDER_HEADER, _BETWEEN_ROWS, _FOOT = 12, 20, 19.4
_HEADING = Style(11, 13, "bold")
_HEADED = 22
_MOST_ROWS, _LEAST = 4, 120
"""How many rows at most, and the least room in points that a part of the table is worth."""


def pages(setting: Setting, choice: tuple[Sheet, ...] = ()) -> tuple[Scene, ...]:
    """The picture, with as much of the table below it as its sheet has room for; the rest follows on sheets of its own.

    Rows are as many as give the largest type on one of the sheets; for a screen, as few as can be.
    """
    if not choice:
        return _pages(setting, MOST, 1 / sqrt(2), full=False)
    best: tuple[float, tuple[Scene, ...]] = (0.0, ())
    for most, cost in _ways(setting):
        tried = [(paper, _pages(setting, most, paper.height / paper.width)) for paper in choice]
        worth, scenes = max(((_worth(*each, cost), each[1]) for each in tried), key=lambda pair: pair[0])
        if worth <= best[0]:
            break
        best = worth, scenes
    return best[1]


def _ways(setting: Setting) -> Iterator[tuple[int, float]]:
    """How many steps a row may hold, with what its rows cost, few rows first."""
    count = sum(max(1, len(each.steps)) for each in setting.comparison.stages)
    seen = set()
    for wanted in range(1, _MOST_ROWS + 1):
        most = min(MOST, ceil(count / wanted))
        rows = len(grids(setting, most))
        if rows not in seen:
            seen.add(rows)
            yield most, ROW_COSTS ** (rows - 1)


def _worth(paper: Sheet, scenes: tuple[Scene, ...], cost: float) -> float:
    return cost * min(scale(scene.width, scene.height, paper) for scene in scenes)


def _pages(setting: Setting, most: int, proportion: float, *, full: bool = True) -> tuple[Scene, ...]:
    """The picture in rows of so many steps, with its table, on sheets of which the height is a proportion of the width."""
    rows = grids(setting, most)
    bands = [list(_bands(grid, setting)) for grid in rows]
    groups, y = _picture(setting, rows, bands)
    width, title = rows[0].width, _title(setting)
    used = {sign for row in bands for _, _, band in row for sign in band.signs}
    whole = tables.table(changes.entries(setting), width - 2 * MARGIN, setting.after.words.map.continued)
    foot = _foot(setting, rows[0], used)
    first = width * proportion - y - _HEADED - 12 - (foot.height + 8 if foot else 0) - _FOOT
    room = max(width * proportion - _top(setting, rows[0]) - MARGIN, _LEAST)
    beside = first >= _LEAST or tables.fits(whole, first)
    parts = list(tables.sheets(whole, chain([first] if beside else [], repeat(room))))
    if beside:
        more, y = _table(setting, whole, parts[0] if parts else (), y + 12)
        groups += more
    if foot:
        groups.append(Group(foot.shapes, setting.after.words.map.legend, y=y + 8))
        y += 8 + foot.height
    picture = Scene(width, y + _FOOT, title, _description(setting), tuple(groups))
    return (picture, *_sheets(setting, rows[0], whole, parts[beside:], width * proportion * full))


def _picture(
    setting: Setting, rows: tuple[Grid, ...], bands: list[list[tuple[str, str, Band]]]
) -> tuple[list[Shape], float]:
    groups: list[Shape] = []
    y = float(MARGIN)
    if "header" in setting.after.lanes:
        band = header.draw(rows[0], setting)
        groups.append(Group(band.shapes, setting.after.journey.title, y=y))
        y += band.height + _UNDER_HEADER
    for row in bands:
        stacked, y = layout.stack(row, y)
        groups += stacked
        y += _BETWEEN_ROWS
    return groups, y - _BETWEEN_ROWS


def _bands(grid: Grid, setting: Setting) -> Iterator[tuple[str, str, Band]]:
    for name in setting.after.lanes:
        if name in FRAME:
            continue
        if name not in LANES:
            raise RequestError(
                f"a comparison has no lane `{name}`", f"there is {', '.join((*FRAME, *LANES))}"
            )
        if band := LANES[name](grid, setting):
            yield facts.path(name), layout.label(grid, lane(name)).replace("\u00ad", ""), band


def _table(
    setting: Setting, whole: ChangeTable, columns: tuple[TableColumn, ...], y: float
) -> tuple[list[Shape], float]:
    """Columns of the table under its heading; where nothing differs, that."""
    words, colours = setting.words, setting.after.palette
    shapes: list[Shape] = [Text(MARGIN, y + 8, words.changes, _HEADING.size, _HEADING.face, colours.brand)]
    if not whole.blocks:
        shapes.append(Text(MARGIN, y + 22, words.nothing, BODY.size, fill=colours.ink))
        return [Group(tuple(shapes), words.changes)], y + 26
    shapes += tables.drawn(whole, columns, MARGIN, y + _HEADED - 4, words, colours)
    return [Group(tuple(shapes), words.changes)], y + _HEADED - 4 + tables.height(columns)


def _heading(setting: Setting, grid: Grid) -> tuple[str, ...]:
    named = f"{setting.words.changes} – {setting.after.journey.title}"
    return typeset.wrap(named, grid.right - MARGIN, _HEADING)


def _top(setting: Setting, grid: Grid) -> float:
    """Where the table begins on sheets of its own."""
    return MARGIN + _HEADING.leading * (len(_heading(setting, grid)) - 1) + _HEADED


def _sheets(
    setting: Setting, grid: Grid, whole: ChangeTable, parts: Sequence[tuple[TableColumn, ...]], tall: float
) -> Iterator[Scene]:
    """Sheets of the table alone, each with its heading, at least so tall: it begins at the top of its paper."""
    words, colours, top = setting.words, setting.after.palette, _top(setting, grid)
    heading = typeset.paragraph(_heading(setting, grid), MARGIN, MARGIN + 8, _HEADING, colours.brand)
    title = f"{_title(setting)} – {words.changes}"
    for columns in parts:
        shapes = tables.drawn(whole, columns, MARGIN, top, words, colours)
        height = max(top + tables.height(columns) + _FOOT, tall)
        yield Scene(grid.width, height, title, _description(setting), (*heading, *shapes))


def _foot(setting: Setting, grid: Grid, used: set[str]) -> Band | None:
    """The legend, if it is asked for and there are signs."""
    band = footer.draw(grid, used, _note(setting)) if "footer" in setting.after.lanes else None
    return band if band and band.shapes else None


def _note(setting: Setting) -> str:
    """That curves show what is told, where customers were asked too."""
    asked = setting.before.measured_feelings or setting.after.measured_feelings
    return setting.after.words.measured("feelings-told") if asked and "emotion" in setting.after.lanes else ""


def _title(setting: Setting) -> str:
    parts = (setting.after.journey.title, setting.after.workspace.name)
    return " – ".join(filter(None, parts))


def _description(setting: Setting) -> str:
    numbers = {key: str(count) for key, count in header.counts(setting).items()}
    short = f"{header.subtitle(setting)}: {setting.words.contents.format(**numbers)}"
    return "\n".join(filter(None, (prose.stopped(short), telling.story(setting))))
