"""Text for a place that does not grow: in the largest size in which all of it fits, or not at all."""

from collections.abc import Iterable
from dataclasses import dataclass

from cjtool.draw import text, typeset
from cjtool.draw.scene import Anchor, Text
from cjtool.draw.typeset import Style


@dataclass(frozen=True)
class Fitted:
    """Lines in the size that they fit in."""

    style: Style
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last, in points."""
        return tall(len(self.lines), self.style)

    def at(self, x: float, top: float, fill: str, anchor: Anchor = "start") -> tuple[Text, ...]:
        """The lines below one another, the first with its top at `top`."""
        baseline = top + text.ascent(self.style.size, self.style.face)
        return typeset.paragraph(self.lines, x, baseline, self.style, fill, anchor)

    def middle(self, x: float, y: float, fill: str, anchor: Anchor = "start") -> tuple[Text, ...]:
        """The lines with their middle at `y`."""
        return self.at(x, y - self.height / 2, fill, anchor)


_SMALLER = 0.6
"""Type this much smaller is worse than a broken word."""
NOTHING = Fitted(Style(1, 1), ())
"""What stands where nothing fits."""


def fitted(written: str, width: float, height: float, styles: Iterable[Style]) -> Fitted:
    """The text in the first style in which it fits a place of `width` by `height` points.

    A style in which no word is broken comes before one in which a word is, unless it is far smaller. What fits
    in none is left out.
    """
    broken = NOTHING
    for style in styles:
        lines = typeset.wrap(written, width, style)
        if typeset.widest(lines, style) > width or tall(len(lines), style) > height:
            continue
        if style.size < _SMALLER * broken.style.size:
            break
        if typeset.whole(written, width, style):
            return Fitted(style, lines)
        broken = broken if broken.lines else Fitted(style, lines)
    return broken


def tall(lines: int, style: Style) -> float:
    """The height of so many lines."""
    if not lines:
        return 0
    letters = text.ascent(style.size, style.face) + text.descent(style.size, style.face)
    return letters + style.leading * (lines - 1)


def sizes(largest: float, smallest: float, like: Style) -> tuple[Style, ...]:
    """A style in ever smaller sizes, each a tenth below the one before, down to `smallest`."""
    leading = like.leading / like.size
    found = []
    while largest > smallest:
        size = round(largest, 1)
        found.append(Style(size, size * leading, like.face))
        largest *= 0.9
    return (*found, Style(smallest, smallest * leading, like.face))
