"""Themes: what the drawings look like on a screen, in the dark, on a printer without colour, and for weak eyes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache
from typing import get_args

from cjtool.draw.asked import Asked, ThemeName
from cjtool.model import Project
from cjtool.scene import Box, Circle, Group, Path, Scene, Shape
from cjtool.scene.colour import (
    BLACK,
    GRAPHICS_CONTRAST,
    TEXT_CONTRAST,
    WHITE,
    Palette,
    contrast,
    from_hls,
    hls,
    hue,
    legible,
    luminance,
    mix,
    readable,
)

THEMES: tuple[ThemeName, ...] = get_args(ThemeName)

_SECOND_TONE, _SECOND_PALE = 0.86, 0.93
"""The brand's share of its second tone; black turns pale colours brown sooner than white does dark ones."""
_BRAND_SATURATION = 0.43

_DARK = Palette(
    ink="#EEF3F6", slate="#D5DEE4", secondary="#B9C5CD", muted="#A3B0BA",
    brand="#7CC4D4", brand_2="#6BB3C4", on_brand="#0A1014", on_brand_muted="#0A1014", brand_tint="#17303A",
    fill="#7CC4D4", fill_2="#6BB3C4", on_fill="#0A1014", on_fill_muted="#0A1014",
    green="#63CB97", green_tint="#13291F", red="#FF9384", red_tint="#331C1B",
    amber="#F0AE45", amber_text="#F0AE45", amber_tint="#33280F",
    personas=("#C9A3F0", "#8FBBF5", "#E0B58A", "#F2A0CC"),
    ground="#10171D", cell="#19232B", card="#222E37", edge="#394854", track="#33424D", zero="#7F8D98",
    backstage="#1E252B", backstage_head="#2A333A", rule="#10171D", plate="#FFFFFF",
)  # fmt: skip
_HIGH_CONTRAST = Palette(
    ink="#000000", slate="#14191D", secondary="#1F272E", muted="#2B353D",
    brand="#0A3A46", brand_2="#0F4553", on_brand_muted="#FFFFFF",
    fill="#0A3A46", fill_2="#0F4553", on_fill_muted="#FFFFFF",
    green="#0B4F2F", red="#84190F", amber="#7A4900", amber_text="#613900",
    personas=("#4F2370", "#123F80", "#5C3008", "#701645"),
    edge="#4A5A68", zero="#4A5A68", frame="#4A5A68", weight=1.4,
)  # fmt: skip
_PRINT_BW = Palette(
    ink="#000000", slate="#000000", secondary="#262626", muted="#404040",
    brand="#000000", brand_2="#4D4D4D", on_brand_muted="#FFFFFF", brand_tint="#FFFFFF",
    fill="#000000", fill_2="#4D4D4D", on_fill_muted="#FFFFFF",
    green="#000000", green_tint="#FFFFFF", red="#000000", red_tint="#FFFFFF",
    amber="#000000", amber_text="#000000", amber_tint="#FFFFFF",
    personas=("#4D4D4D", "#262626", "#595959", "#333333"),
    cell="#FFFFFF", edge="#595959", track="#FFFFFF", zero="#404040",
    backstage="#FFFFFF", backstage_head="#FFFFFF", rule="#CCCCCC", frame="#808080", hatch="#9A9A9A",
)  # fmt: skip


@dataclass(frozen=True)
class _Theme:
    """Our colours, the contrast that is kept, and how a brand's colours are brought to it.

    `tints` are the lightnesses, in percent, that a tint of the brand is sought in.
    """

    base: Palette
    text: float = TEXT_CONTRAST
    graphics: float = GRAPHICS_CONTRAST
    tints: tuple[int, ...] = tuple(range(92, 101))
    branded: bool = True

    @property
    def dark(self) -> bool:
        return self.tints[0] < 50

    def tint(self, colour: str, saturation: float) -> str:
        """A ground of the same hue, with a share of its saturation, that every other text can be read on."""
        own_hue, _, own = hls(colour)
        tints = (from_hls(own_hue, light / 100, own * saturation) for light in self.tints)
        quiet = (self.base.muted, self.base.green, self.base.red)
        return next((tint for tint in tints if legible(tint, quiet, self.text)), self.base.ground)

    def tone(self, colour: str, grounds: Iterable[str], ratio: float) -> str:
        """The colour, darker, or lighter in the dark, until it reaches the ratio on every ground."""
        grounds = tuple(grounds)
        if not self.dark:
            return readable(colour, min(grounds, key=luminance), ratio)
        own_hue, light, saturation = hls(colour)
        steps = (light + (1 - light) * step / 100 for step in range(101))
        tones = (colour, *(from_hls(own_hue, each, saturation) for each in steps))
        return next(tone for tone in tones if legible(tone, grounds, ratio))


_THEMES: dict[ThemeName, _Theme] = {
    "light": _Theme(Palette()),
    "dark": _Theme(_DARK, tints=tuple(range(16, -1, -1))),
    "print-bw": _Theme(_PRINT_BW, branded=False),
    "high-contrast": _Theme(_HIGH_CONTRAST, text=7.0, graphics=4.5),
}


def of(project: Project, asked: Asked) -> Palette:
    """The palette of the theme asked for, in a project's own colours."""
    colours = project.brand.colors
    return palette(colours.primary, colours.accent, asked.theme)


