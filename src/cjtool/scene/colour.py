"""Colours that can be read: contrast as WCAG 2.2 defines it, and what the drawings need colours for."""

import re
from collections.abc import Iterable
from colorsys import hls_to_rgb, rgb_to_hls
from dataclasses import dataclass

WHITE, BLACK = "#FFFFFF", "#000000"

TEXT_CONTRAST = 4.5
GRAPHICS_CONTRAST = 3.0

_STEPS = 100

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


def legible(colour: str, grounds: Iterable[str], ratio: float) -> bool:
    """Whether a colour reaches the ratio on every ground."""
    return all(contrast(colour, ground) >= ratio for ground in grounds)


def hls(colour: str) -> tuple[float, float, float]:
    """Hue, lightness and saturation, each 0 to 1."""
    red, green, blue = (channel / 255 for channel in parse(colour))
    return rgb_to_hls(red, green, blue)


def from_hls(hue: float, light: float, saturation: float) -> str:
    """The colour of a hue, a lightness and a saturation, each 0 to 1."""
    return "#" + "".join(f"{int(channel * 255 + 0.5):02X}" for channel in hls_to_rgb(hue, light, saturation))


def hue(colour: str) -> float | None:
    """The hue, 0 to 1; None where there is hardly any."""
    channels = parse(colour)
    return None if max(channels) - min(channels) < 25.5 else hls(colour)[0]


@dataclass(frozen=True)
class Palette:
    """Every colour of the drawings, by what it is for.

    `brand` and `brand_2` are for text and lines, and for small marks with `on_brand` on them; `fill` and `fill_2`
    are for large areas, with `on_fill` on them and `fill_edge` around them where they would hardly show.
    `personas` are for the curves of other personas than the primary one. `frame` is the edge of grounds where a tint would not show, `hatch` the hatching in place of hue, `plate`
    the ground of a logo; `weight` is how much heavier than usual strokes are.
    """

    ink: str = "#16222E"
    slate: str = "#33414D"
    secondary: str = "#4A5A68"
    muted: str = "#5C6B78"

    brand: str = "#0E4D5C"
    brand_2: str = "#14687A"
    on_brand: str = "#FFFFFF"
    on_brand_muted: str = "#DCEBEE"
    brand_tint: str = "#E4EFF1"
    fill: str = "#0E4D5C"
    fill_2: str = "#14687A"
    on_fill: str = "#FFFFFF"
    on_fill_muted: str = "#DCEBEE"
    fill_edge: str | None = None

    green: str = "#1B7A4B"
    green_tint: str = "#E6F3EC"
    red: str = "#B42D21"
    red_tint: str = "#FBEBE8"
    amber: str = "#C0780F"
    amber_text: str = "#8F5600"
    amber_tint: str = "#FDF2DF"

    personas: tuple[str, ...] = ("#7A3E9D", "#1F5FAF", "#8A4B12", "#A32A6B")

    ground: str = "#FFFFFF"
    cell: str = "#F4F6F8"
    card: str = "#FFFFFF"
    edge: str = "#D5DCE2"
    track: str = "#DDE4E9"
    zero: str = "#7E8A95"
    backstage: str = "#EEF0F2"
    backstage_head: str = "#E3E7EB"
    rule: str = "#FFFFFF"

    frame: str | None = None
    hatch: str | None = None
    plate: str | None = None
    weight: float = 1

    @property
    def hueless(self) -> bool:
        """Whether signs and hatching stand in place of hue."""
        return self.hatch is not None
