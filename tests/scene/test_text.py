"""Promises about widths and line breaks."""

import re

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from cjtool.scene import assets
from cjtool.scene.assets import Face
from cjtool.scene.text import cap_height, clean, covers, missing, places, width, wrap

FACES = st.sampled_from(assets.FACES)
WORDS = st.text(st.sampled_from("abcdefghijklm nopqrst uvwxyzé-/\xad\u200b’1234 5AVTWy…"), max_size=120)
ANYTHING = st.text(max_size=60)
ROOM = 0.98


@pytest.mark.parametrize("face", assets.FACES)
def test_a_letter_is_as_wide_as_its_advance(face: Face) -> None:
    advances = assets.widths(face)["advances"]

    assert {c: width(c, 1000, face) for c in advances if c != " "} | {" ": advances[" "]} == advances


def test_known_widths_in_points() -> None:
    assert width("n", 10) == 5.47
    assert width("nn", 10) == 10.94
    assert width("Van cv-ketel naar warmtepomp", 27, "bold") == pytest.approx(361.26, abs=0.01)


def test_kerning_brings_letters_together() -> None:
    assert width("AV", 10) < width("A", 10) + width("V", 10)
    assert width("To", 10, "bold") < width("T", 10, "bold") + width("o", 10, "bold")


def test_letter_spacing_counts_after_every_character() -> None:
    assert width("nnn", 10, letter_spacing=2) == pytest.approx(width("nnn", 10) + 6)


def test_the_last_place_and_the_last_advance_make_the_width() -> None:
    assert places("AVA")[-1] + width("A", 1000) == width("AVA", 1000)


def test_a_capital_is_lower_than_the_type_size() -> None:
    assert cap_height(10) == 6.6


@given(st.one_of(WORDS, ANYTHING), st.floats(20, 300), st.floats(5, 12), FACES)
@example("e\xad\u0301 \u200b x", 20.0, 10.0, "regular")
@example("🇳🇱" * 9, 40.0, 10.0, "regular")
@example("1…\xad1", 20.0, 11.0, "bold")
@example("「" * 9 + "。" * 9, 20.0, 11.0, "bold")
def test_no_line_is_wider_than_it_may_be(text: str, room: float, size: float, face: Face) -> None:
    lines = wrap(text, room, size, face)

    assert all(width(line, size, face) <= room * ROOM + 1e-6 for line in lines if not _is_one(line))


def _is_one(line: str) -> bool:
    """Whether nothing could be broken: one character as a reader sees it."""
    return len(wrap(line, 0, 1)) <= 1


@given(st.one_of(WORDS, ANYTHING), st.floats(20, 300))
def test_every_character_comes_out_in_order(text: str, room: float) -> None:
    kept = "".join(wrap(text, room, 8)).replace("-", "").replace(" ", "")

    assert kept == clean(text).replace("-", "").replace(" ", "")


@given(st.one_of(WORDS, ANYTHING))
def test_lines_are_clean_and_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert all(line == clean(line) or line.strip() != line for line in wrap(text, 60, 8))


@given(st.lists(st.sampled_from(["een", "warmtepomp", "offerte", "aan", "huis", "komt"]), min_size=1))
def test_balancing_adds_no_line(words: list[str]) -> None:
    lines, line = 1, words[0]
    for word in words[1:]:
        fits = width(f"{line} {word}", 8) <= 60 * ROOM
        lines, line = (lines, f"{line} {word}") if fits else (lines + 1, word)

    assert len(wrap(" ".join(words), 60, 8)) == lines


def test_lines_are_filled_evenly() -> None:
    assert wrap("Van cv-ketel naar warmtepomp in een jaar", 140, 9) == (
        "Van cv-ketel naar",
        "warmtepomp in een jaar",
    )


@pytest.mark.parametrize(
    ("text", "room", "lines"),
    [
        ("", 50, ()),
        (" \n\t ", 50, ()),
        ("een\n  twee", 50, ("een twee",)),
        ("Contact-moment", 40, ("Contact-", "moment")),
        ("prijs/kwaliteit", 40, ("prijs/", "kwaliteit")),
        ("2025-2026 2025/26", 40, ("2025-2026", "2025/26")),
        ("warmte\xadpomp", 40, ("warmte-", "pomp")),
        ("warmte\xadpomp", 90, ("warmtepomp",)),
        ("warmte\u200bpomp", 40, ("warmte", "pomp")),
        ("10\xa0000 euro", 30, ("10\xa0000", "euro")),
        ("verantwoordelijkheid", 55, ("verantwoor-", "delijkheid")),
        ("日本語の文章", 30, ("日本語", "の文章")),
    ],
)
def test_where_lines_break(text: str, room: float, lines: tuple[str, ...]) -> None:
    assert wrap(text, room, 8) == lines


