"""What stands at a way: in which case above its line, the share of customers below it, told or real."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw.flow import figures_told
from cjtool.draw.flow.course import StepLink
from cjtool.draw.flow.figures_told import FigureLine
from cjtool.draw.grid import Subject
from cjtool.i18n import numbers
from cjtool.scene import Bounds, Shape, Text, typeset
from cjtool.scene.typeset import Style

WHEN, SHARE = Style(7.4, 8.8), Style(7.8, 9.4, "bold")
_WIDTHS = ((70, 2), (88, 3), (110, 4), (150, 99))
_OFF = 3.2
"""Between a line and the letters above and below it."""


@dataclass(frozen=True)
class Label:
    """Words on a way."""

    way: StepLink
    when: tuple[str, ...]
    share: str
    figures: tuple[FigureLine, ...] = ()

    @property
    def width(self) -> float:
        """In points."""
        figures = max((line.width for line in self.figures), default=0)
        return max(typeset.widest(self.when, WHEN), typeset.width(self.share, SHARE), figures) + 4

    @property
    def above(self) -> float:
        """From its top to the line, in points."""
        return WHEN.leading * len(self.when) + _OFF if self.when else 3.0

    @property
    def height(self) -> float:
        """In points."""
        below = figures_told.PLAIN.leading * len(self.figures) or (SHARE.leading if self.share else 0.0)
        return self.above + (below + _OFF if below else 3.0)


def label(way: StepLink, subject: Subject) -> Label:
    """Set the words of a way."""
    figures = figures_told.lines(way, subject)
    return Label(way, _when(way.when), "" if figures else share(way, subject), figures)


def share(way: StepLink, subject: Subject) -> str:
    """A share as the language writes it."""
    return "" if way.share is None else numbers.percent(round(way.share * 100, 1), subject.words.language)


def _when(written: str) -> tuple[str, ...]:
    width = next(
        (width for width, most in _WIDTHS if typeset.short(written, width, WHEN, most)), _WIDTHS[-1][0]
    )
    return typeset.wrap(written, width, WHEN)


def drawn(label: Label, box: Bounds, subject: Subject) -> Iterator[Shape]:
    """The words above and below the line through the box."""
    colours, line = subject.palette, box[1] + label.above
    ink, strong = (colours.red,) * 2 if label.way.unhappy else (colours.secondary, colours.ink)
    if label.way.basis == "believed":
        strong = colours.secondary
    first = line - _OFF - 1 - WHEN.leading * (len(label.when) - 1)
    yield from typeset.paragraph(label.when, box[0] + 2, first, WHEN, ink)
    if label.share:
        yield Text(box[0] + 2, line + _OFF + 6, label.share, SHARE.size, SHARE.face, strong)
    for number, each in enumerate(label.figures):
        yield from each.drawn(
            box[0] + 2, line + _OFF + 6 + figures_told.PLAIN.leading * number, subject.palette
        )
