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

    Between a `tied` one and its point no curve may pass: it would seem to belong to that.
    """

    dot: Dot
    width: float
    height: float
    above: bool
    tied: bool = False


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
        free = (
            box
            for box in _places(labels[index], area)
            if _free(box, taken, near, curves)
            and not (labels[index].tied and _parted(box, labels[index].dot, curves))
        )
        placed[index] = next(free, None)
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
    if moved >= area[0] and top >= area[1] and top + label.height <= area[3]:
        yield moved, top, moved + label.width, top + label.height


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


def _parted(box: Bounds, dot: Dot, curves: Sequence[Curve]) -> bool:
    """Whether a curve passes between a box and its point."""
    x = min(max(dot.x, box[0]), box[2])
    low, high = (box[3], dot.y - CLEAR) if box[3] < dot.y else (dot.y + CLEAR, box[1])
    spans = (curve.span(x, x) for curve in curves)
    return any(span is not None and low < span[0] < high for span in spans)
