"""What is said of conditions, as a table that a person can read: `golden/house/conditions.txt`.

`python tests/lint/test_house_conditions.py` writes the answers again: a changed message is a reviewed diff.
"""

from pathlib import Path

import pytest

from cjtool.lint.house.conditions import LONGEST, Condition, condition
from cjtool.lint.house.mistake import Mistake
from cjtool.lint.house.subjects import variables

GOLDEN = Path(__file__).parents[1] / "golden" / "house" / "conditions.txt"
_MARGIN = "    "


def asked(text: str, subject: str = "step") -> list[Mistake]:
    made = condition(text, variables(subject), subject)
    return [] if isinstance(made, Condition) else made


def answered(text: str) -> str:
    """A condition, and below it each mistake with its place underlined."""
    lines = [text]
    for each in asked(text):
        hint = f"; {each.hint.text()}" if each.hint else ""
        lines += [
            _MARGIN + " " * each.start + "^" * (each.end - each.start),
            f"{_MARGIN}{each.message.text()}{hint}",
        ]
    if len(lines) > 1:
        lines[0] = f"{_MARGIN}{text}"
    return "\n".join(lines) + "\n"


def conditions() -> list[str]:
    """Those of the table, each as it was asked: the first line of a paragraph."""
    paragraphs = GOLDEN.read_text(encoding="utf-8").split("\n\n")
    return [each.splitlines()[0].strip() for each in paragraphs if each.strip()]


def table() -> str:
    return "\n".join(answered(each) for each in conditions())


def test_each_condition_is_answered_in_plain_sentences() -> None:
    assert table() == GOLDEN.read_text(encoding="utf-8")


def test_a_mistake_lies_inside_its_condition() -> None:
    for text in conditions():
        assert all(0 <= each.start < each.end <= len(text) for each in asked(text)), text


def test_a_condition_that_is_too_long_is_not_read() -> None:
    [mistake] = asked("step.optional && " * 200 + "step.optional")

    assert mistake.message.text() == f"a condition of over {LONGEST:,} characters"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("journey", 'journey.title == "x" && project.currency == "EUR"'),
        ("stage", 'stage.goal == "" && journey.status == "live"'),
        ("pain", 'pain.share > 0.5 && step.name != "" && stage.name != ""'),
        ("opportunity", 'opportunity.due < today && opportunity.status == "planned"'),
        ("touchpoint", 'touchpoint.purpose == "" && project.name != ""'),
        ("persona", "size(persona.needs) < 2"),
    ],
)
def test_each_subject_knows_the_objects_around_it(subject: str, text: str) -> None:
    assert asked(text, subject) == []


def test_a_subject_knows_nothing_of_what_does_not_hold_it() -> None:
    [mistake] = asked('step.name == "x"', "persona")

    assert mistake.message.text() == "a condition knows no `step`"


if __name__ == "__main__":
    GOLDEN.write_text(table(), encoding="utf-8")
