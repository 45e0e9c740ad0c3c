"""For programs of sheets: a line for each topic of each step; no cell is a formula to them."""

import csv
from collections.abc import Sequence
from io import StringIO

from cjtool.formats.sheets import MARK, safe
from cjtool.measure.comments.told import CommentsTold

_HEADINGS = ("project", "at", "comments", "kind", "topic", "count", "quote", "second_quote")


def render(projects: Sequence[CommentsTold]) -> str:
    """UTF-8 with its mark; comments of no known topic are a line of their own."""
    out = StringIO(newline="")
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(_HEADINGS)
    for project in projects:
        for place in project.places:
            begin = [safe(project.workspace.name), safe(place.at), str(place.count)]
            for told in place.topics:
                quotes = [*map(safe, told.quotes), ""][:2]
                writer.writerow([*begin, told.topic.kind, safe(told.topic.text), str(told.count), *quotes])
            writer.writerow([*begin, "", "", str(place.other), "", ""])
    return MARK + out.getvalue()
