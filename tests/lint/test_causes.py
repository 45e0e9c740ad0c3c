"""One cause is told once, by the rules that ran: a rule alone speaks of all that it finds."""

from datetime import date
from pathlib import Path

import pytest
from tests.lint.test_cases import journey, steps
from tests.lint.test_whole_task import felt

from cjtool.diagnostic import Severity
from cjtool.lint import Finding, Lens, all_rules, lint, rule
from cjtool.lint.causes import told_once
from cjtool.project import load
from cjtool.source import Source

DROP = steps(*felt(1.5, -1.5))
UNFELT = steps(*felt(1, None))
SOLD = journey("purchase", "use")
SUBSCRIBED = journey("purchase", "service", top="relationship: subscription\n")
ASKED = "cjtool: project/v1\nrequired_phases: [orientation, service, renewal, exit]\n"

CASES = [
    pytest.param(DROP, "", "unexplained-drop", "low-emotion-without-pain", id="drop"),
    pytest.param(UNFELT, "", "no-low-point", "missing-emotion", id="low point"),
    pytest.param(SOLD, "service", "missing-phase", "missing-after-sales", id="service"),
    pytest.param(SOLD, "after-sales", "missing-phase", "missing-after-sales", id="after-sales"),
    pytest.param(SOLD, "orientation", "missing-phase", "missing-orientation", id="orientation"),
    pytest.param(SUBSCRIBED, "renewal", "missing-phase", "missing-renewal", id="renewal"),
    pytest.param(SUBSCRIBED, "exit", "missing-phase", "missing-exit", id="exit"),
]


def told(names: set[str], text: str, project: str = "") -> list[str]:
    """The rules that report something, of those with these names, in a project of one journey."""
    sources = [Source(Path("cjtool.yaml"), project), Source(Path("journey.yaml"), text)]
    chosen = [rule for rule in all_rules() if rule.name in names]
    workspace = load(Path(), sources if project else sources[1:], date(2026, 1, 1))
    return [each.rule for each in lint([workspace], chosen).diagnostics]


def asking(phase: str) -> str:
    return f"cjtool: project/v1\nrequired_phases: [{phase}]\n" if phase else ""


@pytest.mark.parametrize(("text", "phase", "name", "other"), CASES)
def test_a_rule_alone_does_not_ask_what_another_would_say(
    text: str, phase: str, name: str, other: str
) -> None:
    assert told({name}, text, asking(phase)) == [name]


@pytest.mark.parametrize(("text", "phase", "name", "other"), CASES)
def test_one_cause_is_told_once(text: str, phase: str, name: str, other: str) -> None:
    assert told({name, other}, text, asking(phase)) == [other]


def test_a_rule_that_the_project_switches_off_does_not_speak_for_another() -> None:
    off = "cjtool: project/v1\nlint: {rules: {low-emotion-without-pain: off}}\n"

    assert told({"unexplained-drop", "low-emotion-without-pain"}, DROP, off) == ["unexplained-drop"]


def test_what_another_rule_reports_of_another_step_counts_for_nothing() -> None:
    text = steps(*felt(-1.5, 2, -0.5))

    assert told({"unexplained-drop", "low-emotion-without-pain"}, text) == [
        "low-emotion-without-pain",
        "unexplained-drop",
    ]


def test_a_phase_is_missed_by_the_rule_of_that_phase_alone() -> None:
    found = told({rule.name for rule in all_rules() if rule.name.startswith("missing-")}, SUBSCRIBED, ASKED)

    assert sorted(found).count("missing-phase") == 0
    assert {"missing-orientation", "missing-renewal", "missing-exit"} <= set(found)


def test_only_what_is_named_is_looked_for_in_the_parts_of_a_node() -> None:
    workspace = load(Path(), [Source(Path("journey.yaml"), DROP)], date(2026, 1, 1))
    (whole,) = workspace.journeys

    @rule(Lens.JOURNEY, Severity.INFO)
    def inner(journey, workspace):  # type: ignore[no-untyped-def]
        return iter(())

    @rule(Lens.JOURNEY, Severity.INFO, unless=("inner",))
    def outer(journey, workspace):  # type: ignore[no-untyped-def]
        return iter(())

    on_step = Finding(whole.stages[0].steps[0], "`a` hurts")
    on_stage, on_other = Finding(whole.stages[0], "`b` hurts"), Finding(whole.stages[0].steps[1], "`c` hurts")

    left = list(told_once([(outer, on_stage), (inner, on_step), (outer, on_other)], {}))

    assert left == [(inner, on_step), (outer, on_other)]


def test_rules_on_one_journey_name_others_that_there_are() -> None:
    known = {rule.name: rule for rule in all_rules()}

    for each in all_rules():
        assert set(each.unless) <= known.keys(), each.name
        assert not each.unless or not each.whole, each.name
        assert not any(known[name].unless for name in each.unless), f"{each.name} waits for one that waits"


def test_no_rule_imports_another() -> None:
    folder = Path(__file__).parents[2] / "src" / "cjtool" / "lint" / "rules"

    for path in folder.glob("*.py"):
        assert "cjtool.lint.rules" not in path.read_text(encoding="utf-8").split('"""', 2)[2], path.name
