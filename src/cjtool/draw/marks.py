"""Marks in place of hue: shapes of points, hatching, and strips, for those who see or print no colour."""

from collections.abc import Sequence
from typing import Literal

from cjtool.i18n import table
from cjtool.scene import Bounds, Box, Circle, Path, Segment, Shape, Text, icon, path, polygon
from cjtool.scene.colour import Palette

SPACING = 5.0
"""How far lines of hatching lie apart, along an edge."""
_WIDTH, _UPRIGHT = 0.5, 0.8
COLOURS = {"positive": "green", "neutral": "muted", "negative": "red"}


FIRST = "dot"
"""What the points of the primary persona's curve are: dots, or what stands for them without hue."""
PERSONAS = ("diamond", "triangle", "hourglass", "square")
"""What the points of other personas' curves are marked with, told apart without colour."""
_CORNERS = {
    "diamond": ((0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)),
    "triangle": ((0.0, -1.2), (1.15, 0.85), (-1.15, 0.85)),
    "square": ((-0.95, -0.95), (0.95, -0.95), (0.95, 0.95), (-0.95, 0.95)),
    "hourglass": ((-1.15, -1.2), (1.15, -1.2), (0.35, 0.0), (1.15, 1.2), (-1.15, 1.2), (-0.35, 0.0)),
}  # fmt: skip


VERDICT = 8.5
"""The size of a verdict's mark, in points."""


SEVERITY = {"low": "!", "medium": "!!", "high": "!!!"}
"""How much a pain hurts, in strokes: told apart without colour."""


def verdict(name: str, x: float, y: float, ink: str) -> Shape:
    """What becomes of a promise, told apart without colour: broken ✗, at-risk △, kept ✓, claimed ○."""
    size = VERDICT
    match name:
        case "broken":
            return icon("x", x, y, size, ink, 2.4)
        case "kept":
            return icon("check", x, y, size, ink, 2.4)
        case "at-risk":
            corners = [(x + 0.6, y + size - 1), (x + size - 0.6, y + size - 1), (x + size / 2, y + 0.8)]
            return polygon(corners, stroke=ink, stroke_width=1)
    return Circle(x + size / 2, y + size / 2, size / 2 - 1.2, None, ink, 1)


def numbered(place: int, x: float, y: float, colours: Palette, radius: float = 4.8) -> tuple[Shape, ...]:
    """A rank in a filled circle around x, y."""
    return (
        Circle(x, y, radius, colours.brand),
        Text(x, y + radius / 2, str(place), 1.4 * radius, "bold", colours.on_brand, "middle"),
    )


FAIL_POINT = 4.1
"""The radius of a fail point's mark, in points."""


def fail_point(x: float, y: float, colours: Palette) -> tuple[Shape, ...]:
    """Where work out of sight hurts: an F on a disc around x, y, as G. L. Shostack marks it (1984)."""
    radius = FAIL_POINT
    disc = Box(x - radius, y - radius, 2 * radius, 2 * radius, radius, colours.red)
    return disc, Text(x, y + 2.15, "F", 6, "bold", colours.card, "middle")


Joint = Literal["handover", "gap", "handover-unknown"]
"""The customer is handed over, nothing is passed on, or nobody wrote down whether anything is."""


def joint(kind: Joint, x: float, y: float, colours: Palette) -> tuple[Shape, ...]:
    """A handover between two cards: an arrow; a cross where nothing is passed on; a question, grey, where that is not known."""
    if kind == "handover-unknown":
        return Circle(x, y, 4.6, colours.card, colours.muted, 1), *question(x, y, colours.muted)
    name, ink = ("x", colours.red) if kind == "gap" else ("arrow-right", colours.brand)
    return (
        Circle(x, y, 4.6, colours.card, ink, 1),
        icon(name, x - 3.1, y - 3.1, 6.2, ink, 3),
    )


