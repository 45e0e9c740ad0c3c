"""Places on a sheet by their names, `B4`, `B4:E9`, and by numbers."""

import re
import sys
from collections.abc import Iterator

from cjtool.exchange.grids.book import Place

_CELL = re.compile(r"\$?([A-Za-z]{1,3})\$?(\d{1,7})")
MOST_ROWS, MOST_COLUMNS = 1_048_576, 16_384
"""How large a sheet is at most, in every program."""
_MOST_DIGITS = 18


def place_of(name: str) -> Place | None:
    """The row and column of a cell, from 0; None for what names no cell."""
    found = _CELL.fullmatch(name)
    if not found:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(found[2]) - 1
    return (row, column - 1) if 0 <= row < MOST_ROWS and column <= MOST_COLUMNS else None


def whole(text: str | None) -> int | None:
    """A whole number in a part of a book; None for anything else. One of more digits than any place has lies beyond all places."""
    if not text or not text.isdecimal():
        return None
    return int(text) if len(text) <= _MOST_DIGITS else sys.maxsize


def covered(first: Place, last: Place, edge: Place) -> Iterator[Place]:
    """The further cells of a merged range, up to an edge: the last row and column with anything on."""
    for row in range(first[0], min(last[0], max(edge[0], first[0])) + 1):
        for column in range(first[1], min(last[1], max(edge[1], first[1])) + 1):
            if (row, column) != first:
                yield row, column
