"""A finding with its other places, for formats that have no field for those."""

from collections.abc import Callable
from pathlib import Path

from cjtool.diagnostic import Diagnostic


def told(each: Diagnostic, written: Callable[[Path], str]) -> str:
    """The sentence, then a line for each related place; `written` is how the format writes a path."""
    places = (
        f"{related.message}: {written(related.span.path)}:{related.span.line}:{related.span.column}"
        for related in each.related
    )
    return "\n".join([each.sentence, *places])
