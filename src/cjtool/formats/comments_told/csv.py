"""For programs of sheets: a line for each topic of each step; no cell is a formula to them."""

from collections.abc import Iterator, Sequence

from cjtool.formats.sheets import safe, sheet
from cjtool.measure.comments.told import CommentsTold

_HEADINGS = ("project", "at", "comments", "kind", "topic", "count", "quote", "second_quote", "third_quote")

_QUOTES = 3


def render(projects: Sequence[CommentsTold]) -> str:
    """UTF-8 with its mark; comments of no known topic are a line of their own, and so is each word that they share."""
    return sheet(_HEADINGS, (row for project in projects for row in _rows(project)))


def _rows(project: CommentsTold) -> Iterator[list[str]]:
    for place in project.places:
        begin = [safe(project.workspace.name), safe(place.at), str(place.count)]
        for told in place.topics:
            yield [*begin, told.topic.kind, safe(told.topic.text), str(told.count), *_quotes(told.quotes)]
        yield [*begin, "", "", str(place.other.count), *_quotes(place.other.quotes)]
        for word, count in place.other.words:
            yield [*begin, "word", safe(word), str(count), *_quotes(())]


def _quotes(quotes: Sequence[str]) -> list[str]:
    return [*map(safe, quotes), *("" for _ in range(_QUOTES - len(quotes)))]
