"""Files of Excel and LibreOffice ─► books: XLSX, XLS and ODS, by python-calamine."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.archive import Archive
from cjtool.exchange.grids.book import Book, CellSheet, Place
from cjtool.exchange.grids.cell_values import as_percent, shown
from cjtool.exchange.grids.grid import column_name
from cjtool.exchange.grids.limits import MOST_AREA, Counted
from cjtool.exchange.grids.ods_parts import ods_notes
from cjtool.exchange.grids.places import covered
from cjtool.exchange.grids.sheet_notes import SheetNotes
from cjtool.exchange.grids.xlsx_parts import xlsx_notes
from cjtool.exchange.loss import Loss, Origin
from cjtool.message import Figure, Plain
from cjtool.request import RequestError

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")


def is_office(data: bytes) -> bool:
    """Whether bytes are those of a zip or of an OLE file, which books are, and not a text."""
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06", _OLE))


def book_of(given: Given) -> Book:
    """The book that a file holds, with what is not read of it told.

    Raises RequestError where it is damaged, locked with a password, too large, or no book.
    """
    counted = Counted(given.name)
    if given.data.startswith(_OLE):
        if _ENCRYPTED in given.data:
            raise RequestError(says.LOCKED(name=given.name), says.UNLOCK)
        return _read(given, {}, counted)
    archive = Archive(given)
    if "xl/workbook.xml" in archive.names:
        notes = xlsx_notes(archive, counted)
    elif "content.xml" in archive.names:
        manifest = archive.tree("META-INF/manifest.xml")
        if manifest is not None and any(manifest.iter("encryption-data")):
            raise RequestError(says.LOCKED(name=given.name), says.UNLOCK)
        notes = ods_notes(archive, counted)
    else:
        raise RequestError(says.NO_BOOK(name=given.name), says.BOOKS)
    for name, each in notes.items():
        if each.area > MOST_AREA:
            far = Plain(f"{name}!{column_name(each.last[1])}{each.last[0] + 1}")
            raise RequestError(says.FAR_APART(name=given.name, cell=far), says.LEAVE_OUT)
    book = _read(given, notes, counted)
    macros = (Loss("left-out", "macros", says.MACROS),) if "xl/vbaProject.bin" in archive.names else ()
    return Book(book.sheets, (*book.losses, *macros))


def _read(given: Given, notes: dict[str, SheetNotes], counted: Counted) -> Book:
    try:
        sheets, losses = _sheets(given, notes, counted)
    except (RequestError, ImportError, KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # a panic of the reader is no Exception
        if "Password" in type(error).__name__:
            raise RequestError(says.LOCKED(name=given.name), says.UNLOCK) from error
        raise RequestError(says.DAMAGED(name=given.name), says.SAVE_AGAIN) from error
    if not notes:
        losses.append(Loss("noted", "book", says.OLD_BOOK))
    return Book(tuple(sheets), tuple(losses))


def _sheets(
    given: Given, notes: dict[str, SheetNotes], counted: Counted
) -> tuple[list[CellSheet], list[Loss]]:
    from python_calamine import CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

    sheets, losses = [], []
    with CalamineWorkbook.from_filelike(BytesIO(given.data)) as book:
        for about in book.sheets_metadata:
            if about.typ != SheetTypeEnum.WorkSheet:
                losses.append(Loss("left-out", "sheet", says.NO_CELLS, Origin(about.name)))
                continue
            said = notes.get(about.name, SheetNotes())
            sheet = book.get_sheet_by_name(about.name)
            hidden = about.visible != SheetVisibleEnum.Visible
            sheets.append(_sheet(sheet, about.name, said, counted if not notes else None, hidden=hidden))
            losses += _left_out(about.name, said)
    return sheets, losses


def _sheet(sheet: Any, name: str, said: SheetNotes, counted: Counted | None, *, hidden: bool) -> CellSheet:
    cells: dict[Place, str] = {}
    top, left = sheet.start or (0, 0)
    for row, values in enumerate(sheet.to_python(), top):
        for column, value in enumerate(values, left):
            if value != "" or isinstance(value, bool):
                place = (row, column)
                cells[place] = as_percent(value) if place in said.percent else shown(value)
        if counted is not None:
            counted.add(sum(value != "" for value in values))
    cells |= said.shown
    ranges = [*(sheet.merged_cell_ranges or ()), *said.merged]
    edge = (max((row for row, _ in cells), default=0), max((column for _, column in cells), default=0))
    merged = {place: first for first, last in dict(ranges).items() for place in covered(first, last, edge)}
    filled = {place: text for place, text in cells.items() if text and not text.isspace()}
    return CellSheet(name, filled, hidden, {place: at for place, at in merged.items() if place not in filled})


def _left_out(sheet: str, said: SheetNotes) -> Iterator[Loss]:
    """What lies on a sheet besides its cells."""
    for place, text in said.comments:
        spot = Origin(f"{sheet}!{column_name(place[1])}{place[0] + 1}" if place else sheet)
        yield Loss("left-out", "comment", says.COMMENT, spot, text)
    for text in said.boxes:
        yield Loss("left-out", "text box", says.BOX, Origin(sheet), text)
    if said.pictures:
        yield Loss(
            "left-out", "pictures", says.PICTURES(count=Figure(said.pictures, bare=True)), Origin(sheet)
        )
    for place, formula in said.empty.items():
        spot = Origin(f"{sheet}!{column_name(place[1])}{place[0] + 1}")
        yield Loss("left-out", "formula", says.NO_RESULT, spot, f"={formula}")


def is_xml_book(data: bytes) -> bool:
    """Whether a text is a book in the XML of Excel 2003, which nothing here reads."""
    start = data[:4096].replace(b"\0", b"")
    return b"<?mso-application" in start or b"urn:schemas-microsoft-com:office:spreadsheet" in start
