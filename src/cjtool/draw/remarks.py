"""Short words that belong to a text: beside one another while there is room, else on lines of their own."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool.scene import Shape, Text, typeset
from cjtool.scene.typeset import Style

_SPACE = 6.0

Word = tuple[str, Style, str]
"""A text, its style, and its colour."""


@dataclass(frozen=True)
class Remark:
    """A line from the left edge and the first baseline of its text."""

    x: float
    y: float
    text: str
    style: Style
    colour: str


def flow(words: Iterable[Word], room: float, start: float = 0, space: float = _SPACE) -> Iterator[Remark]:
    """The words in lines; the first line begins at `start`, as far as there is room."""
    x, y = start, 0.0
    for written, style, colour in words:
        lines = typeset.wrap(written, room, style)
        needed = typeset.widest(lines, style)
        if x and (len(lines) > 1 or x + needed > room):
            x, y = 0.0, y + style.leading
        for index, line in enumerate(lines):
            yield Remark(x, y + index * style.leading, line, style, colour)
        y += style.leading * (len(lines) - 1)
        x += needed + space


def drawn(remarks: Iterable[Remark], x: float, y: float) -> Iterator[Shape]:
    """The lines, with the first baseline at `y`."""
    for remark in remarks:
        yield Text(
            x + remark.x, y + remark.y, remark.text, remark.style.size, remark.style.face, remark.colour
        )
