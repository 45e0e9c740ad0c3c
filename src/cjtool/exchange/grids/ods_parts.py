"""What an ODS file (ISO/IEC 26300) says of cells besides their values: what they show, merged ranges, comments."""

from collections.abc import Mapping

from cjtool.exchange.grids.archive import Archive, local
from cjtool.exchange.grids.limits import CellCount
from cjtool.exchange.grids.places import MOST_COLUMNS, MOST_ROWS, whole
from cjtool.exchange.grids.sheet_notes import SheetNotes

_SHOWN = {"percentage", "boolean", "error", "time"}
"""Kinds of values that people see otherwise than they are stored."""


def ods_notes(archive: Archive, counted: CellCount) -> dict[str, SheetNotes]:
    """What each sheet says besides its values, by its name."""
    walk = _ContentWalk(counted)
    archive.walk("content.xml", walk)
    return walk.found


class _ContentWalk:
    """Notes what sheets say, cell by cell; repeated rows and columns are counted, and noted once."""

    def __init__(self, counted: CellCount) -> None:
        self.found: dict[str, SheetNotes] = {}
        self._counted = counted
        self._notes = SheetNotes()
        self._row = self._column = self._rows = self._columns = 0
        self._kind = ""
        self._within: list[str] = []
        self._lines: list[str] = []
        self._comment: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local(tag)
        self._within.append(name)
        said = {local(key): value for key, value in attributes.items()} if attributes else {}
        if name == "table":
            self._notes = self.found.setdefault(said.get("name", ""), SheetNotes())
            self._row = self._rows = 0
        elif name == "table-row":
            self._row += self._rows
            self._rows = _number(said.get("number-rows-repeated"), MOST_ROWS)
            self._column = self._columns = 0
        elif name in {"table-cell", "covered-table-cell"}:
            self._cell(attributes, said)
        elif name in {"p", "line-break"}:
            self._into().append("")
        elif name in {"frame", "custom-shape"} and "annotation" not in self._within:
            self._notes.pictures += name == "frame"

    def _cell(self, attributes: Mapping[str, str], said: Mapping[str, str]) -> None:
        self._column += self._columns
        self._columns = _number(said.get("number-columns-repeated"), MOST_COLUMNS)
        kinds = [value for key, value in attributes.items() if local(key) == "value-type"]
        self._kind = "error" if "error" in kinds else next(iter(kinds), "")
        self._lines, self._comment = [], []
        wide = _number(said.get("number-columns-spanned"), MOST_COLUMNS)
        high = _number(said.get("number-rows-spanned"), MOST_ROWS)
        if wide > 1 or high > 1:
            first = (self._row, self._column)
            self._notes.merged.append((first, (self._row + high - 1, self._column + wide - 1)))

    def _into(self) -> list[str]:
        return self._comment if "annotation" in self._within else self._lines

    def data(self, text: str) -> None:
        lines = self._into()
        if lines and "p" in self._within:
            lines[-1] += text

    def end(self, tag: str) -> None:
        name = self._within.pop()
        del tag
        if name in {"table-cell", "covered-table-cell"}:
            self._noted()

    def close(self) -> None:
        pass

    def _noted(self) -> None:
        if self._comment:
            self._notes.comments.append(((self._row, self._column), "\n".join(self._comment).strip()))
        if not self._kind and not self._lines:
            return
        self._counted.add(self._rows * self._columns)
        self._notes.uses(self._row, self._column)
        self._notes.uses(self._row + self._rows - 1, self._column + self._columns - 1)
        if self._kind in _SHOWN and self._lines:
            for row in range(self._row, self._row + self._rows):
                for column in range(self._column, self._column + self._columns):
                    self._notes.shown[row, column] = "\n".join(self._lines)


def _number(text: str | None, most: int) -> int:
    """How often something is repeated, or how far it reaches: 1 where that is not said, and no more than a sheet has room for."""
    return min(max(whole(text) or 1, 1), most)
