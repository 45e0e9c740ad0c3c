"""What is shipped with the drawings: three faces of CJ Sans in Latin, Greek and Cyrillic, their measures and outlines, and the icons.

All of it is written by `scripts/build_assets.py`. Each file is read when it is first asked for.
"""

import json
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Literal

Face = Literal["regular", "bold", "italic"]

FACES: tuple[Face, ...] = ("regular", "bold", "italic")
FAMILY = "CJ Sans"

_FOLDER = Path(__file__).parent
_FILES: Mapping[Face, str] = {"regular": "CJSans-Regular", "bold": "CJSans-Bold", "italic": "CJSans-Italic"}


def font_path(face: Face) -> Path:
    """The TTF of a face, for renderers that take font files."""
    return _FOLDER / f"{_FILES[face]}.ttf"


Range = Literal["common", "western", "latin", "wide"]
"""What most pictures need; what most reports need; all of Latin; Latin, Greek and Cyrillic."""
_ENDINGS: Mapping[Range, str] = {"common": "-common", "western": "-western", "latin": "", "wide": "-wide"}


@cache
def woff2(face: Face, range: Range = "latin") -> bytes:
    """The WOFF2 of a face, for embedding. What a picture needs is one of few ranges: the files are made beforehand."""
    return (_FOLDER / f"{_FILES[face]}{_ENDINGS[range]}.woff2").read_bytes()


def range_of(characters: Iterable[str]) -> Range:
    """The smallest range that has these characters, but for those that no shipped face has."""
    needed = set(characters) & widths("regular")["advances"].keys()
    small: tuple[Range, ...] = ("common", "western")
    if any("\u0370" <= character <= "\u04ff" for character in needed):
        return "wide"
    return next((range for range in small if needed <= _held(range)), "latin")


@cache
def _held(range: Range) -> frozenset[str]:
    return frozenset(_json("ranges.json")[range])


def widths(face: Face) -> Mapping[str, Any]:
    """`advances` per character, `ascent`, `descent`, `cap_height`, `x_height`, in thousandths of an em."""
    measures: Mapping[str, Any] = _json("widths.json")[face]
    return measures


def kerning(face: Face) -> Mapping[str, Any]:
    """Classes of characters, `left` and `right`, with `values[left][right]` in thousandths of an em."""
    classes: Mapping[str, Any] = _json("kerning.json")[face]
    return classes


def outlines(face: Face) -> Mapping[str, str]:
    """SVG path data per character, in thousandths of an em with y downwards; blanks have none."""
    return _json(f"outlines-{face}.json")


def icons() -> Mapping[str, str]:
    """SVG path data per icon, on a square of 24, to be stroked with a width of about 2."""
    return _json("icons.json")


@cache
def _json(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((_FOLDER / name).read_text(encoding="utf-8"))
    return content
