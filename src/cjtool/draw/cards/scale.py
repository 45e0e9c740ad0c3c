"""A feeling on a card: a scale from −2 to 2 with a mark, or without one to mark by hand."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw.fixed import NOTHING, fitted, sizes
from cjtool.draw.flow.feeling import disc
from cjtool.draw.marks import COLOURS, sign_of
from cjtool.draw.strokes import sign
from cjtool.i18n import numbers
from cjtool.i18n.table import Words
from cjtool.query import Support
from cjtool.scene import Shape, Text
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

_FACE = 12
_LENGTH = 112
_TICK = 3
_WORDS = sizes(9.5, 6.5, Style(10, 11.5, "bold"))
_NUMBERS = 6.5


def draw(
    emotion: float | None, known: Support, words: Words, colours: Palette, x: float, y: float, width: float,
    whose: str = "",
) -> Iterator[Shape]:  # fmt: skip
    """The scale on the line `y`; what is felt, and by whom, stands behind it in words, as far as `width` allows.

    Where customers were not asked, the mark is hollow, and words say so.
    """
    left, right = x + _FACE + 8, x + _FACE + 8 + _LENGTH
    yield scene.icon("mood-sad", x, y - _FACE / 2, _FACE, colours.red, 1.8)
    yield scene.icon("mood-smile", right + 8, y - _FACE / 2, _FACE, colours.green, 1.8)
    yield scene.line(left, y, right, y, colours.zero, 1)
    for value in range(-2, 3):
        at = _at(value, left)
        yield scene.line(at, y - _TICK, at, y + _TICK, colours.zero, 1)
        number = "−" + str(-value) if value < 0 else str(value)
        yield Text(at, y + 12, number, _NUMBERS, fill=colours.muted, anchor="middle")
    if emotion is not None:
        ink = getattr(colours, COLOURS[sign_of(emotion)])
        yield disc(_at(emotion, left), y, colours, known, ink)
        number = numbers.number(round(emotion, 2), words.language, sign=True)
        start = right + 8 + _FACE + 7
        guess = "" if known is Support.RESEARCHED else f", {words.map.signs[sign(known)]}"
        said = f"{words.emotion(emotion)} ({number}){guess}"
        named = fitted(f"{whose}: {said}", x + width - start, 26, _WORDS) if whose else NOTHING
        felt = named if named.lines else fitted(said, x + width - start, 26, _WORDS)
        yield from felt.middle(start, y, ink)


def _at(emotion: float, left: float) -> float:
    return left + (emotion + 2) / 4 * _LENGTH
