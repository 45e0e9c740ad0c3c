"""Whatever a table holds is in the journey or told: every word of every cell."""

import re
from collections.abc import Iterator
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from tests.exchange.tables.made_of import FILE, read, table, text

from cjtool.build import build
from cjtool.exchange.declaration import Imported
from cjtool.exchange.draft import clean
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.tables.heading_words import HEADINGS
from cjtool.exchange.tables.listing import says_nothing
from cjtool.request import RequestError
from cjtool.source import Source
from cjtool.spelling.folding import bare, fold

_WORD = re.compile(r"[^\W_]+")
_NUMBERS = re.compile(r"^\d\. ", re.MULTILINE)
"""Numbers before what a cell lists."""
_ANSWERS = frozenset({"x", "v", "y", "n", "j", "s", "1", "0", "yes", "no"})
"""What becomes true or false."""

HEADS = st.one_of(
    st.sampled_from(sorted(HEADINGS)),
    st.sampled_from(
        ["Stage", "Stap", "Étape", "Touchpoint", "Ações", "Pain Point 1", "Pain Point 1 severity", "KPI 1", "Mood (1-10)", "Opportunity 2 impact", "Extra", "Thoughts / feelings", "Text", "Frame", "Colour"]
    ),
    st.just(""),
    st.text(max_size=8),
)  # fmt: skip
_UNIQUE = st.integers(0, 10**6).map("w{}q".format)
CELLS = st.one_of(
    st.just(""),
    _UNIQUE,
    st.lists(_UNIQUE, min_size=2, max_size=4).flatmap(
        lambda words: st.sampled_from(
            [
                *(sign.join(words) for sign in ("; ", ", ", " / ", "\n")),
                "\n".join(f"• {word}" for word in words),
                "\n".join(f"{at}. {word}" for at, word in enumerate(words, 3)),
                f"“{' '.join(words)}”",
                f"{words[0]}: {words[1]} 32%",
            ]
        )
    ),
    st.sampled_from(
        ["4", "-1,5", "7/10", "1-8", "80%", "NPS 32", "CSAT: 4,2/5", "x", "no", "Website", "Brief, telefoon", "2 weeks", "ca. 3 dagen", "🙂", "++", "-", "Very happy", "Angry / relieved", "hoog", "Total", "Persona: Anna, 34", "3 per month", "end", "é", "Sales / IT", "smartphone", "purchase"]
    ),
)  # fmt: skip
ANY = st.text(max_size=12)


def grids(head: st.SearchStrategy[str], cell: st.SearchStrategy[str]) -> st.SearchStrategy[list[CellGrid]]:
    """Some tables with headings above, before, or both, and any cells."""

    def one(wide: int) -> st.SearchStrategy[CellGrid]:
        row = st.lists(st.one_of(cell, head), min_size=wide, max_size=wide)
        labelled = st.builds(lambda label, rest: [label, *rest[1:]], head, row)
        above = st.lists(head, min_size=wide, max_size=wide)
        rows = st.builds(
            lambda before, top, rest: [*before, top, *rest],
            st.lists(row, max_size=2), above, st.lists(st.one_of(row, labelled), max_size=6),
        )  # fmt: skip
        return st.builds(
            lambda made, name, lines: table(made, name, lines=lines),
            rows, st.sampled_from(["", "Sheet1", "Deel een", "Journey"]), st.booleans(),
        )  # fmt: skip

    return st.lists(st.integers(1, 5).flatmap(one), min_size=1, max_size=3)


def texts(value: Any) -> Iterator[str]:
    """All texts and numbers in data."""
    if isinstance(value, dict):
        for key, each in value.items():
            yield str(key)
            yield from texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts(each)
    else:
        yield f"{value:g}" if isinstance(value, float) else str(value)


def words(text: str) -> set[str]:
    """The words of a text, however they are written."""
    return {bare(word) for word in _WORD.findall(fold(text))} - {""}


def said(found: Imported) -> set[str]:
    """The words of what was made and of all that is told."""
    losses = [*found.losses, *(loss for draft in found.drafts for loss in draft.losses)]
    pool = [*(each for draft in found.drafts for each in texts(draft.data()))]
    pool += [part for loss in losses for part in (loss.what, loss.value, loss.message.text())]
    return {word for each in pool for word in words(each)}


def lost(tables: list[CellGrid], found: Imported) -> set[str]:
    """The words of cells that are nowhere."""
    pool = said(found) | _ANSWERS
    cells = {clean(cell) for each in tables for row in each.rows for cell in row}
    plain = {_NUMBERS.sub("", cell) for cell in cells if not says_nothing(cell)}
    return {word for cell in plain for word in words(cell)} - pool


def made(tables: list[CellGrid]) -> Imported | None:
    """What is made of tables; None where they are refused."""
    try:
        return read(*tables)
    except RequestError:
        return None


@settings(max_examples=300)
@given(grids(HEADS, CELLS))
def test_every_word_of_a_table_is_in_the_journey_or_told(tables: list[CellGrid]) -> None:
    found = made(tables)

    assert found is None or lost(tables, found) == set()


@settings(max_examples=150)
@given(st.one_of(grids(HEADS, ANY), grids(ANY, ANY), grids(HEADS, CELLS)))
def test_any_table_makes_valid_journeys_or_is_refused(tables: list[CellGrid]) -> None:
    found = made(tables)

    for draft in found.drafts if found else ():
        assert build(Source(FILE, text(draft))).problems == ()
