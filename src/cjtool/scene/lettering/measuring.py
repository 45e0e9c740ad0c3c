"""A brand's font, measured, with what outputs need of it: fontTools at work on fonts that were cleared."""

import io
import re
import subprocess
from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from concurrent.futures import ThreadPoolExecutor
from functools import cached_property, lru_cache
from hashlib import blake2b
from typing import Any

import brotli  # noqa: F401 (fontTools writes web fonts with it: who lacks it is told so at once)
from fontTools.pens.boundsPen import BoundsPen
from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.pens.transformPen import TransformPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

from cjtool.apart import program_of
from cjtool.image.unfit import UnfitError
from cjtool.message import Hint, Says
from cjtool.scene import assets
from cjtool.scene.assets import Face, advances
from cjtool.scene.assets.advances import Measures
from cjtool.scene.lettering import phrases as says
from cjtool.scene.lettering.pairing import pairs
from cjtool.scene.typeface import Typeface

_MOST_SECONDS = 120
"""Of the clock; where the system counts what a processor works, that limit comes first."""
_OUT_OF_TIME = -24
"""How a process ends that has worked for too long (SIGXCPU)."""
_MOST_BYTES = 20_000_000
_NARROWEST, _WIDEST, _SMALLEST = 150, 1500, 0.5
"""Beyond these, in thousandths of an em, letters lie over one another or cannot be read; so they do if they have to be smaller."""
GRID = 1000
"""Units of an em in fonts of ours, as in the shipped one."""


class BrandTypeface(Typeface):
    """A brand's font; what it lacks is drawn in the shipped one."""

    def __init__(self, family: str, name: str, files: Mapping[Face, bytes]) -> None:
        self.family = family
        self.name = name
        self._files = files

    @property
    def files(self) -> Mapping[Face, bytes]:
        """The TTF or OTF of each of its faces."""
        return self._files

    def drawn(self, face: Face) -> Face:
        """Regular in place of a face that it does not have."""
        return face if face in self._files else "regular"

    def measures(self, face: Face) -> Measures:
        """Its own measures, and those of the shipped font for what it lacks."""
        return self._measured[self.drawn(face)]

    def outlines(self, face: Face) -> Mapping[str, str]:
        """Its own outlines, and those of the shipped font for what it lacks."""
        return self._outlined[self.drawn(face)]

    def woff2(self, face: Face, characters: AbstractSet[str]) -> bytes:
        """A web font with these characters of a face and no others."""
        return _woff2(self._files[self.drawn(face)], frozenset(characters))

    @cached_property
    def _measured(self) -> Mapping[Face, Measures]:
        return {face: measured(face, data) for face, data in self._files.items()}

    @cached_property
    def _outlined(self) -> Mapping[Face, Mapping[str, str]]:
        return {face: {**assets.outlines(face), **_outlines(data)} for face, data in self._files.items()}


@lru_cache(maxsize=8)
def brand_typeface(regular: bytes, bold: bytes | None, italic: bytes | None) -> BrandTypeface:
    """The font of some admitted files, the same one each time; raises UnfitError, with its `face`, for a file that is broken."""
    given: dict[Face, bytes | None] = {"regular": regular, "bold": bold, "italic": italic}
    whole = blake2b(digest_size=6)
    for data in given.values():
        whole.update(blake2b(data or b"").digest())
    family = f"CJ Brand {whole.hexdigest()}"
    there = {face: data for face, data in given.items() if data is not None}
    with ThreadPoolExecutor() as pool:
        made = dict(zip(there, pool.map(cleared, there.values(), there, [family] * len(there)), strict=True))
    share = min(_share(face, data) for face, data in made.items())
    return BrandTypeface(family, _name(regular), {face: _shrunk(data, share) for face, data in made.items()})


def _share(face: Face, data: bytes) -> float:
    """How large a face may be for its letters to reach no higher and lower than the shipped one's, at most 1: else lines would touch."""
    measures, shipped = measured(face, data), advances.measures(face)
    letters = [measures.advances[letter] for letter in "aenorst" if letter in measures.own]
    usual = sum(letters) / len(letters) if letters else _NARROWEST
    share = min(1, shipped.ascent / measures.ascent, shipped.descent / measures.descent)
    if share < _SMALLEST or not _NARROWEST <= usual <= _WIDEST:
        raise UnfitFaceError(face, says.UNREADABLE_SIZE, says.EXPORT_AGAIN)
    return share


