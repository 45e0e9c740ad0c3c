"""Figures that lie between two ends: what may be written for one, and what is said of anything else."""

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from pydantic_core import PydanticCustomError
from tests.measure.worth_projects import STRAIGHT, journey, loaded

from cjtool.exchange.own_data.node_data import data_of
from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Message
from cjtool.model.between import Between, amount, part
from cjtool.model.json_schema import schema
from cjtool.model.values import LARGEST

AMOUNTS: dict[Any, tuple[float, float]] = {
    12000: (12_000, 12_000),
    450.5: (450.5, 450.5),
    0: (0, 0),
    "12000": (12_000, 12_000),
    "380-520": (380, 520),
    "380 - 520": (380, 520),
    "380–520": (380, 520),
    "380 — 520": (380, 520),
    " 380-380 ": (380, 380),
    "12,5-13.5": (12.5, 13.5),
    "0.5-1": (0.5, 1),
}
PARTS: dict[Any, tuple[float, float]] = {
    0.05: (0.05, 0.05),
    1: (1, 1),
    "5%": (0.05, 0.05),
    "2-6%": (0.02, 0.06),
    "2%-6%": (0.02, 0.06),
    "2 % – 6 %": (0.02, 0.06),
    "2%-6": (0.02, 0.06),
    "0.02-0.06": (0.02, 0.06),
    "2,5-6%": (0.025, 0.06),
    "2.9%": (0.029, 0.029),
    "0-100%": (0, 1),
}
NUMBER = "write a number, or a range such as `380-520`"
SHARE = "write a share such as `5%` or `0.05`, or a range such as `2-6%`"
NO_AMOUNTS: dict[Any, tuple[str, str]] = {
    "520-380": ("the range `520-380` runs backwards", "write the lower end first"),
    "10.000-14.000": ("`10.000-14.000` is not a number or a range", "write `10000-14000`"),
    "10 000 - 14 000": ("`10 000 - 14 000` is not a number or a range", "write `10000-14000`"),
    "€ 380-520": ("`€ 380-520` is not a number or a range", "write `380-520`"),
    "380 tot 520": ("`380 tot 520` is not a number or a range", "write `380-520`"),
    "~400": ("`~400` is not a number or a range", "write `400`"),
    (380, 520): ("`[380, 520]` is not a number or a range", "write `380-520`"),
    -5: ("`-5` is out of range: it cannot be negative", NUMBER),
    "5%": ("`5%` is not a number or a range", NUMBER),
    "3-": ("`3-` is not a number or a range", NUMBER),
    "": ("`` is not a number or a range", NUMBER),
    "1e5": ("`1e5` is not a number or a range", NUMBER),
    "١٢": ("`١٢` is not a number or a range", NUMBER),
    "380-520-600": ("`380-520-600` is not a number or a range", NUMBER),
    True: ("`true` is not a number or a range", NUMBER),
    math.inf: ("`inf` is out of range: no figure is that large", NUMBER),
    math.nan: ("`nan` is out of range: no figure is that large", NUMBER),
    "9" * 50: (f"`{'9' * 50}` is out of range: no figure is that large", NUMBER),
    "9" * 5_000: (f"`{'9' * 59}…` is not a number or a range", NUMBER),
}
NO_PARTS: dict[Any, tuple[str, str]] = {
    5: ("`5` is out of range: a share is at most 1, which is 100%", "write `5%`"),
    "2-6": ("`2-6` is out of range: a share is at most 1, which is 100%", "write `2-6%`"),
    "120%": ("`120%` is out of range: a share is at most 1, which is 100%", SHARE),
    250: ("`250` is out of range: a share is at most 1, which is 100%", SHARE),
    "6-2%": ("the range `6-2%` runs backwards", "write the lower end first"),
    "high": ("`high` is not a number or a range", SHARE),
    "~5%": ("`~5%` is not a number or a range", "write `5%`"),
    -0.5: ("`-0.5` is out of range: it cannot be negative", SHARE),
}


@pytest.mark.parametrize(("written", "ends"), AMOUNTS.items())
def test_an_amount_is_a_number_or_a_range(written: object, ends: tuple[float, float]) -> None:
    assert amount(written) == Between(*ends)


@pytest.mark.parametrize(("written", "ends"), PARTS.items())
def test_a_share_is_that_of_one_or_in_percent(written: object, ends: tuple[float, float]) -> None:
    assert part(written) == Between(*ends, share=True)


@pytest.mark.parametrize(
    ("read", "written", "said", "hint"),
    [(amount, written, *told) for written, told in NO_AMOUNTS.items()]
    + [(part, written, *told) for written, told in NO_PARTS.items()],
)
def test_what_is_neither_is_told_with_the_nearest_that_is(
    read: Any, written: object, said: str, hint: str
) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        read(written)

    context = refused.value.context or {}
    assert (context["sentence"].text(), context["hint"].text()) == (said, hint)
    for message in (context["sentence"], context["hint"]):
        assert isinstance(message, Message)
        assert len({message.text(language) for language in LANGUAGES}) > 1 or message.text() == hint


@given(st.floats(0, 1e9), st.floats(0, 1e6), st.booleans())
def test_what_is_written_is_read_again(low: float, wide: float, share: bool) -> None:
    low, high = (round(end, 2) for end in ((low / 1e10, (low + wide) / 1e10) if share else (low, low + wide)))
    found = Between(low, high, share)

    for written in (str(found), found.plain):
        again = (part if share else amount)(written)
        assert [again.low, again.high] == pytest.approx([low, high])


@given(
    st.text(max_size=80)
    | st.integers()
    | st.floats()
    | st.none()
    | st.lists(st.integers(), max_size=3).map(tuple)
)
def test_nothing_makes_a_traceback(written: object) -> None:
    for read in (amount, part):
        try:
            found = read(written)
        except PydanticCustomError:
            continue
        assert 0 <= found.low <= found.high <= LARGEST


def test_what_is_read_is_good_for_editors_too() -> None:
    journey_schema = schema("journey")
    pain = journey_schema["$defs"]["Pain"]["properties"]
    for key, good, bad in (("cost", AMOUNTS, ["5%", "a lot", -1]), ("drop_off", PARTS, [5, "a lot", -1])):
        editor = Draft202012Validator({**pain[key], "$defs": journey_schema["$defs"]})
        assert [written for written in good if not editor.is_valid(written)] == []
        assert [written for written in bad if editor.is_valid(written)] == []


def test_it_is_told_as_its_language_writes_it() -> None:
    told = [Between(0.025, 0.06, share=True).text(language) for language in LANGUAGES]

    assert told == ["`2.5-6%`", "`2,5–6%`", "`2,5–6\u00a0%`", "`2,5–6\u00a0%`"]


def test_a_file_that_is_written_again_has_what_it_had() -> None:
    [trip] = loaded(journey(STRAIGHT, "customers: 8000-12000\nworth: 100")).journeys

    data = data_of(trip)
    pain = data["stages"][0]["steps"][0]["pains"][0]
    assert (data["customers"], data["worth"], pain["drop_off"], pain["cost"]) == ("8000-12000", 100, 0.05, 2)
