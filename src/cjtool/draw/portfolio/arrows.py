"""The lines between cards: what a journey leads to, what it is a part of, and what becomes of it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw.flow.lines import rounded
from cjtool.draw.portfolio.measures import Corner, Heights
from cjtool.draw.portfolio.routing import JourneyTie, TieWay
from cjtool.draw.portfolio.shelving import Shelves
from cjtool.i18n.table import Words
from cjtool.project import Workspace
from cjtool.query import wholes
from cjtool.scene import SYMBOL, Circle, Group, Shape
from cjtool.scene.colour import Palette

KINDS = ("leads-to", "part-of", "changes")
_HEAD, _HALF = 6.0, 3.0
_DOT = 2.3
_APART = 11.0


@dataclass(frozen=True)
class _Look:
    """The colour of a palette, the width and the dash of a line, and whether it ends in a head."""

    ink: str
    width: float
    dash: tuple[float, ...] = ()
    head: bool = True


_LOOKS: Mapping[str, _Look] = {
    "leads-to": _Look("brand", 1.7),
    "part-of": _Look("secondary", 1.0, head=False),
    "changes": _Look("ink", 1.3, (3.5, 2.5)),
}


def ties_of(shelves: Shelves, workspace: Workspace) -> Iterator[JourneyTie]:
    """What ties the journeys of a sheet, those that lie on it."""
    spots = {spot.journey.id: spot for spot in shelves.spots}
    for spot in shelves.spots:
        journey = spot.journey
        for id in dict.fromkeys(journey.leads_to):
            if id in spots and id != journey.id:
                yield JourneyTie("leads-to", spot, spots[id])
        for id in wholes(journey, workspace):
            if id in spots and id != journey.id:
                yield JourneyTie("part-of", spots[id], spot)
        if journey.based_on in spots and journey.based_on != journey.id:
            yield JourneyTie("changes", spots[journey.based_on or ""], spot)


def label(kind: str, words: Words) -> str:
    """What the legend calls a line."""
    states = f"{words.states['current']} → {words.states['future']}"
    return {"leads-to": words.report.leads_to, "part-of": words.report.part_of, "changes": states}[kind]


def draw(ways: Sequence[TieWay], heights: Heights, words: Words, colours: Palette) -> Iterator[Group]:
    """Every line, by name; those that part from others lie above them."""
    beside: Counter[frozenset[str]] = Counter()
    for way in sorted(ways, key=lambda way: KINDS.index(way.tie.kind), reverse=True):
        pair = frozenset((way.tie.tail.journey.id, way.tie.head.journey.id))
        points = heights.points(way, _APART * beside[pair])
        beside[pair] += 1
        told = title(way.tie, words)
        yield Group(tuple(line(way.tie.kind, points, colours)), told, role=SYMBOL, kind=f"tie-{way.tie.kind}")


def title(tie: JourneyTie, words: Words) -> str:
    """A line in words."""
    tail, head = tie.tail.journey.title, tie.head.journey.title
    if tie.kind == "part-of":
        return f"{head}. {words.report.part_of}: {tail}"
    told = words.report.leads_to if tie.kind == "leads-to" else label(tie.kind, words)
    return f"{tail}. {told}: {head}"


def line(kind: str, points: Sequence[Corner], colours: Palette) -> Iterator[Shape]:
    """A line of a kind with what stands at its end: the end of a head is the last point."""
    look = _LOOKS[kind]
    ink = getattr(colours, look.ink)
    (x0, y0), (x, y) = points[-2:]
    long = abs(x - x0) + abs(y - y0) or 1
    dx, dy = (x - x0) / long, (y - y0) / long
    back = _HEAD - 1 if look.head else 2 * _DOT
    corners = [*points[:-1], (x - dx * back, y - dy * back)]
    yield scene.path(rounded(corners), stroke=ink, stroke_width=look.width, dash=look.dash)
    if look.head:
        base = x - dx * _HEAD, y - dy * _HEAD
        sides = [(base[0] - dy * _HALF, base[1] + dx * _HALF), (base[0] + dy * _HALF, base[1] - dx * _HALF)]
        yield scene.polygon([(x, y), *sides], fill=ink)
    else:
        yield Circle(x - dx * _DOT, y - dy * _DOT, _DOT, None, ink, look.width)
