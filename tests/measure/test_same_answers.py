"""What one customer said twice on one day counts once, however its score, its day and its step are written."""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.conftest import JOURNEY, TODAY, Measured

from cjtool.app.measuring import MeasureRequest, measure
from cjtool.app.warehouse_queries import queries
from cjtool.measure.figures import MeasuredProject
from cjtool.project import Workspace, read

SETTINGS = """
cjtool: project/v1
touchpoints: {{desk: {{name: The desk}}}}
measure:
  least: 1
  time_zone: Europe/Amsterdam
  sources:
    - {place}
      metric: nps
      columns: {{step: step, score: score, time: day, respondent: who, segments: home}}
"""
HEADINGS = ("who", "step", "score", "day", "home")
REPEATED = "the same customer said the same on the same day"
STEPS = {"searches": ["searches", "Searches", " SEARCHES "], "pays": ["Pays", "pays"], "": ["Sleeps"]}
SCORES = {6: ["6", "6,0", " 6 ", "6.0", "+6"], 9: ["9", "9,00"], None: ["", " "], 11: ["11", "11,0"]}
DAYS = {
    date(2026, 3, 1): ["2026-03-01", "1-3-2026", "1 maart 2026", "2026-02-28T23:30:00Z", "2026-03-01T22:10:00Z", "01/03/2026 10:00"],
    date(2026, 3, 14): ["2026-03-14", "14/3/2026", "March 14th, 2026"],
}  # fmt: skip
WHO = {"": ["", "-", "N/A", " n.v.t. ", "Anoniem"], "c1": ["c1"], "c2": ["c2"]}
HOMES = {"town": ["town", "town ", " town"], "": [""]}
PROOF = ("nobody", "Pays", "9", "31-1-2026", "town")
"""A row by which the order of day and month is known in every file."""

Row = tuple[str, ...]


def workspace(folder: Path, place: str) -> Workspace:
    (folder / "cjtool.yaml").write_text(SETTINGS.format(place=place.replace(", ", "\n      ")))
    (folder / "lamp.yaml").write_text(JOURNEY)
    [found] = read([folder], TODAY).workspaces
    assert [problem.sentence for problem in found.problems] == []
    return found


def told(folder: Path, place: str) -> tuple[object, ...]:
    """The figures, and how many rows are left out for which reason, or noted."""
    [found] = measure([workspace(folder, place)], MeasureRequest())
    return figures(found), out(found), [(each.reason.text(), each.rows) for each in found.answers.notes]


def figures(found: MeasuredProject) -> list[tuple[object, ...]]:
    return [(each.at, each.segment, each.figure, each.asked) for each in found.figures]


def out(found: MeasuredProject) -> dict[str, int]:
    return {each.reason.text(): each.rows for each in found.answers.left_out}


