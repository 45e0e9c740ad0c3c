"""PostgreSQL counts the same as our own reader of CSV files; what goes wrong is one sentence without a secret."""

import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pg8000.native
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.engines.answer_tables import (
    MOMENTS,
    TEXTS,
    AnswerTable,
    answer_tables,
    as_meant,
    result_as_csv,
)
from tests.measure.engines.database_server import (
    DATABASE,
    PASSWORD,
    USER,
    DatabaseServer,
    is_installed,
    running_server,
)
from tests.measure.engines.row_questions import RowsRead, row_questions, rows_from_csv
from tests.measure.engines.typed_values import SCORES, TIMES, TypedColumn

from cjtool.measure.engines.addresses import DatabaseAddress
from cjtool.measure.engines.counts_files import read_counts
from cjtool.measure.engines.postgresql import count_table, postgresql_rows
from cjtool.measure.engines.unseen_tables import warehouse_sql
from cjtool.measure.question import Counted, CountQuestion
from cjtool.measure.row_question import RowQuestion, RowTexts
from cjtool.request import RequestError

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        not is_installed() and "CI" not in os.environ, reason="the server of PostgreSQL is not installed"
    ),
]

NAME = "an'sw\"ers; DROP TABLE kept"
QUESTION = CountQuestion((None,) * 6, (), None, "score", None, {})


@pytest.fixture(scope="module")
def server() -> Iterator[DatabaseServer]:
    with running_server() as started:
        yield started


@pytest.fixture(scope="module")
def owner(server: DatabaseServer) -> Iterator[pg8000.native.Connection]:
    with pg8000.native.Connection(USER, "127.0.0.1", DATABASE, server.port, PASSWORD) as connection:
        connection.run("CREATE TABLE kept (score int)")
        yield connection


def put(table: AnswerTable, owner: pg8000.native.Connection, score: str, time: str) -> None:
    """Write a table to the database."""
    types = ["varchar(50)", "text", time, score, "text", "varchar", "text"]
    quoted = pg8000.native.identifier(NAME)
    columns = ", ".join(
        f'"{heading.replace(chr(34), chr(34) * 2)}" {type}'
        for heading, type in zip(table.headings, types, strict=True)
    )
    owner.run(f"DROP TABLE IF EXISTS {quoted}")
    owner.run(f"CREATE TABLE {quoted} ({columns})")
    for row in table.rows:
        owner.execute_unnamed(f"INSERT INTO {quoted} VALUES ($1, $2, $3, $4, $5, $6, $7)", vals=row)


def counted_by_postgresql(
    table: AnswerTable, server: DatabaseServer, owner: pg8000.native.Connection, score: str, time: str
) -> Counted:
    put(table, owner, score, time)
    return count_table(table.question, DatabaseAddress("ANSWERS", "postgresql", server.address()), NAME)


