"""A rule that got another name is still meant by the one of before, and that is told once."""

import json
from datetime import date
from pathlib import Path

import pytest

from cjtool.lint import Outcome, all_rules, lint
from cjtool.lint.acceptance import accepting, against
from cjtool.lint.baseline import written
from cjtool.lint.renamed import RENAMED, current
from cjtool.project import load
from cjtool.project.files import BASELINE
from cjtool.source import Source

NEW, OLD = "missing-trigger-or-outcome", "missing-trigger"
JOURNEY = "cjtool: journey/v1\ntitle: I buy a ticket{waiver}\nstages:\n  - name: Buy\n"
PROJECT = "cjtool: project/v1\nname: Rail\nlint:\n{lint}"


def run(**files: str) -> Outcome:
    sources = [Source(Path(f"{name}.yaml"), text) for name, text in files.items()]
    known = {rule.name: rule for rule in all_rules()}
    chosen = [known[name] for name in (NEW, "renamed-rule", "unknown-waiver", "unused-waiver")]
    return lint([load(Path(), sources, date(2026, 1, 1))], chosen)


def sentences(outcome: Outcome) -> list[str]:
    return [f"{each.rule}: {each.message}" for each in outcome.diagnostics if each.stands]


def test_names_of_today_are_rules_and_names_of_before_are_none() -> None:
    names = {rule.name for rule in all_rules()}

    assert set(RENAMED.values()) <= names
    assert names.isdisjoint(RENAMED)


def test_an_old_name_waives_and_is_told_once() -> None:
    waiver = f"  # cjtool: ignore[{OLD}]: the research comes in June"
    outcome = run(
        one=JOURNEY.format(waiver=waiver),
        two=JOURNEY.format(waiver=waiver),
        cjtool=PROJECT.format(lint="  rules: {}\n"),
    )

    assert sentences(outcome) == [f"renamed-rule: rule `{OLD}` is called `{NEW}` now"]
    (notice,) = (each for each in outcome.diagnostics if each.rule == "renamed-rule")
    assert [each.span.path.name for each in notice.related] == ["two.yaml"]
    assert [(each.span.text, each.replacement) for each in notice.edits] == [(OLD, NEW), (OLD, NEW)]
    assert notice.message_in("de") == f"die Regel `{OLD}` heißt jetzt `{NEW}`"


def test_an_old_name_that_waives_nothing_is_unused() -> None:
    text = "cjtool: journey/v1\ntitle: I buy\ntrigger: a\noutcome: b\nstages:\n  - name: Buy  # cjtool: ignore[missing-trigger]: June\n"

    assert any(each.startswith("unused-waiver") for each in sentences(run(one=text)))


@pytest.mark.parametrize("name", [OLD, NEW])
def test_settings_by_either_name_switch_a_rule_off(name: str) -> None:
    outcome = run(one=JOURNEY.format(waiver=""), cjtool=PROJECT.format(lint=f"  rules:\n    {name}: off\n"))

    assert sentences(outcome) == [f"renamed-rule: rule `{OLD}` is called `{NEW}` now"] * (name == OLD)


def test_options_by_an_old_name_are_the_rules() -> None:
    known = {rule.name: rule for rule in all_rules()}
    steps = "".join(f"      - {{name: S{number}, channel: website}}\n" for number in range(3))
    text = f"cjtool: journey/v1\ntitle: I do it\nstages:\n  - name: Fill it in\n    phase: service\n    steps:\n{steps}"
    for option, count in (("contacts: 3", 1), ("contacts: 4", 0)):
        project = PROJECT.format(lint=f"  options:\n    single-channel-stage: {{{option}}}\n")
        sources = [Source(Path("one.yaml"), text), Source(Path("cjtool.yaml"), project)]
        outcome = lint([load(Path(), sources, date(2026, 1, 1))], [known["digital-only-stage"]])

        assert [each.rule for each in outcome.diagnostics] == ["digital-only-stage"] * count


def test_what_a_baseline_accepts_by_an_old_name_stays_accepted() -> None:
    outcome = run(one=JOURNEY.format(waiver=""), cjtool=PROJECT.format(lint="  rules: {}\n"))
    listed = json.loads(written(accepting(outcome, Path())))
    for entry in listed["findings"]:
        entry["rule"] = OLD

    again = against(outcome, [Source(Path(BASELINE), json.dumps(listed))])

    assert [each.rule for each in again.diagnostics] == [NEW]
    assert sentences(again) == []


def test_fingerprints_are_those_of_the_first_name() -> None:
    """As version 0.1 wrote them: a renamed rule is no new finding to a service that counts."""
    outcome = run(one=JOURNEY.format(waiver=""), cjtool=PROJECT.format(lint="  rules: {}\n"))

    assert [(each.rule, each.fingerprint) for each in outcome.diagnostics] == [(NEW, "e902a615c48c5680")]


def test_any_other_name_stays() -> None:
    assert current("missing-goal") == "missing-goal"
