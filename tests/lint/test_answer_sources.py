"""Questions whose answers a project says where to find are read, until a run shows that there are too few of them."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from tests.lint.test_cases import RULES

from cjtool.lint import lint
from cjtool.project import Workspace, load
from cjtool.project.measured import Measurements, Ranged, RunFigure
from cjtool.source import Source

JOURNEY = """\
cjtool: journey/v1
title: I rent a bike
id: rent
status: live
stages:
  - name: Rent
    phase: purchase
    steps:
      - {name: Books, channel: app, feedback: {metric: ces, question: How easy was it?}}
      - {name: Rides}
"""
SOURCE = "file: answers.csv, columns: {score: grade, metric: question}"


def project(source: str) -> Workspace:
    settings = "cjtool: project/v1\n" + (f"measure: {{sources: [{{{source}}}]}}\n" if source else "")
    return load(
        Path(), [Source(Path("cjtool.yaml"), settings), Source(Path("rent.yaml"), JOURNEY)], date(2026, 6, 1)
    )


def reported(workspace: Workspace) -> int:
    return len(lint([workspace], [RULES["unread-feedback"]]).diagnostics)


@pytest.mark.parametrize(
    ("source", "count"),
    [
        ("", 1),
        (SOURCE, 0),
        (f"{SOURCE}, metric: ces", 0),
        (f"{SOURCE}, metric: nps", 1),
        (f"{SOURCE}, journey: rent", 0),
        (f"{SOURCE}, journey: rent, step: books", 0),
        (f"{SOURCE}, journey: rent, step: rides", 1),
    ],
)
def test_a_question_is_read_where_a_source_may_hold_its_answers(source: str, count: int) -> None:
    assert reported(project(source)) == count


def test_a_run_tells_whether_it_does() -> None:
    asked = RunFigure("rent/rent/books", "ces", Ranged(5, 4, 6), 40)
    other = replace(asked, metric="nps", figure=Ranged(5, -20, 30))
    runs = [Measurements(figures, ran=True) for figures in ((asked,), (other,), ())]

    assert [reported(replace(project(SOURCE), measured=run)) for run in runs] == [0, 1, 1]


@pytest.mark.parametrize(("state", "count"), [("current", 1), ("future", 0)])
def test_nobody_is_missed_among_those_who_answer_to_a_journey_that_is_to_be(state: str, count: int) -> None:
    text = JOURNEY.replace("status: live", f"status: live\nstate: {state}\nexpect: ces >= 5")
    sources = [
        Source(Path("cjtool.yaml"), f"cjtool: project/v1\nmeasure: {{sources: [{{{SOURCE}}}]}}\n"), Source(Path("rent.yaml"), text)
    ]  # fmt: skip
    ran = replace(load(Path(), sources, date(2026, 6, 1)), measured=Measurements(ran=True))

    for rule in ("target-not-measured", "unread-feedback"):
        assert len(lint([ran], [RULES[rule]]).diagnostics) == count
