"""A plain table that fits the terminal."""

import shutil
import sys
from collections.abc import Sequence

from rich.cells import cell_len, set_cell_size

from cjtool.formats.characters import visible
from cjtool.runners import harmless

_GAP = "  "
_LEAST = 8


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Columns as wide as they need; on a terminal the widest give way until a row fits, elsewhere none do."""
    rows = [[visible(" ".join(cell.split())) for cell in row] for row in rows]
    widths = [max(cell_len(cell) for cell in column) for column in zip(heads, *rows, strict=True)]
    if sys.stdout.isatty():
        room = shutil.get_terminal_size((100, 24)).columns - len(_GAP) * (len(widths) - 1)
        while sum(widths) > room and max(widths) > _LEAST:
            widths[widths.index(max(widths))] -= 1
    return harmless("".join(_row(cells, widths) + "\n" for cells in (heads, *rows)))


def _row(cells: Sequence[str], widths: Sequence[int]) -> str:
    return _GAP.join(_fit(cell, width) for cell, width in zip(cells, widths, strict=True)).rstrip()


def _fit(cell: str, width: int) -> str:
    if cell_len(cell) <= width:
        return cell + " " * (width - cell_len(cell))
    return set_cell_size(cell, width - 1) + "…"
