"""YAML 1.2 read into plain data, and where in the text each value stands. Only this package knows YAML."""

from cjtool.document.aliases import Data
from cjtool.document.parse import MAX_BYTES, Document, parse
from cjtool.document.places import Path, Place, Places, places

__all__ = ["MAX_BYTES", "Data", "Document", "Path", "Place", "Places", "parse", "places"]
