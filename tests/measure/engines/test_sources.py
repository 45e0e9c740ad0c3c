"""Sources other than CSV, through the whole of `measure`: the same figures, and errors that keep secrets."""

import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
import sqlglot
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.measure.conftest import JOURNEY, TODAY, values
from tests.measure.engines.answer_tables import AnswerTable, answer_tables
from typer.testing import CliRunner

from cjtool.app import counting
from cjtool.app.looping import with_loops
from cjtool.app.measure_writing import written
from cjtool.app.measuring import MeasureRequest
from cjtool.app.warehouse_queries import WAREHOUSES, queries
from cjtool.cli.app import app
from cjtool.measure.engines.addresses import address_of
from cjtool.measure.engines.row_counts import count_rows, rows_to_count
from cjtool.measure.engines.workbooks import workbook_rows
from cjtool.measure.figures import MeasuredProject
from cjtool.measure.question import Counted, CountQuestion
from cjtool.measure.texts import text_of
from cjtool.project import read
from cjtool.request import RequestError

ANSWERS = """step,score,day,who
Pays,9,2026-06-01,ann
Pays,9,2026-06-01,ann
Pays,10,2026-06-02,bob
Pays,10,2026-06-03,
Pays,3,2026-06-03,
Searches,7,2026-06-03,
Searches,,2026-06-03,
"""
SETTINGS = """
cjtool: project/v1
touchpoints: {{desk: {{name: The desk}}}}
measure:
  least: 1
  sources: [{{{place}, metric: nps, columns: {{step: step, score: score, time: day, respondent: who}}}}]
"""
EXPECTED = {
    "lamp": (40.0, 5), "lamp/look": (0.0, 1), "lamp/look/searches": (0.0, 1), "lamp/buy": (50.0, 4),
    "lamp/buy/pays": (50.0, 4), "touchpoint:desk": (50.0, 4),
}  # fmt: skip

Measured = Callable[..., MeasuredProject]


def settings_of(place: str) -> str:
    return SETTINGS.format(place=place)


def refusal(measured: Measured, settings: str, files: dict[str, str | bytes] | None = None) -> str:
    with pytest.raises(RequestError) as caught:
        measured(files or {}, settings=settings)
    return str(caught.value)


