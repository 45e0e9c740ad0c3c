"""The signs that a legend explains, drawn as they stand on the map, on a line's middle."""

from collections.abc import Callable
from dataclasses import replace

from cjtool import scene
from cjtool.draw import layout, marks, measured_marks, strokes
from cjtool.draw.coins import COINS
from cjtool.draw.flow.arrows import open_head
from cjtool.draw.flow.feeling import disc, felt
from cjtool.draw.flow.marks import left
from cjtool.query import Support
from cjtool.scene import Box, Circle, Segment, Shape, Text, typeset
from cjtool.scene.colour import Palette, mix
from cjtool.scene.typeset import STRONG_NOTE

Drawn = tuple[float, tuple[Shape, ...]]
"""A width, and shapes."""
_Sign = Callable[[Palette, float, float], Drawn]
_SEVERITIES = "! – !!!"


def sign(name: str, colours: Palette, x: float, y: float) -> Drawn:
    """A sign that starts at x with its middle at y."""
    return _SIGNS[name](colours, x, y)


def _dot(sign: str) -> _Sign:
    return lambda colours, x, y: (6.4, (marks.mark(sign, x + 3.2, y, 3.2, colours),))


def _icon(name: str, colour: str) -> _Sign:
    return lambda colours, x, y: (
        10,
        (scene.icon(name, x, y - 5, 10, getattr(colours, colour), 2.2),),
    )


def _verdict(name: str) -> _Sign:
    size = marks.VERDICT
    return lambda colours, x, y: (size, (marks.verdict(name, x, y - size / 2, colours.brand),))


def _felt(emotion: float) -> _Sign:
    return lambda colours, x, y: (10, tuple(felt(emotion, x + 5, y, colours)))


def _ring(colours: Palette, x: float, y: float) -> Drawn:
    return 11.8, (
        Circle(x + 5.9, y, 5, colours.ground, colours.amber, 1.8),
        Circle(x + 5.9, y, 2.4, colours.ink),
    )


def _star(colours: Palette, x: float, y: float) -> Drawn:
    return 9.5, (replace(scene.icon("star", x, y - 4.9, 9, colours.amber), fill=colours.amber),)


def _truth(colours: Palette, x: float, y: float) -> Drawn:
    if colours.hueless:
        edges = (scene.line(x, y + at, x + 11, y + at, colours.ink, 1.2, (3, 1)) for at in (-4.4, 4.4))
        return 11, (Box(x, y - 5, 11, 10, 0, layout.tint(colours)), *edges)
    return 11, (Box(x, y - 5, 11, 10, 2, colours.amber_tint, colours.amber, 0.6),)


def _initiative(initiator: str) -> _Sign:
    return lambda colours, x, y: (9, marks.initiative(initiator, x + 4.5, y, colours))


def _known(support: Support) -> _Sign:
    """A stretch of the curve."""

    def drawn(colours: Palette, x: float, y: float) -> Drawn:
        segments: tuple[Segment, ...] = (("M", x, y), ("L", x + 22, y))
        return 22, (strokes.stroke(segments, support, colours.brand, 2.6),)

    return drawn


def _known_dot(support: Support) -> _Sign:
    """A dot of a flow, of no feeling in particular."""
    return lambda colours, x, y: (10, (disc(x + 5, y, colours, support, colours.secondary),))


def _side_way(colours: Palette, x: float, y: float) -> Drawn:
    ink = colours.brand
    head = scene.polygon([(x + 22, y), (x + 16.8, y - 2.6), (x + 16.8, y + 2.6)], fill=ink)
    return 22, (scene.line(x, y, x + 17, y, ink, 2.6 * strokes.SIDE), head)


def _target(colours: Palette, x: float, y: float) -> Drawn:
    return 14, (
        Box(x, y - 2.3, 14, 4.6, 2.3, colours.track, colours.frame, 0.7),
        scene.line(x + 10, y - 4.2, x + 10, y + 4.2, colours.ink, 1.2),
    )


def _baseline(colours: Palette, x: float, y: float) -> Drawn:
    return 14, (
        Box(x, y - 2.3, 14, 4.6, 2.3, colours.track, colours.frame, 0.7),
        scene.line(x + 4, y - 4.2, x + 4, y + 4.2, colours.ink, 1.2, (1.5, 1)),
    )


