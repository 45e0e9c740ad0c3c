"""A journey as Markdown tables with a row for each step, for wikis and repositories.

`--as stages`, the default, has a heading for each stage and its table below, with the columns in which something stands; `--as
table` is one table with a column for the stage, and for its place in the lifecycle. Headings are in the journey's language;
lists stand one below another in their cell, behind a `•` where a thing has lines or semicolons of its own. A first row without
a step is what the stage says of itself. Channels and owners are those that hold, also by way of a touchpoint. Texts are shown
as they are: nothing in them becomes a link, a picture or a mark. `cjtool import markdown` reads both.
"""

from collections.abc import Sequence

from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.sheets.heading_names import capital
from cjtool.exchange.sheets.table_of_journey import HELD, journey_table
from cjtool.query.effective import language
from cjtool.query.speech import spoken
from cjtool.report.escaping import escape

_ONE = "table"
_BY_STAGE = HELD - {"Stage.phase"}


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    [(workspace, journey)] = pairs
    words = spoken(workspace.project, options.language or language(journey, workspace))
    table = journey_table(workspace, journey, words)
    parts = [f"# {escape(table.title)}"]
    if options.variant == _ONE:
        rows = tuple(row for _, each in table.stages for row in each)
        parts.append(_table(table.headings, rows, range(len(table.headings))))
    else:
        phase = capital(words.key_name("phase"))
        columns = [at for at, heading in enumerate(table.headings) if at and heading != phase]
        for name, of_stage in table.stages:
            used = [at for at in columns if at == 1 or any(row[at] for row in of_stage)]
            parts += [f"## {escape(name)}", _table(table.headings, of_stage, used)]
    text = "\n\n".join(parts) + "\n"
    left_out = uncarried(journey, HELD if options.variant == _ONE else _BY_STAGE, "Markdown")
    return Exported((ExportedFile(text.encode(), "md"),), tuple(left_out))


def _table(headings: Sequence[str], rows: Sequence[Sequence[str]], columns: Sequence[int]) -> str:
    """A table of some columns."""
    lines = [[headings[at] for at in columns], *([row[at] for at in columns] for row in rows)]
    shown = [" | ".join("<br>".join(map(escape, text.split("\n"))) for text in line) for line in lines]
    head, *rest = (f"| {line} |" for line in shown)
    return "\n".join((head, f"|{' --- |' * len(columns)}", *rest))


EXPORTER = Exporter(
    title="Markdown tables",
    of="journey",
    write=_write,
    carries={key: "a column" if key in _BY_STAGE else "a column (`table`)" for key in sorted(HELD)},
    variants=("stages", _ONE),
    also=(".markdown",),
)
