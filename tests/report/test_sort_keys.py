"""What puts the cells of a column in order, whatever the language writes in them."""

import re
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.report.conftest import TODAY
from tests.report.test_html import Here

from cjtool.i18n.table import words
from cjtool.report.blocks import Report, Table
from cjtool.report.inline import stack
from cjtool.report.sort_keys import graded, keyed
from cjtool.report.voice import Voice
from cjtool.report.write import html


@pytest.mark.parametrize("language", ["en", "nl", "fr", "de"])
def test_days_amounts_and_grades_have_keys_in_their_order(language: str) -> None:
    voice = Voice(words(language), "EUR", TODAY)
    days = [voice.day(TODAY + timedelta(days=n)) for n in range(0, 700, 13)]
    amounts = [voice.money(value) for value in (8_000, 45_000, 68_000.5, 420_000, 10**15)]
    shares = [voice.percent(value) for value in (0.06, 0.14, 1)]
    grades = [graded(grade, words(language).severities) for grade in ("low", "medium", "high")]

    for told in (days, amounts, shares, grades):
        keys = [collated(text.key) for text in told]  # type: ignore[attr-defined]
        assert all(one < other for one, other in pairwise(keys))


def test_what_is_below_zero_comes_first_and_the_lowest_of_it_at_the_start() -> None:
    values = (
        -(10**15),
        -100,
        -99.5,
        -30,
        -10,
        -9.5,
        -9,
        -1.5,
        -1.4,
        -1,
        -0.5,
        0,
        0.2,
        0.25,
        1,
        1.5,
        10,
        10**15,
    )
    keys = [keyed("", value).key for value in values]

    assert [key.startswith("!") for key in keys] == [value < 0 for value in values]
    assert [collated(key) for key in keys] == sorted(map(collated, keys))
    assert (keyed("", 3).key, keyed("", -0.5).key) == ("3", "!39.9.5000")


@given(st.lists(st.integers(-(10**19), 10**19) | st.decimals(-1000, 1000, places=4).map(float)))
def test_keys_are_in_the_order_of_their_numbers(numbers: list[float]) -> None:
    keys = [collated(keyed("", number).key) for number in sorted(numbers)]

    assert keys == sorted(keys)
    assert len({*keys}) == len({*numbers})


def collated(key: str) -> tuple[tuple[bool, str | int], ...]:
    """What browsers put a key in order by, where digits sort by what they count: signs come before digits."""
    return tuple(
        (part.isdigit(), int(part) if part.isdigit() else part) for part in re.findall(r"\d+|\D+", key)
    )


def test_a_cell_has_a_key_only_where_its_text_is_not_in_order_itself() -> None:
    day = keyed("12 May 2026", date(2026, 5, 12).toordinal())
    table = Table(("Owner, due", "Step"), ((stack(["Floor <team>", day]), "1.1 Waits"),))

    written = html.article(Report("", "en", (table,)), Here())

    assert f'<td data-sort="Floor &lt;team&gt; · {day.key}">Floor' in written
    assert "<td>1.1 Waits</td>" in written
