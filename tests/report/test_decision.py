"""What a page begins with: what is worst and whose that is, and the first thing to do with what it brings."""

from collections.abc import Callable

import pytest

from cjtool.project import Workspace
from cjtool.report.pages import ProjectReports
from cjtool.report.write.text import shown

_TEAMS = "teams: {desk: {name: Desk}, web: {name: Web team}}\n"
_NOW = """
    title: I ask
    owner: web
    stages:
      - name: Ask
        phase: service
        opportunities:
          - {title: Answer sooner, impact: high, effort: low, owner: desk, value: 9000, cost: 3000}
        steps:
          - {name: Looks, channel: website, emotion: -0.5}
          - {name: Waits, channel: phone, owner: desk, emotion: -1.5, pains: [{text: Slow}]}
"""


@pytest.fixture
def decided(project: Callable[..., Workspace]) -> Callable[..., list[str]]:
    def lines(text: str, language: str = "en", **others: str) -> list[str]:
        workspace = project(_TEAMS, told=text, **others)
        (journey,) = (journey for journey in workspace.journeys if journey.id == "told")
        return [shown(item.text) for item in ProjectReports(workspace, language).of(journey).decision.items]

    return lines


def test_it_names_the_worst_moment_its_owner_and_the_first_thing_to_do(
    decided: Callable[..., list[str]],
) -> None:
    brings = (
        "brings in €9,000 a year · costs €3,000 once · returns 3.0 × its cost a year, paid back in 4 months"
    )

    assert decided(_NOW) == [
        "The low point is Waits, at −1.5 (angry): Slow – Owner Desk",
        f"What to do first: Answer sooner – {brings}; Desk",
    ]


def test_where_no_step_has_an_owner_the_journey_s_answers_and_is_called_so(
    decided: Callable[..., list[str]],
) -> None:
    assert decided(_NOW.replace("owner: desk, emotion", "emotion"))[0].endswith(
        "– Owner of the journey: Web team"
    )


def test_where_nobody_answers_that_is_told(decided: Callable[..., list[str]]) -> None:
    text = _NOW.replace("owner: desk, emotion", "emotion").replace("    owner: web\n", "")

    assert decided(text, "nl")[0] == "Het dieptepunt is Waits, met −1,5 (boos): Slow – nog geen eigenaar"


def test_a_journey_as_it_is_to_be_begins_with_what_makes_it_real(decided: Callable[..., list[str]]) -> None:
    future = """
    title: I get an answer
    state: future
    based_on: now
    stages: [{name: Ask, phase: service, steps: [{name: Waits, emotion: -0.5}, {name: Reads, emotion: 1}]}]
    """

    low, first = decided(future, now=_NOW)

    assert low == "The low point is expected to be Waits, at −0.5 (neutral) – no owner yet"
    assert first.startswith(
        "What makes this journey real is in I ask: Answer sooner – brings in €9,000 a year"
    )


def test_of_what_nobody_felt_and_nobody_thought_of_nothing_is_told(decided: Callable[..., list[str]]) -> None:
    bare = "title: I go\nstages: [{name: Go, phase: use, steps: [{name: Goes}]}]"

    assert decided(bare) == []
