"""A hue for each stage, none of them the red and green of sentiment; the first is the nearest to the brand."""

from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass
from functools import cache

from cjtool.draw.colour import Palette, parse, readable

_HUES = (205, 172, 66, 38, 318, 256)
_TINT, _TINT_SATURATION = 0.962, 0.34
_TONE, _TONE_SATURATION = 0.33, 0.5


@dataclass(frozen=True)
class Hue:
    """The ground of a stage, and the tone of its name and outlines."""

    tint: str
    tone: str


@cache
def hues(palette: Palette) -> tuple[Hue, ...]:
    """The hues in the order of the stages; after the last comes the first."""
    red, green, blue = (channel / 255 for channel in parse(palette.brand))
    brand = rgb_to_hls(red, green, blue)[0] * 360
    first = min(range(len(_HUES)), key=lambda index: abs((_HUES[index] - brand + 180) % 360 - 180))
    return tuple(_hue(each) for each in (*_HUES[first:], *_HUES[:first]))


def _hue(degrees: float) -> Hue:
    tint = _colour(degrees, _TINT, _TINT_SATURATION)
    return Hue(tint, readable(_colour(degrees, _TONE, _TONE_SATURATION), tint))


def _colour(degrees: float, light: float, saturation: float) -> str:
    channels = hls_to_rgb(degrees / 360, light, saturation)
    return "#" + "".join(f"{int(channel * 255 + 0.5):02X}" for channel in channels)
