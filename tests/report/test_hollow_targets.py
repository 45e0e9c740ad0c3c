"""A target that is met where customers are frustrated is no plain success in a report."""

from collections.abc import Callable

import pytest

from cjtool.i18n.table import words
from cjtool.project import Workspace
from cjtool.report import journey_report

JOURNEY = """
    language: {language}
    title: Dinner
    stages:
      - name: Wait
        phase: use
        steps:
          - name: Reads that dinner is late
            channel: messaging
            emotion: {emotion}
            metrics: [{{metric: csat, value: {value}, target: 40}}]
          - {{name: Opens the door, channel: delivery, emotion: 1, metrics: [{{metric: nps, value: 20, target: 10}}]}}
"""


def _written(
    project: Callable[..., Workspace], language: str = "en", emotion: float = -1.4, value: int = 41
) -> str:
    workspace = project(dinner=JOURNEY.format(language=language, emotion=emotion, value=value))
    return journey_report(workspace.journeys[0], workspace)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "✓ met, though customers feel −1.4 there"),
        ("nl", "✓ gehaald, terwijl het gevoel van klanten daar op −1,4 ligt"),
        ("fr", "✓ atteint, alors que le ressenti des clients y est de −1,4"),
        ("de", "✓ erreicht, obwohl das Gefühl der Kunden dort bei −1,4 liegt"),
    ],
)
def test_a_target_met_where_customers_are_frustrated_says_so(
    project: Callable[..., Workspace], language: str, sentence: str
) -> None:
    written = _written(project, language)

    assert written.count(sentence) == 1
    assert written.count(f"✓ {words(language).report.met}") == 2


@pytest.mark.parametrize(
    ("emotion", "value"), [(-0.9, 41), (-1.4, 39), ("-1.4\n            unavoidable: true", 41)]
)
def test_others_are_met_or_missed_and_no_more(
    project: Callable[..., Workspace], emotion: float, value: int
) -> None:
    assert "though customers feel" not in _written(project, emotion=emotion, value=value)
