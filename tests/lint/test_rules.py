"""Promises about every rule that there is or will be: its examples are true and its page is complete."""

import inspect
from pathlib import Path

import pytest

from cjtool.docstrings import sections
from cjtool.lint import Rule, all_rules
from cjtool.lint.samples import Example, examples

CASES = [
    pytest.param(rule, each, id=f"{rule.name}: {each.heading}")
    for rule in all_rules()
    for each in examples(rule)
]
each_rule = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_example_is_true(rule: Rule, example: Example) -> None:
    outcome = example.run(rule)

    found = {(each.span.path.as_posix(), each.span.line) for each in outcome.diagnostics}
    assert found == example.expected(rule)
    assert all(each.lens for each in outcome.diagnostics), "a problem of validity"
    assert bool(found) == example.heading.startswith("Bad")


@pytest.mark.parametrize(("rule", "example"), CASES)
def test_message_is_a_plain_sentence_that_names_a_value(rule: Rule, example: Example) -> None:
    for each in example.run(rule).diagnostics:
        assert not each.message[0].isupper()
        assert not each.message.endswith(".")
        assert "`" in each.message
        assert "invalid" not in each.message


@each_rule
def test_page_is_complete(rule: Rule) -> None:
    headings = [heading.split(":")[0] for heading, _ in sections(rule.doc)]
    order = ["Not reported", "How to mend", "Options", "Bad", "Good"]

    assert rule.summary
    assert rule.reason
    wanted = [name for name in order if name != "Options" or rule.options]
    assert list(dict.fromkeys(headings)) == wanted, f"the docstring has the headings {wanted}, in this order"


@each_rule
def test_rule_function_and_file_share_a_name(rule: Rule) -> None:
    file = Path(inspect.getsourcefile(rule.check) or "")

    assert file.stem == rule.check.__name__ == rule.name.replace("-", "_")
    assert file.read_text(encoding="utf-8").startswith('"""')


@each_rule
def test_options_are_on_the_page_with_their_defaults(rule: Rule) -> None:
    table = dict(sections(rule.doc)).get("Options", "")
    rows = [
        [cell.strip() for cell in row.strip("|").split("|")]
        for row in table.split("\n")
        if row.startswith("| `")
    ]

    assert {row[0]: row[1] for row in rows} == {
        f"`{key}`": f"`{value}`" for key, value in rule.options.items()
    }


@each_rule
def test_completeness_is_asked_by_the_rules_of_that_name(rule: Rule) -> None:
    named = rule.name.startswith(("missing-", "no-", "thin-")) or rule.name in {
        "empty-stage",
        "pain-without-opportunity",
        "low-point-untouched",
        "pains-not-weighed",
        "target-not-measured",
        "unmeasured-wait",
        "unowned-contact",
        "unsourced-quote",
    }

    assert rule.completeness == named


def test_rules_stand_in_the_order_of_their_names() -> None:
    names = [rule.name for rule in all_rules()]

    assert names == sorted(names)
    assert len(names) == len(set(names))
