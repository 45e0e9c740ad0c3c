"""The stages as chevrons: number, name, duration, and what the customer asks."""

from dataclasses import dataclass
from functools import partial

from cjtool.draw import facts, layout
from cjtool.draw.around import map_href
from cjtool.draw.chevron import Chevron, chevron_of
from cjtool.draw.grid import MARGIN, Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.scene import Circle, Group, Shape, Text, polygon, typeset
from cjtool.scene.typeset import GOAL, Style

_NAMES = tuple(Style(size, size * 1.17, "bold") for size in (13, 12, 11, 10))
_DURATION = Style(7.4, 9.2)
_LABEL = Style(9.6, 11.4, "bold")
_NOTE = Style(7.2, 9)


def draw(grid: Grid, lane: Lane) -> Band | None:
    """A chevron per stage, in two tones of the brand by turns."""
    plates = [_plate(grid, section) for section in grid.sections]
    style = _style(plates)
    inline = all(_inline(plate, style) for plate in plates)
    inner = [_inner(grid, plate, style, inline) for plate in plates]
    label = _label(grid, lane)
    height = max(46 if any(plate.goal for plate in plates) else 30, *(map(_height, (*inner, label))))
    groups = (_group(grid, *each, height) for each in zip(plates, inner, strict=True))
    return Band(height, (*label, *groups))


@dataclass(frozen=True)
class _Plate:
    """What stands on a chevron, and where."""

    section: Section
    name: str
    goal: str
    duration: str
    """How long it takes, and the journey that details it."""
    shape: Chevron

    @property
    def left(self) -> float:
        """Where its texts start."""
        return self.shape.left

    @property
    def right(self) -> float:
        """Where its texts end."""
        return self.shape.right

    @property
    def room(self) -> float:
        """For the name, after its number."""
        return self.right - self.left - 19


def _plate(grid: Grid, section: Section) -> _Plate:
    stage, words = section.stage, grid.words.map
    name = f"{stage.name} ({words.continued})" if section.continued else stage.name
    if section.continued:
        return _Plate(section, name, "", "", chevron_of(grid, section))
    other = grid.subject.workspace.journey(stage.journey) if stage.journey else None
    detailed = f"{grid.words.report.detailed_in}: {other.title}" if other else None
    below = " · ".join(filter(None, (stage.duration, detailed)))
    return _Plate(section, name, stage.goal or "", below, chevron_of(grid, section))


def _style(plates: list[_Plate]) -> Style:
    """The largest size in which no name needs a third line or a word broken."""

    def good(style: Style) -> bool:
        return all(typeset.short(plate.name, plate.room, style, 2) for plate in plates)

    return next((style for style in _NAMES if good(style)), _NAMES[-1])


def _inline(plate: _Plate, style: Style) -> bool:
    """Whether the duration fits behind the name."""
    needed = typeset.width(plate.name, style) + 8 + typeset.width(plate.duration, _DURATION)
    return not plate.duration or needed <= plate.room


def _inner(grid: Grid, plate: _Plate, style: Style, inline: bool) -> tuple[Shape, ...]:
    colours, left = grid.palette, plate.left
    ref = partial(grid.subject.ref, plate.section.stage)
    names = typeset.wrap(plate.name, plate.room, style)
    number = str(plate.section.number)
    size = 9.6 if len(number) < 3 else 7
    asked = 18.8 + style.leading * max(len(names) - 1, 0) + 17.2
    goals = typeset.wrap(plate.goal, plate.right - left, GOAL)
    shapes: tuple[Shape, ...] = (
        Circle(left + 7, 14.5, 7.5, colours.on_fill),
        Text(left + 7, 14.5 + size * 0.33, number, size, "bold", colours.fill, "middle"),
        *typeset.paragraph(names, left + 19, 18.8, style, colours.on_fill, ref=ref("name")),
        *typeset.paragraph(goals, left, asked, GOAL, colours.on_fill, ref=ref("goal")),
    )
    if inline and plate.duration:
        return (
            *shapes,
            Text(plate.right, 18.2, plate.duration, 7.4, fill=colours.on_fill_muted, anchor="end"),
        )
    below = asked + GOAL.leading * (len(goals) - 1) + 12.6 if goals else asked - 2
    lines = typeset.wrap(plate.duration, plate.right - left, _DURATION)
    return (
        *shapes,
        *typeset.paragraph(lines, left, below, _DURATION, colours.on_fill_muted, ref=ref("duration")),
    )


def _height(shapes: tuple[Shape, ...]) -> float:
    return layout.line_of(shapes) + 10


def _group(grid: Grid, plate: _Plate, inner: tuple[Shape, ...], height: float) -> Group:
    section = plate.section
    fill = (grid.palette.fill_2, grid.palette.fill)[section.number % 2]
    path = facts.path(section.stage.id)
    title = f"{section.number} {plate.name}"
    shapes = (polygon(plate.shape.outline(height), fill=fill, stroke=grid.palette.fill_edge), *inner)
    return Group(
        shapes,
        title,
        path,
        bookmark=not section.continued,
        ref=grid.subject.ref(section.stage),
        kind="stage",
        href=map_href(section.stage.journey, grid.subject),
    )


def _label(grid: Grid, lane: Lane) -> tuple[Shape, ...]:
    """The lane's name, without a ground: it is the heading of the names below it."""
    words, stages = grid.words.map, [section.stage for section in grid.sections]
    used = ((words.question, any(s.goal for s in stages)), (words.duration, any(s.duration for s in stages)))
    said = [word for word, there in used if there]
    note = (" · ".join(said),) if said and typeset.fits(" · ".join(said), 88, _NOTE) else tuple(said)
    name = typeset.wrap(layout.label(grid, lane), 88, _LABEL)
    below = 19 + _LABEL.leading * (len(name) - 1) + 12
    return (
        *typeset.paragraph(name, MARGIN + 2, 19, _LABEL, grid.palette.brand),
        *typeset.paragraph(note, MARGIN + 2, below, _NOTE, grid.palette.muted),
    )


LANE = Lane(
    name="stages",
    title=Translated(en="Stage", nl="Fase", fr="Étape", de="Phase"),
    draw=draw,
    question=Translated(
        en="What does the customer ask here?",
        nl="Wat vraagt de klant zich hier af?",
        fr="Quelle question le client se pose-t-il\u00a0?",
        de="Was fragt sich der Kunde hier?",
    ),
    key="name, goal",
)
