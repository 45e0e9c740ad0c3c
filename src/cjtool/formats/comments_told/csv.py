"""For programs of sheets: a line for each topic of each step; no cell is a formula to them."""

from collections.abc import Iterator, Sequence

from cjtool.formats.sheets import safe, sheet
from cjtool.measure.comments.told import CommentsTold

_HEADINGS = ("project", "at", "comments", "kind", "topic", "count", "quote", "second_quote")


def render(projects: Sequence[CommentsTold]) -> str:
    """UTF-8 with its mark; comments of no known topic are a line of their own."""
    return sheet(_HEADINGS, (row for project in projects for row in _rows(project)))


def _rows(project: CommentsTold) -> Iterator[list[str]]:
    for place in project.places:
        begin = [safe(project.workspace.name), safe(place.at), str(place.count)]
        for told in place.topics:
            quotes = [*map(safe, told.quotes), ""][:2]
            yield [*begin, told.topic.kind, safe(told.topic.text), str(told.count), *quotes]
        yield [*begin, "", "", str(place.other), "", ""]
