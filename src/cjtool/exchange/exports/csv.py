"""A journey as CSV: one row per step, under headings in its language, for spreadsheets and everything that reads tables.

The first columns are the journey, the stage and the step; what a stage says of itself stands in a row without a step. Lists have
one thing per line of a cell, behind a `•` where a thing has lines or semicolons of its own. Columns in which nothing stands are
left out. Channels and owners are those that hold, also by way of a touchpoint. The file is UTF-8 with the mark that Excel needs.
`--as local`, the default, parts cells as the Excel of the language does: by commas in English, by semicolons in Dutch, French and
German; `--as comma` and `--as semicolon` say it.

A text that a spreadsheet would calculate (`=`, `+`, `-` or `@` at its start) gets an apostrophe before it, which is told, and
which `cjtool import csv` takes away.
"""

import csv
from collections.abc import Iterator
from io import StringIO

from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.grids.grid import cell_name
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.sheets import table_phrases as says
from cjtool.exchange.sheets.formulas import harmless
from cjtool.exchange.sheets.heading_names import capital
from cjtool.exchange.sheets.table_of_journey import HELD, journey_table
from cjtool.exchange.workbook.book_phrases import JOURNEY
from cjtool.query.effective import language
from cjtool.query.speech import spoken

_MARK = b"\xef\xbb\xbf"
_BY_COMMA = frozenset({"en"})


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    [(workspace, journey)] = pairs
    tongue = options.language or language(journey, workspace)
    words = spoken(workspace.project, tongue)
    table = journey_table(workspace, journey, words)
    rows = [row for _, each in table.stages for row in each]
    lines = [(capital(JOURNEY.text(tongue)), *table.headings), *((table.title, *row) for row in rows)]
    made = StringIO()
    comma = options.variant == "comma" or (options.variant != "semicolon" and tongue in _BY_COMMA)
    writer = csv.writer(made, delimiter="," if comma else ";", lineterminator="\r\n")
    writer.writerows([harmless(text) for text in line] for line in lines)
    losses = (*uncarried(journey, HELD, "CSV"), *_made_harmless(lines))
    return Exported((ExportedFile(_MARK + made.getvalue().encode(), "csv"),), losses)


def _made_harmless(lines: list[tuple[str, ...]]) -> Iterator[Loss]:
    for number, line in enumerate(lines):
        for at, text in enumerate(line):
            if harmless(text) != text:
                spot = Origin(cell_name(number, at))
                yield Loss("changed", lines[0][at], says.MADE_HARMLESS, spot, text)


EXPORTER = Exporter(
    title="CSV",
    of="journey",
    write=_write,
    carries=dict.fromkeys(sorted(HELD), "a column"),
    variants=("local", "comma", "semicolon"),
)
