"""Columns and lanes that are not read: each of their cells is told, with the nearest key and how to map it."""

from collections.abc import Iterator, Sequence

from cjtool.exchange.loss import Loss
from cjtool.exchange.tables import phrases as says
from cjtool.exchange.tables.cells import CleanGrid
from cjtool.exchange.tables.headings import Meaning, near_key


def of_heading(
    grid: CleanGrid, heading: str, meaning: Meaning, cells: Sequence[tuple[int, int]]
) -> Iterator[Loss]:
    """Losses of the cells under a heading without a key, or that the user leaves out."""
    if meaning.key == "ignore":
        yield from grid.lost("noted", heading, says.IGNORED, cells)
        return
    if meaning.key:
        return
    if not heading:
        yield from grid.lost("left-out", "", says.NO_HEADING, cells)
        return
    message = says.UNKNOWN_HEADING(heading=heading, line=f"{heading}: {near_key(heading) or 'meta'}")
    told = list(grid.lost("left-out", heading, message, cells))
    yield from told or [Loss("noted", heading, message, value=heading)]
