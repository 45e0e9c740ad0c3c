"""Lanes as bands: a name on the left, a cell per stage, and bands stacked into a page."""

from collections.abc import Iterable, Iterator, Sequence

from cjtool import scene
from cjtool.draw.grid import HEAD, MARGIN, Grid, Subject
from cjtool.draw.lane import Band, Lane
from cjtool.scene import Box, Group, Paragraph, Shape, Text, typeset
from cjtool.scene.colour import Palette, mix
from cjtool.scene.typeset import LANE, NOTE

CORNER = 5
LANE_GAP = 5
_DENSE_GAP = 3
PADDING = 8
FRAME = 0.7
"""The width of the edge of a ground."""
_EDGE = 1.2
TRUTH_DASH = (4.0, 2.5)
"""The edge of moments of truth where there is no hue."""
_ICON = 13
NAME_ROOM = HEAD - 28
"""How wide a lane's name may be."""


def label(grid: Grid, lane: Lane) -> str:
    """The lane's name in the journey's language."""
    return grid.subject.titles.get(lane.name) or grid.words.phrase(f"lanes.{lane.name}", lane.title)


def head_height(grid: Grid, lane: Lane, note: str = "") -> float:
    """The least height in which the lane's name fits."""
    names, notes = _head_lines(grid, lane, note)
    below = 10.5 + NOTE.leading * (len(notes) - 1) if notes else 0
    return 16.5 + LANE.leading * (len(names) - 1) + below + 7.5


def name_bottom(lines: int) -> float:
    """Where a lane's name of so many lines ends, in points from the top of its head."""
    return 16.5 + LANE.leading * (lines - 1) + 3


def head(grid: Grid, lane: Lane, height: float, note: str = "") -> tuple[Shape, ...]:
    """The lane's name with its icon, on its own ground."""
    fill, ink = getattr(grid.palette, lane.tone.head), getattr(grid.palette, lane.tone.name)
    names, notes = _head_lines(grid, lane, note)
    top = min(7, (height - _ICON) / 2)
    baseline = top + 9.5
    below = baseline + LANE.leading * (len(names) - 1) + 10.5
    return (
        ground(grid, MARGIN, HEAD, height, fill),
        scene.icon(lane.icon or lane.name, MARGIN + 7, top, _ICON, ink, 1.9),
        *typeset.paragraph(names, MARGIN + 24, baseline, LANE, ink),
        *typeset.paragraph(notes, MARGIN + 24, below, NOTE, grid.palette.secondary),
    )


def _head_lines(grid: Grid, lane: Lane, note: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return typeset.wrap(label(grid, lane), NAME_ROOM, LANE), typeset.wrap(note, NAME_ROOM, NOTE)


def cells(grid: Grid, lane: Lane, height: float) -> tuple[Shape, ...]:
    """A ground under each stage."""
    fill = getattr(grid.palette, lane.tone.ground)
    return tuple(ground(grid, section.x, section.width, height, fill) for section in grid.sections)


def ground(grid: Grid, x: float, width: float, height: float, fill: str) -> Box:
    """A plate that words stand on, framed where its tint would not show."""
    return Box(x, 0, width, height, CORNER, fill, grid.palette.frame, FRAME)


def frame(grid: Grid, lane: Lane, height: float, note: str = "") -> tuple[Shape, ...]:
    """The lane's name, and a ground under each stage."""
    return (*head(grid, lane, height, note), *cells(grid, lane, height))


def band(
    grid: Grid,
    lane: Lane,
    height: float,
    shapes: Iterable[Shape],
    *,
    note: str = "",
    signs: Iterable[str] = (),
) -> Band:
    """A lane with its frame, and moments of truth marked in it."""
    marked = tuple(truths(grid, height))
    used = (*signs, *(("truth",) if marked else ()))
    return Band(height, (*frame(grid, lane, height, note), *marked, *shapes), used)


def truths(grid: Grid, height: float) -> Iterator[Shape]:
    """A tint behind the columns of moments of truth; without hue, with a dashed edge at its top and its bottom.

    It is a broad stroke: nothing stands on it, as texts of the whole stage run across it.
    """
    colours = grid.palette
    for section in grid.sections:
        for column in section.columns:
            if column.step.moment_of_truth:
                left = max(column.x + 1, section.x + CORNER)
                right = min(column.x + column.width - 1, section.right - CORNER)
                middle = (left + right) / 2
                yield scene.line(middle, 0, middle, height, tint(colours), right - left)
                if colours.hueless:
                    for y in (_EDGE / 2, height - _EDGE / 2):
                        yield scene.line(left, y, right, y, colours.ink, _EDGE, TRUTH_DASH)


def tint(colours: Palette) -> str:
    """What marks moments of truth: fainter than what marks opportunities; a light grey without hue."""
    if colours.hueless:
        return mix(colours.ink, colours.cell, 0.09)
    return mix(colours.amber_tint, colours.cell, 0.6)


def lane_gap(subject: Subject) -> float:
    """What is free between two lanes."""
    return _DENSE_GAP if subject.dense else LANE_GAP


def stack(
    bands: Sequence[tuple[str, str, Band]], y: float, gap: float = LANE_GAP
) -> tuple[tuple[Group, ...], float]:
    """Bands with their ids and titles below one another from `y` on, and where they end."""
    groups = []
    for id, title, each in bands:
        groups.append(Group(each.shapes, title, id, y=y, kind="lane"))
        y += each.height + gap
    return tuple(groups), y - gap


def struck(lines: Iterable[Text], colour: str) -> Iterator[Shape]:
    """A line through each line of text: it is no longer so."""
    for each in lines:
        y = each.y - 0.27 * each.size
        yield scene.line(each.left, y, each.left + each.width, y, colour, 0.8)


def line_of(shapes: Iterable[Shape]) -> float:
    """The lowest baseline of any text; of none, 0."""
    return max((line.y for line in texts(shapes)), default=0)


def texts(shapes: Iterable[Shape]) -> Iterator[Text]:
    """The lines among shapes, also those of paragraphs."""
    for shape in shapes:
        if isinstance(shape, Paragraph):
            yield from shape.lines
        elif isinstance(shape, Text):
            yield shape
