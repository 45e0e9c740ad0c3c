"""DuckDB counts the same as our own reader of CSV files, in Parquet, in CSV and in its own tables."""

from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.engines.answer_tables import AnswerTable, answer_tables
from tests.measure.engines.typed_values import SCORES, TIMES

from cjtool.measure.engines.addresses import DatabaseAddress
from cjtool.measure.engines.duckdb_csv import plain_csv
from cjtool.measure.engines.duckdb_tables import count_csv, count_parquet, count_table
from cjtool.measure.question import Counted


def in_table(table: AnswerTable, file: Path, score: str = "VARCHAR", time: str = "VARCHAR") -> str:
    """Write a table to a file of DuckDB, and beside it as Parquet; gives the name of the table."""
    types = ["VARCHAR", "VARCHAR", time, score, "VARCHAR", "VARCHAR", "VARCHAR"]
    columns = [
        f'"{heading.replace(chr(34), chr(34) * 2)}" {type}'
        for heading, type in zip(table.headings, types, strict=True)
    ]
    name = "an'sw\"ers"
    with duckdb.connect(str(file)) as connection:
        connection.execute(f'CREATE TABLE "an\'sw""ers" ({", ".join(columns)})')
        if table.rows:
            connection.executemany(
                'INSERT INTO "an\'sw""ers" VALUES ($1, $2, $3, $4, $5, $6, $7)', table.rows
            )
        connection.execute(f"""COPY "an'sw""ers" TO '{file.with_suffix(".parquet")}'""")
    return name


def counted_by_duckdb(
    table: AnswerTable, folder: Path, score: str = "VARCHAR", time: str = "VARCHAR"
) -> list[Counted]:
    file = folder / "answers.duckdb"
    name = in_table(table, file, score, time)
    return [
        count_table(table.question, DatabaseAddress("ANSWERS", "duckdb", str(file)), name),
        count_parquet(table.question, [file.with_suffix(".parquet")]),
    ]


@settings(max_examples=60, deadline=None)
@given(answer_tables())
def test_odd_texts_are_counted_the_same(table: AnswerTable) -> None:
    with TemporaryDirectory() as name:
        expected = table.counted_from_csv(Path(name) / "answers.csv")

        assert counted_by_duckdb(table, Path(name)) == [expected, expected]
        files = plain_csv([Path(name) / "answers.csv"], ",")
        assert files is not None
        assert count_csv(table.question, files) in [None, expected]


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_numbers_and_moments_are_counted_as_the_texts_that_they_are_written_as(data: st.DataObject) -> None:
    score, time = data.draw(st.sampled_from(SCORES)), data.draw(st.sampled_from(TIMES))
    table = data.draw(answer_tables(score.values, time.values))
    with TemporaryDirectory() as name:
        expected = table.counted_from_csv(Path(name) / "answers.csv")

        assert counted_by_duckdb(table, Path(name), score.type, time.type) == [expected, expected]
