"""Numbers as languages write them: what needs no Babel is the same as what Babel writes."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjtool.build.number_phrases import EMOTIONS
from cjtool.i18n import locale
from cjtool.i18n.numbers import number
from cjtool.i18n.rounding import nearest
from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES


@given(
    value=st.floats(-2000, 2000) | st.integers(-2000, 2000),
    language=st.sampled_from(("en", "nl", "fr", "de", "pl")),
    sign=st.booleans(),
)
@example(value=999.995, language="nl", sign=True)
@example(value=-0.001, language="en", sign=True)
@example(value=0.004, language="de", sign=True)
def test_numbers_are_written_as_babel_writes_them(value: float, language: str, sign: bool) -> None:
    assert number(value, language, sign=sign) == locale.number(value, language, sign)


@pytest.mark.parametrize(
    ("value", "language", "written"),
    [
        (-1.8, "nl", "−1,8"),
        (0.35, "en", "0.35"),
        (7.25, "fr", "7,25"),
        (1234.5, "de", "1.234,5"),
        (12, "en", "12"),
    ],
)
def test_numbers_with_a_fraction_have_their_languages_sign(value: float, language: str, written: str) -> None:
    assert number(value, language) == written


@pytest.mark.parametrize(
    ("value", "digits", "rounded"),
    [
        (3.25, 1, 3.3),
        (-3.25, 1, -3.3),
        (0.285 * 10, 2, 2.85),
        (2.675, 2, 2.68),
        (1.0049999999999999, 2, 1.01),
        (-0.04, 1, 0.0),
        (78.947368, 1, 78.9),
        (1e300, 2, 1e300),
    ],
)
def test_a_half_is_rounded_away_from_zero_as_sheets_do(value: float, digits: int, rounded: float) -> None:
    assert nearest(value, digits) == rounded
    assert str(nearest(-0.04, 1)) == "0.0"


@given(value=st.floats(-1e6, 1e6), digits=st.integers(0, 3))
def test_rounding_is_never_further_than_half_a_digit(value: float, digits: int) -> None:
    assert abs(nearest(value, digits) - value) <= 0.5 * 10**-digits + 1e-8
    assert nearest(-value, digits) == -nearest(value, digits)


@pytest.mark.parametrize(
    ("day", "language", "written", "short"),
    [
        (1, "fr", "1er octobre 2026", "1er oct. 2026"),
        (2, "fr", "2 octobre 2026", "2 oct. 2026"),
        (21, "fr", "21 octobre 2026", "21 oct. 2026"),
        (1, "de", "1. Oktober 2026", "1. Okt. 2026"),
        (1, "nl", "1 oktober 2026", "1 okt 2026"),
        (1, "en", "1 October 2026", "1 Oct 2026"),
    ],
)
def test_days_are_counted_as_a_language_counts_them(
    day: int, language: str, written: str, short: str
) -> None:
    given = date(2026, 10, day)

    assert (locale.day(given, language), locale.short_day(given, language)) == (written, short)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_emotion_is_called_in_messages_what_maps_call_it(language: str) -> None:
    angry, *_, delighted = words(language).emotions

    assert f"-2 ({angry})" in EMOTIONS.text(language)
    assert f"2 ({delighted})" in EMOTIONS.text(language)
