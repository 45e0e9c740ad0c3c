"""The rows of a flow: which stages share one, and the pieces and links of each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise, product
from math import ceil

from cjtool.draw.breaking import broken
from cjtool.draw.flow import bands
from cjtool.draw.flow.across import BETWEEN, PAD
from cjtool.draw.flow.bands import StagePart
from cjtool.draw.flow.cards import Card, card
from cjtool.draw.flow.course import BEGIN, Basis, Course, Kind, StepLink
from cjtool.draw.flow.labels import Label, label
from cjtool.draw.flow.layers import layered
from cjtool.draw.flow.marks import Leak, Mark, Pill, leak, pill
from cjtool.draw.flow.net import Link, Net, Piece
from cjtool.draw.flow.ports import APART
from cjtool.draw.grid import Subject

Content = Card | Label | Mark | Leak | Pill
_GAP = 30.0
"""What the room between two layers comes to, in points, before it is known."""
_LEAVING, _UNKNOWN = 0.02, 0.1
"""How much it matters that ways run level at which customers leave, or that the journey has not."""
_PILLS = 90.0
"""What marks of ways to other rows add to a row."""
_TOGETHER: tuple[tuple[Kind, ...], ...] = (("next", "skip"), ("after",), ("loop",))
"""The kinds of ways that share a mark where they come from other rows, if a log says the same of them."""
_BASES: tuple[Basis, ...] = ("told", "measured", "believed", "unknown")


@dataclass(frozen=True)
class Row:
    """Stages that stand beside one another: for each piece of the net its content, for each link its way.

    The way of a link from a start is None. `numbers` are those of all steps of the journey.
    """

    parts: tuple[StagePart, ...]
    net: Net
    contents: tuple[Content, ...]
    ways: tuple[StepLink | None, ...]
    numbers: tuple[str, ...]


def rows(course: Course, subject: Subject, room: float) -> tuple[Row, ...]:
    """The fewest rows of about `room` points, broken between stages where that can be."""
    whole = single(course, subject)
    if sum(part.units for part in whole.parts) <= room:
        return (whole,)
    parts = [cut for part in whole.parts for cut in _cut(part, whole, room - _PILLS)]
    cards = [content for content in whole.contents if isinstance(content, Card)]
    return tuple(_Rowing(course, subject, cards, row).built() for row in broken(parts, room - _PILLS))


def single(course: Course, subject: Subject) -> Row:
    """All stages in one row."""
    cards = [
        card(step, number, subject, believed=course.is_believed(place))
        for place, (step, number) in enumerate(zip(course.steps, course.numbers, strict=True))
    ]
    stages = range(len(subject.journey.stages))
    own = [tuple(i for i, home in enumerate(course.stages) if home == stage) for stage in stages]
    parts = tuple(StagePart(stage, own[stage]) for stage in stages)
    row = _Rowing(course, subject, cards, parts).built()
    return replace(row, parts=tuple(_sized(row)))


def _sized(row: Row) -> Iterator[StagePart]:
    """The parts with the room that each is likely to take."""
    layers = layered(row.net)
    for part, (first, end), least in zip(row.parts, pairwise(layers.firsts), row.net.widths, strict=True):
        widths = [_width(row, layers.rows[layer]) for layer in range(first, end)]
        yield StagePart(part.stage, part.steps, units=max(least, sum(widths) + 2 * PAD + BETWEEN - _GAP))


def _width(row: Row, cells: Sequence[int]) -> float:
    pieces = row.net.pieces
    return _GAP + max((pieces[cell].width for cell in cells if cell < len(pieces)), default=0)


def _cut(part: StagePart, whole: Row, room: float) -> Iterator[StagePart]:
    """A part that is too wide for a row in as many as it takes, each with some of its layers."""
    count = ceil(part.units / room)
    layers = layered(whole.net)
    by_layer: dict[int, list[int]] = {}
    for step in part.steps:
        by_layer.setdefault(layers.layer[step], []).append(step)
    if count < 2 or len(by_layer) < 2:
        yield part
        return
    pending: list[int] = []
    taken = 0.0
    continued = False
    last = max(by_layer)
    for layer in range(min(by_layer), last + 1):
        pending += by_layer.get(layer, ())
        taken += _width(whole, layers.rows[layer])
        if pending and (layer == last or taken + _GAP >= part.units / count):
            yield StagePart(part.stage, tuple(sorted(pending)), continued, taken + 2 * PAD + BETWEEN - _GAP)
            pending, taken, continued = [], 0.0, True


@dataclass
class _Rowing:
    """A row as it grows."""

    course: Course
    subject: Subject
    cards: Sequence[Card]
    parts: tuple[StagePart, ...]
    pieces: list[Piece] = field(default_factory=list)
    contents: list[Content] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    ways: list[StepLink | None] = field(default_factory=list)

    def built(self) -> Row:
        """The row with its steps, then what stands at their ways."""
        self.homes = {step: section for section, part in enumerate(self.parts) for step in part.steps}
        self.at = {step: index for index, step in enumerate(self.homes)}
        for step, section in self.homes.items():
            each = self.cards[step]
            self._put(Piece(section, each.width, max(each.height, self._sides(step))), each)
        for start in self.course.starts:
            if start.head in self.homes:
                mark = Mark(ends=False, unknown=start.basis == "unknown")
                section = self.homes[start.head]
                tail = self._put(Piece(section, *_size(mark), "right"), mark)
                self._way(start, tail, section)
        for way in sorted(
            self.course.ways, key=lambda way: way.kind == "loop"
        ):  # loops leave below the others
            if way.tail in self.homes:
                self._way(way, self.at[way.tail], self.homes[way.tail])
        self._from_elsewhere()
        widths = tuple(bands.least(part, self.subject) for part in self.parts)
        net = Net(tuple(self.pieces), tuple(self.links), widths)
        return Row(self.parts, net, tuple(self.contents), tuple(self.ways), self.course.numbers)

    def _sides(self, step: int) -> float:
        """The height that the links on one side of a step need."""
        out = sum(way.tail == step for way in self.course.ways)
        into = sum(way.head == step for way in self.course.ways)
        return APART * max(out, into + sum(start.head == step for start in self.course.starts)) + 12

    def _put(self, piece: Piece, content: Content) -> int:
        self.pieces.append(piece)
        self.contents.append(content)
        return len(self.pieces) - 1

    def _link(self, tail: int, head: int, way: StepLink | None, *, back: bool = False) -> None:
        self.links.append(Link(tail, head, back, _pull(way)))
        self.ways.append(way)

    def _way(self, way: StepLink, tail: int, section: int) -> None:
        """From a piece, past its words, to a step of this row, to an end, or to the mark of another row."""
        if way.labelled:
            words = label(way, self.subject)
            middle = self._put(Piece(section, words.width, words.height, words.above, "left"), words)
            self._link(tail, middle, way)
            tail = middle
        if way.head in self.homes:
            told = None if way.tail == BEGIN and way.basis == "told" else way
            self._link(tail, self.at[way.head], told, back=way.kind == "loop")
            return
        if way.kind == "left" and way.real is not None:
            end: Mark | Leak | Pill = leak(way.real, self.subject)
        elif way.head is None:
            end = Mark(ends=True)
        else:
            end = pill((self.course.numbers[way.head],), way, onward=True)
        self._link(tail, self._put(Piece(section, *_size(end), "left"), end), way)

    def _from_elsewhere(self) -> None:
        """Marks before the steps that ways lead to from other rows."""
        for step, section in self.homes.items():
            come = [way for way in self.course.ways if way.head == step and way.tail not in self.homes]
            for kinds, basis in product(_TOGETHER, _BASES):
                ways = [way for way in come if way.kind in kinds and way.basis == basis]
                if ways:
                    numbers = dict.fromkeys(self.course.numbers[way.tail] for way in ways)
                    mark = pill(tuple(numbers), ways[0], onward=False)
                    piece = Piece(section, *_size(mark), "right")
                    self._link(self._put(piece, mark), self.at[step], _plain(ways))


def _pull(way: StepLink | None) -> float:
    """What leads away from the journey yields to what the journey tells."""
    if way is None or way.basis != "unknown":
        return _LEAVING if way is not None and way.kind == "left" else 1.0
    return _UNKNOWN


def _size(content: Mark | Leak | Pill) -> tuple[float, float, float]:
    return content.width, content.height, content.height / 2


def _plain(ways: Sequence[StepLink]) -> StepLink:
    """One way for several that come together, without words; none that all customers skip by."""
    first = next((way for way in ways if way.kind != "skip"), ways[0])
    return replace(first, when="", share=None, real=None)
