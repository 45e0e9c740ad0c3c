"""The foot of the page: what the signs mean, what the journey rests on, and its version."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby

from cjtool import scene
from cjtool.draw import facts, layout, signs
from cjtool.draw.around import Kinship, ties
from cjtool.draw.coins import COINS
from cjtool.draw.grid import MARGIN, Grid
from cjtool.draw.lane import Band
from cjtool.i18n import numbers
from cjtool.model import references, walk
from cjtool.query import readings, sponsor
from cjtool.scene import Shape, Text, text, typeset
from cjtool.scene.locations import web_address
from cjtool.scene.typeset import LEGEND, Style

_BOLD = Style(7.4, 10.4, "bold")
_ROW = 13
_AFTER_SIGN, _AFTER = 5.5, 14
_FIRST = 14.6


def draw(grid: Grid, used: Iterable[str], note: str = "") -> Band:
    """The legend of what is used, then a note and sources; on one line if there is room."""
    colours, right = grid.palette, grid.right
    legend, x, y = _legend(grid, [sign for sign in signs.ORDER if sign in set(used)])
    origin, href = _origin(grid, note), _origin_href(grid)
    related = tuple(ties(grid.subject))
    if not legend and not origin and not related:
        return Band(0, ())
    beside = y == _FIRST and x + 30 + typeset.width(origin, LEGEND) <= right
    if beside:
        rest: tuple[Shape, ...] = typeset.linked(
            typeset.paragraph((origin,) if origin else (), right, y, LEGEND, colours.muted, "end"), href
        )
    else:
        below = y + _ROW if legend else y
        lines = text.wrap(origin, right - MARGIN, LEGEND.size)
        rest = typeset.linked(typeset.paragraph(lines, MARGIN, below, LEGEND, colours.muted), href)
    shapes = (*legend, *rest)
    first = layout.line_of(shapes) + _ROW - 2 if shapes else _FIRST
    shapes = (scene.line(MARGIN, 0, right, 0, colours.edge, 0.8), *shapes, *_ties(grid, related, first))
    return Band(layout.line_of(shapes), shapes)


def _ties(grid: Grid, related: Iterable[Kinship], y: float) -> Iterator[Shape]:
    """The journeys that this one hangs together with, each on lines of its own."""
    for each in related:
        lines = text.wrap(each.text, grid.right - MARGIN, LEGEND.size)
        yield from typeset.linked(
            typeset.paragraph(lines, MARGIN, y, LEGEND, grid.palette.secondary), each.href
        )
        y += _ROW - LEGEND.leading + LEGEND.leading * len(lines)


def _legend(grid: Grid, names: list[str]) -> tuple[tuple[Shape, ...], float, float]:
    """The signs with their words from left to right, in as many lines as it takes."""
    colours, words = grid.palette, grid.words.map
    if not names:
        return (), MARGIN, _FIRST
    shapes: list[Shape] = [Text(MARGIN, _FIRST, words.legend, _BOLD.size, _BOLD.face, colours.ink)]
    start = MARGIN + typeset.width(words.legend, _BOLD) + _AFTER
    x, y = start, _FIRST
    for word, group in groupby(names, key=lambda name: _word(grid, name)):
        alike = tuple(group)
        entry, end = _entry(grid, word, alike, x, y)
        if end > grid.right and x > start:
            x, y = start, y + _ROW
            entry, end = _entry(grid, word, alike, x, y)
        shapes += entry
        x = end + _AFTER
    return tuple(shapes), x - _AFTER, y


def _entry(grid: Grid, word: str, names: tuple[str, ...], x: float, y: float) -> tuple[list[Shape], float]:
    shapes: list[Shape] = []
    for name in names:
        width, drawn = signs.sign(name, grid.palette, x, y - 2.6)
        shapes += drawn
        x += width + 1.5
    x += _AFTER_SIGN - 1.5
    shapes.append(Text(x, y, word, LEGEND.size, fill=grid.palette.secondary))
    return shapes, x + typeset.width(word, LEGEND)


def _word(grid: Grid, name: str) -> str:
    """What a sign means; ring and star mean the same, and so do dots with and without a sign on them, and all coins."""
    words = grid.words
    if name in COINS:
        return words.map.signs["fee"]
    if name in words.devices:
        return words.devices[name]
    if name.startswith("measured"):
        return words.measured(name)
    if name.startswith("promise-"):
        return f"{words.key_name('promises')}: {words.standings[name.removeprefix('promise-')]}"
    return words.map.signs[
        "moment-of-truth"
        if name in {"ring", "star", "truth"}
        else name.removeprefix("felt-").removesuffix("-measured")
    ]


def _origin(grid: Grid, note: str) -> str:
    """A note, sources with how many and when, who owns the journey, the version, and the day of the last review."""
    return "   ·   ".join(filter(None, (note, *_origins(grid)))).replace("   ", "\u00a0\u00a0 ")


def _origin_href(grid: Grid) -> str:
    """Where the one source is kept; of several, nothing, as they share a line."""
    ids = _source_ids(grid)
    return web_address(grid.subject.definitions.sources[ids[0]].link or "") if len(ids) == 1 else ""


def _source_ids(grid: Grid) -> list[str]:
    """The sources that anything in the journey rests on, in the order in which they are named."""
    journey, workspace = grid.subject.journey, grid.subject.workspace
    nodes = (node for _, node in walk(journey))
    named = [id for node in nodes for _, kind, id in references(node) if kind == "source"]
    read = (reading.source for reading, _ in readings(journey, workspace))
    return list(dict.fromkeys((*named, *filter(None, read))))


def _origins(grid: Grid) -> Iterator[str]:
    words, journey, ids = grid.words.map, grid.subject.journey, _source_ids(grid)
    if ids:
        yield f"{words.sources[len(ids) > 1]}: " + ", ".join(_source(grid, id) for id in ids)
    if journey.owner:
        yield f"{grid.words.key_name('owner')}: {facts.team(journey.owner, grid.subject)}"
    if told := sponsor(journey, grid.subject.workspace):
        yield f"{grid.words.key_name('sponsor')}: {told}"
    if journey.version:
        yield f"{words.version} {journey.version}"
    if journey.reviewed:
        yield f"{words.reviewed} {_day(grid, journey.reviewed)}"


def _source(grid: Grid, id: str) -> str:
    source = grid.subject.definitions.sources[id]
    count = "" if source.n is None else f"n\u00a0=\u00a0{numbers.number(source.n, grid.words.language)}"
    when = _day(grid, source.date) if source.date else ""
    known = ", ".join(filter(None, (count, when)))
    return f"{source.name} ({known})" if known else source.name


def _day(grid: Grid, day: date) -> str:
    from cjtool.i18n import locale

    return locale.day(day, grid.words.locale)
