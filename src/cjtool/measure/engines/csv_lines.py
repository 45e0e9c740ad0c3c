"""Lines and rows of CSV files as people export them: what they are written in, and what of them cannot be read."""

import csv
import re
from collections.abc import Iterator
from functools import partial
from itertools import chain, islice
from pathlib import Path
from typing import IO, Any

from cjtool.measure.question import Counted

_LONGEST = 1_000_000
"""Characters of a line; what is longer is no answer of a customer."""
_BLOCK = 64
"""So many lines are read together: of the longest, 64 MB."""
_ENDS = ("\n", "\r")
_DELIMITERS = ",;\t|"
_MARK = "\ufeff"
_QUOTED = re.compile(r'"[^"]*(?:"|$)')
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
