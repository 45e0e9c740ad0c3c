"""CSV files that DuckDB reads as our own reader would: its strict reader refuses every file of which the two might differ."""

import csv
from collections.abc import Iterable, Sequence
from mmap import ACCESS_READ, mmap
from pathlib import Path
from typing import NamedTuple

from sqlglot import exp

from cjtool.measure.engines.csv_headings import heading_line
from cjtool.measure.engines.csv_lines import encoding_of, lines
from cjtool.measure.engines.table_columns import HeldColumn
from cjtool.measure.question import Counted

_LONGEST = 100_000
"""Bytes of a row; our own reader takes cells up to 131 072 characters."""


class PlainCsv(NamedTuple):
    """A CSV file in UTF-8, with its delimiter, and the headings on its first line or below others."""

    path: Path
    delimiter: str
    headings: tuple[str, ...]
    skipped: int = 0
    above: int = 0
    """Lines above the headings, and those of them that have anything in them."""

    @property
    def columns(self) -> tuple[HeldColumn, ...]:
        """Its columns, which all hold texts. They are numbered: two headings may be one to DuckDB."""
        return tuple(HeldColumn(f"column_{at}", "text", heading) for at, heading in enumerate(self.headings))

    @property
    def expression(self) -> exp.Expr:
        """Its rows, as DuckDB reads them."""
        options = {
            "header": exp.false(), "auto_detect": exp.false(), "strict_mode": exp.true(), "null_padding": exp.false(),
            "skip": exp.Literal.number(1 + self.skipped), "max_line_size": exp.Literal.number(_LONGEST),
            "delim": exp.Literal.string(self.delimiter), "quote": exp.Literal.string('"'), "escape": exp.Literal.string('"'),
            "columns": exp.Struct(expressions=[
                exp.PropertyEQ(this=exp.to_identifier(column.name), expression=exp.Literal.string("VARCHAR"))
                for column in self.columns
            ]),
        }  # fmt: skip
        arguments = [
            exp.EQ(this=exp.to_identifier(name), expression=value) for name, value in options.items()
        ]
        return exp.Anonymous(this="READ_CSV", expressions=[exp.Literal.string(str(self.path)), *arguments])


def plain_csv(paths: Iterable[Path], delimiter: str | None, asked: Sequence[str]) -> list[PlainCsv] | None:
    """Files as DuckDB can be asked for them; None where one has an encoding, headings or quotation marks that are not plain.

    Raises OSError where one cannot be read.
    """
    found = []
    for path in paths:
        each = (
            _plain(path, delimiter, asked)
            if encoding_of(path) == "utf-8" and not _has_loose_quotes(path)
            else None
        )
        if each is None:
            return None
        found.append(each)
    return found


def _plain(path: Path, delimiter: str | None, asked: Sequence[str]) -> PlainCsv | None:
    with open(path, encoding="utf-8", newline="", errors="replace") as file:
        head = heading_line(lines(file, Counted()), delimiter, asked)
    if not head.lines or not all(_is_plain(line, head.lines[0]) for line in head.skipped):
        return None
    headings = _headings(head.lines[0], head.delimiter)
    skipped, above = len(head.skipped), len(head.above)
    return PlainCsv(path, head.delimiter, headings, skipped, above) if headings else None


def _is_plain(line: str, heading: str) -> bool:
    """Whether a line above the headings is one to DuckDB too: it ends as theirs does, and has no quotation mark."""
    return '"' not in line and _end_of(line) == _end_of(heading)


def _end_of(line: str) -> str:
    return line[len(line.rstrip("\r\n")) :]


def _has_loose_quotes(path: Path) -> bool:
    """Whether a space stands beside a quotation mark: between mark and delimiter DuckDB drops it, even in its strict way."""
    if not path.stat().st_size:
        return False
    with open(path, "rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return data.find(b'" ') >= 0 or data.find(b' "') >= 0


def _headings(line: str, delimiter: str) -> tuple[str, ...]:
    """The headings of a line; none where they go on on the next one, or are not there."""
    try:
        [row] = csv.reader([line], delimiter=delimiter, strict=True)
    except (csv.Error, ValueError):
        return ()
    return tuple(heading.strip() for heading in row) if any(heading.strip() for heading in row) else ()
