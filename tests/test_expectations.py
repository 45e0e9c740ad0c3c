"""Targets as people write them: what is read is written again as it was meant, and slips get the nearest right thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic_core import PydanticCustomError

from cjtool.i18n.translated import LANGUAGES
from cjtool.message import Message
from cjtool.model.budgets import FEWEST, Budget
from cjtool.model.expected import Expectation, expectation
from cjtool.model.values import Duration

NUMBERS = st.one_of(
    st.integers(-(10**11), 10**11).map(float),
    st.decimals("-99999.999999", "99999.999999", places=6).map(float),
)
BUDGETS = st.sampled_from(sorted(FEWEST)).flatmap(
    lambda kind: st.builds(Budget, st.integers(0, FEWEST[kind] - 1), st.just(kind[0]), st.just(kind[1]))
)
DURATIONS = st.builds(
    lambda low, more, unit: Duration(low, low + more, unit),
    st.integers(1, 400),
    st.integers(0, 9),
    st.sampled_from(["days", "weeks", "months", "working days", "years"]),
)
TIMES = st.one_of(
    st.just((None, None)), st.tuples(DURATIONS, st.none()), st.tuples(st.none(), BUDGETS)
)  # fmt: skip
BUDGET_FORM = "write how many whole days, weeks, months or quarters of a longer period may be missed, such as `nps >= 20 budget 2 weeks per quarter`"
MEANT = "write `nps >= 20 budget 2 weeks per quarter`"


def refused(written: object) -> tuple[str, str]:
    """What is wrong with a target, and what to do."""
    with pytest.raises(PydanticCustomError) as caught:
        expectation(written)
    assert caught.value.context is not None
    sentence, hint = caught.value.context["sentence"], caught.value.context["hint"]
    assert isinstance(sentence, Message)
    assert isinstance(hint, Message)
    assert all(each.text(language) for each in (sentence, hint) for language in LANGUAGES)
    return sentence.text(), hint.text()


@given(st.sampled_from(["nps", "wait-on-phone"]), st.booleans(), NUMBERS, TIMES)
def test_what_is_written_is_read_as_the_same(
    metric: str, at_least: bool, number: float, times: tuple[Duration | None, Budget | None]
) -> None:
    target = Expectation(metric, at_least, number, *times)

    assert expectation(str(target)) == target


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("nps>=20% budget 2 weken per kwartaal", "nps >= 20 budget 2 weeks per quarter"),
        ("nps >= 20  budget 2 weeks a quarter", "nps >= 20 budget 2 weeks per quarter"),
        ("nps >= 20 budget 2 weeks/quarter", "nps >= 20 budget 2 weeks per quarter"),
        ("nps >= 20 budget\u00a01 Woche pro Monat", "nps >= 20 budget 1 week per month"),
        ("nps >= 20 budget 3 jours par mois", "nps >= 20 budget 3 days per month"),
        ("nps >= 20 budget 0 months per year", "nps >= 20 budget 0 months per year"),
        ("nps >= 20 budget 1 quarter per year", "nps >= 20 budget 1 quarter per year"),
        ("nps >= 1234567 budget 1 quarter per year", "nps >= 1234567 budget 1 quarter per year"),
    ],
)
def test_a_budget_may_be_written_in_any_language(written: str, meant: str) -> None:
    assert str(expectation(written)) == meant


@pytest.mark.parametrize(
    "written",
    [
        "nps >= 20 budget: 2 weeks a quarter",
        {"nps >= 20 budget": "2 weeks a quarter"},  # as YAML reads it in a list without quotes
        "nps >= 20 Budget 2 weeks quarterly",
        "nps >= 20 budget of 2 weeks per quarter",
        "nps >= 20 with an error budget of 2 weeks every quarter",
        "nps >= 20 budget 2 weaks per quartr",
        "nps >= 20 budget 2 weeksper quarter",
    ],
)
def test_a_slip_gets_the_budget_that_was_meant(written: object) -> None:
    assert refused(written)[1] == MEANT


@pytest.mark.parametrize(
    ("rest", "problem", "hint"),
    [
        ("budget 1.5 weeks per quarter", "`1.5 weeks per quarter` is not a budget", BUDGET_FORM),
        ("budget 2-3 weeks per quarter", "`2-3 weeks per quarter` is not a budget", BUDGET_FORM),
        ("budget 2 weeks", "`2 weeks` is not a budget", BUDGET_FORM),
        ("budget ² weeks per quarter", "`² weeks per quarter` is not a budget", BUDGET_FORM),
        ("budget 1 week per week", "`1 week per week` is not a budget", BUDGET_FORM),
        ("budget 2 hours per month", "`2 hours per month` is not a budget", BUDGET_FORM),
        ("budget", "`nps >= 20 budget` is not a target", BUDGET_FORM),
        ("budget 1 month per month", "`1 month per month` is not a budget: its window is no shorter than its period", BUDGET_FORM),
        (
            "budget 12 weeks per quarter", "`12 weeks per quarter` allows every miss: `1 quarter` may have only `12 weeks`",
            "allow fewer of them, such as `nps >= 20 budget 2 weeks per quarter`",
        ),
        (
            "within 90 days budget 2 weeks per quarter", "`nps >= 20 within 90 days budget 2 weeks per quarter` has both `within` and `budget`",
            "leave `within` out, as a budget looks at the answers of its own period",
        ),
        (
            "budget 2 weeks per quarter within 90 days", "`nps >= 20 budget 2 weeks per quarter within 90 days` has both `within` and `budget`",
            "leave `within` out, as a budget looks at the answers of its own period",
        ),
    ],
)  # fmt: skip
def test_what_is_no_budget_is_told(rest: str, problem: str, hint: str) -> None:
    assert refused(f"nps >= 20 {rest}") == (problem, hint)


@given(st.text(max_size=40))
def test_no_text_makes_a_traceback(rest: str) -> None:
    try:
        found = expectation(f"nps >= 20 budget {rest}")
    except PydanticCustomError:
        return
    assert expectation(str(found)) == found