def _shrunk(data: bytes, share: float) -> bytes:
    """The font with smaller letters on the same grid."""
    if share == 1:
        return data
    font = _open(data)
    scale_upem(font, round(GRID * share))
    font["head"].unitsPerEm = GRID
    if "CFF " in font:
        font["CFF "].cff.topDictIndex[0].FontMatrix = [1 / GRID, 0, 0, 1 / GRID, 0, 0]
    buffer = io.BytesIO()
    font.save(buffer)
    return buffer.getvalue()


class UnfitFaceError(UnfitError):
    """Says what is wrong with the file of a face."""

    def __init__(self, face: Face, sentence: Says, hint: Hint) -> None:
        super().__init__(sentence, hint)
        self.face = face


def cleared(data: bytes, face: Face, family: str) -> bytes:
    """A font of ours made from one of others, in a process that may not take long."""
    command = program_of("cjtool.scene.lettering.clearing", face, family)
    try:
        done = subprocess.run(  # noqa: S603 (our own program)
            command, input=data, capture_output=True, timeout=_MOST_SECONDS, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise UnfitFaceError(face, says.TOO_INTRICATE, says.FEWER_LETTERS) from error
    if done.returncode == _OUT_OF_TIME:
        raise UnfitFaceError(face, says.TOO_INTRICATE, says.FEWER_LETTERS)
    if done.returncode or len(done.stdout) > _MOST_BYTES:
        raise UnfitFaceError(face, says.UNDRAWABLE, says.EXPORT_AGAIN)
    return done.stdout


def _open(data: bytes) -> TTFont:
    return TTFont(io.BytesIO(data), recalcTimestamp=False, lazy=True)


def _name(data: bytes) -> str:
    """What a font is called where it is installed, of letters, digits and spaces."""
    written = str(_open(data)["name"].getBestFamilyName() or "")
    return " ".join(re.sub(r"[\W_]+", " ", written).split())[:60]


def measured(face: Face, data: bytes) -> Measures:
    """The measures of a font of ours; the shipped face stands in for the letters that it lacks."""
    font, shipped = _open(data), advances.measures(face)
    characters, widths = font.getBestCmap(), font["hmtx"]
    own = {chr(code): widths[glyph][0] for code, glyph in characters.items()}
    low, high = _reach(font, [glyph for code, glyph in characters.items() if code <= 0xFF])
    capital = _reach(font, [characters[ord("H")]])[1] if "H" in own else shipped.cap_height
    lacking = shipped.advances.keys() - own.keys()
    return Measures(
        {**shipped.advances, **own},
        {**_among(shipped.kerning, lacking), **pairs(font)},
        max(high, shipped.ascent),
        max(-low, shipped.descent),
        capital,
        own.keys(),
    )


def _among(
    kerning: Mapping[str, Mapping[str, int]], letters: AbstractSet[str]
) -> dict[str, Mapping[str, int]]:
    """The pairs that are both drawn in the shipped font: two fonts do not kern with one another."""
    return {
        left: {right: moved for right, moved in kerning[left].items() if right in letters}
        for left in letters
        if left in kerning
    }


def _reach(font: TTFont, glyphs: list[str]) -> tuple[int, int]:
    """How far some glyphs reach down and up."""
    drawn = font.getGlyphSet()
    pen = BoundsPen(drawn)
    for glyph in glyphs:
        drawn[glyph].draw(pen)
    return (round(pen.bounds[1]), round(pen.bounds[3])) if pen.bounds else (0, 0)


def _outlines(data: bytes) -> Mapping[str, str]:
    font = _open(data)
    return dict(_drawn(font, font.getGlyphSet()))


def _drawn(font: TTFont, glyphs: Any) -> Iterator[tuple[str, str]]:
    for code, glyph in font.getBestCmap().items():
        pen = SVGPathPen(glyphs)
        glyphs[glyph].draw(TransformPen(pen, (1, 0, 0, -1, 0, 0)))
        yield chr(code), pen.getCommands()


@lru_cache(maxsize=256)
def _woff2(data: bytes, characters: frozenset[str]) -> bytes:
    font = _open(data)
    options = Options(hinting=False, notdef_outline=True, layout_features=["kern"], name_IDs=["*"])
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(sorted(characters)))
    subsetter.subset(font)
    font.flavor = "woff2"
    buffer = io.BytesIO()
    font.save(buffer, reorderTables=True)
    return buffer.getvalue()
