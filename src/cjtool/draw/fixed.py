"""Text for a place that does not grow: in the largest size in which all of it fits, else its beginning or nothing."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from cjtool.scene import Anchor, Paragraph, text, typeset
from cjtool.scene.typeset import Style


@dataclass(frozen=True)
class Fitted:
    """Lines in the size that they fit in; `instead_of` are texts that there was no room for."""

    style: Style
    lines: tuple[str, ...]
    instead_of: tuple[str, ...] = ()

    @property
    def height(self) -> float:
        """From the top of the first line to the bottom of the last, in points."""
        return tall(len(self.lines), self.style)

    def at(
        self, x: float, top: float, fill: str, anchor: Anchor = "start", *, ref: str = "", kind: str = ""
    ) -> tuple[Paragraph, ...]:
        """The lines below one another, the first with its top at `top`."""
        baseline = top + text.ascent(self.style.size, self.style.face)
        written = typeset.paragraph(self.lines, x, baseline, self.style, fill, anchor, ref=ref, kind=kind)
        return tuple(self._whole(paragraph) for paragraph in written)

    def _whole(self, paragraph: Paragraph) -> Paragraph:
        """A paragraph that knows which text it begins, and whose first line does."""
        first, *others = paragraph.lines
        lines = (replace(first, instead_of=self.instead_of), *others)
        return replace(paragraph, text=" ".join(self.instead_of) or paragraph.text, lines=lines)

    def middle(self, x: float, y: float, fill: str, anchor: Anchor = "start") -> tuple[Paragraph, ...]:
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


def begun(written: str, width: float, height: float, styles: Sequence[Style]) -> Fitted:
    """The text as `fitted` sets it; of one too long, as many words as fit in the last style, and … for the others."""
    whole = fitted(written, width, height, styles)
    if whole.lines or not written.strip():
        return whole
    end = bisect_left(
        range(len(written)), 1, key=lambda end: not _begin(written[:end], width, height, styles)
    )
    shown = written[: max(0, end - 1)]
    at_word = shown.rpartition(" ")[0] or shown
    return replace(fitted(f"{at_word} …", width, height, styles[-1:]), instead_of=(written,))


def _begin(written: str, width: float, height: float, styles: Sequence[Style]) -> bool:
    """Whether there is room for a beginning and the sign that it is one."""
    return bool(fitted(f"{written} …", width, height, styles[-1:]).lines)


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
