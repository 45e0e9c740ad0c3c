"""The signs that a legend explains, drawn as they stand on the map, on a line's middle."""

from collections.abc import Callable
from dataclasses import replace

from cjtool.draw import scene
from cjtool.draw.colour import Palette
from cjtool.draw.flow.feeling import felt
from cjtool.draw.scene import Box, Circle, Shape

Drawn = tuple[float, tuple[Shape, ...]]
"""A width, and shapes."""
_Sign = Callable[[Palette, float, float], Drawn]


def sign(name: str, colours: Palette, x: float, y: float) -> Drawn:
    """A sign that starts at x with its middle at y."""
    return _SIGNS[name](colours, x, y)


def _dot(colour: str) -> _Sign:
    return lambda colours, x, y: (6.4, (Circle(x + 3.2, y, 3.2, getattr(colours, colour)),))


def _icon(name: str, colour: str) -> _Sign:
    return lambda colours, x, y: (
        10,
        (scene.icon(name, x, y - 5, 10, getattr(colours, colour), 2.2),),
    )


def _felt(emotion: float) -> _Sign:
    return lambda colours, x, y: (10, tuple(felt(emotion, x + 5, y, colours)))


def _ring(colours: Palette, x: float, y: float) -> Drawn:
    return 11.8, (
        Circle(x + 5.9, y, 5, colours.ground, colours.amber, 1.8),
        Circle(x + 5.9, y, 2.4, colours.ink),
    )


def _star(colours: Palette, x: float, y: float) -> Drawn:
    return 9.5, (replace(scene.icon("star", x, y - 4.9, 9, colours.amber), fill=colours.amber),)


def _assumed(colours: Palette, x: float, y: float) -> Drawn:
    return 22, (scene.line(x, y, x + 22, y, colours.brand, 2.4, (5, 3.5)),)


def _target(colours: Palette, x: float, y: float) -> Drawn:
    return 14, (
        Box(x, y - 2.3, 14, 4.6, 2.3, colours.track),
        scene.line(x + 10, y - 4.2, x + 10, y + 4.2, colours.ink, 1.2),
    )


def _optional(colours: Palette, x: float, y: float) -> Drawn:
    return 11, (Box(x, y - 4, 11, 8, 2, colours.card, colours.muted, 0.7, (2.5, 2)),)


def _system(colours: Palette, x: float, y: float) -> Drawn:
    return 11, (Box(x, y - 4, 11, 8, 2, colours.track),)


def _way(ink: str, width: float, dash: tuple[float, ...] = (), *, bar: bool = False) -> _Sign:
    def drawn(colours: Palette, x: float, y: float) -> Drawn:
        colour = getattr(colours, ink)
        head = scene.polygon([(x + 20, y), (x + 13, y - 3.1), (x + 13, y + 3.1)], fill=colour)
        shapes = (scene.line(x, y, x + 14, y, colour, width, dash), head)
        stop = (scene.line(x + 11.4, y - 4.2, x + 11.4, y + 4.2, colour, 1.8),) if bar else ()
        return 20, (*shapes, *stop)

    return drawn


def _shares(colours: Palette, x: float, y: float) -> Drawn:
    places = ((-3.2, 1.15), (0.0, 1.9), (3.6, 2.65))
    return 16, tuple(
        scene.line(x, y + down, x + 16, y + down, colours.secondary, wide) for down, wide in places
    )


def _start(colours: Palette, x: float, y: float) -> Drawn:
    return 8.6, (Circle(x + 4.3, y, 4.3, colours.secondary),)


def _end(colours: Palette, x: float, y: float) -> Drawn:
    return 10, (
        Circle(x + 5, y, 4.3, colours.card, colours.secondary, 1.3),
        Circle(x + 5, y, 2.1, colours.secondary),
    )


def _elsewhere(colours: Palette, x: float, y: float) -> Drawn:
    return 15, (
        Box(x, y - 4.5, 15, 9, 4.5, colours.card, colours.secondary, 0.9),
        scene.icon("arrow-right", x + 4, y - 3.5, 7, colours.secondary, 2.4),
    )


_SIGNS: dict[str, _Sign] = {
    "positive": _dot("green"),
    "neutral": _dot("muted"),
    "negative": _dot("red"),
    "ring": _ring,
    "star": _star,
    "felt-positive": _felt(1),
    "felt-neutral": _felt(0),
    "felt-negative": _felt(-1),
    "assumed": _assumed,
    "pain": _icon("pain", "red"),
    "gain": _icon("gain", "green"),
    "opportunity": _icon("opportunities", "amber_text"),
    "target": _target,
    "optional": _optional,
    "systems": _system,
    "wait": _icon("wait", "secondary"),
    "expects": _icon("expects", "secondary"),
    "fee": _icon("coin", "secondary"),
    "feedback": _icon("feedback", "secondary"),
    "flow-start": _start,
    "flow-end": _end,
    "flow-loop": _way("red", 1.15, (4.5, 3)),
    "flow-skip": _way("muted", 1.15, (1, 2.6)),
    "flow-after": _way("secondary", 1.15, bar=True),
    "flow-share": _shares,
    "flow-elsewhere": _elsewhere,
    **{
        device: _icon(device, "secondary")
        for device in ("smartphone", "tablet", "desktop", "kiosk", "watch", "tv")
    },
}
ORDER = tuple(_SIGNS)
"""The order of the legend."""
