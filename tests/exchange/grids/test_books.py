"""Books of Excel and LibreOffice are read as people see them; what lies beside the cells is told."""

import datetime
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from tests.exchange.grids.given_files import count_headings, xlsx
from tests.exchange.office import converted
from xlsxwriter import Workbook

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids.book import Book
from cjtool.exchange.grids.office_books import book_of
from cjtool.exchange.grids.tables_on_sheets import tables_on
from cjtool.request import RequestError


def journey(book: Workbook) -> None:
    """A table at B4 under a merged title, with a stage merged over its steps, and values of every kind."""
    sheet = book.add_worksheet("Journey")
    form = {
        key: book.add_format({"num_format": code})
        for key, code in {
            "%": "0%",
            "%%": "0.0%",
            "day": "d mmm yyyy",
            "hour": "hh:mm",
            "span": "[h]:mm",
        }.items()
    }
    sheet.merge_range(0, 1, 0, 6, "Moving house")
    sheet.write_row(3, 1, ["Stage", "Step", "Pains", "Share", "Day", "Score"])
    sheet.merge_range(4, 1, 6, 1, "Look")
    sheet.write_row(4, 2, ["Search", "slow\nand dear"])
    sheet.write_number(4, 4, 0.45, form["%"])
    sheet.write_datetime(4, 5, datetime.datetime(2024, 2, 1), form["day"])
    sheet.write_number(4, 6, 3.0)
    sheet.write_row(5, 2, ["Choose", "  queue "])
    sheet.write_number(5, 4, 0.125, form["%%"])
    sheet.write_datetime(5, 5, datetime.datetime(2024, 2, 1, 13, 30), form["day"])
    sheet.write_number(5, 6, -1.5)
    sheet.write_string(6, 2, "Поиск 搜索 بحث 🙂")
    sheet.write_formula(6, 3, '="far "&"away"', None, "far away")
    sheet.write_number(6, 4, 0.7 + 0.2)
    sheet.write_number(6, 5, 1.5, form["span"])
    sheet.write_boolean(6, 6, True)  # noqa: FBT003


ROWS = [
    ("Moving house", "", "", "", "", ""),
    ("", "", "", "", "", ""),
    ("", "", "", "", "", ""),
    ("Stage", "Step", "Pains", "Share", "Day", "Score"),
    ("Look", "Search", "slow\nand dear", "45%", "2024-02-01", "3"),
    ("Look", "Choose", "queue", "12.5%", "2024-02-01 13:30", "-1.5"),
    ("Look", "Поиск 搜索 بحث 🙂", "far away", "0.9", "36:00", "TRUE"),
]


def rows(book: Book) -> list[tuple[str, ...]]:
    [grid], _ = tables_on(book.sheets[0], count_headings)
    assert grid.spot(4, 1).name == "Journey!C5"
    return list(grid.rows)


def told(book: Book) -> list[tuple[str, str, str, str]]:
    return [(loss.kind, loss.what, loss.spot.name, loss.value) for loss in book.losses]


def test_a_book_of_excel_is_read_as_people_see_it() -> None:
    assert rows(book_of(xlsx(journey))) == ROWS


@pytest.mark.slow
def test_books_that_libreoffice_wrote_hold_the_same(tmp_path: Path) -> None:
    """In ODS it writes TRUE as a number; in the old form of Excel percentages are fractions, and formulas have no text."""
    path = tmp_path / "journey.xlsx"
    path.write_bytes(xlsx(journey).data)
    (tmp_path / "out").mkdir()
    read = {
        ending: rows(
            book_of(Given(f"journey.{ending}", converted(path, ending, tmp_path / "out").read_bytes()))
        )
        for ending in ("xlsx", "ods", "xls")
    }

    plain = [row[:3] for row in ROWS]
    assert [row[:3] for row in read["xlsx"]] == [row[:3] for row in read["ods"]] == plain
    assert [row[3:] for row in read["xlsx"]] == [row[3:] for row in ROWS]
    assert [row[3:] for row in read["ods"]][:6] == [row[3:] for row in ROWS][:6]
    assert [row[3] for row in read["xls"]][4:] == ["0.45", "0.125", "0.9"]
    assert [row[:2] for row in read["xls"]] == [row[:2] for row in ROWS]


