"""YAML 1.2 read into plain data, and where in the text each value stands. Only this package knows YAML."""

from cjtool.document.aliases import Data
from cjtool.document.comment_spans import comments
from cjtool.document.entry import Entry, entries
from cjtool.document.parsing import MAX_BYTES, Document, parse
from cjtool.document.place import Path, Place, Places, places
from cjtool.document.subspan import inside
from cjtool.document.unsettled import CONFLICT, conflicts
from cjtool.document.untouched import unchanged

__all__ = [
    "CONFLICT",
    "MAX_BYTES",
    "Data",
    "Document",
    "Entry",
    "Path",
    "Place",
    "Places",
    "comments",
    "conflicts",
    "entries",
    "inside",
    "parse",
    "places",
    "unchanged",
]
