"""A file in its form says what it said, with all its comments, and stays as it is from then on."""

import random
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cjtool.document import comments, parse
from cjtool.document.blocks import BlockEntry, BlockGroup, BlockLeaf, read_blocks
from cjtool.edit.form import in_form
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
    from cjtool.document.loader import Parser

    parser: Any = Parser(text)
    found: Counter[str] = Counter()
    while (event := parser.get_event()) is not None:
        if type(event).__name__ == "ScalarEvent":
            found[event.value.rstrip("\n")] += 1
    return found


class Mutation:
    """A text as another author would have laid it out."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def of(self, text: str) -> str:
        read = read_blocks(source(text))
        if read.root is None:
            return text
        return str(read.with_root(self.group(read.root)))

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def group(self, group: BlockGroup) -> BlockGroup:
        entries = list(map(self.entry, group.entries))
        if group.is_map and self.chance(0.6):
            self.random.shuffle(entries)
        return group.with_entries(entries)

    def entry(self, entry: BlockEntry) -> BlockEntry:
        above = entry.above
        if self.chance(0.05):
            above += " " * (entry.column + self.random.choice([0, 0, 1, 3])) + self.random.choice(
                ["# one\n", "#two\n"]
            )
        if self.chance(0.05):
            above = "\n" * self.random.randint(1, 3) + above
        entry = entry._replace(above=above)
        if entry.group is not None:
            group = self.group(entry.group)
            least = 0 if entry.part is not None and not group.is_map else 1
            wide = group.moved(self.random.choice([-1, 0, 0, 1, 4])) if not group.is_compact else group
            return entry.with_group(wide if wide.column >= entry.column + least else group)
        return self.leaf(entry, entry.value)

    def leaf(self, entry: BlockEntry, value: BlockGroup | BlockLeaf) -> BlockEntry:
        assert isinstance(value, BlockLeaf)
        text = value.text
        if value.style == "scalar" and self.chance(0.1) and re.fullmatch(r"[A-Za-z][a-z]+", text):
            text = self.random.choice([f'"{text}"', f"'{text}'"])
        gap = self.random.choice([entry.gap, entry.gap, "  ", "\t"]) if entry.gap == " " else entry.gap
        behind = entry.behind
        if behind == "\n" and value.style != "block":
            behind = self.random.choice([behind] * 9 + ["  \n", " # behind\n", " #tight\n"])
        return entry._replace(value=value._replace(text=text), gap=gap, behind=behind)


@st.composite
def texts(draw: st.DrawFn) -> str:
    """Files of the gallery as others would have written them, with a snippet put in or a character taken out anywhere."""
    text = Mutation(draw(st.integers(0, 2**32))).of(draw(st.sampled_from(SEEDS)))
    for _ in range(draw(st.integers(0, 2))):
        at = draw(st.integers(0, len(text)))
        text = text[:at] + draw(st.sampled_from(SNIPPETS)) + text[at + draw(st.integers(0, 2)) :]
    return text.replace("\n", draw(st.sampled_from(["\n", "\n", "\r\n", "\r"])))


@settings(max_examples=12000)
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
