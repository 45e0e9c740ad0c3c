"""What staff and systems do: small cards under each step, of one height."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from cjtool.draw import layout, marks
from cjtool.draw.bands import sparse
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.scene import Box, Group, Shape, typeset
from cjtool.scene.typeset import BODY

INSET = 3.5
"""How far a card is from the edges of its column."""
TOP = 4.5
"""How far the first card is from the top of its lane."""
_BETWEEN = 3
PADDING = 8
"""What a card is higher than its lines."""
_SYSTEM = "systems"


@dataclass(frozen=True)
class _Card:
    key: str
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return BODY.leading * len(self.lines) + PADDING


def of(*keys: str) -> Callable[[Grid, Lane], Band | None]:
    """What draws a lane of what steps hold under these keys; all but the lane's own only where they have no lane."""
    return partial(_draw, keys)


def _draw(keys: tuple[str, ...], grid: Grid, lane: Lane) -> Band | None:
    """Cards that share the height evenly; behind the scenes, systems too if they have no lane."""
    shown = [key for key in keys if key == lane.name or key not in grid.subject.lanes]
    stacks = [(column, _stack(column, shown)) for column in grid.columns]
    room = max((_height(cards) for _, cards in stacks), default=0)
    if not room:
        return None
    note = term(grid, lane)
    height = max(room + 2 * TOP, layout.head_height(grid, lane, note))
    shapes = [shape for column, cards in stacks for shape in _drawn(grid, column, cards, height - 2 * TOP)]
    mixed = lane.name != _SYSTEM and any(card.key == _SYSTEM for _, cards in stacks for card in cards)
    drawn = layout.band(grid, lane, height, shapes, note=note, signs=(_SYSTEM,) if mixed else ())
    held = {column.step.id: (TOP, height - TOP) for column, cards in stacks if cards}
    usual = replace(drawn, held=held)
    if mixed:
        return usual
    texts = [(column, getattr(column.step, lane.name)) for column in grid.columns]
    return sparse.lower(grid, lane, texts, usual, grid.palette.slate)


def term(grid: Grid, lane: Lane) -> str:
    """What designers call the lane, where the line of interaction makes a blueprint of the map."""
    if lane.term is None or "interaction-line" not in grid.subject.lanes:
        return ""
    return grid.words.phrase(f"terms.{lane.name}", lane.term)


def _stack(column: Column, keys: list[str]) -> list[_Card]:
    room = column.width - 2 * INSET - 6
    return [
        _Card(key, typeset.wrap(written, room, BODY)) for key in keys for written in getattr(column.step, key)
    ]


def _height(cards: list[_Card]) -> float:
    return sum(card.height for card in cards) + _BETWEEN * (len(cards) - 1) if cards else 0


def _drawn(grid: Grid, column: Column, cards: list[_Card], height: float) -> Iterator[Group]:
    y = float(TOP)
    spare = (height - _height(cards)) / max(1, len(cards))
    for card in cards:
        tall = card.height + spare
        yield _card(grid, column, card, y, tall)
        y += tall + _BETWEEN


def _card(grid: Grid, column: Column, card: _Card, y: float, tall: float) -> Group:
    """A card from its top downwards; one of a system is darker, or hatched where there is no hue."""
    colours, ref = grid.palette, grid.subject.ref(column.step, card.key)
    left, width = column.x + INSET, column.width - 2 * INSET
    fill = colours.track if card.key == _SYSTEM else colours.card
    baseline = y + tall / 2 - BODY.leading * (len(card.lines) - 1) / 2 + 2.6
    shapes: list[Shape] = [Box(left, y, width, tall, 4, fill, colours.frame, layout.FRAME)]
    if card.key == _SYSTEM and colours.frame:
        shapes.append(marks.hatching((left, y + 3, left + 2.5, y + tall - 3), colours.slate, 2))
    shapes += typeset.paragraph(
        card.lines, column.centre, baseline, BODY, colours.slate, "middle", ref=ref, kind=card.key
    )
    return Group(tuple(shapes), ref=ref)
