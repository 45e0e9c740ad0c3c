"""Lines taken apart where their font lacks characters."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from cjtool.scene import Anchor, Text, text
from cjtool.scene.text import DrawnBy


def is_rightwards(line: str) -> bool:
    """Whether nothing in a line is read from right to left, so that its parts stand in their order."""
    return not any(unicodedata.bidirectional(character) in {"R", "AL"} for character in line)


def runs(shape: Text, line: str) -> Iterator[Text]:
    """A line in parts, so that what its font lacks leaves the rest alone, and stands in the room kept for it.

    One that is read from right to left, or has such words in it, stays whole: its parts have another order.
    """
    if not is_rightwards(line):
        yield shape
        return
    starts = [
        shape.left + place * shape.size / 1000 + index * shape.letter_spacing
        for index, place in enumerate(text.places(line, shape.face, shape.font))
    ]
    ends = [*starts[1:], shape.left + shape.width]
    for source, run in groupby(range(len(line)), key=sources(shape, line).__getitem__):
        shown = [at for at in run if line[at] != " "]
        if not shown:
            continue
        first, last = shown[0], shown[-1]
        anchor = _anchor(shape, first == 0, last == len(line) - 1) if source is DrawnBy.OTHER else "start"
        x = {"start": starts[first], "middle": (starts[first] + ends[last]) / 2, "end": ends[last]}[anchor]
        yield replace(shape, x=x, text=line[first : last + 1], anchor=anchor)


def sources(shape: Text, line: str) -> tuple[DrawnBy, ...]:
    """For each character of a line, which font draws it."""
    return text.sources(line, shape.font, shape.face)


def source(shape: Text, line: str) -> DrawnBy:
    """Which font draws a line, or the farthest of those that it takes."""
    return max(sources(shape, line), default=DrawnBy.OWN)


def _anchor(shape: Text, begins: bool, ends: bool) -> Anchor:
    """How a part stands in its room: at the edge that the line keeps to, or amid other parts."""
    if begins and shape.anchor == "start":
        return "start"
    return "end" if ends and shape.anchor == "end" else "middle"
