"""Rows that lost their hidden id: which part that was given out each of them is, where no other row is that."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import TypeAlias

from cjtool.exchange.draft import clean
from cjtool.exchange.known import name_key
from cjtool.exchange.loss import Loss
from cjtool.exchange.sheets.reading_cells import same
from cjtool.exchange.workbook import return_phrases as says
from cjtool.exchange.workbook.recognising import FoundRow, FoundTable
from cjtool.exchange.workbook.sheets_of_book import ID, JOURNEY_OF, STAGE_OF, BookSheet
from cjtool.spelling.folding import bare

_FEWEST = 2
"""A row under another name is one that was given out only if so many of its cells say the same."""
_EACH = 3
"""So many rows of a sheet are told one by one; more of them in one sentence."""
GivenCells: TypeAlias = dict[str, str]
Fits: TypeAlias = Callable[[FoundRow, GivenCells], bool]


def claimed(table: FoundTable, sheet: BookSheet) -> FoundTable:
    """A table whose rows without an id of the sheet have that of the part which they are: by name and place, by name, by cells.

    What was taken for what is told as guessed.
    """
    claiming = _Claiming(table, sheet)
    for fits in (claiming.here, claiming.called, claiming.alike):
        claiming.claim(fits)
    rows = tuple(
        replace(row, cells={**row.cells, ID: claiming.ids.get(row.number, row.cells.get(ID, ""))})
        for row in table.rows
    )
    return replace(table, rows=rows, losses=(*table.losses, *claiming.told()))


class _Claiming:
    """Gives ids to the rows of one table."""

    def __init__(self, table: FoundTable, sheet: BookSheet) -> None:
        keys = [column.key for column in sheet.columns]
        given = [dict(zip(keys, row, strict=True)) for row in sheet.rows]
        ids = {cells[ID] for cells in given}
        there, self.others, self.open = set[str](), set[int](), list[FoundRow]()
        self.named = _named(sheet.holds)
        by_name: dict[str, list[GivenCells]] = {}
        for cells in given:
            by_name.setdefault(_plain(cells[self.named]), []).append(cells)
        of_id = {cells[ID]: cells for cells in given}
        for row in table.rows:
            others = by_name.get(_plain(row.cells.get(self.named, "")), [])
            if row.id not in ids or row.id in there or _is_another(row, of_id[row.id], others):
                self.open.append(row)
                self.others |= {row.number} if row.id in ids else set()
            else:
                there.add(row.id)
        self.left = [cells for cells in given if cells[ID] not in there]
        self.ids: dict[int, str] = {}
        self.rows: list[tuple[FoundRow, GivenCells]] = []

    def claim(self, fits: Fits) -> None:
        """Give each row that has no id yet the part that fits best, if any does."""
        for row in list(self.open):
            fitting = [cells for cells in self.left if fits(row, cells)]
            if fitting:
                best = max(fitting, key=lambda cells: _agreeing(row, cells))
                self.left = [cells for cells in self.left if cells is not best]
                self.open.remove(row)
                self.ids[row.number] = best[ID]
                self.rows.append((row, best))

    def here(self, row: FoundRow, cells: GivenCells) -> bool:
        """Whether a row has the name of a part, and stands where that stood."""
        place = next((key for key in (STAGE_OF, JOURNEY_OF) if key in cells), None)
        return self.called(row, cells) and (place is None or _alike(row.cells.get(place, ""), cells[place]))

    def called(self, row: FoundRow, cells: GivenCells) -> bool:
        """Whether a row has the name of a part."""
        return _alike(row.cells.get(self.named, ""), cells[self.named])

    def alike(self, row: FoundRow, cells: GivenCells) -> bool:
        """Whether a row says, under another name, at least half of what a part said; a row with the id of a part is not."""
        said = sum(1 for key, text in cells.items() if clean(text) and key not in _BESIDES)
        agreeing = _agreeing(row, cells)
        return row.number not in self.others and agreeing >= _FEWEST and agreeing * 2 >= said

    def told(self) -> Iterator[Loss]:
        """What was taken for what."""
        found = sorted(self.rows, key=lambda each: each[0].number)
        if len(found) > _EACH:
            first = found[0][0]
            yield Loss("guessed", ID, says.TAKEN_ALL_FOR(count=len(found)), first.spot(self.named))
            return
        for row, cells in found:
            name = " ".join(cells[self.named].split())
            yield Loss("guessed", ID, says.TAKEN_FOR(name=name), row.spot(self.named), cells[ID])


_BESIDES = frozenset({ID, STAGE_OF, JOURNEY_OF})


def _named(holds: str) -> str:
    """The column that parts of a sheet are called by."""
    return "title" if holds == "journeys" else name_key(holds)


def _plain(text: str) -> str:
    return bare(text) or clean(text)


def _alike(text: str, other: str) -> bool:
    return _plain(text) == _plain(other) != ""


def _is_another(row: FoundRow, own: GivenCells, others: Sequence[GivenCells]) -> bool:
    """Whether a row has the id of one part, and the name and the cells of another: rows were sorted without their hidden ids."""
    return own not in others and any(_agreeing(row, each) > _agreeing(row, own) for each in others)


def _agreeing(row: FoundRow, cells: GivenCells) -> int:
    """How many cells of a row say what those of a part said; empty ones do not count."""
    return sum(
        1
        for key, text in cells.items()
        if key not in _BESIDES and clean(text) and same(row.cells.get(key, ""), text)
    )


def connected(table: FoundTable) -> FoundTable:
    """A table without notes apart from it: cells that stand alone in rows without id, name and place, below a blank row."""
    named, kept, notes = _named(table.holds), [], []
    last = None
    for row in table.rows:
        filled = [key for key, text in row.cells.items() if clean(text)]
        alone = len(filled) == 1 and not {*filled} & {ID, named, STAGE_OF, JOURNEY_OF}
        if alone and last is not None and row.number - 1 != last:
            text = clean(row.cells[filled[0]])
            notes.append(Loss("left-out", filled[0], says.APART, row.spot(filled[0]), text))
        else:
            kept.append(row)
            last = row.number
    return replace(table, rows=tuple(kept), losses=(*table.losses, *notes))


def claimed_all(
    found: Sequence[FoundTable | Loss], sheets: Sequence[BookSheet]
) -> Iterator[FoundTable | Loss]:
    """The same tables, each without notes apart from it, and with ids for the rows that lost theirs."""
    by_mark = {sheet.holds: sheet for sheet in sheets}
    for each in found:
        yield claimed(connected(each), by_mark[each.holds]) if isinstance(each, FoundTable) else each