@pytest.mark.slow
@pytest.mark.parametrize("ending", ["xlsx", "xls", "ods"])
def test_a_csv_that_libreoffice_made_a_book_of_has_the_same_cells(tmp_path: Path, ending: str) -> None:
    path = tmp_path / "steps.csv"
    path.write_text('Stage,Step,Pains\nLook,Search,"slow, dear"\n,Choose,3\n', "utf-8")
    made = converted(path, ending, tmp_path)

    book = book_of(Given(made.name, made.read_bytes()))

    assert book.sheets[0].rows == (
        ("Stage", "Step", "Pains"),
        ("Look", "Search", "slow, dear"),
        ("", "Choose", "3"),
    )


def test_hidden_sheets_are_known_as_hidden() -> None:
    def write(book: Workbook) -> None:
        book.add_worksheet("Seen").write(0, 0, "a")
        hidden, very = book.add_worksheet("Hidden"), book.add_worksheet("_cjtool")
        hidden.hide()
        very.very_hidden()
        very.write(0, 0, '{"a":  1}')

    book = book_of(xlsx(write))

    assert [(sheet.name, sheet.hidden) for sheet in book.sheets] == [
        ("Seen", False),
        ("Hidden", True),
        ("_cjtool", True),
    ]
    assert book.texts["_cjtool"] == (('{"a":  1}',),)


def test_comments_text_boxes_pictures_and_charts_are_told() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Journey")
        sheet.write(3, 1, "Step")
        sheet.write_comment(3, 1, "Ask Piet")
        sheet.insert_textbox(8, 1, "Waits two weeks")
        chart = book.add_chart({"type": "line"})
        chart.add_series({"values": "=Journey!$B$4:$B$6"})
        sheet.insert_chart(12, 1, chart)
        other = book.add_chart({"type": "line"})
        other.add_series({"values": "=Journey!$B$4:$B$6"})
        book.add_chartsheet("Curve").set_chart(other)

    assert told(book_of(xlsx(write))) == [
        ("left-out", "comment", "Journey!B4", "Ask Piet"),
        ("left-out", "text box", "Journey", "Waits two weeks"),
        ("left-out", "pictures", "Journey", ""),
        ("left-out", "sheet", "Curve", ""),
    ]


def test_an_error_and_a_formula_without_a_result_are_told() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Journey")
        sheet.write_row(0, 0, ["Stage", "Step"])
        sheet.write_row(1, 0, ["Look", "Search"])
        sheet.write_formula(2, 0, "=Old!A1", None, "#REF!")
        sheet.write_formula(2, 1, "=A2&B2", None, "")

    book = book_of(xlsx(write))
    _, losses = tables_on(book.sheets[0], count_headings)

    assert told(book) == [("left-out", "formula", "Journey!B3", "=A2&B2")]
    assert [(loss.what, loss.spot.name, loss.value) for loss in losses] == [("cell", "Journey!A3", "#REF!")]


def with_part(given: Given, name: str, data: bytes) -> Given:
    """A book with one part more, or another in the place of one."""
    made = BytesIO()
    with ZipFile(BytesIO(given.data)) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for each in old.namelist():
            if each != name:
                new.writestr(each, old.read(each))
        new.writestr(name, data)
    return Given(given.name, made.getvalue())


def test_macros_are_told_and_never_read() -> None:
    book = book_of(with_part(xlsx(journey, "journey.xlsm"), "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0"))

    assert ("left-out", "macros", "", "") in told(book)
    assert rows(book) == ROWS


ENTITIES = b"""<?xml version="1.0"?><!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row><c t="str"><v>&b;</v></c></row>
</sheetData></worksheet>"""


def refusal(given: Given) -> str:
    with pytest.raises(RequestError) as refused:
        book_of(given)
    return str(refused.value)


