"""Tables in Markdown, as GitHub shows them: one row per step, lanes and stages, or a table for each stage.

A table is called by the heading, or the bold line, that it stands under; the journey by its front matter, else by the
only heading of the first level. Lines such as `Persona: Anna` above a table are read with it. In cells, marks are taken
off, `<br>` ends a line, and links keep their text. All other text is told as left out, with its line.
"""

from dataclasses import replace

from cjtool.exchange.declaration import Given, Imported, Importer, ImportOptions
from cjtool.exchange.grids import phrases as says
from cjtool.exchange.grids.journeys_on_sheets import journeys_in
from cjtool.exchange.grids.office_books import is_office
from cjtool.request import RequestError


def _read(given: Given, options: ImportOptions) -> Imported:
    from cjtool.exchange.grids.markdown_tables import tables_in  # takes longer than all else

    if is_office(given.data):
        raise RequestError(says.IS_OFFICE(name=given.name), says.IMPORT_XLSX)
    found = tables_in(given)
    titled = replace(options, title=options.title or found.title or None)
    return journeys_in(found.grids, given, found.losses, titled)


IMPORTER = Importer(
    title="Markdown tables",
    endings=(".md", ".markdown"),
    read=_read,
    holds={
        "tables": "steps in their stages, as in CSV",
        "headings above tables": "stages or titles",
        "front matter": "the title; the rest is left out",
        "lines such as `Persona: Anna`": "what they say of the journey",
        "links and pictures in cells": "their texts; addresses are left out",
        "text outside tables": "left out",
    },
)
