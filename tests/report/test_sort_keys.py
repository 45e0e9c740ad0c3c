"""What puts the cells of a column in order, whatever the language writes in them."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
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
        keys = [int(text.key) for text in told]  # type: ignore[attr-defined]
        assert all(one < other for one, other in pairwise(keys))


def test_what_is_below_zero_comes_first_and_the_lowest_of_it_at_the_start() -> None:
    keys = [keyed("", value).key for value in (-(10**15), -30, -1.5, -1.4, 0, 0.2)]

    assert [key.startswith("!") for key in keys] == [True] * 4 + [False] * 2
    numbers = [int(key.lstrip("!")) for key in keys]
    assert numbers[:4] == sorted(numbers[:4])
    assert numbers[4:] == sorted(numbers[4:])


def test_a_cell_has_a_key_only_where_its_text_is_not_in_order_itself() -> None:
    day = keyed("12 May 2026", date(2026, 5, 12).toordinal())
    table = Table(("Owner, due", "Step"), ((stack(["Floor <team>", day]), "1.1 Waits"),))

    written = html.article(Report("", "en", (table,)), Here())

    assert f'<td data-sort="Floor &lt;team&gt; · {day.key}">Floor' in written
    assert "<td>1.1 Waits</td>" in written
