"""What a report says of a journey as it is to be: what is expected is not told as what is."""

from collections.abc import Callable

import pytest

from cjtool.project import Workspace
from cjtool.report import journey_report, project_index

Projects = Callable[..., Workspace]

NOW = """
    title: I wait
    stages:
      - name: Wait
        steps:
          - name: Waits
            channel: letter
            emotion: -1.5
            pains: [{text: Silence, id: silence, severity: high, share: 0.7}]
            opportunities:
              - {title: Show progress, addresses: [silence], impact: high, effort: low, status: planned}
              - {title: Write sooner, addresses: [silence], impact: low, effort: low, status: rejected}
"""
LATER = """
    title: I know
    state: future
    based_on: now
    stages:
      - name: Wait
        steps:
          - name: Waits
            channel: app
            emotion: -0.5
            pains: [{text: Doubt, severity: high, share: 0.1}]
            opportunities: [{title: Call too, impact: low, effort: high}]
          - {name: Has it, channel: app, emotion: 1.2}
"""


@pytest.fixture
def shop(project: Projects) -> Workspace:
    return project(now=NOW, to_be=LATER)


def later(shop: Workspace, language: str) -> str:
    return journey_report(
        next(each for each in shop.journeys if each.state == "future"), shop, language=language
    )


@pytest.mark.parametrize(
    ("language", "low", "column"),
    [
        ("en", "The low point is expected to be [Waits]", "| Feels (expected) |"),
        ("nl", "Het verwachte dieptepunt is [Waits]", "| Voelt (verwacht) |"),
        ("fr", "Le point le plus bas attendu est [Waits]", "| Ressent (attendu) |"),
        ("de", "Der erwartete Tiefpunkt ist [Waits]", "| Fühlt (erwartet) |"),
    ],
)
def test_feelings_of_a_journey_to_be_are_expected(
    shop: Workspace, language: str, low: str, column: str
) -> None:
    text = later(shop, language)

    assert low in text
    assert column in text


def test_what_is_felt_today_is_not_expected(shop: Workspace) -> None:
    now = next(each for each in shop.journeys if each.state == "current")

    assert "expected" not in journey_report(now, shop)


def test_a_journey_to_be_tells_first_what_makes_it_real(shop: Workspace) -> None:
    text = later(shop, "en")

    assert "What makes this journey real is in [I wait](../now/report.md#journey):" in text
    assert "1. [Show progress](../now/report.md#step-waits--opportunity-show-progress) – " in text
    assert "Write sooner" not in text
    assert text.index("Show progress") < text.index("After that:") < text.index("[Call too]")


@pytest.mark.parametrize(
    ("state", "said"),
    [
        ("future", "De ergste pijnpunten die naar verwachting overblijven: "),
        ("current", "Aan de ergste open pijnpunten gebeurt nog niets: "),
    ],
)
def test_pains_that_are_as_bad_are_told_in_one_sentence(
    project: Callable[..., Workspace], state: str, said: str
) -> None:
    pains = "[{text: Doubt, severity: high}, {text: Cold, severity: high}]"
    text = f"title: I buy\nlanguage: nl\nstate: {state}\nstages: [{{name: Buy, steps: [{{name: Asks, pains: {pains}}}]}}]"
    workspace = project(buy=text)

    told = journey_report(workspace.journeys[0], workspace)

    (line,) = (line for line in told.splitlines() if "ergste" in line and ":" in line and "eerst" not in line)
    assert line == (
        f"{said}[Doubt](#step-asks--pain-doubt) (ernst hoog); [Cold](#step-asks--pain-cold) (ernst hoog)."
    )


def test_the_worst_pain_of_a_journey_to_be_is_expected_to_remain(shop: Workspace) -> None:
    text = later(shop, "nl")

    assert "Het ergste pijnpunt dat naar verwachting overblijft: [Doubt]" in text
    assert "open pijnpunt" not in text


def test_the_pains_of_a_journey_to_be_are_not_open(shop: Workspace) -> None:
    rows = [row for row in project_index(shop).split("\n") if row.startswith("| <a id=")]

    assert [row.rsplit("|", 2)[-2].strip() for row in rows] == ["1", ""]
