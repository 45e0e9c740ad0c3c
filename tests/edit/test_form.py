"""A file in its form says what it said, with all its comments, and stays as it is from then on."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from tests.edit.mutation import Mutation

from cjtool.document import comments, parse
from cjtool.document.loader import Parser
from cjtool.edit.form import in_form, whole
from cjtool.source import Source

ROOT = Path(__file__).parents[2]
FOLDERS = ("journeys", "templates", "docs/first", "tests/report/everything")
FILES = [path for folder in FOLDERS for path in sorted((ROOT / folder).rglob("*.yaml"))]
ODD = """\
# yaml-language-server: $schema=x.json

cjtool: journey/v1   # what it is
title: &title 'I ask'
summary: *title
own: {of: us}
meta: {a: &m [1, 2]}
stages:
- name: One  # the first
  # between
  steps:
  - &step
    name: Asks
    does: plain text
      goes on
    thinks: "quoted \\
      text"
    quote: |
      literal

        deeper

    expects: >-2
        folded
    update: |+
      kept

    # below the step
  -
    <<: *step
    unknown: *m
    # above the name
    name: Waits
    emotion: {ann: 1,
              bob: -1}   # both
    pains:
    - - nested
      - twice

      # below the pains
  # below the steps
- name: Привет
  pains: ["a # b"]
  id: 'two'
# at the end
"""
SEEDS = [path.read_text(encoding="utf-8") for path in FILES]
SEEDS = [text for text in SEEDS if not parse(Source(Path("x.yaml"), text)).problems] + [ODD] * 20
SNIPPETS = [
    "\n", "\n\n\n", "  ", " ", "# c\n", "    # deep\n", "#tight\n", " # behind", "- ", "x: 1\n", "  y: |+\n\n", "{a: 1}",
    '"', "'", "\t", "&a ", "*a", "&a x: *a\n", ": ", "\\\n", "|2\n", ">-\n", "<<: *a\n", "---\n", "...\n", "? k\n", "!!str ",
]  # fmt: skip


def source(text: str) -> Source:
    return Source(Path("x.yaml"), text)


def form(text: str) -> str:
    formed = in_form(source(text))
    assert formed.safe
    assert not formed.problems
    return formed.text


def remarks(text: str) -> Counter[str]:
    """The comments of a text, without the blanks that a form may put or take away."""
    return Counter(re.sub(r"[ \t]", "", span.text) for span in comments(source(text)))


def scalars(text: str) -> Counter[str]:
    """All that is said in a text, keys and values, with the blanks and line ends in it."""
    parser: Any = Parser(text)
    found: Counter[str] = Counter()
    while (event := parser.get_event()) is not None:
        if type(event).__name__ == "ScalarEvent":
            found[event.value.rstrip("\n")] += 1
    return found


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Files of the gallery as others would have written them, with a snippet put in or a character taken out anywhere."""
    text = Mutation(draw(st.integers(0, 2**32))).of(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SNIPPETS)) + text[at + draw(st.integers(0, 2)) :]
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n", "\r"])))


@given(texts())
def test_the_form_of_a_file_says_the_same_with_all_its_comments_and_stays_as_it_is(text: str) -> None:
    before = parse(source(text))
    assume(not before.problems)

    formed = in_form(source(text))

    assert formed.safe
    assert parse(source(formed.text)).data == before.data
    assert scalars(formed.text) == scalars(text)
    assert remarks(formed.text) == remarks(text)
    assert in_form(source(formed.text)).text == formed.text


def test_keys_stand_in_the_order_of_the_format_and_unknown_ones_behind_the_key_that_they_follow() -> None:
    text = "own: 0\ncjtool: journey/v1\nstages:\n  - phase: use\n    mood: 1\n    name: Ask\ntitle: I ask\nx-team: 3\n"

    assert form(text) == (
        "own: 0\ncjtool: journey/v1\ntitle: I ask\nx-team: 3\nstages:\n  - name: Ask\n    phase: use\n    mood: 1\n"
    )


def test_lists_definitions_sections_and_names_of_ones_own_stay_in_the_order_of_their_author() -> None:
    text = (
        "cjtool: library/v1\nteams:\n  b: {email: b@x.example, name: B}\n  a:\n    name: A\n"
        "channels:\n  z:\n    name: Z\nmeta:\n  z: 1\n  a: 2\n"
    )

    assert form(text) == text


