"""Which rules run on which journeys, and where their findings are put."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.lint import Rule, all_rules, fails, lint
from cjtool.lint.engine import Outcome
from cjtool.project import Workspace, load
from cjtool.source import Source

RULES = {rule.name: rule for rule in all_rules()}
TICKET = """\
cjtool: journey/v1
title: I buy a ticket
goal: To be in Paris tomorrow
stages:
  - name: Buy
    phase: use
    steps:
      - name: Waits for the site
        emotion: -1.5
"""


def project(files: Mapping[str, str]) -> Workspace:
    return load(Path(), [Source(Path(name), dedent(text)) for name, text in files.items()], date(2026, 1, 1))


def run(*names: str, targets: set[Path] | None = None, **files: str) -> Outcome:
    """Runs some rules over files, whose names are given without their ending."""
    chosen = [RULES[name] for name in names] or list(RULES.values())
    return lint([project({f"{name}.yaml": text for name, text in files.items()})], chosen, targets)


def only(outcome: Outcome) -> Diagnostic:
    (found,) = outcome.diagnostics
    return found


def names(outcome: Outcome) -> list[str]:
    return [each.rule for each in outcome.diagnostics]


def settings(lint: str) -> str:
    return f"cjtool: project/v1\nlint: {lint}\n"


def test_a_project_sets_a_rules_severity() -> None:
    found = only(
        run(
            "low-emotion-without-pain",
            ticket=TICKET,
            cjtool=settings("{rules: {low-emotion-without-pain: error}}"),
        )
    )

    assert str(found.severity) == "error"


def test_a_projects_severity_beats_the_findings_own() -> None:
    gym = TICKET + "relationship: subscription\n"

    assert str(only(run("missing-exit", gym=gym)).severity) == "warning"
    assert (
        str(only(run("missing-exit", gym=gym, cjtool=settings("{rules: {missing-exit: info}}"))).severity)
        == "info"
    )


def test_a_project_puts_a_rule_off() -> None:
    outcome = run(
        "low-emotion-without-pain", ticket=TICKET, cjtool=settings("{rules: {low-emotion-without-pain: off}}")
    )

    assert not outcome.diagnostics


def test_a_project_sets_an_option() -> None:
    low = settings("{options: {low-emotion-without-pain: {low: -1.8}}}")

    assert not run("low-emotion-without-pain", ticket=TICKET, cjtool=low).diagnostics


@pytest.mark.parametrize(
    ("lint", "message"),
    [
        ("{rules: {missing-gaol: off}}", "there is no rule `missing-gaol`; did you mean `missing-goal`?"),
        ("{options: {missing-gaol: {}}}", "there is no rule `missing-gaol`; did you mean `missing-goal`?"),
        (
            "{options: {thin-persona: {minimun: 1}}}",
            "`thin-persona` has no option `minimun`; did you mean `minimum`?",
        ),
        (
            "{options: {thin-persona: {minimum: two}}}",
            "the option `minimum` takes a whole number; its default is `2`",
        ),
        (
            "{options: {missing-emotion: {share: true}}}",
            "the option `share` takes a number; its default is `0.2`",
        ),
    ],
)
def test_a_setting_that_means_nothing_is_a_problem(lint: str, message: str) -> None:
    found = only(run("empty-stage", cjtool=settings(lint)))

    assert (found.rule, found.sentence) == ("schema", message)


def test_an_option_with_a_decimal_takes_a_whole_number() -> None:
    whole = settings("{options: {missing-emotion: {share: 1}}}")

    assert not run(
        "missing-emotion", ticket=TICKET.replace("        emotion: -1.5\n", ""), cjtool=whole
    ).diagnostics


def test_drafts_are_asked_for_correctness_not_completeness() -> None:
    draft = TICKET.replace("goal:", "status: draft\noutcome:")

    assert names(run("missing-goal", "missing-persona", "low-emotion-without-pain", draft=draft)) == [
        "low-emotion-without-pain"
    ]


def test_archived_journeys_are_not_judged() -> None:
    assert not run(old=TICKET.replace("goal:", "status: archived\noutcome:")).diagnostics


def test_findings_outside_the_targets_are_left_out() -> None:
    outcome = run("low-emotion-without-pain", targets={Path("two.yaml")}, one=TICKET, two=TICKET)

    assert only(outcome).span.path == Path("two.yaml")
    assert outcome.files == (Path("two.yaml"),)


def test_problems_outside_the_targets_are_kept() -> None:
    outcome = run(
        "low-emotion-without-pain", targets={Path("two.yaml")}, one="cjtool: journey/v1\n", two=TICKET
    )

    assert {each.span.path.name for each in outcome.diagnostics} == {"one.yaml", "two.yaml"}
    assert fails(outcome, "never")


def test_rules_on_the_whole_project_wait_until_it_is_understood() -> None:
    persona = "define: {personas: {anna: {name: Anna}}}\npersona: anna\n"

    assert names(run("thin-persona", ticket=TICKET + persona)) == ["thin-persona"]
    assert "thin-persona" not in names(
        run("thin-persona", ticket=TICKET + persona, broken="cjtool: journey/v1\n")
    )


@pytest.mark.parametrize(
    ("fail_on", "failed"), [("info", True), ("warning", True), ("error", False), ("never", False)]
)
def test_a_run_fails_on_findings_as_severe_as_asked(fail_on: str, failed: bool) -> None:
    assert fails(run("low-emotion-without-pain", ticket=TICKET), fail_on) == failed


@pytest.mark.parametrize("fail_on", ["info", "warning", None])
def test_a_fact_about_the_client_fails_no_run(fail_on: str | None) -> None:
    outcome = run("negative-ending", ticket=TICKET)

    assert [each.kind for each in outcome.diagnostics] == [FindingKind.FACT]
    assert not fails(outcome, fail_on)
    assert not fails(outcome, fail_on, max_warnings=0)


@pytest.mark.parametrize(("level", "failed"), [("info", True), ("warning", True), ("error", False)])
def test_a_run_fails_on_facts_where_that_is_asked(level: str, failed: bool) -> None:
    outcome = run("negative-ending", ticket=TICKET)
    stated = run("negative-ending", ticket=TICKET, cjtool=settings(f"{{fail_on_facts: {level}}}"))

    assert fails(outcome, "never", fail_on_facts=level) == failed
    assert fails(stated, None) == failed
    assert not fails(stated, None, fail_on_facts="never")


def test_facts_do_not_fail_with_faults() -> None:
    outcome = run("low-emotion-without-pain", ticket=TICKET)

    assert [each.kind for each in outcome.diagnostics] == [FindingKind.FAULT]
    assert not fails(outcome, "never", fail_on_facts="info")


def test_a_project_says_when_a_run_fails() -> None:
    outcome = run("low-emotion-without-pain", ticket=TICKET, cjtool=settings("{fail_on: error}"))

    assert not fails(outcome, None)


# --- fingerprints

MOVED = [
    ("lines are added above", lambda text: text.replace("title:", "# a comment\n\ntitle:")),
    ("another step is renamed", lambda text: text.replace("Pays", "Pays with a card")),
    (
        "a step is put before it",
        lambda text: text.replace("    steps:\n", "    steps:\n      - name: Looks for the site\n", 1),
    ),
    ("figures in the message change", lambda text: text.replace("-1.5", "-1.7")),
]


@pytest.mark.parametrize("change", [change for _, change in MOVED], ids=[name for name, _ in MOVED])
def test_a_fingerprint_stays_when(change: object) -> None:
    text = TICKET + "      - name: Pays\n"
    assert callable(change)

    before, after = (only(run("low-emotion-without-pain", ticket=each)) for each in (text, change(text)))

    assert before.fingerprint == after.fingerprint
    assert before.fingerprint


def test_findings_at_one_place_have_fingerprints_of_their_own() -> None:
    promised = "define: {promises: {human: {text: A, phases: [use]}, clear: {text: B, phases: [use]}}}\n"
    outcome = run("broken-promise-chain", ticket=TICKET + promised)

    assert len({each.fingerprint for each in outcome.diagnostics}) == 2
    without_first = run(
        "broken-promise-chain", ticket=TICKET + promised.replace("human: {text: A, phases: [use]}, ", "")
    )
    assert only(without_first).fingerprint == outcome.diagnostics[1].fingerprint


# --- places


def test_a_missing_key_of_the_journey_points_at_its_title() -> None:
    found = only(run("missing-persona", ticket=TICKET))

    assert (found.span.text, found.at) == ("I buy a ticket", "ticket#persona")


def test_a_missing_key_of_a_step_points_at_its_name() -> None:
    text = """\
        cjtool: journey/v1
        title: I buy a ticket
        define: {teams: {shop: {name: Shop}, train: {name: Train}}}
        stages:
          - name: Buy
            steps:
              - {name: Pays, channel: app, owner: shop}
              - {channel: app, owner: train, name: Travels}
        """
    found = only(run("missing-handover", ticket=text))

    assert (found.span.text, found.span.line, found.at) == ("Travels", 8, "ticket/buy/travels#handover")
    assert [(each.span.text, each.span.line) for each in found.related] == [("Pays", 7)]


def test_a_list_is_reported_at_its_key() -> None:
    text = TICKET + "relationship: subscription\n"

    assert only(run("missing-exit", ticket=text)).span.text == "stages"


def test_a_finding_through_an_alias_points_at_the_alias_and_shows_the_anchor() -> None:
    text = """\
        cjtool: journey/v1
        title: I wait twice
        meta:
          wait: &wait
            - name: Waits
              id: waits
              emotion: -1.5
        stages:
          - name: Wait
            steps: *wait
        """
    found = only(run("low-emotion-without-pain", wait=text))

    assert (found.span.text, found.span.line) == ("*wait", 10)
    assert [(each.message, each.span.line) for each in found.related] == [("the anchor is here", 7)]


def test_a_finding_in_the_library_points_there() -> None:
    library = "cjtool: library/v1\npersonas:\n  anna: {name: Anna, needs: [A seat]}\n"
    found = only(
        run("thin-persona", ticket=TICKET + "persona: anna\n", library=library, cjtool="cjtool: project/v1\n")
    )

    assert (found.span.path.name, found.span.text, found.at) == ("library.yaml", "anna", "personas/anna")


def test_a_rule_that_is_given_alone_runs_alone() -> None:
    assert {each.rule for each in run("missing-goal", "empty-stage", ticket=TICKET).diagnostics} <= {
        "missing-goal",
        "empty-stage",
    }
    assert isinstance(RULES["missing-goal"], Rule)
