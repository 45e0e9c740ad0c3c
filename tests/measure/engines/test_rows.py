"""Single rows of Parquet, of tables of DuckDB and of workbooks are those of the same table in a CSV file, cell by cell."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.engines.answer_tables import AnswerTable, answer_tables
from tests.measure.engines.row_questions import RowsRead, row_questions, rows_from_csv
from tests.measure.engines.test_duckdb import NAME, create
from tests.measure.engines.typed_values import SCORES, TIMES

from cjtool.measure.engines.addresses import DatabaseAddress
from cjtool.measure.engines.duckdb_tables import duckdb_rows, parquet_rows
from cjtool.measure.engines.workbooks import workbook_rows
from cjtool.measure.question import Counted, MissingColumnError
from cjtool.measure.row_question import RowQuestion
from cjtool.measure.texts import text_of
from cjtool.request import RequestError


def rows_of(table: AnswerTable, question: RowQuestion, score: str, time: str) -> tuple[RowsRead, ...]:
    """The rows in Parquet, in a table of DuckDB, and in CSV."""
    with TemporaryDirectory() as name:
        file = Path(name) / "answers.duckdb"
        create(table, file, score, time)
        parquet, own = Counted(), Counted()
        address = DatabaseAddress("ANSWERS", "duckdb", str(file))
        return (
            RowsRead(parquet_rows(question, parquet, [file.with_suffix(".parquet")]), parquet),
            RowsRead(duckdb_rows(question, own, address, NAME), own),
            rows_from_csv(table, question, Path(name) / "answers.csv"),
        )


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_odd_texts_are_the_same_cells(data: st.DataObject) -> None:
    table = data.draw(answer_tables())
    parquet, own, expected = rows_of(table, data.draw(row_questions(table)), "VARCHAR", "VARCHAR")

    assert parquet == expected
    assert own == expected


@settings(max_examples=20, deadline=None)
@given(st.data())
def test_numbers_and_moments_are_the_cells_that_they_are_written_as(data: st.DataObject) -> None:
    score, time = data.draw(st.sampled_from(SCORES)), data.draw(st.sampled_from(TIMES))
    table = data.draw(answer_tables(score.values, time.values))
    parquet, own, expected = rows_of(table, data.draw(row_questions(table)), score.type, time.type)

    assert parquet == expected
    assert own == expected


@settings(max_examples=15, deadline=None)
@given(st.data())
def test_a_workbook_of_texts_has_the_rows_of_the_same_csv_file(data: st.DataObject) -> None:
    cells = st.sampled_from(["", "7", "7,0", " ", "é"])
    table = data.draw(answer_tables(cells, cells))
    question = data.draw(row_questions(table))
    with TemporaryDirectory() as name:
        path, found = Path(name) / "answers.xlsx", Counted()
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for row, values in enumerate((table.headings, *table.rows)):
                for column, value in enumerate(values):
                    if value is not None:
                        sheet.write_string(row, column, text_of(value))

        read = RowsRead(workbook_rows(question, found, [path]), found)
        assert read == rows_from_csv(table, question, Path(name) / "answers.csv")


def test_every_kind_of_value_has_one_text(tmp_path: Path) -> None:
    """Worked by hand, as `docs/measure-databases.md` says."""
    duckdb.sql(f"""COPY (SELECT
        7.00::DECIMAL(4, 2) AS decimal, 7.5::DOUBLE AS double, 0.1::FLOAT AS single, 9::UTINYINT AS whole,
        TRUE AS yes, NULL::INT AS nothing, NULL::VARCHAR AS silent, DATE '2026-03-01' AS day,
        TIMESTAMP '2026-03-01 23:30:00.5' AS moment, TIMESTAMPTZ '2026-03-01 23:30:00+05:30' AS instant,
        NULL::TIMESTAMPTZ AS never, 'Été; "x"' AS text, 'infinity'::DATE AS endless
    ) TO '{tmp_path}/a.parquet'""")
    headings = ("decimal", "double", "single", "whole", "yes", "nothing", "silent", "day", "moment", "instant", "never", "text", "endless")  # fmt: skip

    [row] = parquet_rows(RowQuestion(headings), Counted(), [tmp_path / "a.parquet"])
    assert row == (
        "7", "7.5", "0.1", "9", "true", "", "", "2026-03-01", "2026-03-01 23:30:00.5", "2026-03-01 18:00:00+00:00", "",
        'Été; "x"', "infinity",
    )  # fmt: skip
    values = [Decimal("7.00"), 7.5, None, None, True, None, None, date(2026, 3, 1), datetime(2026, 3, 1, 23, 30, 0, 500_000), datetime(2026, 3, 1, 18, tzinfo=UTC)]  # fmt: skip
    assert [text_of(value) for at, value in enumerate(values) if at not in {2, 3}] == [*row[:2], *row[4:10]]


def test_rows_of_several_files_come_in_their_order(tmp_path: Path) -> None:
    columns = ("number", "who")
    duckdb.sql(f"COPY (SELECT i AS number, 'a' AS who FROM range(30000) AS t(i)) TO '{tmp_path}/a.parquet'")
    duckdb.sql(f"COPY (SELECT 'b' AS who, i::VARCHAR AS number FROM range(30000) AS t(i)) TO '{tmp_path}/b.parquet'")  # fmt: skip
    paths = [tmp_path / "a.parquet", tmp_path / "b.parquet"]

    found = list(parquet_rows(RowQuestion(columns), Counted(), paths))
    assert found == [(str(number), who) for who in "ab" for number in range(30000)]


def test_only_the_columns_that_are_asked_for_are_read(tmp_path: Path) -> None:
    """A page of a column that nobody asks for is damaged, and nobody notices."""
    path = tmp_path / "a.parquet"
    duckdb.sql(
        f"COPY (SELECT 7 AS score, repeat('spoilt ', 99) AS note) TO '{path}' (COMPRESSION uncompressed)"
    )
    path.write_bytes(path.read_bytes().replace(b"spoilt spoilt", b"\xff" * 13, 1))

    assert list(parquet_rows(RowQuestion(("score",)), Counted(), [path])) == [("7",)]
    with pytest.raises(RequestError):
        list(parquet_rows(RowQuestion(("note",)), Counted(), [path]))


def test_a_column_that_is_not_there_is_told_with_its_file(tmp_path: Path) -> None:
    duckdb.sql(f"COPY (SELECT 7 AS score) TO '{tmp_path}/a.parquet'")
    duckdb.sql(f"COPY (SELECT 7 AS scores) TO '{tmp_path}/b.parquet'")

    with pytest.raises(MissingColumnError) as caught:
        list(
            parquet_rows(RowQuestion(("score",)), Counted(), [tmp_path / "a.parquet", tmp_path / "b.parquet"])
        )
    assert (caught.value.missing, caught.value.headings, caught.value.path) == (("score",), ("scores",), tmp_path / "b.parquet")  # fmt: skip


def test_rows_may_be_left_in_the_middle(tmp_path: Path) -> None:
    duckdb.sql(f"COPY (SELECT i AS score FROM range(50000) AS t(i)) TO '{tmp_path}/a.parquet'")
    asked, found = RowQuestion(("score",)), Counted()

    assert next(parquet_rows(asked, found, [tmp_path / "a.parquet"])) == ("0",)
    assert len(list(parquet_rows(asked, found, [tmp_path / "a.parquet"]))) == 50000
