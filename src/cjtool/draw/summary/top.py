"""The head of the screen: whose journey it is, and its three numbers; then the stages."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw import emblems, marks
from cjtool.draw.figures import Gauge, started, verdict, whole_figures
from cjtool.draw.fixed import NOTHING, Fitted, begun, fitted
from cjtool.draw.grid import Subject
from cjtool.draw.persona_cards import cast
from cjtool.draw.summary.frame import (
    CAPS,
    EDGE,
    SMALL,
    STAGES,
    STAGES_HEIGHT,
    STAGES_TOP,
    SUBTITLE,
    TITLES,
    WIDTH,
    StageSlot,
)
from cjtool.draw.whose import looks_of
from cjtool.i18n.told import STORY
from cjtool.model.builtin import METRICS
from cjtool.query.measurement import begins_today
from cjtool.scene import Circle, Group, Shape, Text, polygon, text, typeset
from cjtool.scene.typeset import Style

_FIGURE = 118.0
_MOST = 3
_VALUES = tuple(Style(size, size * 1.2, "bold") for size in (24, 20, 17, 14, 12))
_NOTCH = 9.0
_TITLE_TOP = 33
_CAST = 15.0
"""The height of the line with the personas and the marks of their curves."""


def head(subject: Subject, page: str) -> Iterator[Shape]:
    """Project, that it is a draft, title, persona and state on the left, numbers on the right; `page` tells which of several screens it is."""
    colours, journey = subject.palette, subject.journey
    shown = whole_figures(subject, _MOST)
    wide, logo = emblems.logo(subject, EDGE, 20)
    yield from logo
    left = EDGE + (wide + 14 if wide else 0)
    room = WIDTH - EDGE - left - len(shown) * _FIGURE - (16 if shown else 0)
    caps = " · ".join(filter(None, (subject.workspace.name.upper(), page)))
    wide, stamp = emblems.draft(subject, left, 20 + text.ascent(CAPS.size, CAPS.face), CAPS)
    yield from stamp
    beside = wide + 8 if stamp else 0
    yield from begun(caps, room - beside, 12, [CAPS]).at(left + beside, 20, colours.brand_2)
    title = _title(subject, room)
    yield from title.at(left, _TITLE_TOP, colours.ink, ref=subject.ref(journey, "title"), kind="title")
    personas = [subject.definitions.personas[id].name for id in journey.persona]
    state = subject.words.story(f"state-{journey.state}")
    told = " · ".join(filter(None, (" + ".join(personas), state, journey.summary or "")))
    under = min(_TITLE_TOP + title.height + 3, 88)
    if subject.persona_subjects:
        told, below = journey.summary or "", STAGES_TOP - 2 - under - _CAST >= SMALL.leading
        said = state if below else " · ".join(filter(None, (state, told)))
        yield from _cast(subject, said, left, under, room)
        under += _CAST
    if (left_over := STAGES_TOP - 2 - under) >= SMALL.leading:
        yield from begun(told, room, left_over, [SUBTITLE, SMALL]).at(left, under, colours.secondary)
    for index, figure in enumerate(shown):
        yield from _figure(subject, figure, WIDTH - EDGE - (len(shown) - index) * _FIGURE)


def _title(subject: Subject, room: float) -> Fitted:
    """The title; smaller where the personas and the summary have a line each below it, unless not all of it fits so."""
    journey, most = subject.journey, STAGES_TOP - 2 - _TITLE_TOP - 3 - _CAST - SMALL.leading
    if subject.persona_subjects and journey.summary:
        whole = fitted(journey.title, room, most, TITLES)
        if whole.lines:
            return whole
    return begun(journey.title, room, 56, TITLES)


def _cast(subject: Subject, said: str, left: float, top: float, room: float) -> Iterator[Shape]:
    """Each persona after the mark of its curve, as many as there is room for, and what is said behind them, such as the state."""
    looks, colours, x = looks_of(subject), subject.palette, left
    listed = [subject.definitions.personas[id].name for id in cast(subject.journey)]
    for id, name in zip(cast(subject.journey), listed, strict=True):
        wide = min(typeset.width(name, SUBTITLE) / (1 - text.SPARE) + 1, room / 2)
        if x + wide + 12 > left + room:
            left_out = tuple(listed[listed.index(name) :])
            more, unsaid = f"+ {len(left_out)}", (*left_out, said)
            yield Text(x, top + 10, more, SUBTITLE.size, "bold", colours.secondary, instead_of=unsaid)
            return
        if id in looks:
            mark, ink = looks[id]
            yield marks.persona(mark, x + 4, top + 7, 3.6, ink, colours.ground)
            x += 12
        yield from begun(name, wide, 14, [SUBTITLE]).at(x, top, colours.secondary)
        x += wide + 14
    behind = begun(said, left + room - x, 14, [SUBTITLE]) if x + 20 <= left + room else NOTHING
    shown = behind if behind.lines else Fitted(SUBTITLE, ("…",), (said,))
    yield from shown.at(x, top, colours.secondary)


def _figure(subject: Subject, figure: Gauge, x: float) -> Iterator[Shape]:
    """A number with its name above, and whether it is as it should be below: by sign and colour."""
    colours, room, words = subject.palette, _FIGURE - 14, subject.words.map
    yield scene.line(x + 2, 20, x + 2, 92, colours.edge, 0.8)
    yield from begun(_called(subject, figure), room, 23, [SMALL]).at(x + 12, 19, colours.secondary)
    today = begins_today(figure.reading, subject.journey)
    shown = figure.baseline if today else figure.value
    value = fitted(shown or "–", room, 30, _VALUES)
    yield from value.at(x + 12, 44, getattr(colours, figure.ink) if figure.value else colours.secondary)
    yield from verdict(figure, x + 12, 77, 9, colours)
    indent = 12.0 if figure.judged else 0.0
    ink = colours.muted if figure.met is None else getattr(colours, figure.ink)
    below = f"{words.target} {figure.target}" if figure.target else "" if shown else words.planned
    below = figure.though or below
    if not figure.value:
        since = subject.words.story("today") if today else started(figure, subject)
        below = " · ".join(filter(None, (since, below)))
    left, measured = x + 12 + indent, " · ".join(figure.notes[:2])
    yield from begun(below, room - indent, 12 if measured else 24, [SMALL]).at(left, 76, ink)
    yield from begun(measured, room - indent, 12, [SMALL]).at(left, 76 + SMALL.leading, colours.secondary)


def _called(subject: Subject, figure: Gauge) -> str:
    """A number by its name; a built-in one in words that nobody has to look up."""
    id = figure.reading.metric or ""
    own = f"plain-{id}" in STORY and subject.definitions.metrics[id] is METRICS.get(id)
    return subject.words.story(f"plain-{id}") if own else figure.name


def stages(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    """A chevron for each stage, in two tones of the brand by turns."""
    colours = subject.palette
    style = _style(slots)
    for index, slot in enumerate(slots):
        fill = colours.fill_2 if slot.number % 2 == 0 else colours.fill
        last = slot is slots[-1]
        name = begun(slot.stage.name, _room(slot, index), STAGES_HEIGHT - 4, [style])
        left = slot.x + (10 if index == 0 else 18)
        shapes: tuple[Shape, ...] = (
            polygon(_outline(slot, first=index == 0, last=last), fill=fill, stroke=colours.fill_edge),
            Circle(left + 9, STAGES_TOP + STAGES_HEIGHT / 2, 9, colours.on_fill),
            Text(
                left + 9, STAGES_TOP + STAGES_HEIGHT / 2 + 3.6, str(slot.number), 10, "bold", fill, "middle"
            ),
            *name.middle(left + 24, STAGES_TOP + STAGES_HEIGHT / 2, colours.on_fill),
        )
        yield Group(shapes, slot.stage.name, ref=subject.ref(slot.stage), kind="stage")


def _room(slot: StageSlot, index: int) -> float:
    return slot.width - (10 if index == 0 else 18) - 24 - 8


def _style(slots: tuple[StageSlot, ...]) -> Style:
    """The largest type in which every name fits its chevron with no word broken, else the smallest: one for all."""
    rooms = [(slot.stage.name, _room(slot, index)) for index, slot in enumerate(slots)]
    return next((style for style in STAGES if all(_fits(*each, style) for each in rooms)), STAGES[-1])


def _fits(name: str, room: float, style: Style) -> bool:
    return typeset.whole(name, room, style) and bool(fitted(name, room, STAGES_HEIGHT - 4, [style]).lines)


def _outline(slot: StageSlot, *, first: bool, last: bool) -> list[tuple[float, float]]:
    top, bottom, middle = STAGES_TOP, STAGES_TOP + STAGES_HEIGHT, STAGES_TOP + STAGES_HEIGHT / 2
    tip = slot.right if last else slot.right + 4
    right = (
        [(slot.right, top), (slot.right, bottom)]
        if last
        else [(tip - _NOTCH, top), (tip, middle), (tip - _NOTCH, bottom)]
    )
    notch = [] if first else [(slot.x + _NOTCH, middle)]
    return [(slot.x, top), *right, (slot.x, bottom), *notch]