def question(x: float, y: float, ink: str) -> tuple[Shape, ...]:
    """A question mark around x, y."""
    segments: tuple[Segment, ...] = (
        ("M", x - 1.4, y - 1.2),
        ("C", x - 1.4, y - 2.9, x + 1.4, y - 2.9, x + 1.4, y - 1.2),
        ("C", x + 1.4, y - 0.2, x, y - 0.3, x, y + 0.9),
    )
    return path(segments, stroke=ink, stroke_width=0.9), Circle(x, y + 2.4, 0.55, ink)


def initiative(initiator: str, x: float, y: float, colours: Palette) -> tuple[Shape, ...]:
    """That the company comes to the customer, or a partner does, filled; of what customers start, nothing."""
    if initiator == "customer":
        return ()
    partner = initiator == "partner"
    fill, ink = (colours.brand, colours.on_brand) if partner else (colours.card, colours.brand)
    return (
        Circle(x, y, 4.2, fill, colours.card if partner else colours.brand, 0.8),
        icon("arrow-down", x - 2.7, y - 2.7, 5.4, ink, 3),
    )


def sign_of(emotion: float | None) -> str:
    """What a feeling is: positive, neutral or negative; neutral where it is not known."""
    return table.sign_of(emotion)


def mark(sign: str, x: float, y: float, radius: float, colours: Palette, edge: float = 0) -> Shape:
    """A positive, neutral or negative point, edged in the ground's colour.

    A dot in the colour of its sign; without hue, a dot, an empty square, or a triangle that points down.
    """
    fill, stroke = getattr(colours, COLOURS[sign]), colours.ground if edge else None
    if not colours.hueless or sign == "positive":
        return Circle(x, y, radius, fill, stroke, edge or 1)
    if sign == "neutral":
        side = radius * 0.8
        return Box(x - side, y - side, 2 * side, 2 * side, 0, colours.ground, fill, radius * 0.4)
    top, half = y - radius * 0.75, radius * 1.1
    corners = ((x - half, top), (x + half, top), (x, y + radius * 1.15))
    return polygon(corners, fill=fill, stroke=stroke, stroke_width=edge or 1)


def persona(name: str, x: float, y: float, radius: float, ink: str, edge: str) -> Shape:
    """The mark of a persona's curve around x, y."""
    if name == FIRST:
        return Circle(x, y, radius, ink, edge, 0.8)
    corners = [(x + across * radius, y + down * radius) for across, down in _CORNERS[name]]
    return polygon(corners, fill=ink, stroke=edge, stroke_width=0.8)


def hatching(area: Bounds, colour: str, spacing: float = SPACING, width: float = _WIDTH) -> Path:
    """Slanting lines inside a rectangle, as plain strokes that end at its edges."""
    left, top, right, bottom = area
    tall = bottom - top
    segments: list[Segment] = []
    start = left - tall + spacing / 2
    while start < right:
        x0, x1 = max(left, start), min(right, start + tall)
        segments += ("M", x0, bottom - (x0 - start)), ("L", x1, bottom - (x1 - start))
        start += spacing
    return path(segments, stroke=colour, stroke_width=width)


def uprights(lines: Sequence[tuple[float, float, float]], colour: str) -> Path:
    """Upright lines between two curves: each an x, and where it starts and ends."""
    segments: list[Segment] = []
    for x, start, end in lines:
        segments += ("M", x, start), ("L", x, end)
    return path(segments, stroke=colour, stroke_width=_UPRIGHT)


def strip(x: float, y: float, width: float, height: float, colours: Palette) -> tuple[Shape, ...]:
    """A strip that marks a card, solid or hatched."""
    if not colours.hueless:
        return (Box(x, y, width, height, width / 2, colours.amber),)
    area = (x, y, x + width, y + height)
    return (
        Box(x, y, width, height, 0, colours.ground, colours.ink, 0.6),
        hatching(area, colours.ink, 2.4, 0.8),
    )
