"""A program: a font of other people on standard input, a font of ours on standard output.

It has letters, widths and kerning, on a grid of a thousandth of an em; hints, tables that do anything else, and scripts
that have to be shaped are gone. Of what it was called, the PostScript name stays. It runs in a process of its own, as
nobody knows what a hostile file makes of fontTools: `measuring` ends it if it takes too long.
"""

import io
import re
import sys
import unicodedata
from typing import Any, cast

from fontTools.pens.recordingPen import RecordingPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib.instancer import instantiateVariableFont

from cjtool.apart import take_no_more
from cjtool.scene.assets import Face
from cjtool.scene.lettering.measuring import GRID, measured

_WEIGHTS = {"regular": 400, "bold": 700, "italic": 400}
_EPOCH = 3786912000
"""2024-01-01 in seconds since 1904, so that no font has a time of its own."""
_KEPT = {
    "GDEF", "GPOS", "OS/2", "CFF ", "cmap", "glyf", "head", "hhea", "hmtx", "kern", "loca", "maxp", "name", "post",
    "fvar", "gvar", "avar", "HVAR", "MVAR", "STAT",
}  # fmt: skip
_SHAPED = re.compile(
    "[\u0590-\u11ff\u135d-\u135f\u1700-\u1cff\ua800-\uabff\ufb1d-\ufdff\ufe00-\ufeff\U00010800-\U00011fff\U0001e800-\U0001eeff]"
)
"""Scripts whose letters change with their neighbours, or that are read from right to left, and those between them."""
_DEEPEST = 8
_MOST_POINTS = 20_000
_MOST_MEMORY, _MOST_SECONDS = 1_000_000_000, 20


def cleared(data: bytes, face: Face, family: str) -> bytes:
    """The font of ours; raises whatever fontTools does with a font that is broken."""
    font = TTFont(io.BytesIO(data), recalcTimestamp=False, lazy=True)
    for table in set(font.keys()) - _KEPT - {"GlyphOrder"}:
        del font[table]
    if "fvar" in font:
        _pin(font, face)
    if "glyf" in font:
        _bound(font["glyf"])
    _cut(font)
    scale_upem(font, GRID)
    _rename(font, face, family)
    font["head"].created = font["head"].modified = _EPOCH
    if "CFF " in font:
        _draw(font)
    buffer = io.BytesIO()
    font.save(buffer)
    return buffer.getvalue()


def _pin(font: TTFont, face: str) -> None:
    """Make one of the fonts that a variable one holds: as it is by default, in the weight of the face."""
    axes = {axis.axisTag: axis for axis in font["fvar"].axes}
    location = {tag: axis.defaultValue for tag, axis in axes.items()}
    if weight := axes.get("wght"):
        location["wght"] = min(max(_WEIGHTS[face], weight.minValue), weight.maxValue)
    instantiateVariableFont(font, location, inplace=True)


def _bound(table: Any) -> None:
    """Refuse glyphs that are made of glyphs that are made of glyphs, until nobody can draw them."""
    known: dict[str, int] = {}

    def points(name: str, depth: int) -> int:
        if depth > _DEEPEST:
            raise ValueError(name)
        if name not in known:
            glyph = table[name]
            inner = (
                (points(part.glyphName, depth + 1) for part in glyph.components)
                if glyph.isComposite()
                else ()
            )
            known[name] = sum(inner) + len(getattr(glyph, "coordinates", ()))
            if known[name] > _MOST_POINTS:
                raise ValueError(name)
        return known[name]

    for name in table.keys():  # noqa: SIM118 (no mapping)
        points(name, 0)


def _cut(font: TTFont) -> None:
    """Leave letters that stand by themselves, and kerning."""
    options = Options(
        hinting=False,
        desubroutinize=True,
        notdef_outline=True,
        layout_features=["kern"],
        name_IDs=[0, 6, 13, 14],
        glyph_names=False,
    )
    subsetter = Subsetter(options)
    there = set(font.getGlyphOrder())
    characters = (code for code, glyph in font.getBestCmap().items() if glyph in there)
    subsetter.populate(unicodes=[code for code in characters if _stands_alone(chr(code))])
    subsetter.subset(font)


def _stands_alone(character: str) -> bool:
    return unicodedata.category(character)[0] not in "CM" and not _SHAPED.match(character)


def _draw(font: TTFont) -> None:
    """Draw each glyph once: those of CFF are programs, which may be wrong or without end."""
    glyphs = font.getGlyphSet()
    for name in glyphs:
        pen = RecordingPen()
        glyphs[name].draw(pen)
        if len(pen.value) > _MOST_POINTS:
            raise ValueError(name)


def _rename(font: TTFont, face: str, family: str) -> None:
    """Our name for it, which no other font has; the PostScript name tells readers of a PDF which font it is."""
    style = face.title()
    own = re.sub("[^A-Za-z0-9-]", "", font["name"].getDebugName(6) or "")[:63]
    names = {
        1: family,
        2: style,
        3: f"{family} {style}",
        4: f"{family} {style}",
        5: "1",
        6: own or f"Brand-{style}",
    }
    font["name"].names = [record for record in font["name"].names if record.nameID in {0, 13, 14}]
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = _WEIGHTS[face]
    font["OS/2"].fsSelection = {"regular": 1 << 6, "bold": 1 << 5, "italic": 1}[face]
    font["head"].macStyle = {"regular": 0, "bold": 1, "italic": 2}[face]
    if "CFF " in font:
        font["CFF "].cff.fontNames = [own or f"Brand-{style}"]


def main() -> None:
    """Clear the font on standard input, of a face and for a family that the arguments name, and see that it can be measured."""
    take_no_more(_MOST_MEMORY, _MOST_SECONDS)
    face, family = cast("Face", sys.argv[1]), sys.argv[2]
    data = cleared(sys.stdin.buffer.read(), face, family)
    measured(face, data)
    sys.stdout.buffer.write(data)
