"""Personal data in what customers wrote is shown nowhere, and nothing else is touched."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cjtool.measure.masking import is_bsn, is_iban, masked


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("mail ann.de-vries+shop@example.co.uk please", "mail [e-mail] please"),
        ("refund to NL91 ABNA 0417 1643 00 today", "refund to [IBAN] today"),
        ("refund to NL91ABNA0417164300, today", "refund to [IBAN], today"),
        ("on gb82west12345698765432", "on [IBAN]"),
        ("my BSN is 111222333", "my BSN is [BSN]"),
        ("call 06-12345678", "call [phone]"),
        ("call +31 (0)6 1234 5678 now", "call [phone] now"),
        ("call 020 123 45 67.", "call [phone]."),
        ("call 0031612345678", "call [phone]"),
        ("call 06-12-2034 567 on 06-12-2034", "call [phone] on 06-12-2034"),
        ("since 06.02.2017 09:36, 06-12345678", "since 06.02.2017 09:36, [phone]"),
    ],
)
def test_personal_data_are_masked(written: str, shown: str) -> None:
    assert masked(written) == shown


@pytest.mark.parametrize(
    "written",
    [
        "order 123456789 of 2026-03-01 came late",
        "NL91ABNA0417164301 has the wrong check digits",
        "it took 14 days, 3.5 hours and 1.000.000 clicks",
        "score 10/10 @home",
        "from 09:00 to 17:30 on 12-03-2026",
        "€ 1.234,50",
        "06.02.2017 09:36",
        "02/06/2017, 09:36:10 it rained",
        "from 06.02.2017-07.02.2017, and 2017.02.06",
        "30-12-2010:11.02",
    ],
)
def test_other_numbers_stay(written: str) -> None:
    assert masked(written) == written


@given(st.text(st.characters(exclude_categories=["Nd", "Cs"], exclude_characters="@"), max_size=60))
def test_a_text_without_digits_or_an_at_sign_stays(written: str) -> None:
    assert masked(written) == written


@given(st.text("abAB09@.+- ()/", max_size=40))
@example("0612345678 a@b.cc")
def test_what_is_masked_is_masked_once(written: str) -> None:
    assert masked(masked(written)) == masked(written)


@given(st.lists(st.integers(0, 9), min_size=18, max_size=18), st.sampled_from(["NL", "BE", "DE"]))
def test_one_pair_of_check_digits_makes_an_iban(digits: list[int], country: str) -> None:
    account = "".join(map(str, digits))

    fitting = [check for check in range(2, 99) if is_iban(f"{country}{check:02}{account}")]

    assert len(fitting) == 1
    assert account not in masked(f"to {country}{fitting[0]:02}{account} please")


@given(st.integers(10_000_000, 99_999_999))
def test_one_last_digit_at_most_makes_a_citizen_number(first: int) -> None:
    fitting = [last for last in range(10) if is_bsn(f"{first}{last}")]

    assert len(fitting) <= 1
    for last in fitting:
        assert masked(f"nr {first}{last}.") == "nr [BSN]."


@pytest.mark.parametrize("written", ["000000000", "1234567", "1234567890"])
def test_zeros_and_other_lengths_are_no_citizen_number(written: str) -> None:
    assert not is_bsn(written)
