"""The same answers in every place that they can be in: CSV, a workbook, Parquet, a table of DuckDB and one of PostgreSQL."""

import csv
from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path

import duckdb
import pg8000.native
import xlsxwriter

HEADINGS = ("step", "score", "moment", "who", "called", "said", "country", "note")
TYPES = (
    "VARCHAR",
    "DOUBLE PRECISION",
    "TIMESTAMP WITH TIME ZONE",
    "BIGINT",
    "DATE",
    "VARCHAR",
    "VARCHAR",
    "INTEGER",
)
_SAID = ("Far too long a wait for an answer", "", "The desk is kind: mail me at ann@example.org")
ROWS: tuple[tuple[object, ...], ...] = (
    *(
        (
            ("Pays", "Searches", "Receives", "Sleeps")[at % 4],
            (3.0, 9.0, 7.5, 10.0, None)[at % 5],
            datetime.fromisoformat(f"2026-0{1 + at % 6}-10T{at % 24:02}:30:00+00:00"),
            1000 + at % 17,
            date(2026, 1 + at % 6, 12) if at % 3 == 0 else None,
            _SAID[at % 3] or None,
            ("NL", "BE", "DE", None)[at % 7 % 4],
            at,
        )
        for at in range(60)
    ),
    (None,) * len(HEADINGS),
)
"""Scores of every kind, a step that there is not, nothing here and there, a row that is blank, and moments that are another day in Amsterdam."""


def put_everywhere(folder: Path) -> tuple[str, ...]:
    """Write the rows beside one another; what a source in `cjtool.yaml` says of each place, with the address in `ANSWERS`."""
    _csv(folder / "a.csv")
    _workbook(folder / "a.xlsx")
    columns = ", ".join(f"{name} {type}" for name, type in zip(HEADINGS, TYPES, strict=True))
    with duckdb.connect(str(folder / "a.duckdb")) as connection:
        connection.execute(f"CREATE TABLE answers ({columns})")
        connection.executemany("INSERT INTO answers VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", list(ROWS))
        connection.execute(f"COPY answers TO '{folder}/a.parquet'")
    return "file: a.csv", "file: a.xlsx", "file: a.parquet", "connection: ANSWERS, table: answers"


def put_in_postgresql(owner: pg8000.native.Connection) -> None:
    """Write the rows to a table `answers`."""
    columns = ", ".join(f"{name} {type}" for name, type in zip(HEADINGS, TYPES, strict=True))
    owner.run("DROP TABLE IF EXISTS answers")
    owner.run(f"CREATE TABLE answers ({columns})")
    for row in ROWS:
        owner.execute_unnamed("INSERT INTO answers VALUES ($1, $2, $3, $4, $5, $6, $7, $8)", vals=list(row))


def _csv(path: Path) -> None:
    """As people export it: with decimal commas, and offsets of their own."""
    with open(path, "w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([HEADINGS, *map(_written, ROWS)])


def _written(row: Sequence[object]) -> list[str]:
    cells = ["" if value is None else str(value) for value in row]
    return [cells[0], cells[1].replace(".", ","), *cells[2:]]


def _workbook(path: Path) -> None:
    """As Excel has it: a title above the headings, dates as dates, and moments as texts, since its own have no time zone."""
    with xlsxwriter.Workbook(path, {"default_date_format": "dd-mm-yyyy"}) as book:
        book.add_worksheet("About").write(0, 0, "Answers of 2026")
        sheet = book.add_worksheet("Answers")
        sheet.write(0, 0, "Answers of 2026")
        for number, row in enumerate((HEADINGS, *ROWS), 2):
            for column, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write_string(number, column, str(value))
                elif value is not None:
                    sheet.write(number, column, value)
