"""Journeys that each stand for what one rule finds, and for what it leaves alone; marks as on the rules' pages."""

from pathlib import Path

import pytest

from cjtool.lint import all_rules, lint
from cjtool.lint.samples import TODAY, Example
from cjtool.project import load
from cjtool.source import Source

CASES = sorted((Path(__file__).parents[1] / "cases" / "rules").glob("*/*.yaml"))
RULES = {rule.name: rule for rule in all_rules()}


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.name}/{case.stem}")
def test_a_case_is_reported_at_its_marked_lines(case: Path) -> None:
    rule = RULES[case.parent.name.partition("-")[2]]
    example = Example("Bad", {case.name: case.read_text(encoding="utf-8")})

    outcome = example.run(rule)

    expected = example.expected(rule)
    assert {(each.span.path.as_posix(), each.span.line) for each in outcome.diagnostics} == expected
    assert bool(expected) == (case.stem == "bad")


HANDED_OVER = """\
cjtool: journey/v1
title: I get solar panels
define: {{teams: {{sales: {{name: Sales}}, planning: {{name: Planning}}}}}}
stages:
  - name: Sign
    phase: purchase
    steps:
      - {{name: Signs the quote, channel: portal, owner: sales}}
      - {{name: Gets a date, channel: phone, owner: planning, handover: {handover}}}
      - {{name: Waits for the fitters, channel: phone, owner: planning, wait: 3 weeks, update: {update}}}
"""


@pytest.mark.parametrize(
    ("handover", "update", "expected"),
    [
        ("None", "Niets", {"missing-handover", "wait-without-update", "says-nothing"}),
        ("Roof and quote are known", "A message every Monday", set[str]()),
    ],
)
def test_a_text_that_says_nothing_counts_as_absent(handover: str, update: str, expected: set[str]) -> None:
    example = Example("Bad", {"journey.yaml": HANDED_OVER.format(handover=handover, update=update)})
    asked = ("missing-handover", "wait-without-update", "says-nothing")

    reported = {each.rule for name in asked for each in example.run(RULES[name]).diagnostics}

    assert reported == expected


def test_a_missed_target_is_answered_by_an_opportunity_with_owner_and_date() -> None:
    miss = (
        "cjtool: journey/v1\ntitle: I ask\ndefine: {{teams: {{desk: {{name: Desk}}}}}}\n"
        "metrics: [{{metric: csat, value: 51, target: 80}}]\n"
        "stages:\n  - {{name: Ask, opportunities: [{{title: Answer, {given}}}]}}\n"
    )
    answers = {
        "metric: csat, owner: desk, due: 2026-06-01": 0,
        "metric: csat, owner: desk": 1,
        "metric: csat, due: 2026-06-01": 1,
        "metric: ces, owner: desk, due: 2026-06-01": 1,
        "metric: csat, owner: desk, due: 2026-06-01, status: done": 1,
        "metric: csat, owner: desk, due: 2026-06-01, status: rejected": 1,
    }

    counts = {
        given: len(
            Example("Bad", {"a.yaml": miss.format(given=given)}).run(RULES["missed-target"]).diagnostics
        )
        for given in answers
    }

    assert counts == answers


def test_a_duration_is_better_when_it_is_lower_unless_it_says_otherwise() -> None:
    text = (
        "cjtool: journey/v1\ntitle: I ask\nmetrics:\n"
        "  - {name: Answer, kind: duration, unit: days, value: 9, target: 3}\n"
        "  - {name: Stay, kind: duration, unit: years, better: higher, value: 9, target: 3}\n"
        "stages: [{name: Ask}]\n"
    )
    example = Example("Bad", {"a.yaml": text})

    assert [each.span.line for each in example.run(RULES["missed-target"]).diagnostics] == [4]
    assert not example.run(RULES["target-without-direction"]).diagnostics


def test_one_text_that_says_nothing_is_told_once() -> None:
    text = HANDED_OVER.format(handover="None", update="Niets")
    workspace = load(Path(), [Source(Path("journey.yaml"), text)], TODAY)
    asked = [RULES[name] for name in ("missing-handover", "wait-without-update", "says-nothing")]

    outcome = lint([workspace], asked)

    assert [(each.rule, each.span.line) for each in outcome.diagnostics] == [
        ("says-nothing", 9),
        ("says-nothing", 10),
    ]


@pytest.mark.parametrize(
    "case", [case for case in CASES if case.stem == "bad"], ids=lambda case: case.parent.name
)
@pytest.mark.parametrize("language", ["nl", "fr", "de"])
def test_a_finding_of_a_case_has_a_sentence_in_every_language(case: Path, language: str) -> None:
    example = Example("Bad", {case.name: case.read_text(encoding="utf-8")})

    for finding in example.run(RULES[case.parent.name.partition("-")[2]]).diagnostics:
        assert finding.message_in(language) != finding.message
        assert all(place.message_in(language) != place.message for place in finding.related)


