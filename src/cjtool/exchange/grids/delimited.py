"""Texts with separators between columns: the cells of CSV files, as programs write them."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import StringIO
from itertools import islice
from pathlib import PurePath
from typing import Literal, NamedTuple

from cjtool.exchange.declaration import Given
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.book import CellSheet, Place
from cjtool.exchange.grids.grid import cell_name
from cjtool.exchange.grids.limits import MOST_AREA, CellCount
from cjtool.exchange.loss import Loss, at_line
from cjtool.exchange.sheets.formulas import as_given
from cjtool.exchange.texts import decoded
from cjtool.message import Plain
from cjtool.request import RequestError

_SEPARATORS = {",": "`,`", ";": "`;`", "\t": "tab", "|": "`|`"}
_STATED = re.compile(r'\s*"?sep=(.)"?\s*(?:\r\n?|\n|$)', re.IGNORECASE)
"""The line with which Excel is told what stands between columns."""
_SAMPLED = 200
_DECIMAL_COMMA = re.compile(r"[+-]?\d{1,3}(?:\.\d{3})*,\d{1,2}%?")
_LONGEST = 10_000_000
"""Characters of a cell; where quotation marks do not close, much of a file is one."""
_BLANKS = 4
"""So many blank rows in a row are kept; a sheet may end in a million of them."""


class Delimited(NamedTuple):
    """The cells of a text with their lines, and what was found out or guessed about it."""

    sheet: CellSheet
    losses: tuple[Loss, ...]


def cells_of(given: Given) -> Delimited:
    """The cells of a CSV file. Raises RequestError for what is no text, or too large: in bytes, in cells, or in one cell.

    The separator is the one that Excel's line `sep=` states, else the one that gives most lines one number of columns:
    Python's `csv.Sniffer` goes by single characters, takes letters for separators and fails on texts in cells.
    """
    with _long_cells():
        return _cells_of(given)


@contextmanager
def _long_cells() -> Iterator[None]:
    """The limit of Python's reader is one for the whole process, and others rely on its own."""
    before = csv.field_size_limit(_LONGEST)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _cells_of(given: Given) -> Delimited:
    text = decoded(given)
    stated = _STATED.match(text.text)
    body, skipped = (text.text[stated.end() :], 1) if stated else (text.text, 0)
    separator = stated[1] if stated else _separator(body)
    losses = [*text.losses, _how(text.encoding, separator)]
    cells: dict[Place, str] = {}
    lines: list[int] = []
    counted, blanks, width = CellCount(given.name), 0, 0
    for line, texts in _records(body, separator, losses, given.name):
        filled = {column: cell for column, cell in enumerate(texts) if cell and not cell.isspace()}
        blanks = 0 if filled else blanks + 1
        if blanks > _BLANKS:
            continue
        counted.add(len(filled))
        cells |= {(len(lines), column): as_given(cell) for column, cell in filled.items()}
        lines.append(line + skipped)
        width = max(width, *filled) if filled else width
        if width * len(lines) > MOST_AREA:
            far = Plain(cell_name(len(lines) - 1, width))
            raise RequestError(says.FAR_APART(name=given.name, cell=far), says.LEAVE_OUT)
    losses += _decimal_commas(cells, lines)
    return Delimited(CellSheet(_called(given.name), cells, lines=tuple(lines)), tuple(losses))


def _called(name: str) -> str:
    """What a table is called that a file holds alone: as the file, without its ending; nothing for standard input."""
    return "" if name == "-" else " ".join(PurePath(name).stem.replace("_", " ").split())


def _separator(text: str) -> str:
    """What stands between columns: what gives most lines of the start the same number of columns, and more of them."""
    best, found = 0.0, ","
    for separator in _SEPARATORS:
        widths = [len(texts) for texts in _start(text, separator) if any(texts)]
        wide = Counter(width for width in widths if width > 1)
        if wide:
            width, count = wide.most_common(1)[0]
            score = count / len(widths) * (1 - 1 / width)
            if score > best:
                best, found = score, separator
    return found


def _start(text: str, separator: str) -> Iterator[list[str]]:
    reader = csv.reader(StringIO(text[:_LONGEST], newline=""), delimiter=separator)
    try:
        yield from islice(reader, _SAMPLED)
    except csv.Error:
        return


def _records(text: str, separator: str, losses: list[Loss], name: str) -> Iterator[tuple[int, list[str]]]:
    """The cells of each record and its first line; adds a loss where quotes do not close as they should."""
    never_closed = _never_closed(text, separator, losses)
    lines = StringIO(text, newline="")
    if never_closed is None:
        yield from _read(lines, separator, name, 1)
        return
    before = StringIO("".join(islice(lines, never_closed - 1)), newline="")
    yield from _read(before, separator, name, 1)
    yield from _read(lines, separator, name, never_closed, quoting=csv.QUOTE_NONE)


def _read(
    lines: Iterable[str], separator: str, name: str, first: int, quoting: Literal[0, 3] = csv.QUOTE_MINIMAL
) -> Iterator[tuple[int, list[str]]]:
    reader = csv.reader(lines, delimiter=separator, quoting=quoting)
    line = first
    try:
        for texts in reader:
            yield line, texts
            line = first + reader.line_num
    except csv.Error as error:
        raise RequestError(says.LONG_CELL(name=Plain(name), line=line), says.QUOTE_HINT) from error


def _never_closed(text: str, separator: str, losses: list[Loss]) -> int | None:
    """The line in which a quotation mark opens that never closes; tells of that, and of marks in wrong places."""
    strict = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    line = 1
    try:
        for _ in strict:
            line = strict.line_num + 1
    except csv.Error as error:
        is_open = "end of data" in str(error)
        said = says.OPEN_QUOTE if is_open else says.QUOTES
        losses.append(Loss("guessed", "quotes", said, at_line(line)))
        return line if is_open else None
    return None


def _how(encoding: str, separator: str) -> Loss:
    shown = Plain(_SEPARATORS.get(separator, f"`{separator}`"))
    return Loss("noted", "columns", says.READ_AS(encoding=Plain(encoding), separator=shown))


def _decimal_commas(cells: dict[Place, str], lines: list[int]) -> Iterator[Loss]:
    for (row, _), text in cells.items():
        if "," in text and _DECIMAL_COMMA.fullmatch(text.strip()):
            yield Loss("noted", "numbers", says.DECIMAL_COMMA(number=text.strip()), at_line(lines[row]), text)
            return
