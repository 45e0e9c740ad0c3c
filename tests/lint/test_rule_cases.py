"""Journeys that each stand for what one rule finds, and for what it leaves alone; marks as on the rules' pages."""

from pathlib import Path

import pytest

from cjtool.lint import rules
from cjtool.lint.example import Example

CASES = sorted((Path(__file__).parents[1] / "cases" / "rules").glob("*/*.yaml"))
RULES = {rule.name: rule for rule in rules()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_a_case_is_reported_at_its_marked_lines(case: Path) -> None:
    rule = RULES[case.parent.name.partition("-")[2]]
    example = Example("Bad", {case.name: case.read_text(encoding="utf-8")})

    outcome = example.run(rule)

    expected = example.expected(rule)
    assert {(each.span.path.as_posix(), each.span.line) for each in outcome.diagnostics} == expected
    assert bool(expected) == (case.stem == "bad")
