"""Tables of texts for tests, and what is made of them."""

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from cjtool.app.importing import known_in
from cjtool.exchange.declaration import Imported, ImportOptions
from cjtool.exchange.draft import Draft
from cjtool.exchange.draft_text import written
from cjtool.exchange.grids.grid import CellGrid
from cjtool.exchange.tables.reading import journeys

FILE = Path("journey.yaml")


def grid(text: str, name: str = "", delimiter: str = "") -> CellGrid:
    """A table of text, as its reader gives it: rows of one length."""
    sign = delimiter or max(",;|", key=text.partition("\n")[0].count)
    given = list(csv.reader(io.StringIO(text), delimiter=sign, skipinitialspace=True))
    return replace(table([row for row in given if row], name), headed=False)


def table(rows: Sequence[Sequence[str]], name: str = "", *, lines: bool = True) -> CellGrid:
    """Rows as a table, of a text or of a sheet."""
    wide = max(map(len, rows), default=0)
    full = tuple((*row, *[""] * (wide - len(row))) for row in rows)
    return CellGrid(
        name, full, lines=tuple(range(1, len(full) + 1)) if lines else (), headed=lines and bool(name)
    )


def read(*grids: CellGrid, **options: Any) -> Imported:
    """What is made of tables, without a project."""
    return journeys(grids, ImportOptions(known_in(None), **options))


def draft(*grids: CellGrid, **options: Any) -> Draft:
    """The one journey that is made of tables."""
    (made,) = read(*grids, **options).drafts
    return made


def text(made: Draft) -> str:
    """A journey's file."""
    return written(made.data())


def steps(made: Draft) -> list[dict[str, Any]]:
    """All steps of a journey."""
    found: list[dict[str, Any]] = [step for stage in made.data()["stages"] for step in stage.get("steps", [])]
    return found


def told(found: Draft | Imported, kind: str) -> dict[str, str]:
    """The values that losses of a kind name, with what they say."""
    return {loss.value: loss.message.text() for loss in found.losses if loss.kind == kind}
