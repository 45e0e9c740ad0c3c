"""Tones of the brand for the stages of a flow: neighbours differ, and none is the red or green of sentiment."""

from dataclasses import dataclass
from functools import cache

from cjtool.scene.colour import Palette, contrast, from_hls, hls, luminance, readable

_LIGHT = ((0.968, 0.30), (0.936, 0.26), (0.968, 0.40), (0.924, 0.40))
_DARK = ((0.118, 0.45), (0.15, 0.36), (0.118, 0.62), (0.158, 0.5))
"""The lightness of a stage's ground, and the share of the brand's saturation."""


@dataclass(frozen=True)
class Hue:
    """The ground of a stage, and the tone of its name and outlines."""

    tint: str
    tone: str


@cache
def hues_of(palette: Palette) -> tuple[Hue, ...]:
    """The tones in the order of the stages; after the last comes the first.

    Of no hue where a theme has none.
    """
    if palette.hatch:
        return (Hue(palette.ground, palette.ink),)
    tints = _DARK if luminance(palette.ground) < 0.5 else _LIGHT
    return tuple(
        _hue(light, share, tone, palette)
        for (light, share), tone in zip(tints, (palette.brand, palette.brand_2) * 2, strict=True)
    )


def _hue(light: float, share: float, tone: str, palette: Palette) -> Hue:
    """As far from its ground as the theme's quietest text is from its own."""
    own_hue, _, saturation = hls(palette.brand)
    tint = from_hls(own_hue, light, saturation * share)
    least = min(contrast(palette.muted, palette.cell), contrast(palette.red, palette.red_tint))
    return Hue(tint, readable(tone, tint, least))
