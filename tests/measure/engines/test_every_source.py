"""Calls, comments and event logs are the same wherever the rows are."""

import os
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pg8000.native
import pytest
from tests.measure.engines.database_server import DATABASE, PASSWORD, USER, is_installed, running_server
from tests.measure.engines.placed_answers import put_everywhere, put_in_postgresql

from cjtool.app.commenting import comments
from cjtool.app.flowing import flows
from cjtool.app.looping import with_loops
from cjtool.app.measuring import MeasureRequest, measure
from cjtool.formats.measures import render
from cjtool.project import Workspace, read

SETTINGS = """
cjtool: project/v1
touchpoints: {{desk: {{name: The desk}}}}
teams: {{care: {{name: Care}}}}
measure:
  least: 1
  time_zone: Europe/Amsterdam
  promoters: a review
  sources:
    - {place}
      metric: nps
      columns: {{step: step, score: score, time: moment, respondent: who, followed_up: called, comment: said}}
      filter: {{country: [NL, BE]}}
  events:
    - {place}
      columns: {{case: who, step: step, time: moment}}
      filter: {{country: [NL, DE]}}
"""
JOURNEY = """
cjtool: journey/v1
title: I buy a lamp
id: lamp
owner: care
stages:
  - name: Buy
    steps:
      - Searches
      - {name: Pays, pains: [Waits long for an answer], feedback: {metric: nps, within: 2 days}}
      - {name: Receives, touchpoint: desk}
"""


def workspace(folder: Path, place: str) -> Workspace:
    (folder / "cjtool.yaml").write_text(SETTINGS.format(place=place.replace(", ", "\n      ")))
    (folder / "lamp.yaml").write_text(JOURNEY)
    [found] = read([folder], date(2026, 6, 30)).workspaces
    assert [problem.sentence for problem in found.problems] == []
    return found


def told(folder: Path, place: str) -> tuple[str, str, str]:
    """Calls, comments and flows, as JSON."""
    found, request = [workspace(folder, place)], MeasureRequest()
    loops = with_loops(measure(found, request), request)
    above = [note for each in loops for source in each.answers.sources for note in source.notes]
    assert [(each.rows, each.example) for each in above] == ([(1, "a.xlsx")] if "xlsx" in place else [])
    for each in loops:  # a workbook has a title, which no other place has
        each.answers.sources[:] = [replace(source, notes=()) for source in each.answers.sources]
    logs = render("json", flows(found, request), "en", None, "event_flows")
    name = place.partition(", ")[0].partition(": ")[2]
    texts = (
        render("json", loops, "en", None, "loops"),
        render("json", comments(found, request), "en", None, "comments_told"),
        logs,
    )
    calls, comments_told, flow = (
        text.replace(f'"{name}"', '"source"').replace('"answers"', '"source"') for text in texts
    )
    return calls, comments_told, flow


@pytest.mark.slow
def test_files_and_tables_of_duckdb_tell_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANSWERS", f"duckdb://{tmp_path}/a.duckdb")
    first, *others = (told(tmp_path, place) for place in put_everywhere(tmp_path))

    assert '"customer": "1006",\n          "state": "overdue"' in first[0]
    assert '"answered": "2026-05-11"' in first[0]
    assert "Far too long a wait" in first[1]
    assert "[e-mail]" in first[1]
    assert '"cases": 17' in first[2]
    assert others == [first] * 3


@pytest.fixture(scope="module")
def postgresql() -> Iterator[str]:
    with running_server() as server:
        with pg8000.native.Connection(USER, "127.0.0.1", DATABASE, server.port, PASSWORD) as owner:
            put_in_postgresql(owner)
        yield server.address()


@pytest.mark.slow
@pytest.mark.skipif(
    not is_installed() and "CI" not in os.environ, reason="the server of PostgreSQL is not installed"
)
def test_tables_of_postgresql_tell_the_same(
    postgresql: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANSWERS", postgresql)
    put_everywhere(tmp_path)

    assert told(tmp_path, "connection: ANSWERS, table: answers") == told(tmp_path, "file: a.csv")
