"""Whether a promise is kept where it is at stake, and why."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.model import PHASES, steps
from cjtool.project import Workspace, load
from cjtool.query import Judgement, Verdict, at_phase, at_stage, at_step
from cjtool.source import Source


def read(promise: str, *listed: str, stage: str = "", phase: str = "service") -> Workspace:
    """A journey of one stage with steps in braces, of which each names the promise if it says `!`."""
    told = "".join(f"      - {{{step.replace('!', 'promises: [p]')}}}\n" for step in listed)
    text = (
        "cjtool: journey/v1\ntitle: I ask\ndefine:\n"
        f"  promises: {{p: {{text: We do, {promise}}}, other: {{text: More}}}}\n"
        "  metrics: {speed: {name: Speed, better: lower, target: 4}, mood: {name: Mood},"
        " first: {name: First, better: higher, unit: '%'}}\n"
        "  touchpoints: {desk: {name: Desk, response_time: 2 days}}\n"
        f"stages:\n  - name: Ask\n    phase: {phase}\n{stage}    steps:\n{told}"
    )
    workspace = load(Path(), [Source(Path("j.yaml"), text)], date(2026, 1, 1))
    assert not workspace.problems, workspace.problems
    return workspace


def judged(promise: str, *listed: str, stage: str = "") -> Judgement | None:
    """The verdict at the last step."""
    workspace = read(promise, *listed, stage=stage)
    return at_step("p", steps(workspace.journeys[0])[-1], workspace)


@pytest.mark.parametrize(
    ("promise", "step", "verdict", "reason"),
    [
        (
            "within: 3 working days",
            "wait: 9 days",
            "broken",
            "customers wait 9 days, promised is 3 working days",
        ),
        (
            "within: 3 working days",
            "wait: 4 days",
            "claimed",
            "4 days is stated, 3 working days promised; no reading says so",
        ),
        (
            "within: 1 day",
            "wait: 1 working day",
            "at-risk",
            "customers wait 1 working day, promised is 1 day; the calendar decides whether that is longer",
        ),
        (
            "within: 24 hours",
            "response_time: 1 working day",
            "at-risk",
            "an answer takes 1 working day, promised is 24 hours; the calendar decides whether that is longer",
        ),
        (
            "within: 3 days",
            "wait: 3 working days",
            "at-risk",
            "customers wait 3 working days, promised is 3 days; the calendar decides whether that is longer",
        ),
        (
            "within: 3 days",
            "wait: 5 working days",
            "broken",
            "customers wait 5 working days, promised is 3 days",
        ),
        (
            "within: 1 day, metric: speed",
            "wait: 1 working day, metrics: [{metric: speed, value: 4}]",
            "kept",
            "Speed is `4`, the target is `4`",
        ),
        (
            "within: 5 working days",
            "wait: 1 week",
            "claimed",
            "1 week is stated, 5 working days promised; no reading says so",
        ),
        (
            "within: 12 months",
            "wait: 1 year",
            "claimed",
            "1 year is stated, 12 months promised; no reading says so",
        ),
        (
            "within: 3 months",
            "wait: 1 quarter",
            "claimed",
            "1 quarter is stated, 3 months promised; no reading says so",
        ),
        ("within: 3 working days", "emotion: 0", "claimed", "no reading here says whether it is kept"),
        ("within: 1 day", "touchpoint: desk", "broken", "an answer takes 2 days, promised is 1 day"),
        (
            "within: 2 days",
            "touchpoint: desk",
            "claimed",
            "2 days is stated, 2 days promised; no reading says so",
        ),
        ("within: 1 day", "wait: 1-2 days", "broken", "customers wait 1–2 days, promised is 1 day"),
        (
            "metric: speed",
            "metrics: [{metric: speed, value: 5}]",
            "broken",
            "Speed is `5`, the target is `4`",
        ),
        ("metric: speed", "metrics: [{metric: speed, value: 4}]", "kept", "Speed is `4`, the target is `4`"),
        (
            "metric: speed, target: 3",
            "metrics: [{metric: speed, value: 4, target: 5}]",
            "broken",
            "Speed is `4`, the target is `3`",
        ),
        ("metric: speed", "metrics: [speed]", "claimed", "no reading here says whether it is kept"),
        (
            "metric: mood, target: 8",
            "metrics: [{metric: mood, value: 9}]",
            "claimed",
            "no reading here says whether it is kept",
        ),
        (
            "metric: speed",
            "metrics: [{metric: speed, value: 9, date: 2025-01-01}, {metric: speed, value: 2, date: 2025-06-01}]",
            "kept",
            "Speed is `2`, the target is `4`",
        ),
        (
            "phases: [service]",
            "metrics: [{metric: speed, value: 1}]",
            "claimed",
            "no reading here says whether it is kept",
        ),
        ("metric: speed", "emotion: -1", "at-risk", "at a step that feels `-1`"),
        ("metric: speed", "emotion: -0.9", "claimed", "no reading here says whether it is kept"),
        (
            "metric: speed",
            "emotion: -2, unavoidable: true",
            "claimed",
            "no reading here says whether it is kept",
        ),
        (
            "metric: speed",
            "pains: [{text: Queue, severity: high}], emotion: -1.2",
            "at-risk",
            "at a step with a pain: “Queue”",
        ),
        (
            "metric: speed",
            "pains: [{text: Q, severity: medium}]",
            "at-risk",
            "at a step with a pain: “Q”",
        ),
        ("metric: speed", "pains: [Q]", "claimed", "no reading here says whether it is kept"),
        (
            "metric: speed",
            "pains: [{text: Two worlds, severity: high, breaks: p}]",
            "broken",
            "a pain breaks it: “Two worlds”",
        ),
        ("metric: speed", "pains: [{text: Q, breaks: p}]", "at-risk", "a pain puts it at risk: “Q”"),
        (
            "metric: speed",
            "pains: [{text: Rain, severity: high, accepted: It rains}]",
            "claimed",
            "no reading here says whether it is kept",
        ),
        (
            "metric: speed",
            "pains: [{text: Late, severity: high, accepted: So it is, breaks: p}]",
            "broken",
            "a pain breaks it: “Late”",
        ),
        (
            "metric: first",
            "metrics: [{metric: first, value: 82, target: 95}]",
            "broken",
            "First is `82%`, the target is `95%`",
        ),
    ],
)
def test_a_claim_is_judged_by_what_stands_there(promise: str, step: str, verdict: str, reason: str) -> None:
    found = judged(promise, f"name: A, !, {step}")

    assert found is not None
    assert (found.verdict, found.reason.text()) == (verdict, reason)


def test_the_stage_counts_where_the_step_says_nothing() -> None:
    missed = "    metrics: [{metric: speed, value: 6}]\n"
    own = "name: B, !, metrics: [{metric: speed, value: 2}]"
    found = judged("metric: speed", "name: A, !", stage="    pains: [{text: Q, severity: high}]\n")

    assert _verdicts(read("metric: speed", "name: A, !", own, stage=missed)) == ["broken", "kept"]
    assert found is not None
    assert (found.verdict, found.reason.text()) == (Verdict.AT_RISK, "in a stage with a pain: “Q”")


@pytest.mark.parametrize(
    ("besides", "verdict"),
    [
        ("pains: [{text: Dear, severity: high}], emotion: -1.8", Verdict.KEPT),
        ("pains: [{text: Late, severity: medium, breaks: p}]", Verdict.AT_RISK),
        ("pains: [{text: Late, severity: high, breaks: p}]", Verdict.BROKEN),
    ],
)
@pytest.mark.parametrize("at", ["step", "stage"])
def test_what_is_measured_of_a_promise_says_more_than_a_pain_that_does_not_name_it(
    at: str, besides: str, verdict: Verdict
) -> None:
    met = "metrics: [{metric: speed, value: 4}]"
    own, stage = (f", {met}", "") if at == "step" else ("", f"    {met}\n")

    found = judged("metric: speed", f"name: A, !{own}, {besides}", stage=stage)

    assert found is not None
    assert found.verdict is verdict


def test_a_pain_of_the_stage_says_less_than_what_is_measured_at_the_step() -> None:
    step, stage = (
        "name: B, !, metrics: [{metric: speed, value: 2}]",
        "    pains: [{text: Q, severity: high}]\n",
    )

    assert _verdicts(read("metric: speed", step, stage=stage)) == ["kept"]


def test_a_step_that_nothing_puts_under_the_promise_has_no_verdict_unless_a_pain_breaks_it() -> None:
    assert judged("within: 1 day", "name: A, wait: 9 days, emotion: -2") is None
    found = judged("within: 1 day", "name: A, pains: [{text: Q, severity: high, breaks: p}]")
    assert found is not None
    assert found.verdict is Verdict.BROKEN


@pytest.mark.parametrize(
    ("listed", "verdict"),
    [
        (["name: A, !", "name: B, !, metrics: [{metric: speed, value: 1}]"], Verdict.KEPT),
        (["name: A, !, metrics: [{metric: speed, value: 1}]", "name: B, !, emotion: -1"], Verdict.AT_RISK),
        (["name: A, !, emotion: -1", "name: B, !, metrics: [{metric: speed, value: 9}]"], Verdict.BROKEN),
        (["name: A, !", "name: B"], Verdict.CLAIMED),
        (["name: A", "name: B"], None),
    ],
)
def test_a_stage_and_a_phase_are_as_bad_as_their_worst_step(
    listed: list[str], verdict: Verdict | None
) -> None:
    workspace = read("metric: speed", *listed)
    journey = workspace.journeys[0]
    of_stage, of_phase = (
        at_stage("p", journey.stages[0], workspace),
        at_phase("p", "service", journey, workspace),
    )

    assert of_stage == of_phase
    assert (of_stage.verdict if of_stage else None) is verdict
    assert at_phase("p", "exit", journey, workspace) is None


def test_a_pain_of_a_stage_breaks_a_promise_that_no_step_names() -> None:
    pain = "    pains: [{text: Two worlds, severity: high, breaks: [p]}]\n"
    workspace = read("within: 1 day", "name: A", stage=pain)

    found = at_stage("p", workspace.journeys[0].stages[0], workspace)

    assert found is not None
    assert (found.verdict, found.holder) == (Verdict.BROKEN, workspace.journeys[0].stages[0])


@pytest.mark.parametrize(
    ("named", "counted"),
    [
        ("phases: [service, exit]", ["service"]),
        ("phases: [exit]", ["use", "service"]),
        ("within: 1 day", ["use", "service"]),
    ],
)
def test_a_stage_of_several_phases_counts_in_those_that_the_promise_names(
    named: str, counted: list[str]
) -> None:
    workspace = read(named, "name: A, !", phase="[use, service]")
    journey = workspace.journeys[0]

    assert [phase for phase in PHASES if at_phase("p", phase, journey, workspace)] == counted


@pytest.mark.parametrize(
    ("language", "reason"),
    [
        ("en", "at a step with a pain: “Queue” (`6%` of customers)"),
        ("nl", "bij een stap met een pijnpunt: ‘Queue’ (`6%` van de klanten)"),
        ("fr", "à un moment marqué par un irritant : « Queue » (`6\u00a0%` des clients)"),
        ("de", "bei einem Schritt mit einem Pain Point: „Queue“ (`6\u00a0%` der Kunden)"),
    ],
)
def test_a_pain_that_puts_a_promise_at_risk_tells_how_many_it_hurts(language: str, reason: str) -> None:
    found = judged("within: 1 day", "name: A, !, pains: [{text: Queue, severity: medium, share: 0.06}]")

    assert found is not None
    assert found.reason.text(language) == reason


def test_a_reason_speaks_four_languages() -> None:
    found = judged("within: 3 working days", "name: A, !, wait: 9 days")

    assert found is not None
    assert [found.reason.text(language) for language in ("nl", "fr", "de")] == [
        "klanten wachten 9 dagen, beloofd is 3 werkdagen",
        "le client attend 9 jours, la promesse est de 3 jours ouvrés",
        "Kunden warten 9 Tage, versprochen ist: 3 Arbeitstage",
    ]


def test_a_target_needs_a_metric() -> None:
    text = "cjtool: library/v1\npromises: {p: {text: We do, target: 3}}\n"
    workspace = load(Path(), [Source(Path("l.yaml"), text)], date(2026, 1, 1))

    assert [problem.message for problem in workspace.problems] == ["a promise with a `target` and no metric"]


def _verdicts(workspace: Workspace) -> list[str]:
    found = (at_step("p", step, workspace) for step in steps(workspace.journeys[0]))
    return [judgement.verdict for judgement in found if judgement]
