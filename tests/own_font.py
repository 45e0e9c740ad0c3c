"""Small fonts of our own making, for tests: each letter a box, as wide as asked."""

import io
import string
from collections.abc import Mapping

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

LETTERS = string.ascii_letters + string.digits + " .,:;-–—·’“”()+%&/!?éëü€×"


def builder(
    *,
    family: str = "Acme Boxes",
    width: int = 500,
    letters: str = LETTERS,
    own: Mapping[str, int] | None = None,
    em: int = 1000,
    restricted: int = 0,
    outlines: str = "TTF",
    top: int = 700,
    feature: str = "",
) -> TTFont:
    """A font of boxes, `width` wide, but for those letters that have an `own` width; `feature` is in Adobe's language."""
    widths = {letter: (own or {}).get(letter, width) for letter in letters}
    names = {letter: f"uni{ord(letter):04X}" for letter in letters}
    order = [".notdef", *names.values()]
    made = FontBuilder(em, isTTF=outlines == "TTF")
    made.setupGlyphOrder(order)
    made.setupCharacterMap({ord(letter): name for letter, name in names.items()})
    advances = {".notdef": width, **{names[letter]: wide for letter, wide in widths.items()}}
    blank = names.get(" ")
    glyphs = {name: _box(advances[name], em, outlines, 0 if name == blank else top) for name in order}
    if outlines == "TTF":
        made.setupGlyf(glyphs)
    else:
        made.setupCFF("AcmeBoxes-Regular", {}, glyphs, {})
    made.setupHorizontalMetrics({name: (advances[name], em // 20) for name in order})
    made.setupHorizontalHeader(ascent=em * 8 // 10, descent=-em * 2 // 10)
    made.setupNameTable(
        {"familyName": family, "styleName": "Regular", "psName": family.replace(" ", "") + "-Regular"}
    )
    made.setupOS2(fsType=restricted, sCapHeight=em * 7 // 10, sTypoAscender=em * 8 // 10)
    made.setupPost()
    made.updateHead(created=0, modified=0)
    if feature:
        addOpenTypeFeaturesFromString(made.font, feature)
    return made.font


def _box(wide: int, em: int, outlines: str, top: int) -> object:
    pen = TTGlyphPen(None) if outlines == "TTF" else T2CharStringPen(wide, None)
    if top:
        left, right, top = em // 20, max(em // 10, wide - em // 20), em * top // 1000
        pen.moveTo((left, 0))
        pen.lineTo((left, top))
        pen.lineTo((right, top))
        pen.lineTo((right, 0))
        pen.closePath()
    return pen.glyph() if isinstance(pen, TTGlyphPen) else pen.getCharString()


def saved(font: TTFont) -> bytes:
    """Its file."""
    font.recalcTimestamp = False
    file = io.BytesIO()
    font.save(file)
    return file.getvalue()


def own_font(**how: object) -> bytes:
    """The file of a font of boxes."""
    return saved(builder(**how))  # type: ignore[arg-type]