def _measured(colours: Palette, x: float, y: float) -> Drawn:
    bar = Box(x, y - 2.3, 9, 4.6, 2.3, colours.brand_2)
    return 14, (
        Box(x, y - 2.3, 14, 4.6, 2.3, colours.track, colours.frame, 0.7),
        bar,
        *measured_marks.across(x + 6, x + 12, y, colours),
    )


def _measured_curve(colours: Palette, x: float, y: float) -> Drawn:
    return 20, (
        scene.line(x, y, x + 20, y, colours.ink, 1.7),
        *measured_marks.interval(x + 10, y - 5, y + 5, colours.ink),
        measured_marks.point(x + 10, y, colours),
    )


def _optional(colours: Palette, x: float, y: float) -> Drawn:
    return 11, (Box(x, y - 4, 11, 8, 2, colours.card, colours.muted, 0.7, (2.5, 2)),)


def _system(colours: Palette, x: float, y: float) -> Drawn:
    box = Box(x, y - 4, 11, 8, 2, colours.track, colours.frame, 0.7)
    return 11, (
        box,
        *((marks.hatching((x, y - 3, x + 2.5, y + 3), colours.slate, 2),) if colours.frame else ()),
    )


_BADGES = {
    "added": ("plus", "brand_2"),
    "dropped": ("minus", "muted"),
    "moved": ("loop", "slate"),
    "changed": ("changed", "amber_text"),
}


def badge(verdict: str, colours: Palette, x: float, y: float, radius: float = 5) -> tuple[Shape, ...]:
    """What became of a stage or step, on a disc around a point; of one that is kept, nothing."""
    if verdict not in _BADGES:
        return ()
    icon, colour = _BADGES[verdict]
    size = radius * 1.5
    drawn = scene.icon(icon, x - size / 2, y - size / 2, size, colours.ground, 3)
    return Circle(x, y, radius, getattr(colours, colour)), drawn


def _badge(verdict: str) -> _Sign:
    return lambda colours, x, y: (10, badge(verdict, colours, x + 5, y))


def between(colours: Palette, colour: str) -> str:
    """The ground between two curves: a tint that shows on the ground of cells."""
    return mix(getattr(colours, colour), colours.cell, 0.25)


def _between(colour: str) -> _Sign:
    return lambda colours, x, y: (12, _ground_between(colours, colour, x, y))


def _ground_between(colours: Palette, colour: str, x: float, y: float) -> tuple[Shape, ...]:
    if colours.hatch and colour == "red":
        return (marks.uprights([(x + at, y - 4, y + 4) for at in (0.8, 3.4, 6.0, 8.6, 11.2)], colours.muted),)
    return (Box(x, y - 4, 12, 8, 2, between(colours, colour)),)


def _way(
    ink: str, width: float, dash: tuple[float, ...] = (), *, bar: bool = False, known: bool = True
) -> _Sign:
    def drawn(colours: Palette, x: float, y: float) -> Drawn:
        colour = getattr(colours, ink)
        corners = [(x + 20, y), (x + 13, y - 3.1), (x + 13, y + 3.1)]
        head = scene.polygon(corners, fill=colour) if known else open_head(corners, colour, colours)
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
    """A dot with the line that leads on from it, for a dot alone is what is measured or researched."""
    width, way = _way("secondary", 1.15)(colours, x + 8.6, y)
    return 8.6 + width, (*way, Circle(x + 4.3, y, 4.3, colours.secondary))


def _end(colours: Palette, x: float, y: float) -> Drawn:
    return 10, strokes.ending(colours, x + 5, y)


def _elsewhere(colours: Palette, x: float, y: float) -> Drawn:
    return 15, (
        Box(x, y - 4.5, 15, 9, 4.5, colours.card, colours.secondary, 0.9),
        scene.icon("arrow-right", x + 4, y - 3.5, 7, colours.secondary, 2.4),
    )


_SEEN = "→ 1.2"


def _seen(colours: Palette, x: float, y: float) -> Drawn:
    """The number of a step, as it stands behind a share."""
    text = Text(x, y + 2.6, _SEEN, STRONG_NOTE.size, STRONG_NOTE.face, colours.secondary)
    return typeset.width(_SEEN, STRONG_NOTE), (text,)


def _joint(kind: marks.Joint) -> _Sign:
    return lambda colours, x, y: (10, marks.joint(kind, x + 5, y, colours))


