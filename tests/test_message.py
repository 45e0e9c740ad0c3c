"""Sentences with values, in the language asked."""

import re
from datetime import date
from importlib import import_module

import pytest

from cjtool.lint.rules import all_rules
from cjtool.message import Figure, Listed, Plain, Says, literal

SENTENCES = [
    pytest.param(value, id=f"{rule.name}-{name}")
    for rule in all_rules()
    for name, value in vars(import_module(rule.check.__module__)).items()
    if isinstance(value, Says)
]


def placeholders(sentence: str) -> frozenset[str]:
    """The names of the values that a sentence asks for."""
    return frozenset(re.findall(r"\{(\w+)\}", sentence))


@pytest.mark.parametrize("says", SENTENCES)
def test_a_sentence_is_there_in_english_and_dutch(says: Says) -> None:
    assert says.en
    assert says.nl


@pytest.mark.parametrize("says", SENTENCES)
def test_every_language_uses_the_values_that_english_uses(says: Says) -> None:
    for sentence in (says.nl, says.fr, says.de):
        assert not sentence or placeholders(sentence) == placeholders(says.en)


def test_values_are_code_by_their_kind() -> None:
    says = Says(en="{a} {b} {c} {d} {e}", nl="{e} {d} {c} {b} {a}")
    message = says(a="x", b=3, c=date(2026, 1, 2), d=Figure(-1.5), e=Plain("y"))

    assert message.text() == "`x` 3 `2026-01-02` `-1.5` y"
    assert message.text("nl") == "y `-1,5` `2026-01-02` 3 `x`"


def test_lists_are_joined_in_the_language() -> None:
    says = Says(en="{list}", nl="{list}")

    assert says(list=Listed(("a", "b", "c"))).text("nl") == "`a`, `b` en `c`"
    assert says(list=Listed(("a", "b"), "or")).text() == "`a` or `b`"
    assert says(list=Listed(("a", "b", "c"), between=True)).text() == "`a` and `b` and `c`"
    assert says(list=Listed(("a",))).text("nl") == "`a`"
    assert says(list=Listed(("a", "b"), joint="")).text("nl") == "`a`, `b`"


def test_braces_in_a_value_stay_as_they_are() -> None:
    says = Says(en="stage {stage} of {journey}", nl="fase {stage} van {journey}")

    assert says(stage="{journey}", journey="{stage} {0}").text("nl") == "fase `{journey}` van `{stage} {0}`"
    assert literal("{stage} {").text("nl") == "{stage} {"


def test_a_language_that_lacks_a_sentence_has_the_english_one() -> None:
    assert Says(en="no {what}", nl="geen {what}")(what="goal").text("fr") == "no `goal`"


@pytest.mark.parametrize(
    ("figure", "texts"),
    [
        (Figure(82, unit="%"), ["`82%`", "`82%`", "`82\u00a0%`", "`82\u00a0%`"]),
        (
            Figure(4.5, unit="days"),
            ["`4.5\u00a0days`", "`4,5\u00a0days`", "`4,5\u00a0days`", "`4,5\u00a0days`"],
        ),
        (Figure(410, unit="€", money=True), ["`€410`", "`€\u00a0410`", "`410\u00a0€`", "`410\u00a0€`"]),
        (Figure(-1.5), ["`-1.5`", "`-1,5`", "`-1,5`", "`-1,5`"]),
    ],
)
def test_a_figure_has_its_unit_where_the_language_writes_it(figure: Figure, texts: list[str]) -> None:
    assert [figure.text(language) for language in ("en", "nl", "fr", "de")] == texts


def test_a_sentence_stays_one_line_whatever_it_names() -> None:
    assert Says(en="there is no {id}")(id="a\r\nb\n").text() == "there is no `a\\nb\\n`"