def test_newlines_are_kept_when_asked() -> None:
    assert wrap("een\n\ntwee", 500, 8, newlines=True) == ("een", "twee")


def test_letter_spacing_is_wrapped_too() -> None:
    lines = wrap("Zonneveld Energie", 50, 8, letter_spacing=2)

    assert lines == ("Zon-", "neveld", "Energie")
    assert max(width(line, 8, letter_spacing=2) for line in lines) <= 50 * ROOM


@pytest.mark.parametrize("together", ["👩‍👩‍👧", "🇳🇱", "👍🏽", "x̃", "❤️"])
def test_what_a_reader_sees_as_one_character_stays_whole(together: str) -> None:
    assert set(wrap(together * 4, 1, 8)) == {together}


def test_missing_characters_are_named_once() -> None:
    assert missing("☂ é ☂ 日 ❤\ufe0f") == ("UMBRELLA", "CJK UNIFIED IDEOGRAPH-65E5", "HEAVY BLACK HEART")
    assert covers("Łódź → € 5 – “ja” ★ ∅ △")
    assert not covers("☂")


@pytest.mark.parametrize(
    ("character", "at_least"), [("日", 1.0), ("😀", 1.2), ("☂", 1.0), ("ა", 0.6), ("א", 0.6)]
)
def test_missing_characters_get_room_to_spare(character: str, at_least: float) -> None:
    assert width(character, 1) >= at_least


def test_what_xml_forbids_is_left_out() -> None:
    assert clean("a\x00b\ud800c\ufffe") == "abc"


def test_a_composed_and_a_decomposed_accent_are_the_same() -> None:
    assert clean("cafe\u0301") == "café"
    assert width("cafe\u0301", 8) == width("café", 8)


def test_a_text_of_many_lines_is_wrapped() -> None:
    assert len(wrap("woord " * 1000, 40, 8)) == 1000


@pytest.mark.slow
@pytest.mark.parametrize("unit", ["a", "é", "Wi", "顧", "\U0001f1f3\U0001f1f1", "e\u0301\u0302"])
def test_a_word_of_any_length_is_wrapped(unit: str) -> None:
    """In what time, `tests/test_linear.py` says."""
    word = unit * (200_000 // len(unit))

    lines = wrap(word, 80, 8)

    assert all(width(line, 8) <= 80 for line in lines)
    assert "".join(line.removesuffix("-") for line in lines) == clean(word)


def test_what_turns_the_order_of_letters_round_is_not_drawn() -> None:
    assert clean("a\u202eb\u2066c\u2069\ufeff") == "abc"


CJK = st.text("我想预约医院门诊予約確認のメールがーァっ、。，！？「」（）『』…0123Ap", max_size=60)
CLOSING, OPENING = "、。，！？」）』…ーァっ", "「（『"


@given(CJK, st.integers(30, 200))
def test_no_line_of_chinese_or_japanese_begins_with_a_closing_sign_or_ends_with_an_opening_one(
    text: str, room: int
) -> None:
    assume(not re.search(f"[{CLOSING}]{{3}}|[{OPENING}]{{3}}|[A-Za-z0-9]{{3}}|[{OPENING}][{CLOSING}]", text))
    assume(
        not re.search(f"[{OPENING}]{{2}}.[{CLOSING}]|[{OPENING}].[{CLOSING}]{{2}}", text)
    )  # wider than the room
    lines = wrap(text, room, 8)

    assert not any(line[0] in CLOSING for line in lines[1:])
    assert not any(line[-1] in OPENING for line in lines[:-1])


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("門診已滿，怎麼辦？", ("門診已", "滿，怎", "麼辦？")),
        ("使用App预约（五分钟）", ("使用App", "预约（五", "分钟）")),
        ("やっと安心しました。", ("やっと", "安心し", "ました。")),
    ],
)
def test_chinese_and_japanese_break_between_any_two_signs_but_not_in_foreign_words(
    text: str, lines: tuple[str, ...]
) -> None:
    assert wrap(text, 35, 8) == lines


@pytest.mark.parametrize("picture", ["👩\u200d👩\u200d👧", "👋🏽"])
def test_joined_pictures_have_room_for_fonts_that_draw_them_apart(picture: str) -> None:
    shown = [character for character in picture if character != "\u200d"]

    assert width(picture, 10) == sum(width(character, 10) for character in shown)
