"""How wide the columns of a table are on paper, and where words are broken that are wider than their room."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from cjtool.report.blocks import Table
from cjtool.report.inline import Inline, Stack
from cjtool.report.write.text import shown
from cjtool.scene import text

CELL = 8.0
"""The size of type in tables, in points."""
PADDING = 4.0
"""On each side of what stands in a cell, in points."""


@dataclass(frozen=True)
class LineMeasure:
    """How wide lines are on a page or in a cell, and the size of type, in points."""

    room: float
    size: float


PAGE = LineMeasure(room=505.0, size=9.5)
"""A standing A4."""
LYING = LineMeasure(room=751.0, size=9.5)
"""A lying one, for wide tables."""
_MOST_WORD = 110.0
"""A word wider than this makes no column wider: it is broken."""
_MOST_TEXT = 360.0
_TALL = 40
"""A row of so many lines may go on on the next page."""
_SPARE = 1.06
"""Bold and kerning aside, type is set as wide as it was measured."""
_WORD = re.compile(r"\S+")
_BREAK = "\u200b"


def widths(table: Table, page: float = PAGE.room) -> tuple[float, ...]:
    """The widths of columns, in points, as wide together as the page: no word is broken that need not be, the rest by need."""
    cells = [
        [shown_line for row in table.rows for shown_line in _lines(row[at])]
        for at in range(len(table.columns))
    ]
    least = [
        min(max(_longest(line) for line in (head, *lines)), _MOST_WORD) * _SPARE + 2 * PADDING
        for head, lines in zip(table.columns, cells, strict=True)
    ]
    most = [
        max(low, min(max(_width(line) for line in (head, *lines)) * _SPARE, _MOST_TEXT) + 2 * PADDING)
        for low, head, lines in zip(least, table.columns, cells, strict=True)
    ]
    if sum(least) >= page:
        return tuple(low * page / sum(least) for low in least)
    rest, wanted = page - sum(least), sum(most) - sum(least)
    if not wanted:
        return tuple(low + rest / len(least) for low in least)
    return tuple(low + (high - low) * rest / wanted for low, high in zip(least, most, strict=True))


def is_tall(row: Sequence[Inline], rooms: Sequence[float]) -> bool:
    """Whether a row is so tall that it has to be cut: about a page."""
    heights = (
        sum(ceil(_width(line) / (room - 2 * PADDING) * 1.15) for line in _lines(cell))
        for cell, room in zip(row, rooms, strict=True)
    )
    return max(heights, default=0) > _TALL


def broken(written: str, room: float, size: float) -> str:
    """The text, with places to break words that are wider than the room of a line; words that fit stay as they are."""
    inner = room - 2 * PADDING
    return _WORD.sub(lambda match: _broken_word(match[0], inner, size), written)


def _broken_word(word: str, room: float, size: float) -> str:
    if len(word) * size * 1.1 <= room or text.width(word, size, "bold") <= room:
        return word
    length = max(1, int(room / (size * 1.1)))
    return _BREAK.join(word[at : at + length] for at in range(0, len(word), length))


def _lines(cell: Inline) -> list[str]:
    """What stands above one another in a cell."""
    parts = cell.parts if isinstance(cell, Stack) else (cell,)
    return [line for line in map(shown, parts) if line]


def _longest(line: str) -> float:
    return max((_width(word) for word in line.split()), default=0.0)


def _width(line: str) -> float:
    return text.width(line, CELL, "bold")
