"""For people at a terminal: a table for each journey."""

from collections.abc import Sequence

from cjtool.formats.characters import pieces, visible, width
from cjtool.history.following import JourneyHistory
from cjtool.history.table import history_table
from cjtool.runners import harmless

_GAP = "  "
_LEAST = 8
"""No column is narrower, unless it needs less."""


def render(histories: Sequence[JourneyHistory], language: str = "en", room: int | None = None) -> str:
    """The title of each journey, and below it a line for each point, the oldest first.

    Where there is `room` for so many cells, the widest columns give way until lines fit; else none do.
    """
    return harmless("\n".join(_journey(each, language, room) for each in histories))


def _journey(history: JourneyHistory, language: str, room: int | None) -> str:
    table = history_table(history, language)
    lines = [[visible(" ".join(cell.split())) for cell in row] for row in (table.columns, *table.rows)]
    invalid = {at for at, row in enumerate(history.rows, 1) if row.figures is None}
    widths = [
        max(width(line[column]) for at, line in enumerate(lines) if at not in invalid or column < 2)
        for column in range(len(table.columns))
    ]
    while room is not None and sum(widths) + len(_GAP) * len(widths) > room and max(widths) > _LEAST:
        widths[widths.index(max(widths))] -= 1
    told = (_line(line, widths, runs_on=at in invalid) for at, line in enumerate(lines))
    return "\n".join([visible(table.title), *(f"  {line}" for line in told)]) + "\n"


def _line(cells: Sequence[str], widths: Sequence[int], *, runs_on: bool) -> str:
    """Cells as wide as their columns; what is wrong at a point runs on over the columns behind it."""
    shown = list(cells[:4] if runs_on else cells)
    if runs_on:
        del shown[2]
        return _GAP.join([*map(_fitted, shown[:2], widths), *shown[2:]]).rstrip()
    return _GAP.join(map(_fitted, shown, widths)).rstrip()


def _fitted(text: str, room: int) -> str:
    """A text in so many cells, cut where it is longer."""
    if width(text) > room:
        cut = ""
        for piece in pieces(text):
            if width(cut) + piece.cells > room - 1:
                break
            cut += piece.shown
        text = cut + "…"
    return text + " " * (room - width(text))
