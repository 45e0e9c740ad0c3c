"""A journey as Markdown: a heading for each stage, and under it a table with a row for each step, for wikis and repositories.

Columns are those of the stage in which something stands, under headings in the journey's language; lists stand one below
another in their cell. A first row without a step is what the stage says of itself. Channels and owners are those that hold,
also by way of a touchpoint. Texts are shown as they are: nothing in them becomes a link, a picture or a mark.
`cjtool import markdown` reads it.
"""

from cjtool.exchange.carried import uncarried
from cjtool.exchange.declaration import Exported, ExportedFile, Exporter, ExportOptions, Pairs
from cjtool.exchange.sheets.journey_table import HELD, journey_table
from cjtool.query.effective import language
from cjtool.query.speech import spoken
from cjtool.report.escaping import escape


def _write(pairs: Pairs, options: ExportOptions) -> Exported:
    [(workspace, journey)] = pairs
    words = spoken(workspace.project, options.language or language(journey, workspace))
    table = journey_table(workspace, journey, words)
    parts = [f"# {escape(table.title)}"]
    for name, rows in table.stages:
        parts += [f"## {escape(name)}", _table(table.headings, rows)]
    text = "\n\n".join(parts) + "\n"
    return Exported((ExportedFile(text.encode(), "md"),), tuple(uncarried(journey, HELD, "Markdown")))


def _table(headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    """The columns of one stage, without that of its name, and without those in which nothing stands."""
    used = [1, *(at for at in range(2, len(headings)) if any(row[at] for row in rows))]
    lines = [[headings[at] for at in used], *([row[at] for at in used] for row in rows)]
    shown = [" | ".join("<br>".join(map(escape, text.split("\n"))) for text in line) for line in lines]
    head, *rest = (f"| {line} |" for line in shown)
    return "\n".join((head, f"|{' --- |' * len(used)}", *rest))


EXPORTER = Exporter(
    title="Markdown tables", of="journey", write=_write, carries=dict.fromkeys(sorted(HELD), "a column")
)
