"""Where the headings of a CSV file stand: programs write a title, a date or a note on who made it above them."""

import csv
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cjtool.measure.engines.csv_lines import delimiter_of
from cjtool.measure.engines.sheets import LOOKED_AT


class HeadingLine(NamedTuple):
    """The lines of a file that were read, from that with its headings on; what stands between cells; and the lines above.

    `above` are those with anything in them, `skipped` all of them.
    """

    lines: list[str]
    delimiter: str
    above: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


class _Fit(NamedTuple):
    """How well a line may be the one with the headings: how many of the columns that are asked for it has, and cells at all."""

    asked: int
    cells: int


def heading_line(read: Iterator[str], delimiter: str | None, asked: Sequence[str]) -> HeadingLine:
    """The first line that has most of the columns that are asked for, as in workbooks; the fullest one where none has any."""
    looked: list[str] = []
    filled: list[int] = []
    for line in read:
        looked.append(line)
        if not line.strip():
            continue
        filled.append(len(looked) - 1)
        if len(filled) == 1 and _fit([line], delimiter, asked).asked == len(asked):
            break
        if len(filled) == LOOKED_AT:
            break
    at = _best(looked, filled, delimiter, asked)
    mark = delimiter or delimiter_of(looked[at] if looked else "")
    above = tuple(looked[each] for each in filled if each < at)
    return HeadingLine(looked[at:], mark, above, tuple(looked[:at]))


def _best(looked: list[str], filled: list[int], delimiter: str | None, asked: Sequence[str]) -> int:
    """Which of some lines has the headings: the first filled one, unless another fits better."""
    if len(filled) <= 1:
        return filled[0] if filled else 0
    fits = {at: _fit(looked[at:], delimiter, asked) for at in filled}
    first = filled[0]
    most = max(fit.asked for fit in fits.values())
    if not most and not fits[first].cells:
        return first
    return max(filled, key=lambda at: fits[at] if not most else _Fit(fits[at].asked, 0))


def _fit(lines: list[str], delimiter: str | None, asked: Sequence[str]) -> _Fit:
    try:
        row = next(csv.reader(lines, delimiter=delimiter or delimiter_of(lines[0]), strict=True), [])
    except csv.Error:
        return _Fit(0, 0)
    there = [cell.strip() for cell in row]
    return _Fit(len({*asked}.intersection(there)), sum(map(bool, there)))
