"""Lines and columns as people count them, whatever stands in the text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cjtool.source import Source, Span


def source(text: str) -> Source:
    return Source(Path("x.yaml"), text)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_ends_at_each_line_end(end: str) -> None:
    text = source(f"one{end}two{end}three")

    assert [text.line(number) for number in (1, 2, 3)] == ["one", "two", "three"]
    assert text.position(text.text.index("three")) == (3, 1)


@pytest.mark.parametrize("character", ["\x85", "\u2028", "\u2029", "\x0b", "\x0c", "\x1c"])
def test_other_breaks_of_unicode_end_no_line(character: str) -> None:
    assert source(f"one{character}two").position(5) == (1, 6)


def test_columns_count_characters_outside_the_plane_as_one() -> None:
    assert source("😀😀x").position(2) == (1, 3)


def test_there_is_no_line_past_the_last() -> None:
    assert source("one").line(2) == source("one").line(0) == ""


def test_a_span_knows_where_it_ends() -> None:
    span = Span(source("ab\ncd\n"), 1, 4)

    assert (span.line, span.column, span.end_line, span.end_column, span.text) == (1, 2, 2, 2, "b\nc")
    assert span.path == Path("x.yaml")


@given(st.text(st.sampled_from("ab\r\n\x85\u2028😀")), st.integers(0, 20))
def test_line_and_column_lead_back_to_the_offset(text: str, offset: int) -> None:
    offset = min(offset, len(text))
    line, column = source(text).position(offset)

    assert source(text).line_starts[line - 1] + column - 1 == offset
