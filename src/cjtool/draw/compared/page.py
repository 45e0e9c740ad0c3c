"""The picture of a comparison with the table of changes below it, or on sheets of its own where it is long."""

from collections.abc import Callable, Iterator, Mapping
from itertools import repeat
from math import sqrt

from cjtool.draw import facts, footer, layout
from cjtool.draw.compared import cards, changes, emotion, header, opportunities, pains, stages, tables
from cjtool.draw.compared.setting import Setting, grids
from cjtool.draw.compared.tables import ChangeTable
from cjtool.draw.grid import MARGIN, Grid
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.draw.page import MOST
from cjtool.request import RequestError
from cjtool.scene import Group, Scene, Shape, Text, typeset
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
_LEGEND = 24
"""About the room of the legend, in points."""


def pages(setting: Setting) -> tuple[Scene, ...]:
    """One sheet if all of it fits on an A-series sheet lying down; else the table follows on its own."""
    rows = grids(setting, MOST)
    bands = [list(_bands(grid, setting)) for grid in rows]
    groups, y = _picture(setting, rows, bands)
    width = rows[0].width
    low = width / sqrt(2) - MARGIN
    used = {sign for row in bands for _, _, band in row for sign in band.signs}
    whole = tables.table(changes.entries(setting), width - 2 * MARGIN, setting.after.words.map.continued)
    first = low - y - _HEADED - _LEGEND
    beside = tables.fits(whole, first)
    if beside:
        more, y = _table(setting, whole, first, y + 12)
        groups += more
    groups, y = _footed(setting, rows[0], used, groups, y + 8)
    title = _title(setting)
    picture = Scene(width, y + _FOOT, title, _description(setting), tuple(groups))
    return (picture, *(() if beside else _sheets(setting, rows[0], whole, title)))


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


def _table(setting: Setting, whole: ChangeTable, room: float, y: float) -> tuple[list[Shape], float]:
    """The whole table under its heading; where nothing differs, that."""
    words, colours = setting.words, setting.after.palette
    shapes: list[Shape] = [Text(MARGIN, y + 8, words.changes, _HEADING.size, _HEADING.face, colours.brand)]
    if not whole.blocks:
        shapes.append(Text(MARGIN, y + 22, words.nothing, BODY.size, fill=colours.ink))
        return [Group(tuple(shapes), words.changes)], y + 26
    (columns,) = tables.sheets(whole, repeat(room))
    shapes += tables.drawn(whole, columns, MARGIN, y + _HEADED - 4, words, colours)
    return [Group(tuple(shapes), words.changes)], y + _HEADED - 4 + tables.height(columns)


def _sheets(setting: Setting, grid: Grid, whole: ChangeTable, title: str) -> Iterator[Scene]:
    """Sheets of the table alone, each with its heading."""
    words, colours = setting.words, setting.after.palette
    named = f"{words.changes} – {setting.after.journey.title}"
    lines = typeset.wrap(named, grid.right - MARGIN, _HEADING)
    heading = typeset.paragraph(lines, MARGIN, MARGIN + 8, _HEADING, colours.brand)
    top = MARGIN + _HEADING.leading * (len(lines) - 1) + _HEADED
    room = max(grid.width / sqrt(2) - top - MARGIN, 120)
    for columns in tables.sheets(whole, repeat(room)):
        shapes = tables.drawn(whole, columns, MARGIN, top, words, colours)
        height = top + tables.height(columns) + _FOOT
        yield Scene(
            grid.width, height, f"{title} – {words.changes}", _description(setting), (*heading, *shapes)
        )


def _footed(
    setting: Setting, grid: Grid, used: set[str], groups: list[Shape], y: float
) -> tuple[list[Shape], float]:
    if "footer" not in setting.after.lanes:
        return groups, y
    band = footer.draw(grid, used)
    if band.shapes:
        groups = [*groups, Group(band.shapes, setting.after.words.map.legend, y=y)]
    return groups, y + band.height


def _title(setting: Setting) -> str:
    parts = (setting.after.journey.title, setting.after.workspace.name)
    return " – ".join(filter(None, parts))


def _description(setting: Setting) -> str:
    numbers = {key: str(count) for key, count in header.counts(setting).items()}
    return f"{header.subtitle(setting)}: {setting.words.contents.format(**numbers)}"
