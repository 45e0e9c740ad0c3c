"""What people bring from other tools: their keys, their quotes, their scale."""

from datetime import date
from pathlib import Path

import pytest

from cjtool.build import build
from cjtool.diagnostic import Diagnostic
from cjtool.lint import Outcome, all_rules, lint
from cjtool.lint.mending import mend
from cjtool.project import load
from cjtool.source import Source

CASES = Path(__file__).parent / "cases" / "lint"
HEAD = "cjtool: journey/v1\ntitle: I book\n"


def told(written: str) -> list[str]:
    return [problem.sentence for problem in build(Source(Path("x.yaml"), written)).problems]


def linted(written: str) -> Outcome:
    return lint([load(Path(), [Source(Path("x.yaml"), written)], date(2026, 1, 1))], all_rules())


def of_rule(written: str, name: str) -> list[Diagnostic]:
    return [each for each in linted(written).diagnostics if each.rule == name]


@pytest.mark.parametrize(
    ("key", "right"),
    [
        ("phases", "stages"), ("sections", "stages"), ("description", "summary"), ("kpis", "metrics"), ("actors", "persona"),
        ("basedOn", "based_on"), ("based-on", "based_on"),
    ],
)  # fmt: skip
def test_a_key_of_another_tool_on_a_journey_gets_ours(key: str, right: str) -> None:
    assert f"`{key}` is not a key of a journey; did you mean `{right}`?" in told(f"{HEAD}{key}: [x]\n")


@pytest.mark.parametrize(
    ("key", "hint"),
    [
        ("tasks", "did you mean `steps`?"), ("painPoints", "did you mean `pains`?"), ("pain_points", "did you mean `pains`?"),
        ("kpis", "did you mean `metrics`?"), ("touchpoints", "did you mean `touchpoint`? That belongs to a step"),
        ("feeling", "did you mean `feels`? That belongs to a step"), ("emotions", "did you mean `emotion`? That belongs to a step"),
        ("actions", "did you mean `does`? That belongs to a step"), ("thought", "did you mean `thinks`? That belongs to a step"),
    ],
)  # fmt: skip
def test_a_key_of_another_tool_on_a_stage_gets_ours(key: str, hint: str) -> None:
    problem, *_ = told(f"{HEAD}stages:\n  - name: A\n    {key}: [x]\n")

    assert problem == f"`{key}` is not a key of a stage; {hint}"


@pytest.mark.parametrize(
    ("key", "right"),
    [
        ("feeling", "feels"), ("thought", "thinks"), ("description", "does"), ("tasks", "does"), ("kpis", "metrics"),
        ("touchpoints", "touchpoint"), ("momentOfTruth", "moment_of_truth"), ("responseTime", "response_time"), ("painPoints", "pains"),
    ],
)  # fmt: skip
def test_a_key_of_another_tool_on_a_step_gets_ours(key: str, right: str) -> None:
    problem, *_ = told(f"{HEAD}stages:\n  - name: A\n    steps:\n      - name: B\n        {key}: x\n")

    assert problem == f"`{key}` is not a key of a step; did you mean `{right}`?"


def test_all_keys_of_another_tool_are_told_in_one_run() -> None:
    assert told((CASES / "foreign-keys.yaml").read_text("utf-8")) == [
        "`phases` is not a key of a journey; did you mean `stages`?",
        "`touchpoints` is not a key of a stage; did you mean `touchpoint`? That belongs to a step",
        "`emotions` is not a key of a stage; did you mean `emotion`? That belongs to a step",
        "`actions` is not a key of a stage; did you mean `does`? That belongs to a step",
        "`painPoints` is not a key of a stage; did you mean `pains`?",
        "`pain_points` is not a key of a stage; did you mean `pains`?",
    ]


def test_fix_writes_our_key_where_the_other_holds_the_same() -> None:
    written = f"{HEAD}phases:\n  - name: A\n    tasks:\n      - name: B\n        thought: Hm\n        description: Looks\n"
    outcome = linted(written)

    mended = mend(outcome, [Path("x.yaml")], lambda workspaces: lint(workspaces, all_rules()))

    assert [text for _, text in mended.texts] == [
        f"{HEAD}stages:\n  - name: A\n    steps:\n      - name: B\n        thinks: Hm\n        description: Looks\n"
    ]


def test_a_text_that_a_comma_splits_within_typographic_quotes_is_told() -> None:
    found = of_rule((CASES / "smart-quotes.yaml").read_text("utf-8"), "split-text")

    assert [(each.span.text, each.span.column) for each in found] == [
        ("no word”", 56), ("ohne Erfolg“", 83), ("en vain»", 109)
    ]  # fmt: skip
    assert "straight quotes" in found[0].message


@pytest.mark.parametrize(
    ("items", "split"),
    [
        ("“a, b, c”", 2), ("“a”, “b”", 0), ("“a, b", 0), ("‘t Duurt lang, te lang", 0), ("»a, b«", 1), ("「a, b」", 1), ("a, b”", 0),
    ],
)  # fmt: skip
def test_only_what_lies_between_quotes_is_split(items: str, split: int) -> None:
    written = f"{HEAD}stages: [{{name: A, steps: [{{name: B, pains: [{items}]}}]}}]\n"

    assert len(of_rule(written, "split-text")) == split


@pytest.mark.parametrize(
    ("step", "said"),
    [
        ("{name: “Calls, twice”}", '`twice”` is not a key of a step; a key of your own goes under `meta` (a text that holds a comma goes in straight quotes: ")'),
        ("{name: B, emotion: “-1”}", "`“-1”` is not a number; write -1 without quotes"),
        ("name: “Long: wait”", 'a `: ` stands where no key can be; put text that holds `: ` in straight quotes (`"`), or mend the indentation of this line'),
    ],
)  # fmt: skip
def test_typographic_quotes_are_told_where_they_hold_nothing_together(step: str, said: str) -> None:
    assert told(f"{HEAD}stages:\n- name: A\n  steps:\n  - {step}\n") == [said]


def test_a_scale_from_1_to_5_is_asked_about() -> None:
    (finding,) = of_rule((CASES / "scale-1-5-hidden.yaml").read_text("utf-8"), "mistaken-emotion-scale")

    assert str(finding.severity) == "info"
    assert finding.span.text == "2"


@pytest.mark.parametrize("emotions", [(2, 1, 1, 0), (2, 1), (2, 2, 2, 2), (2, 1.5, 1, 1), (2, 1, 1, -1)])
def test_emotions_of_our_scale_are_not_asked_about(emotions: tuple[float, ...]) -> None:
    listed = "".join(f"      - {{name: S{n}, emotion: {value}}}\n" for n, value in enumerate(emotions))

    assert of_rule(f"{HEAD}stages:\n  - name: A\n    steps:\n{listed}", "mistaken-emotion-scale") == []
