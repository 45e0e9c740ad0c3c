"""The pages of kinds of changes: as committed, and as `cjtool explain` shows them."""

from pathlib import Path

import pytest

from cjtool.diff.checks import all_checks
from cjtool.diff.declaration import Check
from cjtool.docs import change_explanation, change_pages
from cjtool.lint import all_rules
from cjtool.lint.renamed import lasting
from cjtool.lint.validity import VALIDITY

ROOT = Path(__file__).parents[2]
PAGES = change_pages()
each_check = pytest.mark.parametrize("check", all_checks(), ids=lambda check: check.name)


def test_committed_pages_are_fresh() -> None:
    committed = {path.relative_to(ROOT).as_posix(): path for path in (ROOT / "docs/changes").glob("*.md")}

    texts = {name: path.read_text(encoding="utf-8") for name, path in committed.items()}

    assert texts == PAGES, "run `python -m cjtool.docs`"


def test_the_index_names_every_kind_once() -> None:
    index = PAGES["docs/changes/index.md"]

    assert all(index.count(f"]({check.name}.md)") == 1 for check in all_checks())


@each_check
def test_a_page_shows_what_is_printed_of_its_examples(check: Check) -> None:
    after = PAGES[f"docs/changes/{check.name}.md"].split("\n## After")[1:]

    assert after
    assert all(f"  {check.level}: " in part and f"  {check.name}, " in part for part in after)


@each_check
def test_an_explanation_is_plain_text(check: Check) -> None:
    text = change_explanation(check)

    assert text.startswith(f"{check.name}\n\nLevel: {check.level}\n\n{check.summary}")
    assert "```" not in text
    assert "**" not in text


def test_no_kind_of_change_has_the_name_of_a_rule() -> None:
    rules = {name for rule in all_rules() for name in (rule.name, lasting(rule.name))} | {*VALIDITY}

    assert rules.isdisjoint(check.name for check in all_checks())