@cache
def palette(primary: str | None = None, accent: str | None = None, theme: ThemeName = "light") -> Palette:
    """A theme's palette in a project's own colours: `primary` for the brand, and `accent`.

    An accent nearer in hue to the brand than to amber is the brand's second tone; any other takes amber's
    place. Text and lines are moved away from their grounds until they can be read; large areas keep the brand's
    own colour wherever white or black text can be read on it.
    """
    look = _THEMES[theme]
    if not look.branded:
        return look.base
    base = _branded(primary, look) if primary else look.base
    if accent is None:
        return base
    return (_with_second_tone if _akin(accent, base) else _with_accent)(accent, base, look)


_NEAR = 0.08
"""Hues less far apart are taken for one another; a whole turn is 1."""
_FAINT = 1.6
"""Areas of less contrast with the page need an edge to be seen."""


def _like_a_feeling(colour: str, colours: Palette) -> bool:
    """Whether a colour could be taken for the red or the green of feelings."""
    own = hue(colour)
    feelings = (hue(colours.red), hue(colours.green))
    return any(own is not None and each is not None and _apart(own, each) < _NEAR for each in feelings)


def _grounds(colours: Palette) -> tuple[str, ...]:
    """What words and signs stand on."""
    return (
        colours.ground, colours.cell, colours.card, colours.brand_tint, colours.green_tint, colours.red_tint,
        colours.amber_tint, colours.backstage,
    )  # fmt: skip


def _branded(primary: str, look: _Theme) -> Palette:
    """The brand as it is on large areas; its text and lines are ink where they would look like feelings."""
    if _like_a_feeling(primary, look.base):
        tinted = replace(look.base, brand_tint=look.tint(primary, 0))
        return _filled(primary, replace(tinted, brand=tinted.ink, brand_2=tinted.slate), look)
    return _filled(primary, _written(primary, look), look)


def _written(primary: str, look: _Theme) -> Palette:
    """The brand's text, lines and tint: darker, or lighter in the dark, until they can be read."""
    tint = look.tint(primary, _BRAND_SATURATION)
    tinted = replace(look.base, brand_tint=tint)
    brand = look.tone(primary, _grounds(tinted), look.text)
    near, far = (BLACK, WHITE) if look.dark else (WHITE, BLACK)
    softer = mix(brand, near, _SECOND_TONE)
    soft = legible(softer, _grounds(tinted), look.text)
    first, second = (brand, softer) if soft else (mix(brand, far, _SECOND_TONE), brand)
    quiet = readable(look.base.on_brand if look.dark else tint, second, look.text)
    return replace(tinted, brand=first, brand_2=second, on_brand_muted=quiet)


def _filled(primary: str, base: Palette, look: _Theme) -> Palette:
    """Large areas in the exact colour if white or black can be read on it, else in the nearest where it can."""
    words = next(
        (pole for pole in (WHITE, BLACK) if contrast(pole, primary) >= look.text),
        max(WHITE, BLACK, key=lambda pole: contrast(pole, primary)),
    )
    fill = readable(primary, words, look.text)
    softer = mix(fill, words, _SECOND_TONE if words == WHITE else _SECOND_PALE)
    if contrast(words, softer) < look.text:
        softer = mix(fill, BLACK if words == WHITE else WHITE, _SECOND_TONE)
    return _with_fills(fill, softer, replace(base, on_fill=words), look)


def _with_fills(fill: str, second: str, base: Palette, look: _Theme) -> Palette:
    """Two tones of large areas, the quieter text on them, and an edge where they hardly show on the page."""
    quiet = base.brand_tint if legible(base.brand_tint, (fill, second), look.text) else base.on_fill
    faint = min(contrast(each, base.ground) for each in (fill, second)) < _FAINT
    edge = base.brand if faint else None
    return replace(base, fill=fill, fill_2=second, on_fill_muted=quiet, fill_edge=edge)


def _with_second_tone(accent: str, base: Palette, look: _Theme) -> Palette:
    second = readable(accent, base.on_fill, look.text)
    filled = _with_fills(base.fill, second, base, look)
    if _like_a_feeling(accent, look.base):
        return filled
    tone, muted = look.tone(accent, _grounds(base), look.text), base.on_brand_muted
    quiet = muted if legible(muted, (tone,), look.text) else base.on_brand
    return replace(filled, brand_2=tone, on_brand_muted=quiet)


def _with_accent(accent: str, base: Palette, look: _Theme) -> Palette:
    tinted = replace(base, amber_tint=look.tint(accent, 0.5 if look.dark else 1))
    return replace(
        tinted,
        amber=look.tone(accent, _grounds(tinted), look.graphics),
        amber_text=look.tone(accent, _grounds(tinted), look.text),
    )


def _akin(accent: str, base: Palette) -> bool:
    """Whether an accent is nearer in hue to the brand than to amber; greys are akin to every brand."""
    found, brand, amber = hue(accent), hue(base.fill), hue(base.amber)
    if found is None or brand is None or amber is None:
        return True
    return _apart(found, brand) < _apart(found, amber)


def _apart(one: float, other: float) -> float:
    return min((one - other) % 1, (other - one) % 1)


def dressed(scene: Scene, colours: Palette) -> Scene:
    """The scene on the palette's ground, its strokes as heavy as the palette wants them."""
    shapes = (
        scene.shapes
        if colours.weight == 1
        else tuple(_heavier(each, colours.weight) for each in scene.shapes)
    )
    return replace(scene, ground=colours.ground, shapes=shapes)


def _heavier(shape: Shape, weight: float) -> Shape:
    match shape:
        case Group():
            return replace(shape, shapes=tuple(_heavier(each, weight) for each in shape.shapes))
        case Box() | Circle() | Path() if shape.stroke:
            return replace(shape, stroke_width=shape.stroke_width * weight)
        case _:
            return shape
