"""DuckDB counts the same as our own reader of CSV files, in Parquet, in CSV and in its own tables."""

import csv
from collections import Counter
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.engines.answer_tables import AnswerTable, answer_tables, as_meant, result_as_csv
from tests.measure.engines.typed_values import SCORES, TIMES

from cjtool.measure.engines import csv_files, duckdb_tables
from cjtool.measure.engines.addresses import DatabaseAddress
from cjtool.measure.engines.counts_files import read_counts
from cjtool.measure.engines.duckdb_csv import plain_csv
from cjtool.measure.engines.duckdb_tables import count_csv, count_parquet, count_table
from cjtool.measure.engines.unseen_tables import warehouse_sql
from cjtool.measure.question import Counted, CountQuestion, MissingColumnError, Spellings
from cjtool.request import RequestError

NAME = "an'sw\"ers; DROP TABLE kept"
QUOTED = f'"{NAME.replace(chr(34), chr(34) * 2)}"'
SCORE = CountQuestion((None,) * 6, (), None, "score", None, {})


def create(table: AnswerTable, file: Path, score: str = "VARCHAR", time: str = "VARCHAR") -> None:
    """Write a table to a file of DuckDB, and beside it as Parquet."""
    types = ["VARCHAR", "VARCHAR", time, score, "VARCHAR", "VARCHAR", "VARCHAR"]
    columns = [
        f'"{heading.replace(chr(34), chr(34) * 2)}" {type}'
        for heading, type in zip(table.headings, types, strict=True)
    ]
    with duckdb.connect(str(file)) as connection:
        connection.execute(f"CREATE TABLE {QUOTED} ({', '.join(columns)})")
        if table.rows:
            connection.executemany(f"INSERT INTO {QUOTED} VALUES ($1, $2, $3, $4, $5, $6, $7)", table.rows)
        connection.execute(f"COPY {QUOTED} TO '{file.with_suffix('.parquet')}'")


def counted(table: AnswerTable, file: Path) -> list[Counted]:
    """What DuckDB counts in its own table, and in Parquet."""
    return [
        count_table(table.question, DatabaseAddress("ANSWERS", "duckdb", str(file)), NAME),
        count_parquet(table.question, [file.with_suffix(".parquet")]),
    ]


@settings(max_examples=25, deadline=None)
@given(answer_tables(), st.sampled_from([1, duckdb_tables._SHARE]))
def test_odd_texts_are_counted_the_same_whether_respondents_are_told_apart_together_or_in_shares(
    table: AnswerTable, share: int
) -> None:
    with TemporaryDirectory() as name, pytest.MonkeyPatch.context() as patch:
        patch.setattr(duckdb_tables, "_SHARE", share)
        file = Path(name) / "answers.duckdb"
        create(table, file)

        assert counted(table, file) == [table.counted_from_csv(Path(name) / "answers.csv")] * 2


def test_moments_that_mean_the_same_do_so_in_every_share_of_the_respondents(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duckdb_tables, "_SHARE", 1)
    meant = Spellings({}, (), {"1/3/2026": "2026-03-01"}, {})
    question = CountQuestion((None,) * 6, (), "day", "score", "who", {}, same=meant)
    rows = [("ann", "2026-03-01", "7"), ("ann", "1/3/2026", "7"), ("bo", "1/3/2026", "7")]
    with duckdb.connect(str(tmp_path / "answers.duckdb")) as connection:
        connection.execute("CREATE TABLE answers (who VARCHAR, day VARCHAR, score VARCHAR)")
        connection.executemany("INSERT INTO answers VALUES ($1, $2, $3)", rows)

    address = DatabaseAddress("ANSWERS", "duckdb", str(tmp_path / "answers.duckdb"))
    found = count_table(question, address, "answers")

    assert (found.groups.total(), found.repeated) == (2, 1)


@settings(max_examples=25, deadline=None)
@given(st.data())
def test_numbers_and_moments_are_counted_as_the_texts_that_they_are_written_as(data: st.DataObject) -> None:
    score, time = data.draw(st.sampled_from(SCORES)), data.draw(st.sampled_from(TIMES))
    table = data.draw(answer_tables(score.values, time.values))
    with TemporaryDirectory() as name:
        file = Path(name) / "answers.duckdb"
        create(table, file, score.type, time.type)

        assert counted(table, file) == [table.counted_from_csv(Path(name) / "answers.csv")] * 2


@settings(max_examples=25, deadline=None)
@given(answer_tables())
def test_the_printed_query_gives_counts_that_are_read_as_the_same(table: AnswerTable) -> None:
    table = table.as_asked_unseen()
    with TemporaryDirectory() as name:
        file, counts = Path(name) / "answers.duckdb", Path(name) / "counts.csv"
        create(table, file)
        with duckdb.connect(str(file), read_only=True) as connection:
            result = connection.execute(warehouse_sql(table.question, NAME, "duckdb"))
            result_as_csv(counts, [column[0] for column in result.description or ()], result.fetchall())

        by_csv = as_meant(table.counted_from_csv(Path(name) / "answers.csv"), table.question)
        assert read_counts(table.question, [counts]) == by_csv


CELLS = st.text(alphabet='a",\n\r \t\\\0é', max_size=4)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=5)


def as_csv(rows: list[list[str]]) -> str:
    text = StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