def test_a_metric_of_the_library_is_pointed_at_where_it_lacks_its_direction() -> None:
    files = {
        "cjtool.yaml": "cjtool: project/v1\nmetrics:\n  back: {name: Come back, kind: rate, target: 60}\n",
        "a.yaml": "cjtool: journey/v1\ntitle: I ask\nmetrics: [{metric: back, value: 47}]\nstages: [{name: Ask}]\n",
    }

    (finding,) = Example("Bad", files).run(RULES["target-without-direction"]).diagnostics

    assert finding.span.path == Path("a.yaml")
    assert [(place.span.path, place.span.line) for place in finding.related] == [(Path("cjtool.yaml"), 3)]


def lines(name: str, text: str) -> list[int]:
    """The lines that a rule reports in one journey."""
    outcome = Example("Bad", {"a.yaml": "cjtool: journey/v1\ntitle: I ask\n" + text}).run(RULES[name])
    assert {each.rule for each in outcome.diagnostics} <= {name}, outcome.diagnostics
    return [each.span.line for each in outcome.diagnostics]


OWNED = (
    "{top}define: {{teams: {{a: {{name: A}}}}, channels: {{bus: {{name: Bus}}}}}}\nstages:\n  - name: Ask\n    steps:\n"
    "      - {{name: One, channel: phone, owner: a}}\n      - {{name: Two, channel: phone, owner: a}}\n"
    "      - {{name: Three, {third}}}\n{more}"
)


@pytest.mark.parametrize(
    ("third", "found"),
    [
        ("channel: phone", [9]),
        ("channel: phone, owner: a", []),
        ("channel: phone, initiator: partner", []),
        ("channel: review-site", []),
        ("channel: bus", []),
        ("channel: []", []),
    ],
)
def test_an_own_contact_without_owner_is_found_among_owned_ones(third: str, found: list[int]) -> None:
    assert lines("unowned-contact", OWNED.format(top="", third=third, more="")) == found


def test_owners_are_not_asked_where_most_are_still_to_be_found() -> None:
    another = "      - {name: Four, channel: phone}\n"

    assert lines("unowned-contact", OWNED.format(top="", third="channel: phone", more=another)) == []
    assert (
        lines("unowned-contact", OWNED.format(top="status: draft\n", third="channel: phone", more="")) == []
    )


LOW = (
    "{top}stages:\n  - name: Ask\n    opportunities: [{{title: Plan, status: planned{plan}}}]\n    steps:\n"
    "      - {{name: One, emotion: 1, pains: [{{text: Slow, id: slow}}]}}\n"
    "  - name: Wait\n    pains: [{{text: Long, id: long}}]\n    steps:\n"
    "      - {{name: Two, emotion: 0}}\n      - {{name: Three, emotion: {low}{third}}}\n"
)


@pytest.mark.parametrize(
    ("changed", "found"),
    [
        ({}, [12]),
        ({"low": "-0.9"}, []),
        ({"third": ", unavoidable: true"}, []),
        ({"third": ", pains: [{text: Cold, accepted: It is winter}]"}, []),
        ({"third": ", opportunities: [{title: Warm it, status: in-progress}]"}, []),
        ({"third": ", opportunities: [{title: Warm it}]"}, [12]),
        ({"plan": ", addresses: [long]"}, []),
        ({"top": "status: draft\n"}, []),
    ],
)
def test_a_low_point_is_touched_by_what_is_under_way(changed: dict[str, str], found: list[int]) -> None:
    values = {"top": "", "plan": "", "low": "-1.5", "third": ""} | changed

    assert lines("low-point-untouched", LOW.format(**values)) == found


@pytest.mark.parametrize(
    ("emotions", "found"),
    [
        ("1 2 1", [6]),
        ("1 1 1", []),
        ("1 1 1 1", [6]),
        ("2 2 2", []),
        ("1 2", []),
        ("1 1.5 2", []),
        ("0 1 2", []),
        ("-1 1 2", []),
    ],
)
def test_ones_and_twos_look_like_another_scale(emotions: str, found: list[int]) -> None:
    steps = "".join(
        f"    - {{name: S{index}, emotion: {emotion}}}\n" for index, emotion in enumerate(emotions.split())
    )

    assert lines("mistaken-emotion-scale", f"stages:\n- name: A\n  steps:\n{steps}") == found


@pytest.mark.parametrize(
    ("renewal", "severity"), [("phase: renewal", "warning"), ("id: renewal", "info"), ("phase: use", None)]
)
def test_a_renewal_only_by_its_name_is_no_warning(renewal: str, severity: str | None) -> None:
    text = (
        "cjtool: journey/v1\ntitle: I read\nrelationship: subscription\nstages:\n"
        "  - {name: Start, phase: purchase, steps: [{name: Pays, channel: website}]}\n"
        f"  - {{name: Another year, {renewal}, steps: [{{name: Pays again, id: again, channel: website}}]}}\n"
    )

    outcome = Example("Bad", {"a.yaml": text}).run(RULES["silent-renewal"])

    assert [str(each.severity) for each in outcome.diagnostics] == ([severity] if severity else [])
