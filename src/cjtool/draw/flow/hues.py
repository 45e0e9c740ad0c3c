"""A hue for each stage, none of them the red and green of sentiment; the first is the nearest to the brand."""

from dataclasses import dataclass
from functools import cache

from cjtool.scene.colour import Palette, contrast, from_hls, hls, luminance, readable

_HUES = (205, 172, 66, 38, 318, 256)
_TINT, _TINT_SATURATION = 0.962, 0.34
_TONE, _TONE_SATURATION = 0.33, 0.5
_DARK_TINT, _DARK_TONE = 0.13, 0.72


@dataclass(frozen=True)
class Hue:
    """The ground of a stage, and the tone of its name and outlines."""

    tint: str
    tone: str


@cache
def hues_of(palette: Palette) -> tuple[Hue, ...]:
    """The hues in the order of the stages; after the last comes the first."""
    brand = hls(palette.brand)[0] * 360
    first = min(range(len(_HUES)), key=lambda index: abs((_HUES[index] - brand + 180) % 360 - 180))
    return tuple(_hue(each / 360, palette) for each in (*_HUES[first:], *_HUES[:first]))


def _hue(hue: float, palette: Palette) -> Hue:
    """Of no hue where a theme has none; as far from its ground as the theme's quietest text is from its own."""
    if palette.hatch:
        return Hue(palette.ground, palette.ink)
    dark = luminance(palette.ground) < 0.5
    light, tone = (_DARK_TINT, _DARK_TONE) if dark else (_TINT, _TONE)
    tint = from_hls(hue, light, _TINT_SATURATION)
    least = min(contrast(palette.muted, palette.cell), contrast(palette.red, palette.red_tint))
    return Hue(tint, readable(from_hls(hue, tone, _TONE_SATURATION), tint, least))