def test_xml_entities_are_refused() -> None:
    given = with_part(xlsx(journey), "xl/worksheets/sheet1.xml", ENTITIES)

    assert (
        refusal(given)
        == "`xl/worksheets/sheet1.xml` in `journey.xlsx` declares XML entities, and is not read"
    )


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = with_part(xlsx(journey), "xl/worksheets/sheet1.xml", b" " * 60_000_000)

    assert refusal(bomb).startswith(
        "`journey.xlsx` unpacks to more than 500 MB, or is compressed as no workbook is"
    )


def test_a_part_that_is_larger_than_it_says_is_refused() -> None:
    data = bytearray(xlsx(journey).data)
    with ZipFile(BytesIO(data)) as archive:
        part = archive.getinfo("xl/worksheets/sheet1.xml")
    size, lie = part.file_size.to_bytes(4, "little"), (part.file_size - 9).to_bytes(4, "little")
    data = data.replace(size, lie)

    assert "is damaged" in refusal(Given("journey.xlsx", bytes(data)))


def test_a_cell_at_the_far_end_of_a_sheet_takes_no_memory() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Journey")
        sheet.write(0, 0, "Step")
        sheet.write(1_048_575, 16_383, "x")

    assert "the cell Journey!XFD1048576 in `journey.xlsx` lies too far from the others" in refusal(
        xlsx(write)
    )


@pytest.mark.slow
def test_a_cell_below_a_million_blank_rows_is_read() -> None:
    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Journey")
        sheet.write_row(0, 0, ["Stage", "Step", "Pains"])
        sheet.write_row(1, 0, ["Look", "Search", "slow"])
        sheet.write(1_048_575, 1, "x")

    grids, losses = tables_on(book_of(xlsx(write)).sheets[0], count_headings)

    assert [grid.rows[1] for grid in grids] == [("Look", "Search", "slow")]
    assert [loss.spot.name for loss in losses] == ["Journey!B1048576"]


def test_a_book_of_more_cells_than_any_journey_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cjtool.exchange.grids.limits.MOST_CELLS", 9_999)

    def write(book: Workbook) -> None:
        sheet = book.add_worksheet("Journey")
        for row in range(1_000):
            sheet.write_row(row, 0, range(10))

    assert "has more than 9,999 cells" in refusal(xlsx(write))


@pytest.mark.parametrize("repeated", ["table:number-columns-repeated", "table:number-rows-repeated"])
@pytest.mark.parametrize("times", ["999999", "99999999999999999999", "9" * 5_000])
def test_a_cell_of_an_ods_file_that_is_repeated_without_end_is_refused(repeated: str, times: str) -> None:
    on_row, on_cell = (f'{repeated}="{times}"' if part in repeated else "" for part in ("rows", "columns"))
    content = (
        '<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
        'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
        'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:spreadsheet>'
        f'<table:table table:name="A"><table:table-row {on_row}>'
        + f'<table:table-cell office:value-type="string" {on_cell}><text:p>x</text:p></table:table-cell>' * 2
        + "</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)

    assert "is damaged" in refusal(Given("a.ods", made.getvalue())) or "more than" in refusal(
        Given("a.ods", made.getvalue())
    )


def test_a_row_of_an_xlsx_file_with_a_number_of_thousands_of_digits_is_refused() -> None:
    part = "xl/worksheets/sheet1.xml"
    with ZipFile(BytesIO(xlsx(journey).data)) as archive:
        rows = re.sub(
            rb"<row .*</row>", b'<row r="%s"><c><v>1</v></c></row>' % (b"9" * 5_000), archive.read(part)
        )

    assert "lies too far from the others" in refusal(with_part(xlsx(journey), part, rows))


def test_a_locked_book_is_told_as_locked() -> None:
    locked = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(480)
    )

    assert (
        refusal(Given("a.xlsx", locked))
        == "`a.xlsx` is locked with a password; save a copy without a password"
    )


def test_other_zipped_files_are_no_books() -> None:
    letter = BytesIO()
    with ZipFile(letter, "w") as archive:
        archive.writestr("word/document.xml", "<w/>")

    assert "is not an Excel or LibreOffice workbook" in refusal(Given("a.xlsx", letter.getvalue()))