def test_csv_parquet_duckdb_workbooks_and_counts_give_the_same_figures(
    measured: Measured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.csv").write_text(ANSWERS)
    file = tmp_path / "a.duckdb"
    with duckdb.connect(str(file)) as connection:
        connection.execute(f"CREATE TABLE answers AS SELECT * FROM read_csv('{tmp_path}/a.csv')")
        connection.execute(f"COPY answers TO '{tmp_path}/a.parquet'")
        query = queries([workspace(tmp_path, settings_of("file: counts.csv, table: answers"))], "duckdb")
        connection.execute(f"COPY ({query.rpartition(';')[0]}) TO '{tmp_path}/counts.csv'")
    as_workbook(tmp_path / "a.xlsx")
    monkeypatch.setenv("ANSWERS", f"duckdb://{file}")
    places = (
        "file: a.csv", "file: a.parquet", "file: a.xlsx", "file: counts.csv, table: answers",
        "connection: ANSWERS, table: answers",
    )  # fmt: skip

    for place in places:
        project = measured({}, settings=settings_of(place))
        found = values(project)
        assert found == EXPECTED
        assert [(out.reason.text(), out.rows) for out in project.answers.left_out] == [
            ("the same customer said the same on the same day", 1)
        ]
        assert project.answers.silent.total() == 1


def workspace(folder: Path, settings: str):  # type: ignore[no-untyped-def]
    (folder / "cjtool.yaml").write_text(settings)
    (folder / "lamp.yaml").write_text(JOURNEY)
    [found] = read([folder], TODAY).workspaces
    return found


def as_workbook(path: Path) -> None:
    """The answers as Excel holds them: numbers, dates, and cells with nothing."""
    with xlsxwriter.Workbook(path, {"default_date_format": "yyyy-mm-dd"}) as book:
        book.add_worksheet("About")
        sheet = book.add_worksheet("Answers")
        for row, line in enumerate(ANSWERS.splitlines()):
            for column, text in enumerate(line.split(",")):
                if row and column == 2:
                    sheet.write_datetime(row, column, datetime.fromisoformat(text))
                elif row and column == 1 and text:
                    sheet.write_number(row, column, int(text))
                else:
                    sheet.write(row, column, text)


def counted_in_workbook(question: CountQuestion, path: Path) -> Counted:
    found = Counted()
    count_rows(question, workbook_rows(rows_to_count(question), found, [path]), found)
    return found


def test_numbers_that_count_days_are_dates_in_a_workbook_and_elsewhere_where_they_lie_near_others(
    measured: Measured, tmp_path: Path
) -> None:
    """46,236 is 2 August 2026 in a cell whose format is General."""
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["step", "score", "day", "who"])
        for row, moment in enumerate((46236, 46236.75, "46236", 20260802, 7), 1):
            sheet.write_row(row, 0, ["Pays", 9, moment, f"c{row}"])
    (tmp_path / "a.csv").write_text(
        "step,score,day,who\nPays,9,46236,a\nPays,9,80000,b\nPays,9,3-8-2026,c\nPays,9,20-8-2026,d\n",
        encoding="utf-8",
    )

    workbook = measured({}, settings=settings_of("file: a.xlsx"))
    text = measured({}, settings=settings_of("file: a.csv"))

    assert {subject.day for subject, _ in workbook.answers} == {date(2026, 8, 2)}
    assert [(out.reason.text(), out.rows) for out in workbook.answers.left_out] == [
        ("the date cannot be read", 2)
    ]
    assert {str(subject.day) for subject, _ in text.answers} == {"2026-08-02", "2026-08-03", "2026-08-20"}
    assert [out.example for out in text.answers.left_out] == ["80000"]


@settings(max_examples=25, deadline=None)
@given(
    answer_tables(
        st.sampled_from(["", "7", "x"]), st.sampled_from(["2026-03-01", "2026-03-01T10:00:00+01:00"])
    )
)
def test_a_workbook_of_texts_is_counted_as_the_same_csv_file(table: AnswerTable) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as name:
        path = Path(name) / "answers.xlsx"
        with xlsxwriter.Workbook(path) as book:
            sheet = book.add_worksheet()
            for row, cells in enumerate((table.headings, *table.rows)):
                for column, value in enumerate(cells):
                    if value is not None:
                        sheet.write_string(row, column, text_of(value))
        found = counted_in_workbook(table.question, path)

        assert found == table.counted_from_csv(Path(name) / "answers.csv")