def put(folder: Path, rows: Sequence[Row]) -> None:
    """Write rows as CSV, Parquet, a table of DuckDB and a workbook."""
    with open(folder / "a.csv", "w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([HEADINGS, *rows])
    (folder / "a.duckdb").unlink(missing_ok=True)
    with duckdb.connect(str(folder / "a.duckdb")) as connection:
        connection.execute("CREATE TABLE answers (who TEXT, step TEXT, score TEXT, day TEXT, home TEXT)")
        connection.executemany("INSERT INTO answers VALUES ($1, $2, $3, $4, $5)", rows)
        connection.execute(f"COPY answers TO '{folder}/a.parquet'")
    with xlsxwriter.Workbook(folder / "a.xlsx") as book:
        sheet = book.add_worksheet()
        for at, row in enumerate([HEADINGS, *rows]):
            for column, text in enumerate(row):
                sheet.write_string(at, column, text)


ANSWERS = st.tuples(
    st.sampled_from(list(WHO)),
    st.sampled_from(list(STEPS)),
    st.sampled_from(list(SCORES)),
    st.sampled_from(list(DAYS)),
    st.sampled_from(list(HOMES)),
)


@settings(max_examples=40, deadline=None)
@given(st.lists(ANSWERS, min_size=1, max_size=10), st.data())
def test_spelling_rows_otherwise_changes_no_figure_wherever_they_are(
    answers: list[tuple[str, str, int | None, date, str]], data: st.DataObject
) -> None:
    def first(texts: list[str]) -> str:
        return texts[0]

    def any_of(texts: list[str]) -> str:
        return data.draw(st.sampled_from(texts))

    plain, spelt = (
        [
            (spell(WHO[who]), spell(STEPS[step]), spell(SCORES[score]), spell(DAYS[day]), spell(HOMES[home]))
            for who, step, score, day, home in answers
        ]
        for spell in (first, any_of)
    )
    with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        folder = Path(name)
        patch.setenv("ANSWERS", f"duckdb://{folder}/a.duckdb")
        put(folder, [*plain, PROOF])
        expected = told(folder, "file: a.csv")
        put(folder, [*spelt, PROOF])
        found = told(folder, "file: a.csv")

        assert found[:2] == expected[:2]
        for place in ("file: a.xlsx", "file: a.parquet", "connection: ANSWERS, table: answers"):
            assert told(folder, place) == found


def test_counts_of_a_database_are_told_to_be_unsure_until_it_is_asked_which_texts_mean_the_same(
    tmp_path: Path,
) -> None:
    place = "file: counts.csv, table: answers"
    put(tmp_path, [("c1", "Pays", "6", "2026-03-01", ""), ("c1", "pays", "6,0", "1-3-2026", ""), PROOF])

    def ask() -> None:
        query = queries([workspace(tmp_path, place)], "duckdb").rpartition(";")[0]
        with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
            connection.execute(f"COPY ({query}) TO '{tmp_path}/counts.csv'")

    ask()
    [before] = measure([workspace(tmp_path, place)], MeasureRequest())
    ask()
    [after] = measure([workspace(tmp_path, place)], MeasureRequest())
    [expected] = measure([workspace(tmp_path, "file: a.csv")], MeasureRequest())

    assert before.answers.answered == 3
    assert [each.rows for each in before.answers.notes if "--sql" in each.reason.text()] == [1]
    assert figures(after) == figures(expected)
    assert out(after) == out(expected) == {REPEATED: 1}
    assert [each for each in after.answers.notes if "--sql" in each.reason.text()] == []


def test_numbers_of_a_table_that_mean_one_step_are_counted_once(
    measured: Measured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANSWERS", f"duckdb://{tmp_path}/a.duckdb")
    with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
        connection.execute("CREATE TABLE answers AS SELECT 'c1' AS who, 'Pays' AS step, 6::INTEGER AS score, "
                           "unnest(['2026-03-01 10:00', '2026-03-01 20:00'])::TIMESTAMPTZ AS day")  # fmt: skip
    settings = SETTINGS.format(place="connection: ANSWERS\n      table: answers").replace(
        ", segments: home", ""
    )

    found = measured({}, settings=settings)

    assert [each.figure.n for each in found.figures if each.at == "lamp/buy/pays"] == [1]
    assert out(found) == {REPEATED: 1}


@pytest.mark.parametrize("who", ["-", "N/A", "n.v.t.", " anoniem ", ""])
def test_rows_of_nobody_are_not_taken_for_those_of_one_customer(
    who: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANSWERS", f"duckdb://{tmp_path}/a.duckdb")
    row = ("searches", "6", "2026-03-01", "town")
    put(tmp_path, [(who, *row), (who, *row), ("c1", *row), ("c1", *row), PROOF])

    for place in ("file: a.csv", "file: a.xlsx", "file: a.parquet", "connection: ANSWERS, table: answers"):
        [found] = measure([workspace(tmp_path, place)], MeasureRequest())
        [at_step] = [each for each in found.figures if each.at.endswith("/searches") and not each.segment]
        assert at_step.figure.n == 3
        assert out(found) == {REPEATED: 1}


def test_how_a_text_is_read_is_noted_only_where_it_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of two texts for one day the first in the order of letters counts, and the other says nothing any more."""
    monkeypatch.setenv("ANSWERS", f"duckdb://{tmp_path}/a.duckdb")
    said = ("c1", "searches", "6")
    put(tmp_path, [(*said, "1-3-2026", "town"), (*said, "1 maart 2026", "town"), PROOF])

    places = ("file: a.csv", "file: a.xlsx", "file: a.parquet", "connection: ANSWERS, table: answers")
    assert len({str(told(tmp_path, place)) for place in places}) == 1