@settings(max_examples=60, deadline=None)
@given(st.one_of(TABLES.map(as_csv), st.text(alphabet='a",\n\r \t\\\0é', max_size=20)))
def test_a_csv_file_is_counted_the_same_or_not_at_all(text: str) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "answers.csv"
        path.write_bytes(f"score,note\n{text}".encode())
        files = plain_csv([path], ",", SCORE.headings)

        found = None if files is None else count_csv(SCORE, files)
        assert found in [None, csv_files.count(SCORE, [path], ",")]


ABOVE = st.lists(
    st.sampled_from(["A title", "Made by, whom", "", "  ", ",,", '"Quoted"', '"open', "2026;;", "é"]),
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(ABOVE, st.sampled_from(["\n", "\r\n", "\r"]), st.booleans())
def test_lines_above_the_headings_are_passed_over_alike_or_not_at_all(
    above: list[str], end: str, mark: bool
) -> None:
    with TemporaryDirectory() as name:
        path = Path(name) / "answers.csv"
        text = end.join([*above, "note,score", "x,7", "y,9", ""])
        path.write_bytes(("\ufeff" * mark + text).encode())
        files = plain_csv([path], None, SCORE.headings)

        found = None if files is None else count_csv(SCORE, files)
        expected = csv_files.count(SCORE, [path])
        assert found in [None, expected]
        assert {group[-1]: rows for group, rows in expected.groups.items()} == {"7": 1, "9": 1}
        assert expected.above == Counter(
            {"answers.csv": lines} if (lines := sum(map(bool, map(str.strip, above)))) else {}
        )


def test_a_csv_file_with_a_title_is_counted_by_duckdb(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("A title\n\nnote;score\nx;7\n")
    files = plain_csv([tmp_path / "a.csv"], None, SCORE.headings)

    assert files is not None
    assert count_csv(SCORE, files) == csv_files.count(SCORE, [tmp_path / "a.csv"])


def test_an_ordinary_csv_file_is_counted_by_duckdb(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_bytes(b'\xef\xbb\xbf score ;note\r\n7;"a;\nb"\r\n7;\r\n;\r\n')
    (tmp_path / "b.csv").write_text("note;score\nx;7\ny;9\n")
    paths = [tmp_path / "a.csv", tmp_path / "b.csv"]
    files = plain_csv(paths, None, SCORE.headings)

    assert files is not None
    found = count_csv(SCORE, files)
    assert found == csv_files.count(SCORE, paths)
    assert found is not None
    assert {group[-1]: rows for group, rows in found.groups.items()} == {"7": 3, "9": 1}


def test_files_of_several_shapes_are_counted_as_one(tmp_path: Path) -> None:
    whole = CountQuestion((None,) * 6, (), None, "score", "who", {})
    duckdb.sql(f"COPY (SELECT 7 AS score, 'ann' AS who) TO '{tmp_path}/a.parquet'")
    duckdb.sql(
        f"COPY (SELECT 'bob' AS who, '9' AS score UNION ALL SELECT 'ann', '7') TO '{tmp_path}/b.parquet'"
    )

    found = count_parquet(whole, [tmp_path / "a.parquet", tmp_path / "b.parquet"])

    assert {group[-1]: rows for group, rows in found.groups.items()} == {"7": 1, "9": 1}
    assert found.repeated == 1


def refusal(run: Callable[[], object]) -> str:
    with pytest.raises(RequestError) as caught:
        run()
    return str(caught.value)


def test_what_is_not_there_or_damaged_is_told_in_one_sentence(tmp_path: Path) -> None:
    file = tmp_path / "secret" / "answers.duckdb"
    address = DatabaseAddress("ANSWERS", "duckdb", str(file))
    assert refusal(lambda: count_table(SCORE, address, "kept")) == (
        "`ANSWERS` names a file of DuckDB that is not there"
    )
    file.parent.mkdir()
    file.write_bytes(b"no database" * 1000)
    assert refusal(lambda: count_table(SCORE, address, "kept")).startswith(
        "`ANSWERS` names a file that DuckDB cannot open"
    )
    (tmp_path / "a.parquet").write_bytes(b"no Parquet")
    assert refusal(lambda: count_parquet(SCORE, [tmp_path / "a.parquet"])) == (
        "`a.parquet` is no Parquet file, or a damaged one"
    )
    file.unlink()
    with duckdb.connect(str(file)) as connection:
        connection.execute("CREATE TABLE kept (scores INT)")
    assert refusal(lambda: count_table(SCORE, address, "kpet")) == (
        "the database of `ANSWERS` has no table `kpet`; did you mean `kept`?"
    )
    with pytest.raises(MissingColumnError) as caught:
        count_table(SCORE, address, "main.kept")
    assert (caught.value.missing, caught.value.headings) == (("score",), ("scores",))


def test_a_view_reads_no_files_and_nothing_is_loaded_from_the_network(tmp_path: Path) -> None:
    file = tmp_path / "answers.duckdb"
    (tmp_path / "other.csv").write_text("score\n7\n")
    with duckdb.connect(str(file)) as connection:
        connection.execute(f"CREATE VIEW outside AS SELECT * FROM read_csv('{tmp_path}/other.csv')")
    address = DatabaseAddress("ANSWERS", "duckdb", str(file))

    told = refusal(lambda: count_table(SCORE, address, "outside"))
    assert told.startswith("the database of `ANSWERS` cannot read `outside`")
    assert "disabled by configuration" in told
    with duckdb_tables._opened(":memory:", ()) as run:
        names = ("autoinstall_known_extensions", "autoload_known_extensions", "allow_community_extensions")
        settings = [list(run("SELECT current_setting($1)", [name])) for name in names]
    assert settings == [[(False,)]] * 3
