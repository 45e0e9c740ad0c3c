"""YAML 1.2 read into plain data, and where in the text each value stands. Only this package knows YAML."""

from cjtool.document.aliases import Data
from cjtool.document.comments import comments
from cjtool.document.entries import Entry, entries
from cjtool.document.inside import inside
from cjtool.document.parse import MAX_BYTES, Document, parse
from cjtool.document.places import Path, Place, Places, places
from cjtool.document.unchanged import unchanged

__all__ = [
    "MAX_BYTES",
    "Data",
    "Document",
    "Entry",
    "Path",
    "Place",
    "Places",
    "comments",
    "entries",
    "inside",
    "parse",
    "places",
    "unchanged",
]
