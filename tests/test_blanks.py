"""Invisible blanks are named as the cause, at their place, and nothing misleading beside them."""

from pathlib import Path

import pytest

from cjtool.build import build
from cjtool.source import Source

CASES = Path(__file__).parent / "cases" / "text"
HEAD = "cjtool: journey/v1\ntitle: I\u00a0pay 20\u202f€\u00a0!\n"
STAGE = "stages:\n  - name: A\n    steps:\n      - name: B\n"


def told(written: str) -> list[str]:
    problems = build(Source(Path("x.yaml"), written)).problems
    return [f"{each.span.line}:{each.span.column} {each.sentence}" for each in problems]


def nbsp(place: str) -> str:
    return f"{place} an invisible blank (U+00A0); write a blank"


@pytest.mark.parametrize(
    ("case", "places"),
    [("nbsp", ("4:10", "6:8", "8:17")), ("nbsp-value", ("7:17",)), ("nbsp-indent", ("5:1",))],
)
def test_blanks_in_the_place_of_plain_ones_are_all_that_is_told(case: str, places: tuple[str, ...]) -> None:
    assert told((CASES / f"{case}.yaml").read_text("utf-8")) == [nbsp(place) for place in places]


@pytest.mark.parametrize("code", ["00A0", "2007", "202F", "200B", "FEFF"])
@pytest.mark.parametrize(
    ("written", "place"),
    [
        (f"{HEAD}stages:\n- name:_A\n", "4:8"), (f"{HEAD}stages:\n-_name: A\n", "4:2"), (f"{HEAD}stages:\n- name_: A\n", "4:7"),
        (f"{HEAD}stages:\n- name: A\n__steps: []\n", "5:1"), (f"{HEAD}stages: [{{name:_A}}]\n", "3:16"),
    ],
)  # fmt: skip
def test_every_invisible_blank_is_named(code: str, written: str, place: str) -> None:
    first, *rest = told(written.replace("_", chr(int(code, 16))))

    assert first == f"{place} an invisible blank (U+{code}); write a blank"
    assert all("an invisible blank" in other for other in rest)


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("emotion: -1\u200b", "7:20 an invisible blank (U+200B); take it away"),
        ("emotion: -1\u00a0", "7:20 an invisible blank (U+00A0); take it away"),
        ("wait: 2\u200bdays", "7:16 an invisible blank (U+200B); take it away"),
        ("moment_of_truth: tr\u200bue", "7:28 an invisible blank (U+200B); did you mean `true`?"),
        ("opportunities: [{title: X, value: 85\u00a0000}]", "7:45 an invisible blank (U+00A0); write 85000"),
        ("frequency: 3\u200bper week", "7:21 an invisible blank (U+200B); take it away"),
    ],
)
def test_a_blank_inside_a_value_is_named(keys: str, said: str) -> None:
    assert told(f"{HEAD}{STAGE}        {keys}\n") == [said]


def test_other_problems_of_the_text_are_told_in_the_same_run() -> None:
    assert told(f"{HEAD}stages:\n  - name:\u00a0A\n    steps:\n      - {{name: B, emotion: 7}}\n") == [
        nbsp("4:10"),
        "6:28 `7` is out of range: emotion goes from -2 (angry) to 2 (delighted)",
    ]


@pytest.mark.parametrize(
    "summary",
    [
        "summary: |\n  \u00a0hello\n  -\u00a0name:\u00a0x\n",
        "summary: hello\n  \u00a0goal:\u00a0x\n",
        "summary: 'a\n  \u00a0b'\n",
    ],
)
def test_blanks_in_a_text_are_text(summary: str) -> None:
    assert told(HEAD + summary + STAGE) == []
    assert told(f"{HEAD}{summary}{STAGE}        emotion: 7\n") == [
        f"{HEAD.count(chr(10)) + summary.count(chr(10)) + 5}:18 `7` is out of range: emotion goes from -2 (angry) to 2 (delighted)"
    ]