@settings(max_examples=40, deadline=None)
@given(table=answer_tables())
def test_odd_texts_are_counted_the_same(
    table: AnswerTable, server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    with TemporaryDirectory() as name:
        expected = table.counted_from_csv(Path(name) / "answers.csv")

    assert counted_by_postgresql(table, server, owner, "text", "text") == expected
    assert owner.run("SELECT count(*) FROM kept") == [[0]]


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_numbers_and_moments_are_counted_as_the_texts_that_they_are_written_as(
    data: st.DataObject, server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    score, time = data.draw(st.sampled_from(SCORES)), data.draw(st.sampled_from(TIMES))
    table = data.draw(answer_tables(score.values, time.values))
    with TemporaryDirectory() as name:
        expected = table.counted_from_csv(Path(name) / "answers.csv")

    assert counted_by_postgresql(table, server, owner, score.type, time.type) == expected


@settings(max_examples=25, deadline=None)
@given(drawn=answer_tables())
def test_the_printed_query_gives_counts_that_are_read_as_the_same(
    drawn: AnswerTable, server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    table = drawn.as_asked_unseen()
    counted_by_postgresql(table, server, owner, "text", "text")
    rows = owner.run(warehouse_sql(table.question, NAME, "postgresql"))
    with TemporaryDirectory() as name:
        counts = Path(name) / "counts.csv"
        result_as_csv(counts, [column["name"] for column in owner.columns], rows)

        expected = as_meant(table.counted_from_csv(Path(name) / "answers.csv"), table.question)
        assert read_counts(table.question, [counts]) == expected


@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_single_rows_are_those_of_a_csv_file_cell_by_cell(
    data: st.DataObject, server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    odd = TypedColumn("text", TEXTS), TypedColumn("text", MOMENTS)
    typed = data.draw(st.sampled_from(SCORES)), data.draw(st.sampled_from(TIMES))
    score, time = data.draw(st.sampled_from([odd, typed]))
    table = data.draw(answer_tables(score.values, time.values))
    question = data.draw(row_questions(table))
    put(table, owner, score.type, time.type)
    found = Counted()
    address = DatabaseAddress("ANSWERS", "postgresql", server.address())
    with TemporaryDirectory() as name:
        expected = rows_from_csv(table, question, Path(name) / "answers.csv")

    assert RowsRead(postgresql_rows(question, found, address, NAME), found) == expected


def rows_by_postgresql(address: str, table: str, *columns: str) -> list[RowTexts]:
    where = DatabaseAddress("ANSWERS", "postgresql", address)
    return list(postgresql_rows(RowQuestion(columns), Counted(), where, table))


def test_rows_come_some_at_a_time_and_what_breaks_off_is_told(
    server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    owner.run("CREATE TABLE many AS SELECT i AS score FROM generate_series(1, 25000) AS t(i)")
    owner.run("CREATE VIEW cut AS SELECT score / (20000 - score) AS score FROM many")

    assert rows_by_postgresql(server.address(), "many", "score") == [(str(i),) for i in range(1, 25001)]
    with pytest.raises(RequestError) as caught:
        rows_by_postgresql(server.address(), "cut", "score")
    assert str(caught.value) == "the database of `ANSWERS` cannot read `cut`: `division by zero`"


def test_days_are_read_whatever_the_user_s_own_settings_are(
    server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    owner.run("CREATE ROLE german LOGIN PASSWORD 'hunter2'")
    owner.run("ALTER ROLE german SET DateStyle = 'German'; ALTER ROLE german SET TimeZone = 'Asia/Tokyo'")
    owner.run(
        "CREATE TABLE dated AS SELECT 7 AS score, DATE '2026-03-04' AS day, TIMESTAMPTZ '2026-03-04 23:30+01' AS at"
    )
    owner.run("GRANT SELECT ON dated TO german")
    address = server.address("german", "hunter2")

    assert rows_by_postgresql(address, "dated", "day", "at") == [("2026-03-04", "2026-03-04 22:30:00+00:00")]
    question = CountQuestion((None,) * 6, (), "day", "score", None, {})
    found = count_table(question, DatabaseAddress("ANSWERS", "postgresql", address), "dated")
    assert [group[-2] for group in found.groups] == ["2026-03-04"]


def refusal(address: str, table: str = "kept") -> str:
    with pytest.raises(RequestError) as caught:
        count_table(QUESTION, DatabaseAddress("ANSWERS", "postgresql", address), table)
    assert PASSWORD not in str(caught.value)
    assert "127.0.0.1" not in str(caught.value)
    return str(caught.value)


@pytest.mark.usefixtures("owner")
def test_what_is_not_there_is_told_in_one_sentence_with_the_nearest_that_is(server: DatabaseServer) -> None:
    assert (
        refusal(server.address(), "kpet")
        == "the database of `ANSWERS` has no table `kpet`; did you mean `kept`?"
    )
    assert (
        refusal(server.address(database="survey")) == "the server of `ANSWERS` has no database of that name"
    )
    assert (
        refusal(server.address(password="hunter2"))
        == "the database of `ANSWERS` refuses the user or the password"
    )
    assert refusal(server.address().replace(f":{server.port}", ":1")).startswith(
        "the database of `ANSWERS` does not answer"
    )
    assert refusal(f"{server.address()}?sslmode=require").startswith(
        "the connection to the database of `ANSWERS` cannot be encrypted"
    )


def test_a_table_that_may_not_be_read_and_one_that_cannot_be_counted_are_told(
    server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    owner.run("CREATE ROLE guest LOGIN PASSWORD 'hunter2'")
    owner.run("CREATE VIEW broken AS SELECT 1 / (count(*) - count(*)) AS score FROM kept")

    assert refusal(server.address("guest", "hunter2")) == (
        "the user of `ANSWERS` may not read `kept`; give it the right to `SELECT`, and no other"
    )
    assert refusal(server.address(), "broken") == (
        "the database of `ANSWERS` cannot read `broken`: `division by zero`"
    )


@pytest.mark.usefixtures("owner")
def test_nothing_can_be_written_while_it_is_counted(
    server: DatabaseServer, owner: pg8000.native.Connection
) -> None:
    owner.run(
        "CREATE FUNCTION writes() RETURNS int LANGUAGE sql VOLATILE AS 'INSERT INTO kept VALUES (1) RETURNING score'"
    )
    owner.run("CREATE VIEW writing AS SELECT writes() AS score")

    assert "read-only transaction" in refusal(server.address(), "writing")
