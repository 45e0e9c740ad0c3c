"""Marks beside the steps: where customers come in and go out, and where a way goes on in another row."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw.flow.course import StepLink
from cjtool.draw.grid import Subject
from cjtool.scene import Bounds, Box, Circle, Shape, typeset
from cjtool.scene.typeset import Style

SIZE = 13.0
_WORDS = Style(7.2, 8.8, "bold")
_ICON, _PAD = 8.0, 5.0


@dataclass(frozen=True)
class Mark:
    """A start, or an end with a ring around it."""

    ends: bool
    width: float = SIZE
    height: float = SIZE


@dataclass(frozen=True)
class Pill:
    """The numbers of steps in other rows that a way leads to or comes from; `leads_to` is the place of the one step."""

    lines: tuple[str, ...]
    onward: bool
    loop: bool
    unhappy: bool = False
    leads_to: int | None = None

    @property
    def width(self) -> float:
        """In points."""
        return typeset.widest(self.lines, _WORDS) + _ICON + 2 * _PAD + 3

    @property
    def height(self) -> float:
        """In points."""
        return _WORDS.leading * len(self.lines) + 5.4


def pill(numbers: tuple[str, ...], way: StepLink, *, onward: bool) -> Pill:
    """Set the numbers of what the way leads to, or of all steps that it and others like it come from."""
    lines = typeset.wrap(", ".join(numbers), 60, _WORDS)
    return Pill(lines, onward, way.kind == "loop", way.unhappy, way.head if onward else None)


def mark(each: Mark, box: Bounds, subject: Subject) -> Iterator[Shape]:
    """A full dot, or one in a ring."""
    colours = subject.palette
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    if each.ends:
        yield Circle(x, y, SIZE / 2 - 0.8, colours.card, colours.secondary, 1.4)
        yield Circle(x, y, SIZE / 2 - 3.6, colours.secondary)
    else:
        yield Circle(x, y, SIZE / 2 - 1.5, colours.secondary)


def elsewhere(each: Pill, box: Bounds, subject: Subject, href: str = "") -> Iterator[Shape]:
    """An arrow with the numbers: before them where the way goes on, behind them where it comes from."""
    colours = subject.palette
    ink = colours.red if each.unhappy else colours.ink if each.loop else colours.secondary
    left, top, right, bottom = box
    middle = (top + bottom) / 2
    icon = left + _PAD - 1 if each.onward else right - _PAD - _ICON + 1
    text = left + _PAD + _ICON + 2 if each.onward else left + _PAD
    dash = (3, 2.2) if each.loop else ()
    yield Box(left, top, right - left, bottom - top, min(7, (bottom - top) / 2), colours.card, ink, 0.9, dash)
    yield scene.icon("arrow-right", icon, middle - _ICON / 2, _ICON, ink, 2.4)
    first = middle - _WORDS.leading * (len(each.lines) - 1) / 2 + 2.5
    yield from typeset.linked(typeset.paragraph(each.lines, text, first, _WORDS, ink), href)
