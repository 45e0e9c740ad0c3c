"""How a canvas is laid on sheets: A1 lying down, as many as it takes for slots that a sticky note fits."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from math import ceil

from cjtool.draw.canvas.plan import CanvasPart, CanvasPlan, Slot

MM = 72 / 25.4
"""Points in a millimetre."""
WIDTH, HEIGHT = 841 * MM, 594 * MM
MARGIN = 10 * MM
HEAD = 44 * MM
"""The width of the lanes' names."""
LEFT = MARGIN + HEAD + 2 * MM
"""Where the stages start."""
RIGHT = WIDTH - MARGIN
STAGE_GAP = 2 * MM
NOTE = 51 * MM
"""The side of the smallest sticky notes (2 inches): no slot is narrower or lower."""
LARGER = 2**0.5
"""How much larger A0 is than A1."""


@dataclass(frozen=True, slots=True)
class CanvasColumn:
    """A slot's stretch of a sheet, the same in every lane."""

    slot: Slot
    x: float
    width: float

    @property
    def centre(self) -> float:
        """The middle of the column."""
        return self.x + self.width / 2


@dataclass(frozen=True, slots=True)
class CanvasSection:
    """A stage's stretch of a sheet."""

    part: CanvasPart
    x: float
    width: float
    columns: tuple[CanvasColumn, ...]


@dataclass(frozen=True)
class CanvasSheet:
    """One sheet: its stages from left to right, and its lanes from top to bottom."""

    plan: CanvasPlan
    sections: tuple[CanvasSection, ...]
    lanes: tuple[str, ...]
    number: int
    count: int

    @property
    def columns(self) -> tuple[CanvasColumn, ...]:
        """All columns from left to right."""
        return tuple(column for section in self.sections for column in section.columns)

    @property
    def column_width(self) -> float:
        """The width of every slot."""
        return self.sections[0].columns[0].width


def sheets(plan: CanvasPlan, lane_groups: Sequence[tuple[str, ...]]) -> tuple[CanvasSheet, ...]:
    """The stages over sheets that hang side by side, each group of lanes on sheets of its own."""
    rows = _rows(plan.parts)
    count = len(rows) * len(lane_groups)
    kinds = ((lanes, row) for lanes in lane_groups for row in rows)
    return tuple(
        CanvasSheet(plan, tuple(_sections(row)), lanes, number, count)
        for number, (lanes, row) in enumerate(kinds, 1)
    )


def _rows(parts: Sequence[CanvasPart]) -> list[list[CanvasPart]]:
    """The fewest sheets, and among those the ones that are filled most evenly."""
    most = RIGHT - LEFT
    cut = [piece for part in parts for piece in _cut(part, int(most // NOTE))]
    fewest = len(_filled(cut, most))
    limits = sorted({_needed(cut[start:end]) for end in range(1, len(cut) + 1) for start in range(end)})
    narrowest = bisect_left(limits, -fewest, key=lambda limit: -len(_filled(cut, limit)))
    return _filled(cut, limits[narrowest])


def _cut(part: CanvasPart, most: int) -> Iterator[CanvasPart]:
    """A stage with more slots than a sheet holds, in equal pieces."""
    pieces = ceil(len(part.slots) / most)
    bounds = [round(index * len(part.slots) / pieces) for index in range(pieces + 1)]
    for start, end in pairwise(bounds):
        yield replace(part, slots=part.slots[start:end], continued=start > 0)


def _filled(parts: Sequence[CanvasPart], limit: float) -> list[list[CanvasPart]]:
    """Sheets filled one after the other, none wider than the limit unless a stage is."""
    rows: list[list[CanvasPart]] = [[]]
    for part in parts:
        if rows[-1] and _needed([*rows[-1], part]) > limit:
            rows.append([])
        rows[-1].append(part)
    return rows


def _needed(parts: Sequence[CanvasPart]) -> float:
    """The width of stages with the narrowest slots."""
    return NOTE * sum(len(part.slots) for part in parts) + STAGE_GAP * (len(parts) - 1)


def _sections(parts: Sequence[CanvasPart]) -> Iterator[CanvasSection]:
    slots = sum(len(part.slots) for part in parts)
    each = (RIGHT - LEFT - STAGE_GAP * (len(parts) - 1)) / slots
    x = LEFT
    for part in parts:
        columns = tuple(CanvasColumn(slot, x + index * each, each) for index, slot in enumerate(part.slots))
        yield CanvasSection(part, x, each * len(columns), columns)
        x += each * len(columns) + STAGE_GAP