def test_values_become_texts_as_people_write_them() -> None:
    given_values = [
        None, True, 7, 7.0, -0.0, 7.5, 1e-7, 1e16, Decimal("7.00"), Decimal("1E+2"), "7,0", date(2026, 3, 1),
        datetime(2026, 3, 1, 23, 30), datetime(2026, 3, 1, 23, 30, tzinfo=UTC), float("nan"),
    ]  # fmt: skip
    assert [text_of(value) for value in given_values] == [
        "", "true", "7", "7", "0", "7.5", "0.0000001", "10000000000000000", "7", "100", "7,0", "2026-03-01",
        "2026-03-01 23:30:00", "2026-03-01 23:30:00+00:00", "NaN",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "address",
    ["hunter2", "mysql://root:hunter2@host/db", "hunter2://x.db", "postgresql://u:hunter2@host:port/db"],
)
def test_an_address_that_is_none_is_told_and_never_shown(
    measured: Measured, monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("ANSWERS", address)
    told = refusal(measured, settings_of("connection: ANSWERS, table: answers"))

    assert told.startswith("the environment variable `ANSWERS` holds no address of PostgreSQL or DuckDB")
    assert "hunter2" not in told
    assert "hunter2" not in repr(address_of("A", {"A": "postgresql://u:hunter2@h/d"}))


def test_a_variable_that_is_not_set_is_told_with_what_it_should_hold(
    measured: Measured, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ANSWERS", raising=False)

    assert refusal(measured, settings_of("connection: ANSWERS, table: answers")) == (
        "the environment variable `ANSWERS` is not set; let it hold the address of the database, such as "
        "`postgresql://reader:…@host/survey`"
    )


def test_a_column_that_a_table_has_not_is_told_with_the_nearest(
    measured: Measured, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANSWERS", str(tmp_path / "a.duckdb"))
    with duckdb.connect(str(tmp_path / "a.duckdb")) as connection:
        connection.execute("CREATE TABLE answers (step TEXT, scores INT, day DATE, who TEXT)")
        connection.execute(f"COPY answers TO '{tmp_path}/a.parquet'")

    assert refusal(measured, settings_of("connection: ANSWERS, table: answers")) == (
        "`answers` has no column `score`; did you mean `scores`?"
    )
    assert refusal(measured, settings_of("file: a.parquet")) == (
        "`a.parquet` has no column `score`; did you mean `scores`?"
    )


@pytest.mark.parametrize(
    ("package", "place", "extra"),
    [
        ("duckdb", "file: a.parquet", "duckdb"),
        ("pg8000.native", "connection: ANSWERS, table: t", "postgresql"),
    ],
)
def test_a_package_that_is_missing_is_told_with_the_extra_that_brings_it(
    measured: Measured, monkeypatch: pytest.MonkeyPatch, package: str, place: str, extra: str
) -> None:
    monkeypatch.setenv("ANSWERS", "postgresql://u:p@127.0.0.1:1/d")
    monkeypatch.setitem(sys.modules, package, None)
    for module in [name for name in sys.modules if name.startswith("cjtool.measure.engines.postgresql")]:
        monkeypatch.delitem(sys.modules, module)

    told = refusal(measured, settings_of(place), {"a.parquet": b"PAR1"})
    assert told == (
        f"these answers are read by `{package.partition('.')[0]}`, which is not installed; "
        f"run `pip install 'journey-as-code[{extra}]'`"
    )


BESIDE = "passed over: a program keeps this file beside others, as Excel does while a workbook is open"


def test_files_of_several_kinds_are_counted_as_one_source(measured: Measured, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    as_workbook(tmp_path / "in/b.xlsx")
    (tmp_path / "in/~$b.xlsx").write_bytes(b"who has it open in Excel")
    (tmp_path / "in/a.csv").write_text(ANSWERS)
    (tmp_path / "in/d.csv").write_text("step;score;day;who\nPays;9;2026-06-01;ann\nPays;10;2026-06-04;bob\n")
    duckdb.sql(
        f"COPY (SELECT 'Pays' AS step, 8 AS score, DATE '2026-06-01' AS day, 'bob' AS who) TO '{tmp_path}/in/c.parquet'"
    )

    found = measured({}, settings=settings_of("file: in/*"))
    assert values(found)["lamp"] == (30, 10)
    assert found.answers.silent.total() == 2
    assert [(out.reason.text(), out.rows, out.example) for out in found.answers.left_out] == [
        ("the same customer said the same on the same day", 5, ""), (BESIDE, 0, "~$b.xlsx")
    ]  # fmt: skip
    [(_, text)] = written([found]).texts
    assert "metrics: [{metric: nps, value: 37.5, n: 8, date: 2026-06-04}]" in text


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("~$a.xlsx", "in/*"), (".~lock.a.ods#", "in/.*"), (".DS_Store", "in/.*"), ("._a.csv", "in/.*"), ("Thumbs.db", "in/*"), ("desktop.ini", "in/*"),
    ],
)  # fmt: skip
def test_what_programs_keep_beside_files_is_passed_over_and_told(
    name: str, pattern: str, measured: Measured, tmp_path: Path
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(b"\x00\x01 no answers")
    (tmp_path / "in" / (".a.csv" if "." in pattern else "a.csv")).write_text(ANSWERS)

    found = measured({}, settings=settings_of(f"file: '{pattern}'"))

    assert [(out.reason.text(), out.rows, out.example) for out in found.answers.left_out if out.example] == [
        (BESIDE, 0, name)
    ]


def test_a_pattern_that_matches_nothing_else_has_no_file(measured: Measured, tmp_path: Path) -> None:
    (tmp_path / "~$a.xlsx").write_bytes(b"who has it open in Excel")

    assert refusal(measured, settings_of("file: '*.xlsx'")).startswith("there is no file")


def test_what_is_no_workbook_is_told(measured: Measured) -> None:
    assert refusal(measured, settings_of("file: a.xlsx"), {"a.xlsx": b"PK\x03\x04"}) == (
        "`a.xlsx` is no workbook that can be read: it is damaged, locked with a password, or of another kind; "
        "save its sheet as CSV"
    )


def test_a_workbook_whose_list_of_parts_is_damaged_is_told(measured: Measured, tmp_path: Path) -> None:
    as_workbook(tmp_path / "whole.xlsx")
    data = (tmp_path / "whole.xlsx").read_bytes().replace(b"PK\x01\x02", b"PK\x01\x00", 1)

    told = refusal(measured, settings_of("file: a.xlsx"), {"a.xlsx": data})

    assert told.startswith("`a.xlsx` is no workbook that can be read")


@pytest.mark.parametrize("count", [249, 250, 251, 502, 1_000])
def test_no_row_of_a_workbook_is_lost(count: int, tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["score"])
        for line in range(count):
            sheet.write_row(1 + line, 0, [line % 11])

    found = counted_in_workbook(CountQuestion((None,) * 6, (), None, "score", None, {}), tmp_path / "a.xlsx")

    assert (found.rows, sum(found.groups.values())) == (count, count)


def test_single_answers_are_not_read_from_counts(measured: Measured) -> None:
    counts = "step,time,score,rows,repeated\nPays,2026-06-01,9,3,0\n"
    project = measured({"counts.csv": counts}, settings=settings_of("file: counts.csv, table: answers"))

    with pytest.raises(RequestError) as caught:
        with_loops([project], MeasureRequest())
    assert str(caught.value) == (
        "`counts.csv` holds counts of `answers`, and no single answers; export the rows of the table as Parquet or "
        "CSV, and name that file without `table`"
    )


def test_an_empty_workbook_has_no_rows_and_is_told(tmp_path: Path) -> None:
    with xlsxwriter.Workbook(tmp_path / "a.xlsx") as book:
        book.add_worksheet()

    found = counted_in_workbook(CountQuestion((None,) * 6, (), None, "score", None, {}), tmp_path / "a.xlsx")
    assert (found.rows, list(found.left_out)) == (0, [("empty-file", "a.xlsx")])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("step,score\nPays,9\n", "`counts.csv` has no column `time`"),
        ("step,time,score,rows,repeated\nPays,2026-06-01,9,many,0\n", "`counts.csv`, line 2: `many` is no number of rows"),
        ("step,time,score,rows,repeated\nPays,2026-06-01,9\n", "`counts.csv`, line 2: `` is no number of rows"),
        (f"step,time,score,rows,repeated\nPays,2026-06-01,9,{'1' * 5000},0\n", f"`counts.csv`, line 2: `{'1' * 40}` is no number of rows"),
        (f"step,time,score,rows,repeated\n{'x' * 200_000},2026-06-01,9,1,0\n", "`counts.csv`, line 2: a cell is too long to be an answer"),
        ("x" * 200_000, "`counts.csv`, line 1: a cell is too long to be an answer"),
    ],
)  # fmt: skip
def test_a_file_that_is_no_counts_is_told(measured: Measured, text: str, told: str) -> None:
    found = refusal(measured, settings_of("file: counts.csv, table: answers"), {"counts.csv": text})

    assert found.startswith(told)
    assert found.endswith("and save all of its result as CSV")


def test_counts_whose_numbers_have_exponents_are_the_same_scores(measured: Measured) -> None:
    counts = "step,time,score,rows,repeated\nPays,2026-06-01,9.0E0,3,0\nPays,2026-06-01,1.0E1,2,0\n"

    found = measured({"counts.csv": counts}, settings=settings_of("file: counts.csv, table: answers"))
    assert values(found)["lamp/buy"] == (100.0, 5)


def test_every_database_gets_one_query_that_its_own_parser_reads(tmp_path: Path) -> None:
    found = workspace(tmp_path, settings_of("file: counts.csv, table: shop.survey.answers"))
    names = {"postgresql": "postgres"}

    for warehouse in WAREHOUSES:
        [query] = sqlglot.parse(queries([found], warehouse), read=names.get(warehouse, warehouse))
        assert isinstance(query, sqlglot.exp.Query)
        assert query.named_selects == ["step", "time", "score", "rows", "repeated"]


@pytest.mark.parametrize("warehouse", WAREHOUSES)
def test_names_and_values_are_never_read_as_sql(tmp_path: Path, warehouse: str) -> None:
    evil = "a`b\"c'd\\; DROP TABLE x; --"
    text = settings_of("file: counts.csv, table: answers").replace(
        "time: day", f"time: '{evil.replace(chr(39), chr(39) * 2)}'"
    )
    text = text.replace(
        "metric: nps,", f"metric: nps, filter: {{country: ['{evil.replace(chr(39), chr(39) * 2)}']}},"
    )
    query = queries([workspace(tmp_path, text)], warehouse)  # type: ignore[arg-type]

    [parsed] = sqlglot.parse(query, read={"postgresql": "postgres"}.get(warehouse, warehouse))
    assert parsed is not None
    assert evil in {column.name for column in parsed.find_all(sqlglot.exp.Column)}
    assert evil in {literal.this for literal in parsed.find_all(sqlglot.exp.Literal)}
    assert {table.name for table in parsed.find_all(sqlglot.exp.Table)} == {"answers"}


def test_the_command_prints_queries_and_says_what_is_wrong_with_a_request(tmp_path: Path) -> None:
    workspace(tmp_path, settings_of("file: counts.csv, table: answers"))

    printed = CliRunner().invoke(app, ["measure", str(tmp_path), "--sql", "spark"])
    assert printed.exit_code == 0
    assert printed.stdout.startswith(
        f"-- {tmp_path.name}: answers, to be saved as counts.csv\n-- first: SET TIME ZONE 'UTC'\nSELECT\n"
    )
    wrong = CliRunner().invoke(app, ["measure", str(tmp_path), "--sql", "bigqeury"])
    assert isinstance(wrong.exception, RequestError)
    assert str(wrong.exception) == (
        "`bigqeury` is no database for which queries are written; did you mean `bigquery`?"
    )
    workspace(tmp_path, settings_of("file: a.csv"))
    none = CliRunner().invoke(app, ["measure", str(tmp_path), "--sql", "spark"])
    assert str(none.exception).startswith("no source here names a `table`")


def test_large_csv_files_give_the_same_figures(measured: Measured, monkeypatch: pytest.MonkeyPatch) -> None:
    files: dict[str, str | bytes] = {"a.csv": ANSWERS, "b.csv": ANSWERS.replace("Pays", '"Pays" ')}
    before = [measured(files, settings=settings_of(f"file: {name}")) for name in ("a.csv", "b.csv")]
    monkeypatch.setattr(counting, "_LARGE", 1)
    after = [measured(files, settings=settings_of(f"file: {name}")) for name in ("a.csv", "b.csv")]

    assert [each.figures for each in before] == [each.figures for each in after]
    assert [each.answers.left_out for each in before] == [each.answers.left_out for each in after]


def test_a_connection_without_a_table_is_told_where_it_stands(tmp_path: Path) -> None:
    found = workspace(tmp_path, settings_of("connection: ANSWERS"))

    [problem] = found.problems
    assert problem.sentence == (
        "this source does not say which table of `ANSWERS` is read; name it, as `table: survey.answers`"
    )
    assert problem.span.line == 6
