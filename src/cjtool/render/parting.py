"""Lines taken apart where the shipped font lacks characters."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from cjtool.scene import Anchor, Text, text


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
        for index, place in enumerate(text.places(line, shape.face))
    ]
    ends = [*starts[1:], shape.left + shape.width]
    for lacking, run in groupby(range(len(line)), key=text.lacking(line).__getitem__):
        shown = [at for at in run if line[at] != " "]
        if not shown:
            continue
        first, last = shown[0], shown[-1]
        anchor = _anchor(shape, first == 0, last == len(line) - 1) if lacking else "start"
        x = {"start": starts[first], "middle": (starts[first] + ends[last]) / 2, "end": ends[last]}[anchor]
        yield replace(shape, x=x, text=line[first : last + 1], anchor=anchor)


def _anchor(shape: Text, begins: bool, ends: bool) -> Anchor:
    """How a part stands in its room: at the edge that the line keeps to, or amid other parts."""
    if begins and shape.anchor == "start":
        return "start"
    return "end" if ends and shape.anchor == "end" else "middle"


def ordered(line: str) -> str:
    """The line, marked as read from right to left if most of its letters are: numbers and quotes take their places."""
    return f"\u2067{line}\u2069" if text.is_leftwards(line) else line
