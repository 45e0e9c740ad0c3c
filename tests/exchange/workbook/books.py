"""Workbooks of the gallery as cells: made in memory as the file has them, or read from the file."""

from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO
from pathlib import Path

from python_calamine import CalamineWorkbook

from cjtool.app.importing import known_in
from cjtool.exchange.catalogue import exporter
from cjtool.exchange.declaration import ExportOptions, Imported, ImportOptions
from cjtool.exchange.workbook.given import HIDDEN_SHEET, GivenBook, given_book, pieces
from cjtool.exchange.workbook.returning import returned
from cjtool.exchange.workbook.sheets_of_book import ID, MARK, BookSheet, book_sheets, holding
from cjtool.project import Workspace, read

JOURNEYS = Path(__file__).parents[3] / "journeys"
PROJECTS = ("crm-software", "hip-replacement", "paspoort", "private-lease", "vivan-los-tacos", "warmtepomp")
Cells = dict[str, list[list[str]]]


@cache
def workspace(project: str) -> Workspace:
    """A project of the gallery."""
    (found,) = read([str(JOURNEYS / project / "cjtool.yaml")], date(2026, 11, 1)).workspaces
    return found


@cache
def book(project: str, language: str | None = None) -> GivenBook:
    """What is given out of a project."""
    found = workspace(project)
    made = given_book([(found, journey) for journey in found.journeys], language)
    return replace(made, sheets=holding(book_sheets(made)))


@cache
def file(project: str, language: str | None = None) -> bytes:
    """The workbook of a project as a file."""
    found = workspace(project)
    exported = exporter("xlsx").write(
        [(found, journey) for journey in found.journeys], ExportOptions(language=language)
    )
    return exported.files[0].data


def cells_of(book: GivenBook) -> Cells:
    """The cells of a workbook as its file has them, without the sheet that tells how to fill it in."""
    found = {sheet.name: _cells(sheet) for sheet in book_sheets(book)}
    found[HIDDEN_SHEET] = [[piece] for piece in pieces(book)]
    return found


def _cells(sheet: BookSheet) -> list[list[str]]:
    keys = [f"{MARK}{sheet.holds}" if column.key == ID else column.key for column in sheet.columns]
    title = ["", sheet.title] + [""] * (len(keys) - 2)
    return [title, keys, [column.heading for column in sheet.columns], *(list(row) for row in sheet.rows)]


def read_cells(data: bytes) -> Cells:
    """The cells of a file."""
    opened = CalamineWorkbook.from_filelike(BytesIO(data))
    return {
        name: [
            [_text(value) for value in row]
            for row in opened.get_sheet_by_name(name).to_python(skip_empty_area=False)
        ]
        for name in opened.sheet_names
    }


def _text(value: object) -> str:
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    return str(value)


def brought_back(cells: Cells, project: str) -> Imported:
    """The journeys of a workbook that came back to its project."""
    return returned("book.xlsx", cells, ImportOptions(known_in(workspace(project))))
