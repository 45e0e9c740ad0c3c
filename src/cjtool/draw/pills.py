"""Finds room for labels beside the points of a curve, on neither the curve, nor a point, nor each other."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool.draw.curve import Curve
from cjtool.scene import Bounds

CLEAR = 3
"""How far labels stay from points and from each other."""
_FROM_CURVE = 4.2
_GAPS = (0.0, 6.0, 13.0, 22.0, 34.0)
_SHIFTS = (0.0, 0.25, -0.25, 0.46, -0.46, 0.7, -0.7)
_WRONG_SIDE = 14
_DOWN = 8
"""How much farther above or below its point than beside it a label may stand that has to be near."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A point with its radius."""

    x: float
    y: float
    radius: float

    def touches(self, box: Bounds) -> bool:
        """Whether a box comes too near."""
        left, top, right, bottom = box
        near_x, near_y = min(max(self.x, left), right), min(max(self.y, top), bottom)
        reach = self.radius + CLEAR - 0.1
        return (near_x - self.x) ** 2 + (near_y - self.y) ** 2 < reach * reach


@dataclass(frozen=True, slots=True)
class PillLabel:
    """The size of a label, the point it belongs to, and on which side it would rather be.

    One that is `tied` to a curve stands nearer to that than to others: it would seem to belong to them.
    """

    dot: Dot
    width: float
    height: float
    above: bool
    tied: Curve | None = None
    aside: float = float("inf")
    """How far to the left or right of its point it may stand at most, and above or below a little more."""


def place(
    labels: Sequence[PillLabel],
    dots: Sequence[Dot],
    curves: Sequence[Curve],
    area: Bounds,
    others: Sequence[Bounds] = (),
) -> list[Bounds | None]:
    """A place for each label inside the area, off what other labels take; None where none of some seventy is free.

    Those farthest from the middle, which are the loudest, choose first.
    """
    middle = (area[1] + area[3]) / 2
    order = sorted(range(len(labels)), key=lambda index: -abs(labels[index].dot.y - middle))
    placed: list[Bounds | None] = [None] * len(labels)
    for index in order:
        taken = [*others, *(box for box in placed if box is not None)]
        near = [dot for dot in dots if abs(dot.x - labels[index].dot.x) < 2 * labels[index].width + 20]
        free = (box for box in _places(labels[index], area) if _free(box, taken, near, curves))
        owned = (box for box in free if _owned(box, labels[index].tied, curves))
        placed[index] = next(owned, None)
    return placed


def _tries() -> Iterator[tuple[float, bool, float, float]]:
    """Score, side, distance and shift of each place above or below a point; the lower, the better."""
    for gap in _GAPS:
        for shift in _SHIFTS:
            for near in (True, False):
                yield 1.3 * gap + abs(shift) * 24 + (0 if near else _WRONG_SIDE), near, gap, shift


_TRIES = sorted(_tries(), key=lambda each: each[0])


def _places(label: PillLabel, area: Bounds) -> Iterator[Bounds]:
    """Places inside the area, best first; last, those beside the point."""
    dot, width, height = label.dot, label.width, label.height
    reach = dot.radius + CLEAR
    for _, near, gap, shift in _TRIES:
        top = dot.y - reach - gap - height if near == label.above else dot.y + reach + gap
        yield from _inside(dot.x - width / 2 + shift * width, top, label, area)
    for side in (reach, -reach - width):
        yield from _inside(dot.x + side, dot.y - height / 2, label, area)


def _inside(left: float, top: float, label: PillLabel, area: Bounds) -> Iterator[Bounds]:
    """The place, pushed back in at the sides; nothing if it reaches out above or below."""
    moved = min(max(left, area[0]), area[2] - label.width)
    if moved >= area[0] and _near(moved, top, label) and top >= area[1] and top + label.height <= area[3]:
        yield moved, top, moved + label.width, top + label.height


def _near(left: float, top: float, label: PillLabel) -> bool:
    """Whether a place is as near to its point as it has to be."""
    dot = label.dot
    across = max(left - dot.x, dot.x - left - label.width)
    along = max(top - dot.y, dot.y - top - label.height)
    return across <= label.aside and along <= label.aside + dot.radius + _DOWN


def _free(box: Bounds, taken: Sequence[Bounds], dots: Sequence[Dot], curves: Sequence[Curve]) -> bool:
    left, top, right, bottom = box
    if any(
        left < b[2] + CLEAR and b[0] < right + CLEAR and top < b[3] + CLEAR and b[1] < bottom + CLEAR
        for b in taken
    ):
        return False
    if any(dot.touches(box) for dot in dots):
        return False
    spans = (curve.span(left - CLEAR, right + CLEAR) for curve in curves)
    return all(
        span is None or span[1] < top - _FROM_CURVE or span[0] > bottom + _FROM_CURVE for span in spans
    )


def _owned(box: Bounds, tied: Curve | None, curves: Sequence[Curve]) -> bool:
    """Whether no other curve lies nearer above or below a box than the one that it is tied to."""
    if tied is None:
        return True
    own = _away(box, tied)
    others = (_away(box, curve) for curve in curves if curve is not tied)
    return own is not None and all(away is None or own <= away for away in others)


def _away(box: Bounds, curve: Curve) -> float | None:
    """How far above or below a box a curve lies; None where it lies aside."""
    span = curve.span(box[0], box[2])
    return None if span is None else max(box[1] - span[1], span[0] - box[3], 0)
