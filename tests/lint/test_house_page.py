"""The guide to house rules tells the truth: each section's files are run, and its outputs are real."""

import re
from datetime import date
from pathlib import Path

import pytest

from cjtool.formats import render
from cjtool.lint import Outcome, all_rules, every, lint
from cjtool.project import load
from cjtool.source import Source

PAGE = Path(__file__).parents[2] / "docs" / "house-rules.md"
_FENCE = re.compile(r"^```yaml title=(\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_OUTPUT = re.compile(r"^```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)
_MARK = re.compile(r"# <- ([a-z-]+)$")


def sections() -> dict[str, str]:
    _, *parts = re.split(r"^## (.+)$", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {
        heading: text
        for heading, text in zip(parts[::2], parts[1::2], strict=True)
        if _FENCE.search(text) is not None
    }


SECTIONS = sections()
BUILT_IN = {rule.name for rule in all_rules()}


def ran(text: str) -> Outcome:
    """What house rules and validity say of the files of a section."""
    sources = [Source(Path(name), body) for name, body in _FENCE.findall(text)]
    workspace = load(Path(), sources, date(2026, 1, 1))
    return lint([workspace], [rule for rule in every([workspace]) if rule.name not in BUILT_IN])


@pytest.mark.parametrize("heading", SECTIONS)
def test_an_example_finds_what_its_marks_say(heading: str) -> None:
    text = SECTIONS[heading]

    marked = {
        (name, number, mark[1])
        for name, body in _FENCE.findall(text)
        for number, line in enumerate(body.splitlines(), start=1)
        if (mark := _MARK.search(line))
    }

    found = {(each.span.path.name, each.span.line, each.rule) for each in ran(text).diagnostics}
    assert found == marked


@pytest.mark.parametrize("heading", [each for each, text in SECTIONS.items() if _OUTPUT.search(text)])
def test_an_output_on_the_page_is_what_lint_prints(heading: str) -> None:
    text = SECTIONS[heading]

    assert _OUTPUT.findall(text) == [render("concise", ran(text))]
