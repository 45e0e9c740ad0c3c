"""Cells of a workbook of Excel that hold an error, such as `#DIV/0!`: python-calamine gives nothing for these, as for empty ones."""

import re
import zipfile
from collections.abc import Iterator
from html import unescape
from typing import IO, TypeAlias

ErrorCells: TypeAlias = dict[int, list[tuple[int, str]]]
"""Errors by the number of their row from 0: of each the number of its column, and its text."""
_AT_ONCE = 1 << 20
"""So many bytes of a sheet are looked at together."""
_LONGEST = 1 << 24
"""A row of a sheet has no more."""
_MARK = b't="e"'
_ROW_END = b"</row>"
_CELL = re.compile(
    rb'<c\b[^>]*?\br="([A-Z]{1,3})([0-9]{1,7})"[^>]*>(?:(?!</c>).)*?<v>([^<]{1,40})</v>', re.DOTALL
)
_SHEET = re.compile(r"<(?:\w+:)?sheet\b[^>]*>")
_RELATION = re.compile(r"<(?:\w+:)?Relationship\b[^>]*>")
_ATTRIBUTE = re.compile(r'([\w:]+)="([^"]*)"')


def error_cells(path: str, sheet: str) -> ErrorCells:
    """The errors of a sheet; none where the workbook is not in Excel's format of today."""
    found: ErrorCells = {}
    try:
        with zipfile.ZipFile(path) as book:
            part = _part_of(book, sheet)
            if part is not None:
                with book.open(part) as file:
                    for rows in _rows_with_errors(file):
                        _take(rows, found)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, ValueError, OSError):
        return {}
    return found


def _part_of(book: zipfile.ZipFile, sheet: str) -> str | None:
    """The part of a workbook that holds a sheet."""
    if "xl/workbook.xml" not in book.namelist():
        return None
    sheets = map(_attributes, _SHEET.findall(book.read("xl/workbook.xml").decode("utf-8", "replace")))
    ids = [
        id
        for each in sheets
        if each.get("name") == sheet
        for name, id in each.items()
        if name.endswith(":id")
    ]
    written = book.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    targets = {
        each.get("Id"): each.get("Target", "") for each in map(_attributes, _RELATION.findall(written))
    }
    if not ids or ids[0] not in targets:
        return None
    target = targets[ids[0]]
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _attributes(tag: str) -> dict[str, str]:
    return {name: unescape(value) for name, value in _ATTRIBUTE.findall(tag)}


def _rows_with_errors(file: IO[bytes]) -> Iterator[bytes]:
    """Whole rows, some at a time, of which any has an error."""
    rest = b""
    while chunk := file.read(_AT_ONCE):
        whole, end, rest = (rest + chunk).rpartition(_ROW_END)
        if not end and len(rest) > _LONGEST:
            return
        if _MARK in whole:
            yield whole


def _take(rows: bytes, found: ErrorCells) -> None:
    for piece in rows.split(b"</c>"):
        if _MARK not in piece:
            continue
        start = piece.rfind(b"<c ")
        cell = _CELL.match(piece[start:] + b"</c>") if start >= 0 else None
        if cell is not None and _MARK in piece[start:].partition(b">")[0]:
            text = unescape(cell[3].decode("utf-8", "replace"))
            found.setdefault(int(cell[2]) - 1, []).append((_column(cell[1]), text))


def _column(letters: bytes) -> int:
    """The number of a column from 0: `A` is 0, `AA` is 26."""
    number = 0
    for letter in letters:
        number = number * 26 + letter - ord("A") + 1
    return number - 1
