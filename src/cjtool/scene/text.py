"""How wide text is, and where its lines break.

Widths come from the advances and the kerning of the font that the picture at hand is set in (`typeface.current`);
nothing here asks a renderer.
"""

import re
import unicodedata
from enum import IntEnum
from functools import lru_cache
from math import ceil, floor

from cjtool.scene.assets import Face
from cjtool.scene.assets.advances import Measures, is_joined, is_selector
from cjtool.scene.breaking import MARKS, lines, reach
from cjtool.scene.typeface import SHIPPED, Typeface, current

SPARE = 0.02
"""The share of a line that wrapping keeps free, for renderers that round advances."""

_SPACE = "[\t-\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]"
_SPACES = re.compile(f"(?<![\xad\u200b])[\xad\u200b]*+{_SPACE}(?:{_SPACE}|[\xad\u200b])*+")
_FORBIDDEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


@lru_cache(maxsize=65536)
def clean(text: str) -> str:
    """The text as it is drawn: composed (NFC), white space collapsed, without what XML forbids or turns its order round.

    No-break spaces stay; soft hyphens and zero-width spaces, which only mark breaks, go.
    """
    return MARKS.sub("", _collapse(text))


def width(
    text: str,
    size: float,
    face: Face = "regular",
    letter_spacing: float = 0,
    font: Typeface | None = None,
) -> float:
    """The advance of a line in points, `letter_spacing` after every character included.

    Characters that the face lacks are estimated with room to spare.
    """
    text = clean(text)
    return _units(text, _measures(face, font)) * size / 1000 + letter_spacing * len(text)


def missing(text: str, font: Typeface = SHIPPED) -> tuple[str, ...]:
    """The Unicode names of the characters that neither a font nor the shipped one has, in order, each once."""
    advances = font.measures("regular").advances
    lacking = {c: None for c in clean(text) if c not in advances and unicodedata.category(c) != "Cf"}
    return tuple(unicodedata.name(c, f"U+{ord(c):04X}") for c in lacking if not is_selector(c))


def covers(text: str, font: Typeface = SHIPPED, face: Face = "regular") -> bool:
    """Whether a font and the shipped one have every character of a clean text."""
    return font.measures(face).advances.keys() >= set(text)


def is_own(text: str, font: Typeface, face: Face) -> bool:
    """Whether a font itself has every character of a clean text."""
    return font.measures(face).own >= set(text)


class DrawnBy(IntEnum):
    """Which font draws a character."""

    OWN = 0
    SHIPPED = 1
    OTHER = 2


def sources(text: str, font: Typeface = SHIPPED, face: Face = "regular") -> tuple[DrawnBy, ...]:
    """For each character of a clean text, which font draws it, with what is drawn as one with it and the spaces between."""
    known = font.measures(face)
    found = [_source(character, known) for character in text]
    for at in range(len(text) - 1, 0, -1):
        if is_joined(text, at):
            found[at - 1] = found[at] = max(found[at - 1], found[at])
    for at in range(1, len(text) - 1):
        if text[at] == " ":
            found[at] = max(found[at], min(found[at - 1], found[at + 1]))
    return tuple(found)


def _source(character: str, known: Measures) -> DrawnBy:
    if character in known.own:
        return DrawnBy.OWN
    return DrawnBy.SHIPPED if character in known.advances else DrawnBy.OTHER


def is_leftwards(text: str) -> bool:
    """Whether most letters of a text are read from right to left."""
    if text.isascii():
        return False
    kinds = [unicodedata.bidirectional(character) for character in text]
    return sum(kind in {"R", "AL"} for kind in kinds) > kinds.count("L")


def places(text: str, face: Face = "regular", font: Typeface | None = None) -> tuple[int, ...]:
    """Where each character of a clean text starts, in thousandths of the size, without letter spacing."""
    known = _measures(face, font)
    ends = reach(text, known, 0)
    return tuple(end - known.step("", character) for end, character in zip(ends[1:], text, strict=True))


def ascent(size: float, face: Face = "regular", font: Typeface | None = None) -> float:
    """How far an accented capital reaches above the baseline, in points."""
    return _measures(face, font).ascent * size / 1000


def descent(size: float, face: Face = "regular", font: Typeface | None = None) -> float:
    """How far letters reach below the baseline, in points."""
    return _measures(face, font).descent * size / 1000


def cap_height(size: float, face: Face = "regular") -> float:
    """The height of a capital in points: half of it is what centres a line on a point."""
    return _measures(face).cap_height * size / 1000


def _measures(face: Face, font: Typeface | None = None) -> Measures:
    return (font or current()).measures(face)


def wrap(
    text: str,
    max_width: float,
    size: float,
    face: Face = "regular",
    *,
    letter_spacing: float = 0,
    newlines: bool = False,
    language: str = "",
) -> tuple[str, ...]:
    """The text as few lines, evenly filled, none wider than 98 % of `max_width` points.

    Breaks at spaces (not after a currency sign), soft hyphens, and after hyphens and slashes between letters;
    inside a word only when the word alone is too wide, where its `language` breaks it if that is enough.
    `newlines` keeps the breaks that the text has. Blank text has no lines.
    """
    limit = floor(max_width * (1 - SPARE) * 1000 / size)
    spacing = ceil(letter_spacing * 1000 / size)
    known = _measures(face)
    if not newlines:
        return _wrapped(text, limit, known, spacing, language)
    return tuple(
        line for part in text.splitlines() for line in _wrapped(part, limit, known, spacing, language)
    )


@lru_cache(maxsize=16384)
def _wrapped(text: str, limit: int, face: Measures, spacing: int, language: str) -> tuple[str, ...]:
    return lines(_collapse(text), limit, face, spacing, language)


@lru_cache(maxsize=65536)
def _collapse(text: str) -> str:
    """The clean text, but with the marks of where it may break, unless they keep characters apart."""
    text = _SPACES.sub(" ", _FORBIDDEN.sub("", text)).strip(" \xad\u200b")
    if text.isascii():
        return text
    composed, bare = (unicodedata.normalize("NFC", each) for each in (text, MARKS.sub("", text)))
    return composed if MARKS.sub("", composed) == bare else bare


@lru_cache(maxsize=65536)
def _units(text: str, face: Measures) -> int:
    return reach(text, face, 0)[-1]
