"""Feelings by persona: `emotion: {ann: 1, bob: -1}`."""

from datetime import date
from pathlib import Path

from cjtool.build import build
from cjtool.diff.facts import FactChange, changes
from cjtool.lint import all_rules, lint
from cjtool.model import Journey, primary, steps
from cjtool.project import load as load_project
from cjtool.query.feelings import told_apart
from cjtool.source import Source

TODAY = date(2026, 11, 29)
HEAD = """cjtool: journey/v1
title: We buy a house
persona: [ann, bob]
define:
  personas: {ann: Ann, bob: Bob}
stages:
  - name: Look
    phase: orientation
    steps:
"""


def _journey(*lines: str) -> Journey:
    root = build(Source(Path("a.yaml"), HEAD + "".join(f"      - {line}\n" for line in lines))).root
    assert isinstance(root, Journey)
    return root


def _problems(*lines: str) -> list[tuple[int, int, str]]:
    source = Source(Path("a.yaml"), HEAD + "".join(f"      - {line}\n" for line in lines))
    outcome = lint([load_project(Path(), [source], TODAY)], ())
    return [(each.span.line, each.span.column, each.sentence) for each in outcome.diagnostics]


def test_the_step_has_the_primary_personas_feeling() -> None:
    journey = _journey(
        "{name: Sees it, emotion: {bob: -1, ann: 1}, feels: {ann: Glad, bob: Wary}}",
        "{name: Pays, emotion: {bob: -2}, persona: bob}",
        "{name: Moves in, emotion: 2, feels: Home}",
    )
    sees, pays, moves = steps(journey)
    assert primary(journey) == "ann"
    assert [step.emotion for step in (sees, pays, moves)] == [1, None, 2]
    assert [step.emotion_of.get("bob") for step in (sees, pays, moves)] == [-1, -2, None]
    assert (sees.feels, sees.feels_of["bob"], moves.feels) == ("Glad", "Wary", "Home")
    assert told_apart(journey) == ("ann", "bob")


def test_one_value_holds_for_all() -> None:
    journey = _journey("{name: Sees it, emotion: 1}")
    assert told_apart(journey) == ()


def test_the_same_value_for_each_tells_nobody_apart() -> None:
    assert told_apart(_journey("{name: Sees it, emotion: {ann: 1, bob: 1}}")) == ()


def test_wrong_ones_are_told_at_their_place_in_one_run() -> None:
    assert _problems("{name: Sees it, emotion: {ann: 3, bo: 1}}", '{name: Pays, emotion: {ann: "-1,5"}}') == [
        (10, 40, "`3` is out of range: emotion goes from -2 (angry) to 2 (delighted)"),
        (10, 43, "there is no persona `bo`; did you mean `bob`?"),
        (11, 37, "`-1,5` is not a number; write -1.5"),
    ]


def test_findings_say_whose_feelings_are_judged() -> None:
    source = Source(
        Path("a.yaml"), HEAD + "      - {name: Pays, channel: website, emotion: {ann: -2, bob: 1}}\n"
    )
    rule = next(rule for rule in all_rules() if rule.name == "low-emotion-without-pain")
    (finding,) = lint([load_project(Path(), [source], TODAY)], [rule]).diagnostics
    assert finding.hint == "judged by what `ann` feels, the primary persona"


def test_compare_tells_them_by_persona() -> None:
    (one,), (other,) = (
        steps(_journey(line))
        for line in ("{name: Pays, emotion: 1}", "{name: Pays, emotion: {ann: 1, bob: -1}}")
    )
    assert list(changes(one, other, ("id",))) == [FactChange("emotion", 1, -1, item="bob")]
