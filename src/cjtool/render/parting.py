"""Lines taken apart where the shipped font lacks characters."""

import unicodedata
from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

from cjtool.scene import Text, text


def is_rightwards(line: str) -> bool:
    """Whether nothing in a line is read from right to left, so that its parts stand in their order."""
    return not any(unicodedata.bidirectional(character) in {"R", "AL"} for character in line)


def runs(shape: Text, line: str) -> Iterator[Text]:
    """A line in parts, so that what its font lacks leaves the rest alone, and stands amid the room kept for it."""
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
        part = replace(shape, x=starts[first], text=line[first : last + 1], anchor="start")
        yield replace(part, x=(starts[first] + ends[last]) / 2, anchor="middle") if lacking else part
