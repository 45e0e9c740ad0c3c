"""What is spent of a budget is the same on every engine: the day of an answer is told by the project's time zone on all."""

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

import duckdb
import pg8000.native
import pytest
from tests.measure.engines.answer_tables import result_as_csv
from tests.measure.engines.database_server import (
    DATABASE,
    PASSWORD,
    USER,
    DatabaseServer,
    is_installed,
    running_server,
)

from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.warehouse_queries import Warehouse, queries
from cjtool.measure.figures import ExpectedFigure
from cjtool.project import Workspace, read

JOURNEY = """\
cjtool: journey/v1
title: I buy a lamp
id: lamp
stages:
  - name: Buy
    steps:
      - name: Pays
        expect:
          - nps >= 0 budget 1 week per quarter
          - nps >= 0 budget 1 month per quarter
          - nps >= 0 budget 3 days per month
          - nps >= 0 budget 1 quarter per year
"""
SETTINGS = """\
cjtool: project/v1
measure:
  time_zone: {zone}
  sources: [{{{place}, metric: nps, columns: {{step: step, score: score, time: t}}}}]
"""
TODAY = date(2026, 7, 14)


class Edge(NamedTuple):
    """Answers at one moment, and the day of a zone that it lies in."""

    moment: str
    score: int
    day: str


ZONES: dict[str, list[Edge]] = {
    "Europe/Amsterdam": [  # an hour or two ahead
        Edge("2026-04-05T21:59:59Z", 0, "2026-04-05"), Edge("2026-04-05T22:00:00Z", 9, "2026-04-06"),
        Edge("2026-04-12T21:59:59Z", 9, "2026-04-12"), Edge("2026-04-12T22:00:00Z", 0, "2026-04-13"),
        Edge("2026-03-31T21:59:59Z", 0, "2026-03-31"), Edge("2026-03-31T22:00:00Z", 9, "2026-04-01"),
        Edge("2026-06-30T22:00:00Z", 0, "2026-07-01"),
    ],
    "Asia/Kolkata": [  # five hours and a half
        Edge("2026-04-05T18:29:59Z", 0, "2026-04-05"), Edge("2026-04-05T18:30:00Z", 9, "2026-04-06"),
        Edge("2026-04-12T18:29:59Z", 9, "2026-04-12"), Edge("2026-04-12T18:30:00Z", 0, "2026-04-13"),
    ],
    "America/Los_Angeles": [
        Edge("2026-04-06T06:59:59Z", 0, "2026-04-05"), Edge("2026-04-06T07:00:00Z", 9, "2026-04-06"),
        Edge("2026-07-01T06:59:59Z", 9, "2026-06-30"), Edge("2026-07-01T07:00:00Z", 0, "2026-07-01"),
    ],
}  # fmt: skip
"""Moments a second before and after midnight, at the ends of weeks, months and quarters."""


def rows(zone: str) -> list[tuple[str, int, datetime]]:
    """Five answers at each moment."""
    found = [(each.score, datetime.fromisoformat(each.moment).astimezone(UTC)) for each in ZONES[zone]]
    return [("Pays", score, moment) for score, moment in found for _ in range(5)]


def by_day(zone: str, folder: Path) -> list[ExpectedFigure]:
    """What is spent by the days themselves, which no engine has to tell."""
    lines = [f"Pays,{each.score},{each.day}" for each in ZONES[zone] for _ in range(5)]
    (folder / "days.csv").write_text("\n".join(["step,score,t", *lines]))
    return targets(folder, zone, "file: days.csv")


def workspace(folder: Path, zone: str, place: str) -> Workspace:
    (folder / "cjtool.yaml").write_text(SETTINGS.format(zone=zone, place=place))
    (folder / "lamp.yaml").write_text(JOURNEY)
    [found] = read([folder], TODAY).workspaces
    assert found.problems == ()
    return found


def targets(folder: Path, zone: str, place: str) -> list[ExpectedFigure]:
    """The targets in two quarters: up to a day in the second one, and now."""
    asked = workspace(folder, zone, place)
    ends = (date(2026, 4, 20), None)
    return [
        each
        for end in ends
        for [found] in [measure([asked], MeasureRequest(end=end))]
        for each in found.targets
    ]


def saved_counts(
    folder: Path,
    zone: str,
    warehouse: Warehouse,
    run: Callable[[str], tuple[list[str], Sequence[Sequence[object]]]],
) -> str:
    """Where a source is whose counts a database made with the printed query."""
    place = "file: counts.csv, table: answers"
    names, found = run(queries([workspace(folder, zone, place)], warehouse).rpartition(";")[0])
    result_as_csv(folder / "counts.csv", names, found)
    return place


@pytest.mark.parametrize("zone", ZONES)
def test_csv_parquet_and_duckdb_spend_the_same(
    zone: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = by_day(zone, tmp_path)
    lines = [f"{step},{score},{moment.isoformat()}" for step, score, moment in rows(zone)]
    (tmp_path / "a.csv").write_text("\n".join(["step,score,t", *lines]))
    with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
        connection.execute("SET TimeZone = 'Australia/Adelaide'")
        connection.execute("CREATE TABLE answers (step TEXT, score INTEGER, t TIMESTAMPTZ)")
        connection.executemany("INSERT INTO answers VALUES (?, ?, ?)", rows(zone))
        connection.execute(f"COPY answers TO '{tmp_path}/a.parquet'")

        def run(query: str) -> tuple[list[str], Sequence[Sequence[object]]]:
            found = connection.execute(query)
            return [column[0] for column in found.description or ()], found.fetchall()

        counts = saved_counts(tmp_path, zone, "duckdb", run)
    monkeypatch.setenv("ANSWERS", f"duckdb://{tmp_path}/a.duckdb")

    for place in ("file: a.csv", "file: a.parquet", "connection: ANSWERS, table: answers", counts):
        assert targets(tmp_path, zone, place) == expected
    assert targets(tmp_path, "UTC", "file: a.csv") != expected
    budgets = [each.budget for each in expected if each.budget is not None]
    assert {window.state for budget in budgets for window in budget.windows} == {"met", "missed", "unknown"}


@pytest.fixture(scope="module")
def server() -> Iterator[DatabaseServer]:
    with running_server() as started:
        yield started


@pytest.mark.slow
@pytest.mark.skipif(
    not is_installed() and "CI" not in os.environ, reason="the server of PostgreSQL is not installed"
)
@pytest.mark.parametrize("zone", ZONES)
def test_postgresql_spends_the_same(
    zone: str, server: DatabaseServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    expected = by_day(zone, tmp_path)
    with closing(pg8000.native.Connection(USER, "127.0.0.1", DATABASE, server.port, PASSWORD)) as owner:
        owner.run("DROP TABLE IF EXISTS answers")
        owner.run("CREATE TABLE answers (step text, score int, t timestamptz)")
        for row in rows(zone):
            owner.execute_unnamed("INSERT INTO answers VALUES ($1, $2, $3)", vals=row)

        def run(query: str) -> tuple[list[str], Sequence[Sequence[object]]]:
            found = owner.run(query)
            return [column["name"] for column in owner.columns], found

        counts = saved_counts(tmp_path, zone, "postgresql", run)
    monkeypatch.setenv("ANSWERS", server.address())

    for place in ("connection: ANSWERS, table: answers", counts):
        assert targets(tmp_path, zone, place) == expected
