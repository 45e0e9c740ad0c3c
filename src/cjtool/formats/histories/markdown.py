"""For a page in a repository or a wiki: a table for each journey."""

from collections.abc import Sequence

from cjtool.formats.characters import visible
from cjtool.formats.escape import signs
from cjtool.history.following import JourneyHistory
from cjtool.history.table import history_table
from cjtool.runners import broken

_CALLS = str.maketrans({"@": "&#64;", "#": "&#35;"})


def render(histories: Sequence[JourneyHistory], language: str = "en") -> str:
    """A heading and a table for each journey, the oldest point first."""
    return broken("\n".join(_journey(each, language) for each in histories), "&#91;")


def _journey(history: JourneyHistory, language: str) -> str:
    table = history_table(history, language)
    rows = [table.columns, *table.rows]
    head, *lines = ("| " + " | ".join(_cell(cell) for cell in row) + " |" for row in rows)
    rule = "|" + " --- |" * len(table.columns)
    return "\n".join([f"## {_cell(table.title)}", "", head, rule, *lines]) + "\n"


def _cell(text: str) -> str:
    """Text on one line, in which nothing is markup and nobody is called."""
    return signs(visible(" ".join(text.split()))).translate(_CALLS)
