"""Findings in other languages than English."""

import re
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from cjtool.diagnostic import Diagnostic, Related, Severity
from cjtool.lint import Lens, all_rules, lint
from cjtool.lint.samples import Example
from cjtool.message import Says
from cjtool.project import read
from cjtool.source import Source, Span

ROOT = Path(__file__).parents[2]
SAYS = Says(en="stage {stage} has no steps", nl="fase {stage} heeft geen stappen")
SPAN = Span(Source(Path("a.yaml"), ""), 0, 0)


RULES = sorted((ROOT / "src" / "cjtool" / "lint" / "rules").glob("[a-z]*.py"))


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_every_sentence_of_a_rule_is_written_in_four_languages(path: Path) -> None:
    sentences = [
        value
        for value in vars(import_module(f"cjtool.lint.rules.{path.stem}")).values()
        if isinstance(value, Says)
    ]

    for says in sentences:
        named = [set(re.findall(r"{\w+}", says.sentence(language))) for language in ("en", "nl", "fr", "de")]
        assert all((says.nl, says.fr, says.de)), says.en
        assert named == [named[0]] * 4, says.en


def test_a_diagnostic_is_told_in_the_language_asked() -> None:
    message = SAYS(stage="Koop")
    diagnostic = Diagnostic("empty-stage", Severity.WARNING, message, SPAN)

    assert diagnostic.message_in("en") == "stage `Koop` has no steps"
    assert diagnostic.message_in("nl") == "fase `Koop` heeft geen stappen"


def test_a_related_place_without_a_worded_message_stays_english() -> None:
    assert Related("the lowest", SPAN).message_in("nl") == "the lowest"


def test_what_a_rule_finds_is_told_in_dutch() -> None:
    (rule,) = (rule for rule in all_rules() if rule.name == "empty-stage")
    text = "cjtool: journey/v1\ntitle: Ik koop\nstages:\n  - {name: Koop}\n"
    (diagnostic,) = Example("Bad", {"a.yaml": text}).run(rule).diagnostics

    assert diagnostic.message == "stage `Koop` has no steps"
    assert diagnostic.message_in("nl") == "fase `Koop` heeft geen stappen"


@pytest.mark.parametrize("project", ["gapped-gym", "verkokerde-verzekeraar"])
def test_every_finding_of_a_bad_project_is_told_in_dutch_too(project: str) -> None:
    workspaces = read([ROOT / "tests" / "bad" / project], date(2026, 11, 22)).workspaces
    outcome = lint(workspaces, all_rules())
    told = [each for each in outcome.diagnostics if each.lens not in {"", Lens.UPKEEP}]

    assert len({each.rule for each in told}) > 10
    for diagnostic in told:
        said: tuple[Diagnostic | Related, ...] = (diagnostic, *diagnostic.related)
        for each in said:
            assert each.message_in("nl") != each.message, f"{diagnostic.rule}: {each.message}"
            assert each.message_in("en") == each.message
