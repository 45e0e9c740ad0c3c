"""Promises about what is shipped."""

import re
import struct

import pytest

from cjtool.scene import assets
from cjtool.scene.assets import Face

CHANNELS = [
    "advertisement",
    "app",
    "chat",
    "chatbot",
    "comparison-site",
    "counter",
    "delivery",
    "email",
    "event",
    "forum",
    "home-visit",
    "invoice",
    "kiosk",
    "letter",
    "meeting",
    "messaging",
    "newsletter",
    "package",
    "payment",
    "phone",
    "portal",
    "review-site",
    "search",
    "sms",
    "social-media",
    "store",
    "video-call",
    "webinar",
    "website",
    "word-of-mouth",
    "physical",
    "digital",
    "human",
    "alone",
]
LANES = [
    "touchpoints",
    "actions",
    "emotion",
    "thoughts",
    "pains-gains",
    "opportunities",
    "metrics",
    "promises",
    "frontstage",
    "interaction-line",
    "visibility-line",
    "backstage",
    "systems",
    "owner",
    "sources",
]
SIGNS = [
    "users",
    "user",
    "mood-happy",
    "mood-neutral",
    "mood-sad",
    "star",
    "wait",
    "feedback",
    "devices",
    "plus",
    "minus",
    "check",
    "x",
    "scissors",
    "note",
]


@pytest.mark.parametrize("name", CHANNELS + LANES + SIGNS)
def test_there_is_an_icon(name: str) -> None:
    assert re.fullmatch(r"M[MmLlHhVvCcSsQqTtAaZz0-9 .,-]+", assets.icons()[name])


@pytest.mark.parametrize("face", assets.FACES)
def test_the_measures_are_those_of_the_font(face: Face) -> None:
    font = assets.font_path(face).read_bytes()
    advances = assets.widths(face)["advances"]

    assert {character: _advance(font, character) for character in advances} == advances


@pytest.mark.parametrize("face", assets.FACES)
def test_the_faces_have_the_same_characters(face: Face) -> None:
    assert assets.widths(face)["advances"].keys() == assets.widths("regular")["advances"].keys()
    assert assets.widths(face)["advances"].keys() >= set(
        "Éé ß ij Łőșț → ← ↑ ↓ € £ • … − ± × ÷ ≤ ≥ ≈ ✓ ✗ “”‘’–—"
    )


@pytest.mark.parametrize("face", assets.FACES)
def test_every_character_but_blanks_has_an_outline(face: Face) -> None:
    blanks = assets.widths(face)["advances"].keys() - assets.outlines(face).keys()

    assert all(character.isspace() for character in blanks)


@pytest.mark.parametrize("face", assets.FACES)
def test_the_name_is_ours_and_the_licence_is_kept(face: Face) -> None:
    names = _names(assets.font_path(face).read_bytes())

    assert names[1] == "CJ Sans"
    assert names[2].lower() == face
    assert not any("Source" in names[number] for number in (1, 2, 3, 4, 6))
    assert "Reserved Font Name" in names[0]
    assert "SIL Open Font License" in names[13]
    assert names[14] == "http://scripts.sil.org/OFL"


def test_licences_are_shipped() -> None:
    folder = assets.font_path("regular").parent

    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert "MIT License" in (folder / "tabler-icons-LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize("face", assets.FACES)
def test_fonts_are_small(face: Face) -> None:
    assert assets.woff2(face).startswith(b"wOF2")
    assert len(assets.woff2(face)) < 17_000
    assert len(assets.woff2(face, "common")) < 8_200
    assert len(assets.woff2(face, "western")) < 10_200
    assert len(assets.woff2(face, "wide")) < 26_000
    assert assets.font_path(face).stat().st_size < 85_000


@pytest.mark.parametrize("face", assets.FACES)
def test_greek_and_cyrillic_are_there(face: Face) -> None:
    assert assets.outlines(face).keys() >= set("ΑΩαωΆέήΐός" + "АЯаяЁёЇїЄєҐґЎў")


@pytest.mark.parametrize(
    ("text", "range"),
    [
        ("Één geïnteresseerde klant: 4,5\xa0% – “ja” (€ 5 → −1)", "common"),
        ("Où ça, garçon? Größe", "common"),
        ("😀 顧", "common"),
        ("Œuvre à Århus, “mañana” ✓ ★ ∅ 😀", "western"),
        ("Łódź ★", "latin"),
        ("αβγ", "wide"),
        ("Привіт, Łódź", "wide"),
    ],
)
def test_a_picture_gets_the_smallest_range_that_has_its_letters(text: str, range: assets.Range) -> None:
    assert assets.range_of(text) == range


def _table(font: bytes, tag: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sLLL", font, 12 + 16 * index) for index in range(count))
    return next(font[offset : offset + length] for name, _, offset, length in records if name == tag)


def _names(font: bytes) -> dict[int, str]:
    table = _table(font, b"name")
    _, count, storage = struct.unpack_from(">HHH", table)
    records = (struct.unpack_from(">HHHHHH", table, 6 + 12 * index) for index in range(count))
    return {
        number: table[storage + offset :][:length].decode("utf-16-be")
        for _, _, _, number, length, offset in records
    }


def _advance(font: bytes, character: str) -> int:
    (metrics,) = struct.unpack_from(">H", _table(font, b"hhea"), 34)
    glyph = min(_glyph(_table(font, b"cmap"), ord(character)), metrics - 1)
    (advance,) = struct.unpack_from(">H", _table(font, b"hmtx"), 4 * glyph)
    return int(advance)


def _glyph(cmap: bytes, code: int) -> int:
    """The glyph of a character by a table of format 4 (OpenType, cmap)."""
    (count,) = struct.unpack_from(">H", cmap, 2)
    offsets = (struct.unpack_from(">HHL", cmap, 4 + 8 * index)[2] for index in range(count))
    start = next(offset for offset in offsets if struct.unpack_from(">H", cmap, offset) == (4,))
    (double,) = struct.unpack_from(">H", cmap, start + 6)
    last, first, delta, ranges = (
        start + 14,
        start + 16 + double,
        start + 16 + 2 * double,
        start + 16 + 3 * double,
    )
    for index in range(0, double, 2):
        begin, end = (struct.unpack_from(">H", cmap, place + index)[0] for place in (first, last))
        if begin <= code <= end:
            (shift,), (jump,) = (
                struct.unpack_from(">h", cmap, delta + index),
                struct.unpack_from(">H", cmap, ranges + index),
            )
            if not jump:
                return int((code + shift) % 65536)
            (found,) = struct.unpack_from(">H", cmap, ranges + index + jump + 2 * (code - begin))
            return int((found + shift) % 65536)
    return 0
