"""Which sheets of a book that came back hold what: by marks in hidden cells, else by names and headings."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from cjtool.exchange.draft import clean
from cjtool.exchange.grids.grid import cell_name
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.workbook import return_phrases as says
from cjtool.exchange.workbook.book_phrases import GUIDE
from cjtool.exchange.workbook.given import HIDDEN_SHEET
from cjtool.exchange.workbook.sheets_of_book import ID, MARK, BookSheet
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import SECTIONS
from cjtool.request import RequestError
from cjtool.spelling.folding import bare

CellTexts: TypeAlias = Mapping[str, Sequence[Sequence[str]]]
"""All cells of all sheets by name, hidden ones too, each sheet from its cell A1 on."""
_SEARCHED = 40
"""So many rows from the top may hold the marks of a sheet."""
_HEADINGS = 3
"""So many headings of a sheet tell that a row holds them."""


@dataclass(frozen=True)
class FoundRow:
    """A row of a table: its number in the sheet, from 0, and its texts by column key."""

    sheet: str
    number: int
    cells: Mapping[str, str]
    places: Mapping[str, int]

    @property
    def id(self) -> str:
        """The hidden id; empty in a new row."""
        return clean(self.cells.get(ID, ""))

    @property
    def texts(self) -> str:
        """What stands in it, in one line of text."""
        return "; ".join(said for text in self.cells.values() if (said := clean(text)))

    def spot(self, key: str = "") -> Origin:
        """Where a cell stands, such as `Retour!C7`; without a key, where the row begins."""
        at = self.places.get(key, min(self.places.values(), default=0))
        return Origin(f"{self.sheet}!{cell_name(self.number, at)}")


@dataclass(frozen=True)
class FoundTable:
    """A sheet that was recognised: what it holds, its title, which keys have a column, and its rows."""

    sheet: str
    holds: str
    title: str
    keys: frozenset[str]
    rows: tuple[FoundRow, ...]
    losses: tuple[Loss, ...] = field(default=())


def is_workbook(sheets: CellTexts) -> bool:
    """Whether a book is a workbook of ours: it has the hidden sheet."""
    return HIDDEN_SHEET in sheets


def refuse_part(name: str, sheets: Iterable[Sequence[Sequence[str]]]) -> None:
    """Raise RequestError for a sheet of a workbook of ours that is there without the rest: it does not say what it was given out with."""
    for cells in sheets:
        found = _marked(cells)
        if found is not None and found[1].partition(":")[0] in {"steps", "stages", "journeys", *SECTIONS}:
            raise RequestError(says.PART_OF_BOOK(name=name), says.WHOLE_BOOK)


def tables(sheets: CellTexts, given: Sequence[BookSheet]) -> Iterator[FoundTable | Loss]:
    """The tables of a book in order, and what is told of sheets that are none. `given` are the sheets that were given out."""
    by_name = {sheet.name: sheet for sheet in given}
    by_mark = {sheet.holds: sheet for sheet in given}
    for name, cells in sheets.items():
        if name == HIDDEN_SHEET:
            continue
        found = _marked(cells)
        if found is not None:
            row, holds = found
            if holds in by_mark:
                yield _table(name, cells, by_mark[holds], row + 1, _by_keys(cells[row], by_mark[holds]))
                continue
        elif name in by_name and (number := _keyed(cells, by_name[name])) is not None:
            yield _table(name, cells, by_name[name], number + 1, _by_keys(cells[number], by_name[name]))
            continue
        elif name in by_name and (head := _headed(cells, by_name[name])) is not None:
            yield _table(name, cells, by_name[name], head, {})
            continue
        filled = sum(1 for each in cells for cell in each if clean(cell))
        if filled and not _is_guide(cells):
            yield Loss("left-out", "", says.OTHER_SHEET(count=filled), Origin(name))


def _marked(cells: Sequence[Sequence[str]]) -> tuple[int, str] | None:
    """The row of hidden keys, and what its sheet holds."""
    for number, row in enumerate(cells[:_SEARCHED]):
        for cell in row:
            if cell.startswith(MARK):
                return number, cell.removeprefix(MARK).strip()
    return None


def _is_guide(cells: Sequence[Sequence[str]]) -> bool:
    """Whether a sheet is the one that tells how to fill the book in, in any language."""
    first = clean(cells[0][0]) if cells and cells[0] else ""
    return first in {GUIDE.text(language) for language in LANGUAGES}


def _keyed(cells: Sequence[Sequence[str]], sheet: BookSheet) -> int | None:
    """The row of hidden keys of a sheet that lost its mark: they are written as in the format, which headings are not."""
    keys = {column.key for column in sheet.columns} - {ID}
    for number, row in enumerate(cells[:_SEARCHED]):
        if sum(1 for cell in row if cell in keys) >= min(_HEADINGS, len(keys)):
            return number
    return None


def _headed(cells: Sequence[Sequence[str]], sheet: BookSheet) -> int | None:
    """The row of headings of a sheet that lost its hidden keys."""
    known = {bare(column.heading) for column in sheet.columns}
    for number, row in enumerate(cells[:_SEARCHED]):
        if sum(1 for cell in row if bare(cell) in known and cell) >= min(_HEADINGS, len(known)):
            return number
    return None


def _by_keys(row: Sequence[str], sheet: BookSheet) -> dict[int, str]:
    """The key of each column, by the hidden keys; the first of copied columns."""
    known = {column.key for column in sheet.columns}
    found: dict[int, str] = {}
    for at, cell in enumerate(row):
        key = ID if cell.startswith(MARK) else cell.strip()
        if key in known and key not in found.values():
            found[at] = key
    return found


def _table(
    name: str, cells: Sequence[Sequence[str]], sheet: BookSheet, head: int, columns: dict[int, str]
) -> FoundTable:
    headings = cells[head] if head < len(cells) else ()
    missing = {
        bare(column.heading): column.key for column in sheet.columns if column.key not in columns.values()
    }
    for at, cell in enumerate(headings):
        if at not in columns and (key := missing.pop(bare(cell), None)):
            columns[at] = key
    places = {key: at for at, key in columns.items()}
    ids = {row[0] for row in sheet.rows}
    headless = ID in places and _text(headings, places[ID]) in ids
    first = head if headless else head + 1
    rows = tuple(
        FoundRow(name, number, {key: _text(cells[number], at) for key, at in places.items()}, places)
        for number in range(first, len(cells))
    )
    filled = tuple(row for row in rows if any(clean(cell) for cell in row.cells.values()))
    losses = (*_gone(name, sheet, places), *_others(name, cells, head, first, columns))
    return FoundTable(name, sheet.holds, _title(cells, head, sheet), frozenset(places), filled, losses)


def _title(cells: Sequence[Sequence[str]], head: int, sheet: BookSheet) -> str:
    """The title above a table: the first text there that is no key."""
    keys = {column.key for column in sheet.columns}
    for row in cells[:head]:
        for cell in row:
            if clean(cell) and cell not in keys and not cell.startswith(MARK):
                return " ".join(cell.split())
    return sheet.title


def _gone(name: str, sheet: BookSheet, places: Mapping[str, int]) -> Iterator[Loss]:
    for column in sheet.columns:
        if column.key not in places and column.key != ID:
            yield Loss("noted", column.key, says.COLUMN_GONE(heading=column.heading), Origin(name))


def _others(
    name: str, cells: Sequence[Sequence[str]], head: int, first: int, columns: Mapping[int, str]
) -> Iterator[Loss]:
    """What stands in columns that are none of the book's."""
    width = max(map(len, cells), default=0)
    for at in range(width):
        filled = [(row, _text(cells[row], at)) for row in range(first, len(cells))]
        filled = [(row, text) for row, text in filled if clean(text)]
        if at in columns or not filled:
            continue
        heading = _text(cells[head], at) if head < len(cells) else ""
        row, text = filled[0]
        spot = Origin(f"{name}!{cell_name(row, at)}")
        if clean(heading):
            yield Loss("left-out", heading, says.OTHER_COLUMN(heading=heading, count=len(filled)), spot, text)
        else:
            yield from (
                Loss("left-out", "", says.BESIDE, Origin(f"{name}!{cell_name(row, at)}"), text)
                for row, text in filled
            )


def _text(row: Sequence[str], at: int) -> str:
    return row[at] if at < len(row) else ""
