"""What opportunities bring together, by its values: nothing invented, nothing counted twice."""

import re
from collections.abc import Callable
from typing import Any

import pytest

from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import Opportunity
from cjtool.project import Workspace
from cjtool.query import Total, account
from cjtool.report import journey_report, project_index
from cjtool.report.accounts import AccountRow, Accounts
from cjtool.report.goals import Goal
from cjtool.report.inline import Jump
from cjtool.report.project import project_facts

Projects = Callable[..., Workspace]

LIBRARY = """
    currency: GBP
    sponsor: Chief Customer Officer
    teams:
      web: {name: Web team}
      floor: {name: Floor}
    objectives:
      stay: {text: They stay, metric: nps, target: 40}
      grow: {text: They grow, metric: sales}
      rest: {text: We rest}
    metrics:
      sales: {name: Sales, unit: '%', target: 7}
"""
BUY = """
    title: I buy
    opportunities:
      - {title: A, addresses: [dear], value: 100, cost: 50, owner: web, objectives: [stay, grow], status: planned}
      - {title: B, addresses: [dear], value: 20, owner: web, objectives: stay, status: planned}
      - {title: C, addresses: [dear], cost: 10, status: done}
      - {title: D, addresses: [dear], value: 7000, cost: 1, owner: floor, objectives: stay, status: rejected}
    stages:
      - name: Buy
        pains: [{text: Dear, id: dear}]
"""
BUY_BETTER = """
    title: I buy
    state: future
    based_on: buy
    opportunities:
      - {title: A, addresses: [dear], value: 900, cost: 900, owner: web}
      - {title: E, addresses: [dear], value: 3, owner: floor}
    stages:
      - name: Buy
        pains: [{text: Dear, id: dear}]
"""
OLD = """
    title: I bought
    status: archived
    opportunities: [{title: F, addresses: [dear], value: 5000, cost: 1, owner: floor, objectives: rest}]
    stages:
      - name: Buy
        pains: [{text: Dear, id: dear}]
"""


def opportunities(*listed: dict[str, object]) -> list[Opportunity]:
    return [Opportunity.model_validate({"title": "x"} | each) for each in listed]


def test_only_what_is_stated_is_added_up() -> None:
    told = account(
        opportunities({"value": 0.1}, {"value": 0.2, "cost": 3.0}, {}, {"cost": 5.0, "status": "done"})
    )

    assert (told.counted, told.done) == (4, 1)
    assert told.value == Total(0.1 + 0.2, 2)
    assert told.cost == Total(8.0, 2)


def test_return_is_that_of_the_opportunities_that_state_value_and_cost() -> None:
    told = account(
        opportunities(
            {"value": 900.0}, {"cost": 700.0}, {"value": 30.0, "cost": 20.0}, {"value": 30.0, "cost": 10.0}
        )
    )

    assert (told.weighed, told.gain, told.payback) == (2, 2.0, 0.5)


@pytest.mark.parametrize(
    "listed", [(), ({},), ({"value": 0.0, "cost": 0.0},), ({"value": -5.0, "cost": 2.0},)]
)
def test_there_is_no_return_of_nothing(listed: tuple[dict[str, object], ...]) -> None:
    told = account(opportunities(*listed))

    assert (told.gain, told.payback) == (None, None)


def test_what_nobody_states_is_no_zero() -> None:
    told = account(opportunities({}, {}))

    assert (told.value, told.cost) == (None, None)


def test_rejected_opportunities_bring_nothing() -> None:
    assert account(opportunities({"value": 9.0, "cost": 1.0, "status": "rejected"})).counted == 0


def own_report(workspace: Workspace) -> str:
    return journey_report(workspace.journeys[0], workspace)


def accounts(workspace: Workspace) -> Accounts:
    return project_facts(workspace, words("en")).accounts


def shown(rows: tuple[AccountRow, ...]) -> dict[str | None, tuple[int, float | None, float | None]]:
    """Each group with how many opportunities it has, their value and their cost."""
    return {
        _name(row): (
            row.account.counted,
            _amount(row.account.value),
            _amount(row.account.cost),
        )
        for row in rows
    }


def _amount(total: Total | None) -> float | None:
    return None if total is None else total.amount


def _name(row: AccountRow) -> str | None:
    match row.group:
        case Goal():
            return row.group.objective.text
        case Jump():
            return f"{row.group.name} ({row.group.page.journey})" if row.group.page else row.group.name
    return row.group


def test_an_opportunity_that_serves_two_objectives_counts_in_both_and_one_that_none_serves_is_told(
    project: Projects,
) -> None:
    found = shown(accounts(project(LIBRARY, buy=BUY)).objectives)

    assert found == {
        "They stay": (2, 120.0, 50.0),
        "They grow": (1, 100.0, 50.0),
        "We rest": (0, None, None),
        None: (1, None, 10.0),
    }


def test_two_versions_of_a_task_count_their_opportunities_once_and_archived_journeys_none(
    project: Projects,
) -> None:
    found = accounts(project(LIBRARY, buy=BUY, a_better=BUY_BETTER, old=OLD))

    assert (found.whole.counted, found.whole.value, found.whole.cost) == (3, Total(120.0, 2), Total(60.0, 2))
    assert (found.ideas.counted, found.ideas.value) == (1, Total(3.0, 1))
    assert shown(found.journeys) == {"I buy (a-better)": (0, None, None), "I buy (buy)": (3, 120.0, 60.0)}
    assert [row.ideas for row in found.owners] == [1, 0, 0]
    assert shown(found.owners) == {
        "Floor": (0, None, None),
        "Web team": (2, 120.0, 50.0),
        None: (1, None, 10.0),
    }


