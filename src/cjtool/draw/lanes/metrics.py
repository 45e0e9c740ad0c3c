"""What is measured in a stage: value, target, whether that is met, and a bar with ticks for target and baseline."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import facts, layout, measured_marks
from cjtool.draw.figures import Gauge, latest_figures, signs, started, verdict
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import FRAME, PADDING
from cjtool.draw.side_by_side import stacked
from cjtool.i18n.translated import Translated
from cjtool.scene import Box, Group, Shape, Text, typeset
from cjtool.scene.typeset import BODY, NOTE, Style

_VALUES = tuple(Style(size, size * 1.2, "bold") for size in (11.5, 10, 8.5))
_SHARE = 0.55
"""How much of the room a value takes before it is written smaller."""
_GAP = 10
_BAR = 4.6
_BETWEEN = 7
_BESIDE = 14
"""Between figures that stand beside each other."""
_MARK = 7.6
"""The size of the sign that judges."""


@dataclass(frozen=True)
class _Row:
    """A figure from its own top downwards; `bar` is where its bar starts."""

    figure: Gauge
    x: float
    y: float
    width: float
    name: tuple[str, ...]
    value: tuple[str, ...]
    style: Style
    target: tuple[str, ...]
    notes: tuple[str, ...] = ()
    """What stands below a figure that was measured."""

    @property
    def bar(self) -> float:
        names, values = BODY.leading * (len(self.name) - 1), self.style.leading * (len(self.value) - 1)
        return self.y + 21.5 + max(names, values)

    @property
    def notes_top(self) -> float:
        """The first baseline of the notes."""
        return self._bottom + NOTE.leading + self._drop

    @property
    def bottom(self) -> float:
        return self._bottom + NOTE.leading * len(self.notes) + self._drop

    @property
    def _drop(self) -> float:
        """What lies around a bar takes room above the notes."""
        return 0 if self.figure.written_at is None else 1.5

    @property
    def _bottom(self) -> float:
        if not self.target and not self.figure.scaled and self.figure.at is not None:
            return self.bar - 5
        return self.bar + max(_BAR, 5.1 + NOTE.leading * (len(self.target) - 1) + 1)


def draw(grid: Grid, lane: Lane) -> Band | None:
    """The figures of each stage below one another."""
    cells = [list(_rows(grid, section)) for section in grid.sections]
    rows = [row for cell in cells for row in cell]
    if not rows:
        return None
    words = grid.words.map
    targets = any(row.figure.target for row in rows)
    note = words.against_target if targets else words.now
    height = max(max(row.bottom for row in rows) + 7, layout.head_height(grid, lane, note))
    shapes = [Group(tuple(_drawn(grid, row)), ref=grid.subject.ref(row.figure.reading)) for row in rows]
    return layout.band(grid, lane, height, shapes, note=note, signs=_signs(row.figure for row in rows))


def _signs(figures: Iterable[Gauge]) -> Iterator[str]:
    for figure in figures:
        if figure.at is not None and figure.scaled:
            yield from ("target",) if figure.goal is not None else ()
            yield from ("baseline",) if figure.start is not None else ()
        yield from signs((figure,))


def _rows(grid: Grid, section: Section) -> list[_Row]:
    read = facts.measured(section, grid.subject)
    figures = list(latest_figures(read, grid.subject, holders=facts.measurable(section, grid.subject)))
    left = section.x + PADDING

    def row(figure: Gauge, x: float, y: float, room: float) -> _Row:
        return _measured(grid, figure, left + x, y, room)

    return stacked(grid, figures, section.width - 2 * PADDING, (_BESIDE, _BETWEEN - 6), row)


def _measured(grid: Grid, figure: Gauge, x: float, y: float, room: float) -> _Row:
    style = next((each for each in _VALUES if typeset.fits(figure.value, room * _SHARE, each)), _VALUES[-1])
    value = typeset.wrap(figure.value, room * _SHARE, style)
    target = typeset.wrap(_aim(grid, figure), room * (1 - _SHARE) - _MARK - 2, NOTE)
    name = typeset.wrap(figure.name, room - _GAP - typeset.widest(value, style), BODY)
    notes = typeset.wrap(" · ".join(figure.notes), room, NOTE)
    return _Row(figure, x, y, room, name, value, style, target, notes)


def _aim(grid: Grid, figure: Gauge) -> str:
    """What a value should be, and what it was."""
    words = grid.words.map
    target = f"{words.target} {figure.target}" if figure.target else ""
    return " · ".join(filter(None, (target, figure.though, started(figure, grid.subject))))


def _drawn(grid: Grid, row: _Row) -> Iterator[Shape]:
    colours, x, right = grid.palette, row.x, row.x + row.width
    ref = grid.subject.ref(row.figure.reading)
    yield from typeset.paragraph(row.name, x, row.y + 14, BODY, colours.ink, ref=ref, kind="metric")
    yield from typeset.paragraph(
        row.value,
        right,
        row.y + 14.5,
        row.style,
        getattr(colours, row.figure.ink),
        "end",
        ref=ref,
        kind="value",
    )
    yield from typeset.paragraph(
        row.target, right, row.bar + 5.1, NOTE, colours.secondary, "end", ref=ref, kind="target"
    )
    wide = typeset.widest(row.target, NOTE)
    yield from verdict(row.figure, right - wide - _MARK - 2, row.bar - 1.3, _MARK, colours)
    yield from typeset.paragraph(
        row.notes, x, row.notes_top, NOTE, colours.secondary, ref=ref, kind="measured"
    )
    judged = _MARK + 2 if row.figure.judged else 0
    room = max(46, wide + judged + _GAP) if row.target else 0
    if row.figure.at is None:
        planned = typeset.wrap(grid.words.map.planned, right - room - x, NOTE)
        yield from (Text(x, row.bar + 5.1, line, NOTE.size, fill=colours.muted) for line in planned[:1])
    elif row.figure.scaled:
        yield from _bar(grid, row.figure, x, row.bar, right - room - x)


def _bar(grid: Grid, figure: Gauge, x: float, y: float, width: float) -> Iterator[Shape]:
    """The track, the bar from zero to the value, and the target's tick."""
    colours, round_ = grid.palette, _BAR / 2
    start, end = sorted((figure.zero, figure.at or 0))
    yield Box(x, y, width, _BAR, round_, colours.track, colours.frame, FRAME)
    if end > start:
        yield Box(x + start * width, y, max((end - start) * width, _BAR), _BAR, round_, colours.brand_2)
    if figure.written_at is not None:
        from_, to = sorted((figure.zero, figure.written_at))
        yield measured_marks.written(x + from_ * width, x + to * width, y, _BAR, colours)
    if figure.goal is not None:
        yield from _tick(grid, x + figure.goal * width, y, ())
    if figure.start is not None:
        yield from _tick(grid, x + figure.start * width, y, (1.5, 1))
    if figure.span is not None:
        left, right = (x + place * width for place in figure.span)
        yield from measured_marks.across(left, right, y + round_, colours)


def _tick(grid: Grid, x: float, y: float, dash: tuple[float, ...]) -> Iterator[Shape]:
    """An upright line through the bar; dashed where the value was at the start."""
    yield Box(x - 1.5, y - 2, 3, 8.5, 0, grid.palette.cell)
    yield scene.line(x, y - 2, x, y + 6.5, grid.palette.ink, 1.2, dash)


LANE = Lane(
    name="metrics",
    title=Translated(en="Metric", nl="KPI", fr="Indicateur", de="Kenn\u00adzahl"),
    draw=draw,
    question=Translated(
        en="How can we tell that it goes well?",
        nl="Waaraan merken we dat het goed gaat?",
        fr="À quoi voit-on que tout va bien\u00a0?",
        de="Woran merken wir, dass es gut läuft?",
    ),
)
