"""Files of Excel and LibreOffice ─► books: XLSX, XLS and ODS, by python-calamine."""

from collections.abc import Callable, Iterator, Mapping

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.archive import Archive
from cjtool.exchange.grids.book import Book, CellSheet
from cjtool.exchange.grids.cell_values import as_percent
from cjtool.exchange.grids.grid import cell_name
from cjtool.exchange.grids.limits import MOST_AREA, CellCount, too_many_cells
from cjtool.exchange.grids.ods_parts import ods_notes
from cjtool.exchange.grids.places import covered
from cjtool.exchange.grids.sheet_notes import SheetNotes
from cjtool.exchange.grids.sheet_values import SheetValues, UnreadableBookError, values_apart, values_of
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
    import python_calamine  # noqa: F401 (so that who lacks the extra is told so first)

    if given.data.startswith(_OLE):
        if _ENCRYPTED in given.data:
            raise RequestError(says.LOCKED(name=given.name), says.UNLOCK)
        book = _read(given, values_apart, {})
        return Book(book.sheets, (*book.losses, Loss("noted", "book", says.OLD_BOOK)))
    archive = Archive(given)
    book = _read(given, values_of, _notes(given, archive))
    macros = (Loss("left-out", "macros", says.MACROS),) if "xl/vbaProject.bin" in archive.names else ()
    return Book(book.sheets, (*book.losses, *macros))


def _notes(given: Given, archive: Archive) -> dict[str, SheetNotes]:
    """What the sheets of a zipped book say besides their values; raises RequestError where they are too large to be read."""
    counted = CellCount(given.name)
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
            far = Plain(f"{name}!{cell_name(*each.last)}")
            raise RequestError(says.FAR_APART(name=given.name, cell=far), says.LEAVE_OUT)
    return notes


def _read(
    given: Given, values: Callable[[bytes], list[SheetValues]], notes: Mapping[str, SheetNotes]
) -> Book:
    try:
        read = values(given.data)
    except UnreadableBookError as error:
        if error.reason == "locked":
            raise RequestError(says.LOCKED(name=given.name), says.UNLOCK) from error
        if error.reason == "large":
            raise too_many_cells(given.name) from error
        raise RequestError(says.DAMAGED(name=given.name), says.SAVE_AGAIN) from error
    sheets: list[CellSheet] = []
    losses: list[Loss] = []
    for each in read:
        if each.has_cells:
            said = notes.get(each.name, SheetNotes())
            sheets.append(_sheet(each, said))
            losses += _left_out(each.name, said)
        else:
            losses.append(Loss("left-out", "sheet", says.NO_CELLS, Origin(each.name)))
    return Book(tuple(sheets), tuple(losses))


def _sheet(read: SheetValues, said: SheetNotes) -> CellSheet:
    cells = {place: as_percent(text) if place in said.percent else text for place, text in read.cells.items()}
    cells |= {place: text for place, text in said.shown.items() if text.strip()}
    edge = (max((row for row, _ in cells), default=0), max((column for _, column in cells), default=0))
    ranges = dict([*read.merged, *said.merged])
    merged = {place: first for first, last in ranges.items() for place in covered(first, last, edge)}
    outside = {place: first for place, first in merged.items() if place not in cells}
    return CellSheet(read.name, cells, read.hidden, outside)


def _left_out(sheet: str, said: SheetNotes) -> Iterator[Loss]:
    """What lies on a sheet besides its cells."""
    for place, text in said.comments:
        spot = Origin(f"{sheet}!{cell_name(*place)}" if place else sheet)
        yield Loss("left-out", "comment", says.COMMENT, spot, text)
    for text in said.boxes:
        yield Loss("left-out", "text box", says.BOX, Origin(sheet), text)
    if said.pictures:
        yield Loss(
            "left-out", "pictures", says.PICTURES(count=Figure(said.pictures, bare=True)), Origin(sheet)
        )
    for place, formula in said.empty.items():
        spot = Origin(f"{sheet}!{cell_name(*place)}")
        yield Loss("left-out", "formula", says.NO_RESULT, spot, f"={formula}")


def is_xml_book(data: bytes) -> bool:
    """Whether a text is a book in the XML of Excel 2003, which nothing here reads."""
    start = data[:4096].replace(b"\0", b"")
    return b"<?mso-application" in start or b"urn:schemas-microsoft-com:office:spreadsheet" in start
