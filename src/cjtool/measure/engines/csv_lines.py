"""Lines and rows of CSV files as people export them: what they are written in, and what of them cannot be read."""

import csv
import re
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any, NamedTuple

from cjtool.measure.question import Counted, Reason

_LONGEST = 1_000_000
"""Characters of a line; what is longer is no answer of a customer."""
_BLOCK = 64
"""So many lines are read together: of the longest, 64 MB."""
_ENDS = ("\n", "\r")
_DELIMITERS = ",;\t|"
_MARK = "\ufeff"
_QUOTED = re.compile(r'"[^"]*(?:"|$)')
_BREAK = re.compile(r"\r\n|\r|\n")
_SHOWN = 40
_LOOKED_AT = 1 << 20
"""So many bytes of a file say in which encoding it is."""


def encoding_of(path: Path) -> str:
    """UTF-8, or UTF-16 where its mark or its zeros say so, else Windows-1252, which has nearly every byte. Raises OSError."""
    with open(path, "rb") as file:
        start = file.read(_LOOKED_AT)
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if 0 in start[:2]:
        return "utf-16-be" if start[0] == 0 else "utf-16-le"
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        cut_in_two = len(start) == _LOOKED_AT and error.start > len(start) - 4
        return "utf-8" if cut_in_two else "cp1252"
    return "utf-8"


def delimiter_of(line: str) -> str:
    """What stands most often between the cells of a line; a comma where nothing does."""
    bare = _QUOTED.sub("", line)
    return max(_DELIMITERS, key=bare.count)


def lines(file: IO[str], found: Counted) -> Iterator[str]:
    """The lines of a file, without its mark; of one that is too long only that it was there."""
    return chain.from_iterable(_blocks(file, found))


def _blocks(file: IO[str], found: Counted) -> Iterator[list[str]]:
    """Lines by some at a time: to look at each by itself would take as long as to read it."""
    pieces = iter(partial(file.readline, _LONGEST), "")
    first = [next(pieces, "").removeprefix(_MARK)]
    for block in chain([first], iter(lambda: list(islice(pieces, _BLOCK)), [])):
        whole = max(map(len, block)) < _LONGEST
        yield block if whole else list(_without_long(iter(block), pieces, found))


def _without_long(block: Iterator[str], pieces: Iterator[str], found: Counted) -> Iterator[str]:
    """The lines of a block that are not too long. One that is comes in pieces, of which the last one ends it."""
    for piece in block:
        if len(piece) < _LONGEST or piece.endswith(_ENDS):
            yield piece
        else:
            found.left_out["long-line", piece[:_SHOWN]] += 1
            next((rest for rest in chain(block, pieces) if rest.endswith(_ENDS)), "")


def opened(path: Path) -> IO[str]:
    """A file in the encoding that it is in. Raises OSError."""
    return open(path, encoding=encoding_of(path), newline="", errors="replace")


def headed(read: Iterator[str], delimiter: str | None, *, strict: bool) -> tuple[Any, str]:
    """A reader of the lines from the first one with a text on, which has the headings, and the delimiter of the cells."""
    first = next((line for line in read if line.strip()), "")
    mark = delimiter or delimiter_of(first)
    return csv.reader(chain([first], read), delimiter=mark, strict=strict), mark


class CsvTable(NamedTuple):
    """The headings of a file, its rows that are still to be read, and what stands between their cells."""

    headings: list[str]
    reader: Any
    delimiter: str


def csv_table(file: IO[str], path: Path, delimiter: str | None, found: Counted) -> CsvTable | None:
    """A file that was opened, read up to its headings; None where it is empty, or these cannot be read, which is told."""
    reader, mark = headed(lines(file, found), delimiter, strict=True)
    try:
        headings = [heading.strip() for heading in next(reader, [])]
    except csv.Error:
        found.left_out["bad-quotes", path.name] += 1
        return None
    if not any(headings):
        found.left_out["empty-file", path.name] += 0
        return None
    return CsvTable(headings, reader, mark)


class CsvRows:
    """The rows of a file. Those that cannot be read, and those that are too short, are counted as left out."""

    def __init__(self, table: CsvTable, found: Counted, width: int) -> None:
        self._reader, self._delimiter = table.reader, table.delimiter
        self._found, self._width = found, width

    def take(self, most: int) -> list[list[str]]:
        """Up to so many rows that have enough cells; none at the end of the file."""
        rows: list[list[str]] = []
        while not rows:
            rows = self._read(most)
            if not rows:
                return []
            if min(map(len, rows)) < self._width or not all(map(any, rows)):
                rows = self._whole(rows)
        return rows

    def _whole(self, rows: list[list[str]]) -> list[list[str]]:
        """The rows that have enough cells; empty ones are none."""
        short = [row for row in rows if len(row) < self._width and any(row)]
        self._found.left_out.update(("short-row", self._delimiter.join(row)[:_SHOWN]) for row in short)
        return [row for row in rows if len(row) >= self._width and any(row)]

    def _read(self, most: int) -> list[list[str]]:
        """Up to so many rows, with empty ones. Lines whose quotation marks do not fit together are counted one by one."""
        rows: list[list[str]] = []
        while len(rows) < most:
            before, line = len(rows), self._reader.line_num
            try:
                rows.extend(islice(self._reader, most - before))
            except csv.Error as error:
                lost = self._reader.line_num - line - _lines_of(rows[before:])
                reason: Reason = "long-line" if "limit" in str(error) else "bad-quotes"
                self._found.left_out[reason, ""] += max(1, lost)
            else:
                break
        return rows


def _lines_of(rows: list[list[str]]) -> int:
    """How many lines some rows take: cells in quotation marks may have several."""
    return len(rows) + sum(len(_BREAK.findall(cell)) for row in rows for cell in row)
