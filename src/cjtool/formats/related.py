"""A finding with its other places, for formats that have no field for those."""

from collections.abc import Callable
from pathlib import Path

from cjtool.diagnostic import Diagnostic
from cjtool.formats.frame import marked


def told(each: Diagnostic, written: Callable[[Path], str]) -> str:
    """The sentence, marked where it is a fact about the client, then a line for each related place; `written` is how the format writes a path."""
    places = (
        f"{related.message}: {written(related.span.path)}:{related.span.line}:{related.span.column}"
        for related in each.related
    )
    return "\n".join([marked(each), *places])
