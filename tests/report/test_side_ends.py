"""An end that most customers do not come to is told as that."""

from collections.abc import Callable

import pytest

from cjtool.project import Workspace
from cjtool.report import journey_report

JOURNEY = """
    language: {language}
    title: Sell
    stages:
      - name: Use
        phase: use
        steps:
          - {{name: Sells, channel: website, emotion: 1}}
          - {{name: Decides, channel: website, emotion: 0, next: [{{to: sells, share: 0.93}}, {{to: parts, share: 0.07}}]}}
          - {{name: Parts, channel: website, emotion: 0.6}}
"""


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "On a way that 7% take, the journey ends with"),
        ("nl", "Op een zijweg, die 7% van de klanten neemt, eindigt de reis met"),
        ("fr", "Sur une voie que prennent 7\u00a0% des clients, le parcours se termine par"),
        ("de", "Auf einem Nebenweg, den 7\u00a0% der Kunden nehmen, endet die Journey mit"),
    ],
)
def test_an_end_that_few_come_to_says_how_many(
    project: Callable[..., Workspace], language: str, sentence: str
) -> None:
    workspace = project(sell=JOURNEY.format(language=language))

    assert sentence in journey_report(workspace.journeys[0], workspace)