def test_keys_in_braces_stay_as_they_are() -> None:
    text = "cjtool: journey/v1\ntitle: I ask\nstages: [{steps: [], name: Ask}]\n"

    assert form(text) == text


def test_comments_and_blank_lines_go_with_their_keys() -> None:
    text = (
        "cjtool: journey/v1\n\n\n#the stages\nstages:\n   - name: Ask #why\n"
        "     # of the phase\n     phase:  use\n     # what is left out\n\n# of the title\ntitle: I ask   \n# end\n\n"
    )

    assert form(text) == (
        "cjtool: journey/v1\n\n# of the title\ntitle: I ask\n\n# the stages\nstages:\n  - name: Ask # why\n"
        "    # of the phase\n    phase: use\n    # what is left out\n# end\n"
    )


@pytest.mark.parametrize("key", ["# of the name\n        name: Asks", "name: Asks  # what she does"])
def test_a_key_with_a_comment_does_not_become_the_first_of_an_item(key: str) -> None:
    head = "cjtool: journey/v1\ntitle: I ask\nstages:\n  - name: Ask\n    steps:\n"

    assert form(
        f"{head}      - emotion: 1\n        wait: 1 day\n        channel: phone\n        {key}\n"
    ) == (f"{head}      - emotion: 1\n        {key}\n        channel: phone\n        wait: 1 day\n")


def test_a_key_with_a_comment_above_does_not_become_the_first_of_the_file() -> None:
    text = "# of the file\ntitle: I ask\nstages: []\n# of the kind\ncjtool: journey/v1\n"

    assert form(text) == "# of the file\ntitle: I ask\n# of the kind\ncjtool: journey/v1\nstages: []\n"


def test_an_alias_never_comes_before_its_anchor() -> None:
    text = (
        "cjtool: journey/v1\nstages:\n  - name: Ask\n    quote: &said Hello\n    goal: *said\n    phase: use\n"
        "summary: *said\ntitle: &title I ask\noutcome: *title\n"
    )

    assert form(text) == (
        "cjtool: journey/v1\ntitle: &title I ask\noutcome: *title\nstages:\n  - name: Ask\n    phase: use\n"
        "    quote: &said Hello\n    goal: *said\nsummary: *said\n"
    )


def test_what_quotes_and_blocks_say_is_kept() -> None:
    text = (
        "cjtool: journey/v1\ntitle: 'I  ask'\nsummary: >-\n        one\n          two\n\n        three   \n"
        'stages:\n- name: |2\n     Ask\n    it\n  goal: "a\\  \n     b"\n  quote: |+\n   kept\n\n\n  phase: use\n'
    )

    assert form(text) == (
        "cjtool: journey/v1\ntitle: 'I  ask'\nsummary: >-\n  one\n    two\n\n  three   \n"
        'stages:\n  - name: |2\n       Ask\n      it\n    phase: use\n    goal: "a\\  \n       b"\n    quote: |+\n      kept\n\n\n'
    )


def test_a_list_in_brackets_moves_with_its_key() -> None:
    text = "cjtool: journey/v1\ntitle:   [a,\n          b,\t\n       c]\n"

    assert form(text) == "cjtool: journey/v1\ntitle: [a,\n        b,\n     c]\n"


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_lines_end_as_most_of_them_did(end: str) -> None:
    text = "cjtool: journey/v1\ntitle:  I ask\nstages: []\n".replace("\n", end)

    assert form(text + "# last\n") == text.replace(":  ", ": ") + f"# last{end}"


@pytest.mark.parametrize(
    "text", ["", "\n", "# nothing yet\n", "{cjtool: journey/v1,  title: I}", "text", "[]"]
)
def test_what_has_no_keys_on_lines_of_their_own_stays_as_it_is(text: str) -> None:
    assert form(text) == text


def test_a_text_with_problems_stays_as_it_is_and_they_are_told() -> None:
    formed = in_form(source("cjtool:  journey/v1\ntitle: [a\n"))

    assert (formed.text, len(formed.problems)) == ("cjtool:  journey/v1\ntitle: [a\n", 1)


def test_a_form_that_would_not_say_the_same_is_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(whole, "laid_out", lambda group, _: group.without("title"))

    formed = in_form(source("cjtool: journey/v1\ntitle: I ask\n"))

    assert (formed.text, formed.safe) == ("cjtool: journey/v1\ntitle: I ask\n", False)
