"""Shapes that the pictures of one page draw again and again, such as the cells of a lane: drawn once, and then by reference."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import groupby

from cjtool.render.short_names import letters
from cjtool.scene import Box, Circle, Paragraph, Path, Shape, Text

_HELD = re.compile("\x02([^\x03]*)\x03")
"""Shapes until all pictures are drawn; no text has such characters in it."""


def stretches(shapes: Iterable[Shape]) -> Iterator[tuple[bool, tuple[Shape, ...]]]:
    """Shapes one after the other as far as they are of a sort, and whether they may be drawn by reference.

    Outlines and texts are apart, as journeys differ in what they say more than in their lanes.
    """
    for sort, those in groupby(shapes, _sort):
        yield bool(sort), tuple(those)


def _sort(shape: Shape) -> str:
    match shape:
        case Box() | Path() | Circle():
            return "outlines"
        case Text() | Paragraph(href=""):
            return "texts"
        case _:
            return ""


@dataclass(eq=False)
class RepeatedShapes:
    """What the pictures of a page draw, and how often."""

    _times: Counter[str] = field(default_factory=Counter)
    _ids: dict[str, str] = field(default_factory=dict)

    def hold(self, shapes: str) -> str:
        """Shapes, marked until `placed` knows how often they are drawn."""
        self._times[shapes] += 1
        return f"\x02{shapes}\x03"

    def placed(self, markup: str) -> str:
        """Pictures in which shapes that are drawn again refer to where they were drawn first, where that is shorter.

        All pictures of the page are drawn by then, and are placed one after the other. Ids are of capitals, which no
        other id of a page has.
        """
        return _HELD.sub(lambda held: self._placed(held[1]), markup)

    def _placed(self, shapes: str) -> str:
        if shapes in self._ids:
            return _used(self._ids[shapes])
        id, times = letters(len(self._ids)).upper(), self._times[shapes]
        if len(shapes) * times <= len(_defined(id, shapes)) + len(_used(id)) * (times - 1):
            return shapes
        self._ids[shapes] = id
        return _defined(id, shapes)


def _defined(id: str, shapes: str) -> str:
    return f'<g id="{id}">\n{shapes}\n</g>'


def _used(id: str) -> str:
    return f'<use href="#{id}"/>'
