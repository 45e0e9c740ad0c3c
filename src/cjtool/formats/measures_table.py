"""Tables and sentences on a terminal of so many cells: numbers to the right, long names over several lines."""

from collections.abc import Iterator, Sequence

from cjtool.formats.characters import pieces, visible, width

_GAP = "  "
_MARGIN = "  "
_NARROWEST = 8
"""So many cells a column keeps."""


def table(rows: Sequence[Sequence[str]], left: Sequence[int] = (0,), room: int | None = None) -> str:
    """Rows below one another; the columns `left` begin at the left, others end at the right.

    Where lines are wider than `room`, the widest columns at the left run over several lines. Blanks before a first cell
    indent it.
    """
    shown = [[_cell(cell) for cell in row] for row in rows]
    wide = [max(width(row[at]) for row in shown) for at in range(len(shown[0]))]
    over = len(_MARGIN) + sum(wide) + len(_GAP) * (len(wide) - 1) - (room or 0)
    for _ in range(over if room is not None else 0):
        widest = max(left, key=lambda at: wide[at])
        wide[widest] = max(_NARROWEST, wide[widest] - 1)
    return "".join(f"{_MARGIN}{line}\n" for row in shown for line in _lines(row, wide, left))


def sparing_table(
    rows: Sequence[Sequence[str]], always: int, left: Sequence[int], spare: Sequence[str], room: int | None
) -> tuple[str, tuple[str, ...]]:
    """Rows below their heads without columns that are empty, but for the first ones, which stand there `always`.

    Where lines are wider than `room`, the columns whose heads are to `spare` go too, one after the other; they are told.
    """
    kept = [at for at in range(len(rows[0])) if at < always or any(row[at] for row in rows[1:])]
    missed: list[str] = []
    for head in (None, *spare):
        if head is not None and head in [rows[0][at] for at in kept]:
            kept = [at for at in kept if rows[0][at] != head]
            missed.append(head)
        told = table([[row[at] for at in kept] for row in rows], left, room)
        if room is None or max(map(width, told.splitlines())) <= room:
            break
    return told, tuple(missed)


def sentence(text: str, room: int | None = None) -> str:
    """A sentence, over several lines where it is wider than `room`."""
    lines = wrapped(visible(text), (room or 10_000) - len(_MARGIN))
    return "".join(f"{_MARGIN}{line}\n" for line in lines)


def wrapped(text: str, room: int) -> list[str]:
    """A text in lines of at most so many cells, broken between words; the blanks before it stand before each line."""
    indent = text[: len(text) - len(text.lstrip())]
    lines = [indent]
    for word in (part for whole in text.split() for part in _parts(whole, max(1, room - len(indent)))):
        begun = lines[-1] != indent
        longer = f"{lines[-1]} {word}" if begun else indent + word
        if begun and width(longer) > room:
            lines.append(indent + word)
        else:
            lines[-1] = longer
    return lines


def _parts(word: str, room: int) -> Iterator[str]:
    """A word in parts that have room."""
    part, cells = "", 0
    for piece in pieces(word):
        if part and cells + piece.cells > room:
            yield part
            part, cells = "", 0
        part, cells = part + piece.shown, cells + piece.cells
    yield part


def _cell(text: str) -> str:
    indent = len(text) - len(text.lstrip(" "))
    return " " * indent + visible(" ".join(text.split()))


def _lines(row: Sequence[str], wide: Sequence[int], left: Sequence[int]) -> Iterator[str]:
    """A row in as many lines as its longest cell takes."""
    cells = [
        wrapped(cell, room) if at in left else [cell]
        for at, (cell, room) in enumerate(zip(row, wide, strict=True))
    ]
    for line in range(max(map(len, cells))):
        parts = [lines[line] if line < len(lines) else "" for lines in cells]
        padded = (
            _padded(part, room, at in left) for at, (part, room) in enumerate(zip(parts, wide, strict=True))
        )
        yield _GAP.join(padded).rstrip()


def _padded(text: str, room: int, left: bool) -> str:
    blanks = " " * max(0, room - width(text))
    return text + blanks if left else blanks + text
