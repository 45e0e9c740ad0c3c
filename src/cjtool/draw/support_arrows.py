"""Arrows of a blueprint: what the customer does calls for work in sight, that for work out of sight, that for systems.

As S. Gibbons draws them ("Service Blueprints: Definition", Nielsen Norman Group, 2017), they show what depends on what.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate, pairwise

from cjtool import scene
from cjtool.draw import layout
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.scene import Group

CHAIN = ("actions", "frontstage", "backstage", "systems")
STRIP = 9.0
"""How wide a strip at the right of each column stays free in lanes that arrows may pass, in points."""
_EDGE = 6.5
"""How far from the right of its column an arrow runs there."""
_WIDTH, _HEAD, _HALF = 0.8, 4.0, 2.3

LaneBand = tuple[Lane, Band]


def joined(grid: Grid, entries: Sequence[LaneBand]) -> list[LaneBand]:
    """The lanes of a blueprint, each with the arrows that end in it; of another map, as they are."""
    if "interaction-line" not in grid.subject.lanes:
        return list(entries)
    gap = layout.lane_gap(grid.subject)
    tops = list(accumulate((band.height + gap for _, band in entries), initial=0.0))
    arrows: dict[int, list[Group]] = {}
    for column in grid.columns:
        for start, end in pairwise(_holding(entries, column)):
            if way := _way(entries, start, end, column):
                (_, bottom), (top, _) = (entries[index][1].held[column.step.id] for index in (start, end))
                from_y = tops[start] + bottom - tops[end]
                arrows.setdefault(end, []).append(_arrow(grid, way, from_y, top))
    return [
        (lane, replace(band, shapes=(*band.shapes, *arrows.get(index, ()))))
        for index, (lane, band) in enumerate(entries)
    ]


def _holding(entries: Sequence[LaneBand], column: Column) -> list[int]:
    """Where the lanes stand that hold something of a step, in the order of the chain."""
    places = {lane.name: index for index, (lane, _) in enumerate(entries)}
    present = [places[name] for name in CHAIN if name in places]
    return [index for index in present if column.step.id in entries[index][1].held]


def _way(entries: Sequence[LaneBand], start: int, end: int, column: Column) -> float | None:
    """Where an arrow runs from left to right: the middle of its column, its edge past text; else nowhere."""
    between = [entry for entry in entries[start + 1 : end] if not _is_clear(entry, column)]
    if start > end or not all(band.passable for _, band in between):
        return None
    return column.x + column.width - _EDGE if between else column.centre


def _arrow(grid: Grid, x: float, start: float, end: float) -> Group:
    ink = grid.palette.secondary
    line = scene.line(x, start, x, end - _HEAD + 0.5, ink, _WIDTH)
    head = scene.polygon([(x, end), (x - _HALF, end - _HEAD), (x + _HALF, end - _HEAD)], fill=ink)
    return Group((line, head), kind="arrow")


def _is_clear(entry: LaneBand, column: Column) -> bool:
    """Whether a lane holds nothing in a column: a line across the map, or what is of other steps alone."""
    lane, band = entry
    told = lane.name in CHAIN or band.passable
    return lane.side == "line" or (told and column.step.id not in band.held)
