"""An entry is added to a section in the way that the section is written."""

from pathlib import Path

import pytest

from cjtool.document import parse
from cjtool.edit import insert_entry
from cjtool.source import Source

BLOCK = "new:\n  name: New  # fill in\n"


def added(text: str) -> str | None:
    return insert_entry(Source(Path("library.yaml"), text), "teams", BLOCK)


@pytest.mark.parametrize("indent", ["", " ", "  ", "    ", "          "])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_it_is_indented_as_its_neighbours(indent: str, end: str) -> None:
    margin = indent or "  "
    text = (
        f"cjtool: library/v1\nteams: # ours\n{margin}desk: {{name: Desk}}\nsources:\n{margin}a: {{name: A}}\n"
    )
    text = text.replace("\n", end)
    entry = f"{margin}new:\n{margin}  name: New  # fill in\n".replace("\n", end)

    assert added(text) == text.replace("sources:", f"{entry}sources:")


@pytest.mark.parametrize(
    "text", ["teams: {desk: {name: Desk}}\n", "teams: {\n  desk: {name: Desk}}\n", "teams:\n"]
)
def test_what_is_in_braces_or_empty_is_left(text: str) -> None:
    assert added(text) is None


def test_at_the_end_without_a_line_end_it_gets_one() -> None:
    text = "teams:\n   desk:\n      name: Desk"
    after = added(text)

    assert after == f"{text}\n   new:\n     name: New  # fill in\n"
    assert parse(Source(Path(), after)).data["teams"]["new"] == {"name": "New"}
