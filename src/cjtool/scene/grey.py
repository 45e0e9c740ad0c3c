"""Pictures without hue: the paint of an SVG as greys of the same luminance."""

import re
from functools import cache

from cjtool.scene.colour import luminance

_PAINT = re.compile(
    r"""((?:fill|stroke|stop-color|(?<![\w-])color)\s*(?::|=")\s*)(\#[0-9A-Fa-f]{3,8}|rgb\([^)]*\)|[A-Za-z]+)"""
)
_NAMED = {
    "aqua": "#00FFFF", "blue": "#0000FF", "brown": "#A52A2A", "crimson": "#DC143C", "cyan": "#00FFFF",
    "fuchsia": "#FF00FF", "gold": "#FFD700", "green": "#008000", "lime": "#00FF00", "magenta": "#FF00FF",
    "maroon": "#800000", "navy": "#000080", "olive": "#808000", "orange": "#FFA500", "orangered": "#FF4500",
    "pink": "#FFC0CB", "purple": "#800080", "red": "#FF0000", "skyblue": "#87CEEB", "teal": "#008080",
    "tomato": "#FF6347", "violet": "#EE82EE", "yellow": "#FFFF00",
}  # fmt: skip


@cache
def vector(data: bytes) -> bytes:
    """An SVG with its colours as greys, as a printer without colour would make them.

    Colours are those in hexadecimal, as `rgb(…)` of whole numbers, and by their usual names; others stay.
    """
    return _PAINT.sub(lambda found: found[1] + _grey(found[2]), data.decode()).encode()


def _grey(paint: str) -> str:
    colour = _colour(paint)
    if colour is None:
        return paint
    bright, alpha = luminance(colour), paint[7:] if len(paint) == 9 else ""
    level = 12.92 * bright if bright <= 0.0031308 else 1.055 * bright ** (1 / 2.4) - 0.055
    return "#" + 3 * f"{round(255 * level):02X}" + alpha


def _colour(paint: str) -> str | None:
    if paint.startswith("#"):
        return paint[:7] if len(paint) in {7, 9} else paint if len(paint) == 4 else None
    if paint.startswith("rgb("):
        channels = re.split(r"[\s,]+", paint[4:-1].strip())
        known = len(channels) == 3 and all(each.isdigit() and int(each) < 256 for each in channels)
        return "#" + "".join(f"{int(each):02X}" for each in channels) if known else None
    return _NAMED.get(paint.lower())
