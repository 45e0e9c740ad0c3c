"""What is worth doing first, by the numbers, and that the worst pain is never missing without a word."""

from collections.abc import Callable

import pytest

from cjtool.i18n.translated import LANGUAGES
from cjtool.model import Opportunity, Pain
from cjtool.project import Workspace
from cjtool.query import priority
from cjtool.report import journey_report
from cjtool.report.worst_pain import ACCEPTED, LATER, NOTHING, SOON

Projects = Callable[..., Workspace]
HALF_BAD = Pain(text="x", severity="high", share=0.5)


@pytest.mark.parametrize(
    ("opportunity", "pains", "greatest", "number"),
    [
        ({"impact": "high", "effort": "low"}, [HALF_BAD], 0, 3 * 1.5 / 1),
        ({"impact": "low", "effort": "high"}, [HALF_BAD], 0, 1 * 1.5 / 3),
        ({"impact": "high", "effort": "low"}, [HALF_BAD, HALF_BAD], 0, 9),
        ({"impact": "high", "effort": "low"}, [], 0, 0),
        ({}, [HALF_BAD], 0, 2 * 1.5 / 2),
        ({"impact": "high"}, [Pain(text="x")], 0, 3 * 2 * 0.5 / 2),
        ({"effort": "low", "value": 500.0}, [], 1000, 1.5),
        ({"effort": "low", "value": 1000.0, "cost": 500.0}, [], 1000, 3 + 2),
        ({"effort": "low", "value": 1000.0, "cost": 1.0}, [], 1000, 3 + 3),
        ({"effort": "low", "value": -5.0, "cost": 1.0}, [], 1000, 0),
        ({}, [], 1000, None),
        ({}, [Pain(text="x")], 1000, None),
    ],
)
def test_priority_is_what_is_at_stake_for_what_it_takes(
    opportunity: dict[str, object], pains: list[Pain], greatest: float, number: float | None
) -> None:
    weighed = priority(Opportunity.model_validate({"title": "x"} | opportunity), pains, greatest)

    assert weighed == (number if number is None else pytest.approx(number))


def short(project: Projects, pains: str, opportunities: str = "[]", language: str = "en") -> str:
    """The first section of a report."""
    text = f"""
        title: I buy
        stages:
          - name: Buy
            steps:
              - {{name: Asks, pains: {pains}}}
        opportunities: {opportunities}
    """
    shop = project(buy=text)
    return journey_report(shop.journeys[0], shop, language=language).split("\n## ")[1]


WORST = "{text: Nobody there, id: worst, severity: high, share: 0.5}"
OTHER = "{text: No sum, id: other, severity: low, share: 0.1}"


def quick(number: int) -> str:
    return f"{{title: Quick {number}, addresses: other, impact: high, effort: low, value: 9000, cost: 10}}"


def test_what_takes_away_the_worst_pain_comes_before_what_is_merely_easy(project: Projects) -> None:
    hard = "{title: Staff, addresses: worst, impact: high, effort: medium}"
    easy = "{title: Sign, addresses: other, impact: high, effort: low}"

    told = short(project, f"[{OTHER}, {WORST}]", f"[{easy}, {hard}]")

    assert told.index("Staff") < told.index("Sign")
    assert "(high severity, 50% of customers), is tackled by [Staff]" in told


def test_of_equal_priorities_to_a_tenth_the_highest_return_comes_first(project: Projects) -> None:
    costly = "{title: Costly, addresses: worst, impact: low, effort: medium, value: 1000, cost: 900}"
    easy = "{title: Easy, addresses: other, impact: low, effort: low, value: 672, cost: 1000}"
    shop_short = short(project, f"[{OTHER}, {WORST}]", f"[{costly}, {easy}]")

    assert shop_short.index("Costly") < shop_short.index("Easy")


def test_a_worst_pain_that_nothing_is_done_about_is_named(project: Projects) -> None:
    with_others = short(project, f"[{OTHER}, {WORST}]", f"[{quick(1)}]")
    alone = short(project, f"[{OTHER}, {WORST}]")

    for told in (with_others, alone):
        assert "Nothing is done yet about the worst open pain: [Nobody there]" in told
        assert "(high severity, 50% of customers)" in told


def test_a_worst_pain_that_comes_later_says_where(project: Projects) -> None:
    slow = "{title: Rebuild, addresses: worst, impact: low, effort: high}"

    told = short(
        project, f"[{OTHER}, {WORST}]", f"[{slow}, {', '.join(quick(number) for number in range(4))}]"
    )

    assert "comes later: [Rebuild]" in told
    assert "is number 5 of the opportunities." in told


def test_a_worst_pain_that_is_accepted_says_why_and_the_worst_of_the_others_is_named_too(
    project: Projects,
) -> None:
    accepted = WORST.replace("}", ", accepted: We stay here}")

    told = short(project, f"[{OTHER}, {accepted}]")

    assert "The worst pain, [Nobody there]" in told
    assert "(high severity, 50% of customers), is accepted: We stay here\n" in told
    assert "Nothing is done yet about the worst open pain: [No sum]" in told


@pytest.mark.parametrize(("count", "told", "others"), [(4, 4, 0), (5, 3, 2)])
def test_of_many_pains_as_bad_three_are_told_and_the_others_counted(
    project: Projects, count: int, told: int, others: int
) -> None:
    bad = ", ".join(f"{{text: Bad {number}, severity: high}}" for number in range(count))
    law = "{text: The law, severity: high, share: 1, accepted: It is}"

    said = short(project, f"[{bad}, {law}]")

    (sentence,) = (
        line for line in said.splitlines() if line.startswith("Nothing is done yet about the worst")
    )
    assert sentence.startswith("Nothing is done yet about the worst open pains: [Bad")
    assert sentence.count("[Bad") == told
    assert (f"{others} more pains are as bad." in said) == bool(others)
    assert "The worst pain, [The law]" in said


def test_a_pain_that_is_taken_away_or_not_weighed_is_not_called_the_worst(project: Projects) -> None:
    done = "{title: Staff, addresses: worst, impact: low, effort: high, status: done}"
    busy = "{title: Sign, addresses: other, impact: low, effort: high}"

    assert "The worst open pain, [No sum]" in short(project, f"[{OTHER}, {WORST}]", f"[{done}, {busy}]")
    assert "worst pain" not in journey_report_of(project, "[It hurts]")


def journey_report_of(project: Projects, pains: str) -> str:
    shop = project(buy=f"title: I buy\nstages: [{{name: Buy, steps: [{{name: Asks, pains: {pains}}}]}}]")
    return journey_report(shop.journeys[0], shop)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_worst_pain_is_named_in_every_language(project: Projects, language: str) -> None:
    told = short(project, f"[{WORST}]", language=language)

    start = NOTHING.sentence(language).split("{")[0]
    assert start in told
    assert len({says.sentence(language) for says in (NOTHING, SOON, LATER, ACCEPTED)}) == 4
