"""Columns and lanes that are not read: told once each, with the nearest key and how to map it."""

from collections.abc import Collection, Iterator, Sequence

from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.columns import columns_line
from cjtool.exchange.tables.headings import Meaning, near_key

_LISTED = (
    "does thinks feels expects goal quote frontstage backstage evidence systems tone update handover fee feedback "
    "persona promises sources channel pains gains opportunities metrics"
)
_TAKE_ANY = frozenset(_LISTED.split())
"""Keys that take any text, however many columns have them."""
_TAKE_ONE = frozenset({"owner", "touchpoint", "emotion"})
"""Keys that take any text once."""


def of_heading(
    grid: CleanGrid,
    heading: str,
    meaning: Meaning,
    cells: Sequence[tuple[int, int]],
    present: Collection[str | None] | None,
) -> Iterator[Loss]:
    """Losses of the cells under a heading without a key, or that the user leaves out.

    `present` are the keys that the table has: the key that is advised takes what stands there. Without them only `meta` does.
    """
    if meaning.key == "ignore":
        yield from grid.lost("noted", heading, says.IGNORED, cells)
        return
    if meaning.key:
        return
    if not heading:
        yield from grid.lost("left-out", "", says.NO_HEADING, cells)
        return
    advised = "meta" if present is None else advised_key(heading, present)
    message = says.UNKNOWN_HEADING(heading=heading, line=columns_line(heading, advised))
    told = list(grid.lost("left-out", heading, message, cells))
    yield from told or [Loss("noted", heading, message, value=heading)]


def guessed_heading(grid: CleanGrid, row: int, column: int, meaning: Meaning) -> list[Loss]:
    """What is said of a heading whose meaning is a guess; nothing of any other."""
    heading = grid.text(row, column)
    if not heading or meaning.sure or not meaning.key:
        return []
    message = says.GUESSED_HEADING(heading=heading, key=meaning.key, line=columns_line(heading, meaning.key))
    return [Loss("guessed", heading, message, grid.spot(row, column), heading)]


def advised_key(heading: str, present: Collection[str | None]) -> str:
    """The key to map an unknown heading to: the nearest of those that take whatever stands there, else `meta`."""
    return near_key(heading, _TAKE_ANY | (_TAKE_ONE - set(present))) or "meta"
