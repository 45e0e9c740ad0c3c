"""Colours that can be read: contrast as WCAG 2.2 defines it, and the palette of the drawings."""

import re
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass, replace
from functools import cache

WHITE, BLACK = "#FFFFFF", "#000000"

TEXT_CONTRAST = 4.5
GRAPHICS_CONTRAST = 3.0

_STEPS = 100
_TINT = 92
_BRAND_SATURATION = 0.43
_SECOND_TONE = 0.86

Rgb = tuple[int, int, int]


def parse(colour: str) -> Rgb:
    """Red, green and blue, 0–255, of `#RGB` or `#RRGGBB`; ValueError for anything else."""
    if not re.fullmatch("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})", colour):
        raise ValueError(f"expected a colour such as #0E4D5C, found {colour!r}")
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    return (int(digits[0:2], 16), int(digits[2:4], 16), int(digits[4:6], 16))


def luminance(colour: str) -> float:
    """Relative luminance, 0 for black to 1 for white (https://www.w3.org/TR/WCAG22/#dfn-relative-luminance)."""
    red, green, blue = (_linear(channel / 255) for channel in parse(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


def contrast(one: str, other: str) -> float:
    """The contrast ratio, 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def mix(colour: str, ground: str, share: float) -> str:
    """`share` (0–1) of the colour, the rest of the ground: the tint that paint of that thickness gives."""
    channels = zip(parse(colour), parse(ground), strict=True)
    return "#" + "".join(f"{int(a * share + b * (1 - share) + 0.5):02X}" for a, b in channels)


def readable(colour: str, ground: str, ratio: float = TEXT_CONTRAST) -> str:
    """The colour, darkened on a light ground or lightened on a dark one until it reaches the ratio.

    If even black or white does not, that.
    """
    end = max(BLACK, WHITE, key=lambda pole: contrast(pole, ground))
    shades = (mix(colour, end, 1 - step / _STEPS) for step in range(_STEPS + 1))
    return next((shade for shade in shades if contrast(shade, ground) >= ratio), end)


@dataclass(frozen=True)
class Palette:
    """Every colour of the drawings, by what it is for."""

    ink: str = "#16222E"
    slate: str = "#33414D"
    secondary: str = "#4A5A68"
    muted: str = "#5C6B78"

    brand: str = "#0E4D5C"
    brand_2: str = "#14687A"
    on_brand: str = "#FFFFFF"
    on_brand_muted: str = "#DCEBEE"
    brand_tint: str = "#E4EFF1"

    green: str = "#1B7A4B"
    green_tint: str = "#E6F3EC"
    red: str = "#B42D21"
    red_tint: str = "#FBEBE8"
    amber: str = "#C77D10"
    amber_text: str = "#8F5600"
    amber_tint: str = "#FDF2DF"

    ground: str = "#FFFFFF"
    cell: str = "#F4F6F8"
    card: str = "#FFFFFF"
    edge: str = "#D5DCE2"
    track: str = "#DDE4E9"
    zero: str = "#7E8A95"
    backstage: str = "#EEF0F2"
    backstage_head: str = "#E3E7EB"


@cache
def palette(primary: str | None = None, accent: str | None = None) -> Palette:
    """The palette in a project's own colours: `primary` for the brand, and `accent`.

    An accent nearer in hue to the brand than to amber is the brand's second tone; any other takes amber's
    place. All are darkened where text in them, or white text on them, could not be read.
    """
    base = replace(Palette(), **_brand(primary))
    if accent is None:
        return base
    return replace(base, **(_second_tone(accent, base) if _akin(accent, base) else _accent(accent)))


def _brand(primary: str | None) -> dict[str, str]:
    if primary is None:
        return {}
    tint = _tint(primary, _BRAND_SATURATION)
    brand = readable(primary, tint)
    lighter = mix(brand, WHITE, _SECOND_TONE)
    if contrast(lighter, tint) >= TEXT_CONTRAST:
        tones = {"brand": brand, "brand_2": lighter}
    else:
        tones = {"brand": mix(brand, BLACK, _SECOND_TONE), "brand_2": brand}
    on_brand_muted = readable(tint, tones["brand_2"])
    return {**tones, "brand_tint": tint, "on_brand_muted": on_brand_muted}


def _tint(colour: str, saturation: float) -> str:
    """A light ground of the same hue, with a share of its saturation; lighter where text could not be read."""
    hue, _, own = rgb_to_hls(*(channel / 255 for channel in parse(colour)))
    tints = (_hls(hue, light / 100, own * saturation) for light in range(_TINT, 100))
    return next((tint for tint in tints if contrast(Palette().muted, tint) >= TEXT_CONTRAST), WHITE)


def _hls(hue: float, light: float, saturation: float) -> str:
    return "#" + "".join(f"{int(channel * 255 + 0.5):02X}" for channel in hls_to_rgb(hue, light, saturation))


def _second_tone(accent: str, base: Palette) -> dict[str, str]:
    tone = readable(accent, base.brand_tint)
    muted = base.on_brand_muted
    return {"brand_2": tone, "on_brand_muted": muted if contrast(muted, tone) >= TEXT_CONTRAST else WHITE}


def _accent(accent: str) -> dict[str, str]:
    tint = _tint(accent, 1)
    graphics = readable(accent, WHITE, GRAPHICS_CONTRAST)
    return {"amber": graphics, "amber_text": readable(accent, tint), "amber_tint": tint}


def _akin(accent: str, base: Palette) -> bool:
    """Whether an accent is nearer in hue to the brand than to amber; greys are akin to every brand."""
    hue, brand, amber = _hue(accent), _hue(base.brand), _hue(base.amber)
    if hue is None or brand is None or amber is None:
        return True
    return _apart(hue, brand) < _apart(hue, amber)


def _apart(one: float, other: float) -> float:
    return min((one - other) % 1, (other - one) % 1)


def _hue(colour: str) -> float | None:
    """The hue, 0 to 1; None where there is hardly any."""
    red, green, blue = (channel / 255 for channel in parse(colour))
    grey = max(red, green, blue) - min(red, green, blue) < 0.1
    return None if grey else rgb_to_hls(red, green, blue)[0]
