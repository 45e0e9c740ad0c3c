"""Shapes that the pictures of one page draw again and again, such as the cells of a lane: drawn once, and then by reference."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from itertools import groupby

from cjtool.render.short_names import letters
from cjtool.scene import Box, Circle, Paragraph, Path, Shape, Text

_RUN, _STRETCH = re.compile("\x02([^\x03]*)\x03"), re.compile("\x04([^\x05]*)\x05")
"""Shapes until all pictures are drawn; no text has such characters in it."""


def runs(shapes: Iterable[Shape]) -> Iterator[tuple[bool, list[list[Shape]]]]:
    """Shapes one after the other, and whether they may be drawn by reference: then in stretches of outlines or of texts."""
    stretches = ((sort, [*those]) for sort, those in groupby(shapes, _sort))
    for plain, run in groupby(stretches, lambda stretch: bool(stretch[0])):
        yield plain, [those for _, those in run]


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
    """What the pictures of a page draw, and how often.

    A run of shapes that is drawn again is drawn by reference as a whole; else each stretch of outlines or of texts in
    it may be, as journeys differ more in what they say than in their lanes.
    """

    _runs: Counter[str] = field(default_factory=Counter)
    _alone: Counter[str] = field(default_factory=Counter)
    _ids: dict[str, str] = field(default_factory=dict)

    def hold(self, stretches: Sequence[str]) -> str:
        """A run of shapes, marked until `placed` knows how often they are drawn."""
        marked = "\n".join(f"\x04{shapes}\x05" for shapes in stretches)
        if len(stretches) == 1:
            self._alone[stretches[0]] += 1
            return marked
        self._runs[marked] += 1
        return f"\x02{marked}\x03"

    def placed(self, markup: str) -> str:
        """Pictures in which shapes that are drawn again refer to where they were drawn first, where that is shorter.

        All pictures of the page are drawn by then, and are placed one after the other. Ids are of capitals, which no
        other id of a page has.
        """
        in_runs = _RUN.sub(lambda held: self._once(held[1], self._runs), markup)
        return _STRETCH.sub(lambda held: self._once(held[1], self._stretches), in_runs)

    @cached_property
    def _stretches(self) -> Counter[str]:
        """How often each stretch is drawn where runs that are drawn again are drawn once."""
        return self._alone + Counter(shapes for run in self._runs for shapes in _STRETCH.findall(run))

    def _once(self, shapes: str, times: Counter[str]) -> str:
        if shapes in self._ids:
            return _used(self._ids[shapes])
        id = letters(len(self._ids)).upper()
        if len(shapes) * times[shapes] <= len(_defined(id, shapes)) + len(_used(id)) * (times[shapes] - 1):
            return shapes
        self._ids[shapes] = id
        return _defined(id, shapes)


def _defined(id: str, shapes: str) -> str:
    return f'<g id="{id}">\n{shapes}\n</g>'


def _used(id: str) -> str:
    return f'<use href="#{id}"/>'
