"""Projects with answers, made in a folder, and what is measured of them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from textwrap import dedent

import pytest

from cjtool.app.measuring import MeasureRequest, measure
from cjtool.measure.figures import MeasuredProject
from cjtool.project import read

TODAY = date(2026, 6, 30)
JOURNEY = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Look
    steps: [Searches, Compares]
  - name: Buy
    steps:
      - {name: Pays, touchpoint: desk}
      - Receives
"""
SETTINGS = """
cjtool: project/v1
touchpoints: {desk: {name: The desk}}
metrics: {mark: {name: Mark, kind: csat, scale: 1-5}, ease: {name: Ease, kind: ces}}
measure:
  sources: [{file: answers.csv, metric: nps, columns: {step: step, score: score}}]
"""

Measured = Callable[..., MeasuredProject]


@pytest.fixture
def measured(tmp_path: Path) -> Measured:
    """Measure a project: settings, a journey, and files by their names."""

    def made(
        files: dict[str, str | bytes],
        settings: str = SETTINGS,
        journey: str = JOURNEY,
        request: MeasureRequest | None = None,
    ) -> MeasuredProject:
        texts: dict[str, str | bytes] = {
            "cjtool.yaml": dedent(settings), "lamp.yaml": dedent(journey), **files
        }  # fmt: skip
        for name, text in texts.items():
            (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
        found = read([tmp_path], TODAY)
        [workspace] = found.workspaces
        assert [problem.sentence for problem in workspace.problems] == []
        [project] = measure([workspace], request or MeasureRequest())
        return project

    return made


def left_out(project: MeasuredProject) -> dict[str, int]:
    """How many rows were left out, by reason."""
    return {out.reason.text(): out.rows for out in project.answers.left_out}


def values(project: MeasuredProject, metric: str = "nps") -> dict[str, tuple[float, int]]:
    """The value and the number of answers of each figure of all customers, by its place."""
    return {
        each.at: (round(each.figure.value, 2), each.figure.n)
        for each in project.figures
        if each.metric == metric and each.segment is None
    }
