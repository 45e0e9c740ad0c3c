"""The parts of an XLSX file (ECMA-376) that say of cells what their values do not: formats, errors, comments, text boxes."""

import posixpath
import re
from collections.abc import Mapping
from typing import Any

from cjtool.exchange.grids.archive import Archive, local
from cjtool.exchange.grids.limits import CellCount
from cjtool.exchange.grids.places import place_of, whole
from cjtool.exchange.grids.sheet_notes import SheetNotes

_PERCENT = {9, 10}
"""Built-in formats of percentages: `0%` and `0.00%`."""
_LITERALS = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


def xlsx_notes(archive: Archive, counted: CellCount) -> dict[str, SheetNotes]:
    """What each worksheet says besides its values, by its name."""
    targets = _related(archive, "xl/workbook.xml")
    book = archive.tree("xl/workbook.xml")
    styles = _percent_styles(archive)
    found: dict[str, SheetNotes] = {}
    for sheet in book.iter("sheet") if book is not None else ():
        relation = next((value for key, value in sheet.attrib.items() if local(key) == "id"), "")
        part = targets.get(relation, ("", ""))[1]
        notes = SheetNotes()
        archive.walk(part, _SheetWalk(notes, styles, counted))
        for kind, target in _related(archive, part).values():
            if kind == "comments":
                _comments(archive, target, notes)
            elif kind == "drawing":
                _drawing(archive, target, notes)
        found[sheet.get("name", "")] = notes
    return found


def _related(archive: Archive, part: str) -> dict[str, tuple[str, str]]:
    """The parts that a part refers to, by their ids: of which kind, and where."""
    folder, name = posixpath.split(part)
    tree = archive.tree(posixpath.join(folder, "_rels", f"{name}.rels"))
    found = {}
    for each in tree.iter("Relationship") if tree is not None else ():
        target = each.get("Target", "")
        path = target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}")
        found[each.get("Id", "")] = (each.get("Type", "").rpartition("/")[2], path)
    return found


def _percent_styles(archive: Archive) -> frozenset[str]:
    """The numbers of the cell formats that show percentages."""
    tree = archive.tree("xl/styles.xml")
    if tree is None:
        return frozenset()
    codes = {
        each.get("numFmtId")
        for each in tree.iter("numFmt")
        if "%" in _LITERALS.sub("", each.get("formatCode", ""))
    }
    percent = codes | {str(number) for number in _PERCENT}
    formats = [xf for cells in tree.iter("cellXfs") for xf in cells.iter("xf")]
    return frozenset(str(number) for number, xf in enumerate(formats) if xf.get("numFmtId") in percent)


def _comments(archive: Archive, part: str, notes: SheetNotes) -> None:
    tree = archive.tree(part)
    for each in tree.iter("comment") if tree is not None else ():
        notes.comments.append((place_of(each.get("ref", "")), _text(each)))


def _drawing(archive: Archive, part: str, notes: SheetNotes) -> None:
    tree = archive.tree(part)
    for each in tree.iter() if tree is not None else ():
        if each.tag in {"pic", "graphicFrame"}:
            notes.pictures += 1
        elif each.tag == "sp" and (text := _text(each)):
            notes.boxes.append(text)


def _text(element: Any) -> str:
    """The text below an element, a line for each paragraph."""
    paragraphs = [each for each in element.iter() if each.tag == "p"] or [element]
    lines = ("".join(piece.text or "" for piece in each.iter("t")) for each in paragraphs)
    return "\n".join(lines).strip()


class _SheetWalk:
    """Notes what a worksheet says, cell by cell."""

    def __init__(self, notes: SheetNotes, percent: frozenset[str], counted: CellCount) -> None:
        self._notes, self._percent, self._counted = notes, percent, counted
        self._row, self._column = -1, -1
        self._cell: Mapping[str, str] = {}
        self._formula: list[str] | None = None
        self._value: list[str] | None = None
        self._text: list[str] | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        name = local(tag)
        if name == "row":
            stated = whole(attributes.get("r"))
            self._row, self._column = self._row + 1 if stated is None else stated - 1, -1
        elif name == "c":
            place = place_of(attributes.get("r", ""))
            self._row, self._column = place or (self._row, self._column + 1)
            self._cell, self._formula, self._value = attributes, None, None
        elif name == "f":
            self._formula = self._text = []
        elif name in {"v", "is"}:
            self._value = self._text = []
        elif name == "mergeCell":
            first, _, last = attributes.get("ref", "").partition(":")
            ends = place_of(first), place_of(last)
            if ends[0] and ends[1]:
                self._notes.merged.append((ends[0], ends[1]))

    def data(self, text: str) -> None:
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        name = local(tag)
        if name in {"v", "f", "is"}:
            self._text = None
        elif name == "c":
            self._noted()

    def close(self) -> None:
        pass

    def _noted(self) -> None:
        place, kind = (self._row, self._column), self._cell.get("t", "n")
        value = "".join(self._value or ())
        if value:
            self._counted.add(1)
            self._notes.uses(*place)
        if self._formula is not None and not value and kind != "str":
            self._notes.empty[place] = "".join(self._formula)
        if kind == "e":
            self._notes.shown[place] = value
        elif kind == "n" and value and self._cell.get("s") in self._percent:
            self._notes.percent.add(place)
