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
_SEQUENCE = re.compile("\x04[^\x05]*\x05(?:\n\x04[^\x05]*\x05)+")
"""Stretches with nothing between them."""
_ELEMENT = re.compile(r"<(?!g\b)[a-z]+(?! id=)\b(?=[^\n]*\Z)")
"""How shapes begin that are one element, as each has a line of its own."""


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

    A run of shapes that is drawn again is drawn by reference as a whole; else each chain of stretches of outlines or of
    texts in it may be, or each stretch, as journeys differ more in what they say than in their lanes. A browser takes as
    long for a reference as for several shapes, so the longest that can be drawn again is the best.
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
        in_chains = _SEQUENCE.sub(lambda held: self._chained(held[0]), in_runs)
        return _STRETCH.sub(lambda held: self._once(held[1], self._stretches), in_chains)

    def _chained(self, sequence: str) -> str:
        parts = _parts(sequence, self._again)
        own = sequence if sequence in self._ids else ""  # a run that has its id around it already
        return "\n".join(part if part == own else self._once(part, self._chains) for part in parts)

    @cached_property
    def _again(self) -> Counter[str]:
        """How often each stretch is drawn where runs that are drawn again are drawn once."""
        return self._alone + Counter(shapes for run in self._runs for shapes in _STRETCH.findall(run))

    @cached_property
    def _chains(self) -> Counter[str]:
        """How often stretches that are drawn again follow one another, of those that do so more than once."""
        parts = (part for run in self._runs for part in _parts(run, self._again))
        return Counter(
            {part: times for part, times in Counter(parts).items() if times > 1 and "\n\x04" in part}
        )

    @cached_property
    def _stretches(self) -> Counter[str]:
        """How often each stretch is drawn where chains that are drawn again are drawn once, too."""
        parts = (part for run in self._runs for part in _parts(run, self._again))
        apart = (part for part in parts if part not in self._chains)
        return self._alone + Counter(
            shapes for part in (*apart, *self._chains) for shapes in _STRETCH.findall(part)
        )

    def _once(self, shapes: str, times: Counter[str]) -> str:
        if shapes in self._ids:
            return _used(self._ids[shapes])
        id = letters(len(self._ids)).upper()
        if len(shapes) * times[shapes] <= len(_defined(id, shapes)) + len(_used(id)) * (times[shapes] - 1):
            return shapes
        self._ids[shapes] = id
        return _defined(id, shapes)


def _parts(sequence: str, times: Counter[str]) -> Iterator[str]:
    """Stretches that follow one another: each that is drawn once by itself, those between as one."""
    for is_again, those in groupby(_STRETCH.findall(sequence), lambda shapes: times[shapes] > 1):
        marked = [f"\x04{shapes}\x05" for shapes in those]
        yield from ["\n".join(marked)] if is_again else marked


def _defined(id: str, shapes: str) -> str:
    """Shapes with an id: an element by itself has it, as what is around it would be drawn again too."""
    if _ELEMENT.match(shapes):
        return _ELEMENT.sub(lambda start: f'{start[0]} id="{id}"', shapes, count=1)
    return f'<g id="{id}">\n{shapes}\n</g>'


def _used(id: str) -> str:
    return f'<use href="#{id}"/>'
