"""A text is taken apart into its entries, each with its comments, and put together again: nothing is lost."""

from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from cjtool.document import parse
from cjtool.document.blocks import BlockEntry, BlockGroup, BlockText, read_blocks
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
SEEDS = [
    path.read_text(encoding="utf-8")
    for folder in ("journeys", "templates", "tests/report/everything", "tests/cases/text")
    for path in sorted((ROOT / folder).rglob("*.yaml"))
]
ODD = """\
%YAML 1.2
---
# of the file

cjtool: journey/v1   # what it is
"title" : 'I ask'
meta: &m !!map
  # of a
  a: |
      literal

       deeper

    # below a, as b is not there
  'b': >+
    kept

# of c
explicit:
    ? key
    : [x]
    # in it
stages:
- name: One  # the first
  # between
  steps:
  -   name: {x: 1,
        y: 2}   # flow
      does: plain
        goes on
      pains:
      - - nested
        - twice

      # below the pains
    # below the step
  # below the steps
-
  name: Two
  steps: *m
-
c: &e
d:
# at the end
...
"""
SNIPPETS = [
    "\n",
    "  ",
    " ",
    "# c\n",
    "    # deep\n",
    "- ",
    "x: 1\n",
    "  y: |+\n\n",
    "\r\n",
    "{a: 1}",
    '"',
    "\t",
    "&a ",
    "*a",
]


def tree(text: str) -> BlockText:
    return read_blocks(Source(Path("x.yaml"), text))


def root(text: str) -> BlockGroup:
    found = tree(text).root
    assert found is not None
    return found


def data(text: str) -> Any:
    document = parse(Source(Path("x.yaml"), text))
    assert not document.problems
    return document.data


def plain(value: Any) -> Any:
    """A tree as data, in which leaves are what is written."""
    if not isinstance(value, BlockGroup):
        return value.text
    if value.is_map:
        return {entry.part: plain(entry.value) for entry in value.entries}
    return [plain(entry.value) for entry in value.entries]


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Texts of others, with a few snippets put in or characters taken out anywhere, with either end of lines."""
    text = draw(st.sampled_from([*SEEDS, ODD, ODD, ODD]))
    for _ in range(draw(st.integers(0, 3))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SNIPPETS)) + text[at + draw(st.integers(0, 2)) :]
    return text.replace("\n", draw(st.sampled_from(["\n", "\r\n", "\r"])))


@given(texts())
def test_what_is_read_and_written_back_is_the_text(text: str) -> None:
    assume(not parse(Source(Path("x.yaml"), text)).problems)

    assert str(tree(text)) == text


@given(texts(), st.integers(1, 9))
def test_what_is_moved_to_the_right_says_the_same_and_can_be_moved_back(text: str, delta: int) -> None:
    assume(not parse(Source(Path("x.yaml"), text)).problems)
    read = tree(text)
    assume(read.root is not None)
    assert read.root is not None

    moved = str(read.with_root(read.root.moved(delta)))

    assert data(moved) == data(text)
    assert read.root.moved(delta).moved(-delta) == read.root


@given(texts())
def test_entries_in_any_order_are_the_same_entries(text: str) -> None:
    assume(not parse(Source(Path("x.yaml"), text)).problems and "*" not in text and "..." not in text)
    read = tree(text)
    assume(read.root is not None)
    assert read.root is not None

    turned = str(read.with_root(read.root.with_entries(reversed(read.root.entries))))

    assert data(turned) == data(text)
    assert sorted(turned.split()) == sorted(text.split())


def test_every_entry_is_there_with_its_key_and_what_is_written() -> None:
    read = root("a: 1\nb: [x, y]\nc:\n- d: 'q'\n  e: |\n    text\n- f\ng:\n")

    assert plain(read) == {"a": "1", "b": "[x, y]", "c": [{"d": "'q'", "e": "|\n    text"}, "f"], "g": ""}
    assert [entry.start for entry in read.entries] == [0, 5, 15, 47]


def test_comments_belong_to_what_they_stand_above_behind_or_below() -> None:
    read = root("a:\n  # of b\n\n  b: 1  # behind b\n  # below b\n# of c\nc: 2\n# at the end\n")
    a, c = read.entries
    assert a.group is not None

    assert a.group.entries[0].above == "  # of b\n\n"
    assert a.group.entries[0].behind == "  # behind b\n"
    assert a.group.below == "  # below b\n"
    assert c.above == "# of c\n"
    assert tree("a: 1\n# at the end\n").after == "# at the end\n"


def test_comments_above_the_first_key_are_those_of_the_file() -> None:
    read = tree("# file\n---\n# more\na: 1\n")

    assert read.before == "# file\n---\n# more\n"
    assert read.root is not None
    assert read.root.entries[0].above == ""


def test_an_entry_is_taken_to_another_place_with_its_comments_and_indented_as_that_asks() -> None:
    text = "a:\n  - x\n  # of y\n  - y: |\n      t\n     # text no more\nb:\n    c:\n      - z"
    read = root(text)
    entry = read.find(("a", 1))
    assert entry is not None

    taken = read.changed(("a",), lambda group: group.without(1))
    put = taken.changed(("b", "c"), lambda group: group.inserted(1, entry))

    assert str(tree(text).with_root(put)) == (
        "a:\n  - x\nb:\n    c:\n      - z\n      # of y\n      - y: |\n          t\n         # text no more\n"
    )


def test_comments_of_a_key_that_comes_to_stand_behind_a_dash_stand_above_the_dash() -> None:
    text = "- a: 1\n  # of b\n  b: 2\n"
    read = root(text)

    turned = read.changed((0,), lambda group: group.with_entries(reversed(group.entries)))

    assert str(tree(text).with_root(turned)) == "# of b\n- b: 2\n  a: 1\n"


def test_a_value_is_taken_over_with_its_layout_and_the_key_stays() -> None:
    ours, theirs = root("a:\n  # why\n  'k': 1  # one\n"), root("k:\n    - x # two\n")
    entry, other = ours.find(("a", "k")), theirs.get("k")
    assert entry is not None
    assert other is not None

    assert entry.with_value_of(other).text() == "  # why\n  'k':\n      - x # two\n"


def test_a_line_without_an_end_gets_one_when_something_comes_below_it() -> None:
    read = tree("a: 1\r\nb: 2")
    assert read.root is not None

    turned = read.root.with_entries(reversed(read.root.entries))

    assert str(read.with_root(turned)) == "b: 2\r\na: 1\r\n"


@pytest.mark.parametrize("text", ["", "# nothing\n", "{a: 1}\n", "text\n", "--- [x]\n", "? a\n: b\n"])
def test_a_text_without_entries_of_its_own_lines_has_no_root(text: str) -> None:
    assert tree(text).root is None
    assert str(tree(text)) == text


def test_what_is_not_there_is_refused() -> None:
    read = root("a:\n  b: 1\n")

    assert read.find(("a", "x")) is None
    assert read.find(("a", "b", "c")) is None
    with pytest.raises(KeyError):
        read.without("x")
    with pytest.raises(KeyError):
        read.changed(("a", "b"), lambda group: group)
    with pytest.raises(ValueError, match="a group has entries"):
        read.without("a")


def test_an_entry_knows_its_column_and_moves_with_all_that_it_holds() -> None:
    entry: BlockEntry = root("a: {x: 1,\n    y: 2}\n").entries[0]

    assert entry.at(2).text() == "  a: {x: 1,\n      y: 2}\n"
    assert entry.at(2).at(0) == entry
