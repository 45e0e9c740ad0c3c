"""Rows that do not count, as people and as programs read them."""

from collections.abc import Sequence
from typing import Any

from cjtool.formats.measures_table import table
from cjtool.i18n.numbers import number
from cjtool.measure.answers import LeftOut


def left_out_table(
    heading: str, listed: Sequence[LeftOut], language: str, room: int | None, *, named: bool = False
) -> str:
    """A line for each reason, with how many rows and an example, below a heading; nothing where there are none.

    Where it is `named`, each line has the name of its source, as there are several.
    """
    if not listed:
        return ""
    rows = [["", number(out.rows, language), out.reason.text(language), out.example] for out in listed]
    if not named:
        return f"  {heading}\n{table(rows, (2, 3), room)}"
    rows = [[*row, out.source] for row, out in zip(rows, listed, strict=True)]
    return f"  {heading}\n{table(rows, (2, 3, 4), room)}"


def left_out_record(out: LeftOut) -> dict[str, Any]:
    """One reason as data, in English."""
    return {"source": out.source, "reason": out.reason.text(), "rows": out.rows, "example": out.example}
