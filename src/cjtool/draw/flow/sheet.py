"""A row of a flow as shapes: stages, ways, and what stands on them."""

from collections.abc import Iterator

from cjtool.draw import facts
from cjtool.draw.flow import arrows, bands, cards, figures_told, labels, marks
from cjtool.draw.flow.cards import Card
from cjtool.draw.flow.course import BEGIN, StepLink
from cjtool.draw.flow.hues import hues_of
from cjtool.draw.flow.labels import Label
from cjtool.draw.flow.marks import Leak, Mark, Pill
from cjtool.draw.flow.net import Laid
from cjtool.draw.flow.plan import Row
from cjtool.draw.grid import Grid
from cjtool.model import steps
from cjtool.scene import SYMBOL, Group, Shape

FOOT = 12.0
"""Below what a stage holds, in points."""


def height(row: Row, laid: Laid, grid: Grid) -> float:
    """Of the whole row, in points."""
    return head(row, grid) + laid.height + FOOT


def head(row: Row, grid: Grid) -> float:
    """The height of the stages' names above what they hold, in points."""
    return max(bands.head(part, grid.subject) for part in row.parts)


def drawn(row: Row, laid: Laid, grid: Grid) -> Iterator[Group]:
    """Groups from the row's own corner on."""
    above = head(row, grid)
    stages = [_band(row, laid, grid, index) for index in range(len(row.parts))]
    yield Group((*stages, *_ways(row, laid, grid), *_contents(row, laid, grid)), y=above)


def _band(row: Row, laid: Laid, grid: Grid, index: int) -> Group:
    part, subject, above = row.parts[index], grid.subject, head(row, grid)
    left, top, right, bottom = laid.sections[index]
    each = hues_of(grid.palette)
    box = (left, top - above, right, bottom + FOOT)
    shapes = bands.drawn(part, subject, each[part.stage % len(each)], box)
    id = facts.path(subject.journey.stages[part.stage].id)
    name = f"{part.stage + 1} {bands.named(part, subject)}"
    ref = subject.ref(subject.journey.stages[part.stage])
    return Group(shapes, name, id, bookmark=not part.continued, ref=ref, kind="stage")


def _ways(row: Row, laid: Laid, grid: Grid) -> Iterator[Group]:
    """A group for each way: its line, through its words where it has any."""
    index = 0
    while index < len(row.ways):
        way, segments, head = row.ways[index], laid.lines[index], row.net.links[index].head
        words, box = row.contents[head], laid.boxes[head]
        shapes: list[Shape] = []
        if isinstance(words, Label):
            index += 1
            segments = (*segments, ("L", box[2], box[1] + words.above), *laid.lines[index][1:])
            shapes += labels.drawn(words, box, grid.subject)
        shapes = [*arrows.arrow(segments, way, grid.palette), *shapes]
        told, ref, href = _told(row, way, grid), _ref(way, grid), _href(way, grid)
        yield Group(tuple(shapes), told, role=SYMBOL, ref=ref, kind="way", href=href)
        index += 1


def _ref(way: StepLink | None, grid: Grid) -> str:
    """Where a way is written: at the step that it leaves, or that waits for it; a start is written nowhere, nor is what only a log tells."""
    if way is None or way.tail == BEGIN or way.basis == "unknown":
        return ""
    listed = steps(grid.subject.journey)
    if way.kind == "after" and way.head is not None:
        return grid.subject.ref(listed[way.head], "after")
    return grid.subject.ref(listed[way.tail], "" if way.kind == "left" else "next")


def _href(way: StepLink | None, grid: Grid) -> str:
    return _step_href(way.head if way else None, grid)


def _step_href(place: int | None, grid: Grid) -> str:
    """The step at a place in the journey, as it is found in the picture; of no step, nothing."""
    if place is None:
        return ""
    step = steps(grid.subject.journey)[place]
    return "#" + facts.path(grid.subject.workspace.home(step).stage.id, step.id)


def _told(row: Row, way: StepLink | None, grid: Grid) -> str:
    """A way in words: `2.3 → 2.4: when (86%)`, and what a log says of it."""
    signs = grid.words.map.signs
    if way is None:
        return signs["flow-start"]
    head = signs["flow-end"] if way.head is None else row.numbers[way.head]
    share = labels.share(way, grid.subject)
    said = " ".join(filter(None, (way.when, f"({share})" if share else "")))
    if way.real is not None:
        said = "; ".join(filter(None, (way.when, figures_told.heard(way, way.real, grid.subject))))
    tail = signs["flow-start"] if way.tail == BEGIN else row.numbers[way.tail]
    whole = tail if way.kind == "left" else f"{tail} → {head}"
    return whole + (f": {said}" if said else "")


def _contents(row: Row, laid: Laid, grid: Grid) -> Iterator[Shape]:
    """Steps and marks; words stand with their ways."""
    each = hues_of(grid.palette)
    for piece, content, box in zip(row.net.pieces, row.contents, laid.boxes, strict=True):
        match content:
            case Card():
                stage = row.parts[piece.section].stage
                id = facts.path(grid.subject.journey.stages[stage].id, content.step.id)
                yield cards.drawn(content, box, each[stage % len(each)], grid.subject, id)
            case Mark():
                yield from marks.mark(content, box, grid.subject)
            case Leak():
                yield from marks.leaving(content, box, grid.subject)
            case Pill():
                yield from marks.elsewhere(content, box, grid.subject, _step_href(content.leads_to, grid))
