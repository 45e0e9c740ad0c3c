"""Numbers as languages write them: what needs no Babel is the same as what Babel writes."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjtool.i18n import locale
from cjtool.i18n.numbers import number


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
