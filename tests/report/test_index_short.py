"""What an index tells first, by its values."""

from collections.abc import Callable

import pytest

from cjtool.project import Workspace
from cjtool.report import project_index

_TEAMS = "teams: {desk: {name: Desk}, web: {name: Web team}}\npersonas: {ann: {name: 'Ann, 34'}, bob: {name: Bob}}\n"
_NOW = """
    title: I ask
    persona: [ann, bob]
    owner: web
    stages:
      - name: Ask
        phase: service
        opportunities:
          - {title: Answer sooner, addresses: [slow], impact: high, effort: low, owner: desk, due: 2026-09-30}
        steps:
          - {name: Looks, channel: website, emotion: -0.5, pains: [{text: Hidden, severity: medium, share: 0.3}]}
          - name: Waits
            channel: phone
            owner: desk
            emotion: -1.5
            pains: [{text: Slow, id: slow, severity: high, share: 0.6}]
"""


@pytest.fixture
def index(project: Callable[..., Workspace]) -> Callable[..., str]:
    def built(language: str, **journeys: str) -> str:
        return project_index(project(_TEAMS, **journeys), language=language)

    return built


def test_an_index_begins_with_where_it_hurts_who_answers_and_what_to_do(index: Callable[..., str]) -> None:
    text = index("nl", now=_NOW).split("## Klantreizen")[0]

    assert "Het dieptepunt is [Waits]" in text
    assert "met −1,5 (boos): *Slow* – [I ask](now/report.md#journey), Desk" in text
    assert "Het ergste open pijnpunt: [Slow]" in text
    assert "– ernst hoog, 60% van de klanten – [I ask](now/report.md#journey), Desk" in text
    assert "1. [Answer sooner](now/report.md#stage-ask--opportunity-answer-sooner) – " in text
    assert "[I ask](now/report.md#journey), Desk, 30 september 2026" in text


def test_what_is_wished_for_is_no_low_point_of_today(index: Callable[..., str]) -> None:
    future = _NOW.replace("title: I ask", "title: I will ask\n    state: future").replace("-1.5", "-2")

    text = index("en", future=future, now=_NOW).split("## Journeys")[0]

    assert "at −1.5 (angry)" in text
    assert "−2" not in text


def test_an_index_of_what_nobody_felt_tells_what_is_not_known(index: Callable[..., str]) -> None:
    bare = "title: I go\nstages: [{name: Go, phase: use, steps: [{name: Goes}]}]"

    short = index("en", bare=bare).partition("In short\n")[2].partition("## ")[0]

    assert "**Not known:** " in short
    assert "feeling: 1 of 1 steps" in short
    assert "low point" not in short


@pytest.mark.parametrize(
    ("language", "pain", "opportunity"),
    [
        ("en", "no pain recorded in 1 of 2 journeys", "no opportunity recorded in 1 of 2 journeys"),
        (
            "nl",
            "geen pijnpunt vastgelegd in 1 van 2 klantreizen",
            "geen kans vastgelegd in 1 van 2 klantreizen",
        ),
    ],
)
def test_what_one_of_two_journeys_lacks_is_not_said_of_both(
    index: Callable[..., str], language: str, pain: str, opportunity: str
) -> None:
    bare = "title: I go\nstages: [{name: Go, phase: use, steps: [{name: Goes}]}]"

    text = index(language, bare=bare, now=_NOW)

    assert f": {pain};" in text
    assert f": {opportunity}" in text
    assert "no pain recorded in" not in index("en", bare=bare)


def test_an_index_tells_that_what_opportunities_bring_can_be_reckoned(index: Callable[..., str]) -> None:
    paid = _NOW.replace("title: I ask", "title: I ask\n    customers: 900\n    worth: 80")
    told = "what it brings: 1 of 1 opportunities"

    assert f"{told} – can be reckoned from what is known" in index("en", now=paid)
    assert told in index("en", now=_NOW)
    assert "can be reckoned" not in index("en", now=_NOW)
    both = index("en", now=paid, other=_NOW)
    assert "what it brings: 2 of 2 opportunities" in both
    assert "can be reckoned" not in both


def test_what_to_do_first_tells_what_it_brings(index: Callable[..., str]) -> None:
    worth = _NOW.replace("title: Answer sooner", "title: Answer sooner, value: 9000, cost: 3000")

    short = index("en", now=worth).partition("In short\n")[2].partition("## ")[0]

    assert (
        "brings in €9,000 a year · costs €3,000 once · returns 3.0 × its cost a year, paid back in 4 months"
        in short
    )


def test_a_journey_of_several_personas_names_them_all(index: Callable[..., str]) -> None:
    assert "| Ann, 34 <br>Bob |" in index("en", now=_NOW)


_CRASH = """
    title: I have damage
    owner: desk
    stages:
      - name: Crash
        steps:
          - {name: Crashes, emotion: -1.9, unavoidable: true, feels: Shaking}
          - {name: Waits, channel: email, emotion: -1.4}
"""


@pytest.mark.parametrize(
    ("language", "worst", "inherent"),
    [
        ("en", "The low point that can be avoided is", "The lowest feeling belongs to the event itself:"),
        ("nl", "Het vermijdbare dieptepunt is", "Het laagste gevoel hoort bij de gebeurtenis zelf:"),
        ("fr", "Le point bas évitable est", "Le ressenti le plus bas tient à l’événement lui-même\u00a0:"),
        ("de", "Der vermeidbare Tiefpunkt ist", "Das niedrigste Gefühl gehört zum Ereignis selbst:"),
    ],
)
def test_the_low_point_that_can_be_helped_leads_and_the_event_s_own_is_called_so(
    index: Callable[..., str], language: str, worst: str, inherent: str
) -> None:
    text = index(language, crash=_CRASH)

    assert text.index(f"{worst} [Waits]") < text.index(f"{inherent} [Crashes]")
    assert "[Waits](crash/report.md#step-waits) |" in text


def test_a_low_that_only_belongs_to_the_event_is_not_called_a_low_point_of_the_service(
    index: Callable[..., str],
) -> None:
    text = index("en", crash=_CRASH.replace("emotion: -1.4", "emotion: 0.4"), now=_NOW)

    assert "The low point that can be avoided is [Waits](now/report.md#step-waits), at −1.5" in text
    assert "belongs to the event itself: [Crashes]" in text


def test_an_index_tells_what_is_done_about_the_worst_pain_where_that_is_not_first(
    index: Callable[..., str],
) -> None:
    other = "{title: Show it, addresses: [hidden], impact: high, effort: low, value: 900000, owner: web, status: planned}\n"
    later = _NOW.replace("impact: high, effort: low, owner: desk", "impact: low, effort: high, owner: desk")
    later = later.replace("opportunities:\n", f"opportunities:\n          - {other}", 1)
    later = later.replace("{text: Hidden,", "{text: Hidden, id: hidden,")
    nothing = _NOW.replace(", addresses: [slow]", ", addresses: [hidden]").replace(
        "{text: Hidden,", "{text: Hidden, id: hidden,"
    )

    assert "The worst open pain, [Slow]" not in index("en", now=_NOW)
    soon = index("en", now=later).partition("What to do first:")[2].partition("## Journeys")[0]
    assert "The worst open pain, [Slow](now/report.md#step-waits--pain-slow) (high severity" in soon
    assert "is tackled by [Answer sooner](now/report.md#" in soon
    assert "Nothing is done yet about the worst open pain: [Slow]" in index("en", now=nothing)