def test_amounts_that_rest_on_the_same_metric_or_pain_are_said_to_overlap(project: Projects) -> None:
    text = own_report(project(LIBRARY, buy=BUY))

    assert (
        "A plain sum of estimates: effects can overlap. Opportunities against the same pain: Dear (2)."
        in text
    )


def test_what_only_ideas_bring_is_not_added_to_what_is_decided(project: Projects) -> None:
    index = project_index(project(LIBRARY, buy=BUY, a_better=BUY_BETTER))

    assert "**In total, as estimated:** 3 opportunities, 1 of them done · brings in £120 a year" in index
    assert "**Ideas, not included above:** 1 opportunity · brings in £3 a year" in index
    assert "| Floor |  | ideas: 1 <br>" in index


def test_where_nothing_is_decided_the_sum_is_said_to_be_of_ideas(project: Projects) -> None:
    ideas = BUY.replace(", status: planned", "").replace(", status: done", "")

    text = own_report(project(LIBRARY, buy=ideas))

    assert "**In total, all of it still ideas:** 3 opportunities · brings in £120 a year" in text
    assert "not included above" not in text


def test_the_index_says_of_how_many_an_amount_is_known(project: Projects) -> None:
    index = project_index(project(LIBRARY, buy=BUY))

    assert (
        "**In total, as estimated:** 3 opportunities, 1 of them done · brings in £120 a year (stated for 2 of 3) · costs £60 once (stated for 2 of 3)"
        " · returns 2.0 × its cost a year, paid back in 6 months (stated for 1 of 3)" in index
    )
    assert "| They stay <br>NPS · Target: ≥ +40 | 2 <br>" in index
    assert (
        "[A](buy/report.md#journey--opportunity-a) – planned, brings in £100 a year <br>"
        "[B](buy/report.md#journey--opportunity-b) – planned, brings in £20 a year "
        "| brings in £120 a year <br>costs £50 once (stated for 1 of 2)" in index
    )
    assert "| We rest | 0 |" in index


def test_a_report_says_which_objectives_an_opportunity_serves_and_what_they_bring(project: Projects) -> None:
    shop = project(LIBRARY, buy=BUY)
    report = journey_report(shop.journeys[0], shop)

    assert (
        "**A** <br>against: [Dear](#stage-buy--pain-dear) <br>serves: They stay <br>serves: They grow"
        in report
    )
    assert "**In total, as estimated:** 3 opportunities, 1 of them done" in report
    assert "We rest" not in report


def test_without_amounts_and_objectives_nothing_is_summed_up(project: Projects) -> None:
    bare = re.sub(r", (value|cost): \d+|, objectives: (\[.*?\]|\w+)", "", BUY)
    index = project_index(project("teams: {web: {name: Web}, floor: {name: Floor}}", buy=bare))

    assert words("en").report.accounts not in index


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_journey_s_own_sponsor_goes_before_that_of_the_project(project: Projects, language: str) -> None:
    shop = project(
        LIBRARY, buy=BUY, sell=BUY.replace("title: I buy", "title: I sell\n    sponsor: The Board")
    )
    sponsor = words(language).report.sponsor
    buy, sell = (journey_report(journey, shop, language=language) for journey in shop.journeys)
    index = project_index(shop, language=language)

    assert f"**{sponsor}** Chief Customer Officer" in buy
    assert f"**{sponsor}** The Board" in sell
    assert f"**{sponsor}** Chief Customer Officer" in index
    assert re.search(rf"{sponsor}\s?: The Board <br>", index)


def test_what_a_user_writes_of_objectives_and_sponsors_stays_text(
    project: Projects, read_back: Callable[[str], Any]
) -> None:
    nasty = LIBRARY.replace("They stay", "'<b>They</b> | _stay_'").replace("Chief Customer", "'*C* <i>'")
    nasty = nasty.replace("'*C* <i>' Officer", "'*C* <i>'")
    page = read_back(project_index(project(nasty, buy=BUY)))

    assert "<b>They</b> | _stay_" in page.words
    assert "*C* <i>" in page.words


def test_the_rules_of_adding_up_are_told_where_they_apply(project: Projects) -> None:
    every = project_index(project(LIBRARY, buy=BUY, a_better=BUY_BETTER, old=OLD))
    plain = BUY.replace("status: rejected", "status: planned").replace("[stay, grow]", "stay")
    few = project_index(project(LIBRARY, buy=plain))

    rules = (
        "Rejected opportunities",
        "archived journeys",
        "its version as it is to be",
        "several objectives",
    )
    assert [rule in every for rule in rules] == [True] * 4
    assert [rule in few for rule in rules] == [False] * 4
    assert "Only what is stated is added up" in few


def test_one_opportunity_is_no_sum(project: Projects) -> None:
    alone = """
        title: I buy
        stages:
          - name: Buy
            opportunities: [{title: A, value: 100, cost: 50, owner: web}]
    """
    index = project_index(project("teams: {web: {name: Web}}", buy=alone))

    assert words("en").report.together not in index
    assert words("en").report.accounts not in index
