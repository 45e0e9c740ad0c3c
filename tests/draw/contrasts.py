"""The pairs of colours that a scene holds: each text and each sign with what lies under it."""

from collections.abc import Iterator
from dataclasses import dataclass

from tests.draw.properties import holds, overlap

from cjtool.draw import layout
from cjtool.draw.flow.hues import hues_of
from cjtool.draw.signs import between
from cjtool.scene import Bounds, Box, Circle, Image, Path, Scene, Text, flatten
from cjtool.scene.colour import Palette

SURFACES = ("ground", "cell", "card", "brand_tint", "green_tint", "red_tint", "amber_tint", "track", "backstage",
            "backstage_head", "rule", "fill", "fill_2")  # fmt: skip
"""Grounds that tell nothing by themselves; signs stand on them, and the edge of fills shows them."""
ORNAMENTS = ("edge", "hatch", "frame")
"""Edges and fillings that repeat what place, words or shape say, unless a theme is made for weak eyes."""
_HEAD = 12
"""The heads of arrows are smaller, in points."""


@dataclass(frozen=True)
class Pair:
    """A colour on a ground; `what` is the text, or the kind of sign."""

    colour: str
    ground: str
    what: str
    text: bool


def pairs(scene: Scene, colours: Palette, ornaments: bool = False) -> set[Pair]:
    """Every pair: what lies under a shape is each fill that meets it and that no later fill hides."""
    silent = {getattr(colours, name) for name in SURFACES}
    silent |= {between(colours, colour) for colour in ("green", "red")}
    silent.add(layout.tint(colours))
    silent |= {hue.tint for hue in hues_of(colours)}
    silent |= set() if ornaments else {getattr(colours, name) for name in ORNAMENTS}
    page = (0, 0, scene.width, scene.height)
    painted: list[tuple[Bounds, str, bool]] = [(page, scene.ground, False)]
    found: set[Pair] = set()
    for shape, bounds in flatten(scene):
        if isinstance(shape, Image):
            continue
        text = isinstance(shape, Text)
        for colour in _inks(shape, silent):
            what = shape.text if isinstance(shape, Text) else type(shape).__name__
            found |= {
                Pair(colour, ground, what, text)
                for ground in _under(painted, bounds, _slanted(shape))
                if ground != colour
            }
        if not text and shape.fill and not _is_head(shape, bounds):
            painted.append((bounds, shape.fill, _slanted(shape)))
    return found


def _inks(shape: Box | Circle | Path | Text, silent: set[str]) -> Iterator[str]:
    if isinstance(shape, Text):
        yield shape.fill
        return
    yield from {colour for colour in (shape.fill, shape.stroke) if colour and colour not in silent}


def _is_head(shape: Box | Circle | Path | Text, bounds: Bounds) -> bool:
    """Whether it is as small as the head of an arrow, which nothing stands on."""
    left, top, right, bottom = bounds
    return isinstance(shape, Path) and max(right - left, bottom - top) < _HEAD


def _slanted(shape: Box | Circle | Path | Text) -> bool:
    """Whether it fills a part of its bounds only: two such may have bounds that meet, and not meet themselves."""
    return isinstance(shape, Path) and shape.fill is not None


def _under(painted: list[tuple[Bounds, str, bool]], bounds: Bounds, slanted: bool) -> Iterator[str]:
    for ground, fill, other in reversed(painted):
        if overlap(ground, bounds) and not (slanted and other):
            yield fill
        if holds(ground, bounds):
            return
