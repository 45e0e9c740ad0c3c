"""Marks beside the steps: where customers come in and go out, or leave, and where a way goes on in another row."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw.flow.course import Basis, RealWay, StepLink
from cjtool.draw.flow.figures_told import PLAIN, FigureLine, left_lines
from cjtool.draw.grid import Subject
from cjtool.scene import Bounds, Box, Circle, Shape, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import Style

SIZE = 13.0
_WORDS = Style(7.2, 8.8, "bold")
_ICON, _PAD = 8.0, 5.0
_BESIDE = 4.0
"""Between the mark of those who leave, and its words."""


@dataclass(frozen=True)
class Mark:
    """A start, or an end with a ring around it."""

    ends: bool
    width: float = SIZE
    height: float = SIZE
    unknown: bool = False
    """Whether customers come in where the journey does not say so."""


@dataclass(frozen=True)
class Leak:
    """Where customers leave, with how many."""

    lines: tuple[FigureLine, ...]

    @property
    def width(self) -> float:
        """In points."""
        return SIZE + _BESIDE + max(line.width for line in self.lines)

    @property
    def height(self) -> float:
        """In points."""
        return max(SIZE, PLAIN.leading * len(self.lines))


@dataclass(frozen=True)
class Pill:
    """The numbers of steps in other rows that a way leads to or comes from; `leads_to` is the place of the one step."""

    lines: tuple[str, ...]
    onward: bool
    loop: bool
    unhappy: bool = False
    leads_to: int | None = None
    basis: Basis = "told"

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
    return Pill(lines, onward, way.kind == "loop", way.unhappy, way.head if onward else None, way.basis)


def leak(real: RealWay, subject: Subject) -> Leak:
    """Set the words of those who leave."""
    return Leak(left_lines(real, subject))


def mark(each: Mark, box: Bounds, subject: Subject) -> Iterator[Shape]:
    """A full dot, or one in a ring."""
    colours = subject.palette
    x, y = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    if each.ends:
        yield Circle(x, y, SIZE / 2 - 0.8, colours.card, colours.secondary, 1.4)
        yield Circle(x, y, SIZE / 2 - 3.6, colours.secondary)
    else:
        yield Circle(x, y, SIZE / 2 - 1.5, colours.amber_text if each.unknown else colours.secondary)


def left(x: float, y: float, colours: Palette) -> Iterator[Shape]:
    """A cross in a ring around a place."""
    yield Circle(x, y, SIZE / 2 - 0.8, colours.card, colours.red, 1.4)
    yield scene.icon("x", x - 3.6, y - 3.6, 7.2, colours.red, 3)


def leaving(each: Leak, box: Bounds, subject: Subject) -> Iterator[Shape]:
    """The mark with its words beside it."""
    left_, top, _, bottom = box
    middle = (top + bottom) / 2
    yield from left(left_ + SIZE / 2, middle, subject.palette)
    first = middle - PLAIN.leading * (len(each.lines) - 1) / 2 + 2.6
    for number, line in enumerate(each.lines):
        yield from line.drawn(left_ + SIZE + _BESIDE, first + PLAIN.leading * number, subject.palette)


def elsewhere(each: Pill, box: Bounds, subject: Subject, href: str = "") -> Iterator[Shape]:
    """An arrow with the numbers: before them where the way goes on, behind them where it comes from."""
    colours = subject.palette
    ink = _ink(each, colours)
    left, top, right, bottom = box
    middle = (top + bottom) / 2
    icon = left + _PAD - 1 if each.onward else right - _PAD - _ICON + 1
    text = left + _PAD + _ICON + 2 if each.onward else left + _PAD
    dash = (3, 2.2) if each.basis == "believed" or (each.loop and each.basis == "told") else ()
    yield Box(left, top, right - left, bottom - top, min(7, (bottom - top) / 2), colours.card, ink, 0.9, dash)
    yield scene.icon("arrow-right", icon, middle - _ICON / 2, _ICON, ink, 2.4)
    first = middle - _WORDS.leading * (len(each.lines) - 1) / 2 + 2.5
    yield from typeset.linked(typeset.paragraph(each.lines, text, first, _WORDS, ink), href)


def _ink(each: Pill, colours: Palette) -> str:
    if each.unhappy:
        return colours.red
    match each.basis:
        case "told":
            return colours.ink if each.loop else colours.secondary
        case "believed":
            return colours.muted
        case "unknown":
            return colours.amber_text
    return colours.ink