_SIGNS: dict[str, _Sign] = {
    "positive": _dot("positive"),
    "neutral": _dot("neutral"),
    "negative": _dot("negative"),
    "ring": _ring,
    "star": _star,
    "truth": _truth,
    "felt-positive": _felt(1),
    "felt-neutral": _felt(0),
    "felt-negative": _felt(-1),
    "felt-researched": _known_dot(Support.RESEARCHED),
    "felt-outdated": _known_dot(Support.OUTDATED),
    "felt-assumed": _known_dot(Support.ASSUMED),
    "felt-expected": _known_dot(Support.EXPECTED),
    "felt-unnamed": _known_dot(Support.UNNAMED),
    "researched": _known(Support.RESEARCHED),
    "outdated": _known(Support.OUTDATED),
    "assumed": _known(Support.ASSUMED),
    "expected": _known(Support.EXPECTED),
    "unnamed": _known(Support.UNNAMED),
    "side-way": _side_way,
    "pain": _icon("pain", "red"),
    "severity": lambda colours, x, y: (
        max(18, typeset.width(_SEVERITIES, STRONG_NOTE)),
        (Text(x, y + 2.6, _SEVERITIES, STRONG_NOTE.size, STRONG_NOTE.face, colours.red),),
    ),
    "fail-point": lambda colours, x, y: (8.2, marks.fail_point(x + 4.1, y, colours)),
    "accepted": _icon("minus", "muted"),
    "gain": _icon("gain", "green"),
    "opportunity": _icon("opportunities", "amber_text"),
    "promise-broken": _verdict("broken"),
    "promise-at-risk": _verdict("at-risk"),
    "promise-kept": _verdict("kept"),
    "promise-claimed": _verdict("claimed"),
    "measured-curve": _measured_curve,
    "measured-apart": lambda colours, x, y: (18, (measured_marks.apart(x, y, colours),)),
    "measured-way": _way("ink", 2.0),
    "measured-way-told": _way("muted", 1.15, (2.4, 2.2)),
    "measured-way-unknown": _way("amber_text", 1.5, known=False),
    "measured-left": lambda colours, x, y: (13, tuple(left(x + 6.5, y, colours))),
    "measured-seen": _seen,
    "measured-wait": _icon("wait", "secondary"),
    "measured-late": _icon("x", "red"),
    "measured": _measured,
    "measured-written": lambda colours, x, y: (
        14,
        (measured_marks.written(x, x + 14, y - 2.3, 4.6, colours),),
    ),
    "measured-unsure": lambda colours, x, y: (8, measured_marks.unsure(x, y - 4, 8, colours)),
    "met": _icon("check", "green"),
    "missed": _icon("x", "red"),
    "target": _target,
    "baseline": _baseline,
    "optional": _optional,
    "systems": _system,
    "by-company": _initiative("company"),
    "by-partner": _initiative("partner"),
    "gap": _joint("gap"),
    "handover-unknown": _joint("handover-unknown"),
    "handover": lambda colours, x, y: (
        20,
        (
            *marks.joint("handover", x + 5, y, colours),
            scene.icon("link", x + 11, y - 4.5, 9, colours.secondary, 2),
        ),
    ),
    "touchpoint": _icon("map-pin", "secondary"),
    "channels": _icon("plus", "secondary"),
    "persona": _icon("user", "secondary"),
    "wait": _icon("wait", "secondary"),
    "update": _icon("bell", "secondary"),
    "response-time": _icon("bolt", "secondary"),
    "frequency": _icon("loop", "secondary"),
    "expects": _icon("expects", "secondary"),
    **{fee: _icon(coin, "secondary") for fee, coin in COINS.items()},
    "feedback": _icon("feedback", "secondary"),
    "added": _badge("added"),
    "dropped": _badge("dropped"),
    "moved": _badge("moved"),
    "changed": _badge("changed"),
    "before": lambda colours, x, y: (20, (scene.line(x, y, x + 20, y, colours.muted, 1.2),)),
    "after": lambda colours, x, y: (20, (scene.line(x, y, x + 20, y, colours.brand, 3),)),
    "better": _between("green"),
    "worse": _between("red"),
    "gone": _icon("check", "green"),
    "stays": _icon("minus", "muted"),
    "flow-start": _start,
    "flow-end": _end,
    "flow-loop": _way("ink", 1.15, (4.5, 3)),
    "flow-setback": _way("red", 1.15, (4.5, 3)),
    "flow-setback-measured": _way("red", 1.5),
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
