"""The journey in a minute: where it starts and ends, its best and worst moments, and what to do first."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from cjtool.draw import facts, layout, marks, measured_words
from cjtool.draw.grid import LEFT, STAGE_GAP, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import PADDING
from cjtool.draw.whose import called, elsewhere
from cjtool.i18n.locale import percent
from cjtool.i18n.numbers import number
from cjtool.i18n.payback_time import in_years
from cjtool.i18n.translated import Translated
from cjtool.model import Step
from cjtool.query import payback
from cjtool.query.summing_up import Moment, Ranked, remembered
from cjtool.scene import SYMBOL, Box, Group, Shape, Text, typeset
from cjtool.scene.typeset import Style

_LABEL = Style(7.6, 9.4, "bold")
_TEXT = Style(8.6, 10.6)
_TITLE = Style(8.6, 10.6, "bold")
_REMARK = Style(7.6, 9.4)
_TOP = 15.0
_BETWEEN = 15.0
_MARK = 25.0
"""The width of a numbered marker."""
_SHARES = {"setting": 0.9, "moments": 1.0, "first": 1.15}


@dataclass(frozen=True)
class _Panel:
    """A part of the band: its share of the width, and what draws it in a stretch of the page, with where it ends."""

    share: float
    draw: Callable[[Grid, float, float], tuple[list[Shape], float]]


def draw(grid: Grid, lane: Lane) -> Band | None:
    """The panels beside one another, above the first row alone."""
    panels = list(_panels(grid)) if grid.first else []
    if not panels:
        return None
    room = grid.right - LEFT - STAGE_GAP * (len(panels) - 1)
    unit = room / sum(panel.share for panel in panels)
    starts = accumulate((panel.share * unit + STAGE_GAP for panel in panels), initial=float(LEFT))
    placed = [(x, panel.share * unit, panel) for x, panel in zip(starts, panels, strict=False)]
    drawn = [(x, width, *panel.draw(grid, x + PADDING, width - 2 * PADDING)) for x, width, panel in placed]
    height = max(layout.head_height(grid, lane), *(end for *_, end in drawn))
    shapes: list[Shape] = []
    for x, width, inner, _ in drawn:
        shapes += (layout.ground(grid, x, width, height, grid.palette.cell), *inner)
    return Band(height, (*layout.head(grid, lane, height), *shapes))


def _panels(grid: Grid) -> Iterator[_Panel]:
    journey, subject = grid.subject.journey, grid.subject
    told = [(key, text) for key in ("trigger", "goal", "outcome") if (text := getattr(journey, key))]
    if told:
        yield _Panel(_SHARES["setting"], lambda grid, x, room: _setting(grid, told, x, room))
    if moments := list(_lines(grid)):
        yield _Panel(_SHARES["moments"], lambda grid, x, room: _felt(grid, moments, x, room))
    if works := subject.first.works:
        yield _Panel(_SHARES["first"], lambda grid, x, room: _works(grid, works, x, room))


def _setting(grid: Grid, told: Sequence[tuple[str, str]], x: float, room: float) -> tuple[list[Shape], float]:
    """Label and text in rows, the labels in a column of their own."""
    colours, journey, y = grid.palette, grid.subject.journey, _TOP
    wide = max(typeset.width(grid.words.story(key), _LABEL) for key, _ in told) + 9
    shapes: list[Shape] = []
    for key, text in told:
        lines = typeset.wrap(text, room - wide, _TEXT)
        shapes.append(Text(x, y, grid.words.story(key), _LABEL.size, _LABEL.face, colours.muted))
        shapes += typeset.paragraph(
            lines, x + wide, y, _TEXT, colours.ink, ref=grid.subject.ref(journey, key), kind=key
        )
        y += _BETWEEN + _TEXT.leading * (len(lines) - 1)
    return shapes, y - _BETWEEN + 8


@dataclass(frozen=True)
class _Felt:
    """A moment that stands in the band, by what it is: its step, what is felt there, and what is said of it."""

    key: str
    step: Step
    emotion: float
    said: str


def _lines(grid: Grid) -> Iterator[_Felt]:
    """The moments that are told, then those by what customers answered where they differ."""
    subject = grid.subject
    for key, told in remembered(subject.journey):
        yield _Felt(key, told.step, told.emotion, _said(grid, key, told))
    for key, answered in subject.answered_moments:
        value = answered.answers.felt.value
        yield _Felt(key, answered.step, value, measured_words.measured(subject, answered))


def _felt(grid: Grid, moments: Sequence[_Felt], x: float, room: float) -> tuple[list[Shape], float]:
    """Label, marker, and the step with the reason of its feeling."""
    colours, y = grid.palette, _TOP
    wide = max(typeset.width(grid.words.story(each.key), _LABEL) for each in moments) + 9
    shapes: list[Shape] = []
    for each in moments:
        lines = typeset.wrap(each.said, room - wide - _MARK - 6, _TEXT)
        shapes.append(Text(x, y, grid.words.story(each.key), _LABEL.size, _LABEL.face, colours.muted))
        shapes.append(_marker(grid, each, x + wide, y))
        shapes += typeset.paragraph(lines, x + wide + _MARK + 6, y, _TEXT, colours.ink, kind=each.key)
        y += _BETWEEN + _TEXT.leading * (len(lines) - 1)
    return shapes, y - _BETWEEN + 8


def _said(grid: Grid, key: str, moment: Moment) -> str:
    """A step by name and value; how many others feel the same, that the low belongs to the event, or the reason."""
    words = grid.words
    value = f"{called(grid.subject)}{number(moment.emotion, words.language, sign=True)}"
    if moment.share is not None:
        side = words.story("side-way").format(share=percent(moment.share, words.language))
        value = f"{value}, {side}"
    alike = words.story("alike").format(n=len(moment.alike)) if moment.alike and key == "low" else ""
    why = words.story("inherent") if key == "lowest" else moment.reason
    named = " · ".join(filter(None, (f"{moment.step.name} ({value})", alike)))
    return " – ".join(filter(None, (named, why)))


def _marker(grid: Grid, moment: _Felt, x: float, y: float) -> Group:
    """A step's number in a pill in the colour of the feeling; it leads to the step."""
    colours, subject, step = grid.palette, grid.subject, moment.step
    ink = getattr(colours, marks.COLOURS[marks.sign_of(moment.emotion)])
    number, stage = subject.numbers[step.id], subject.workspace.home(step).stage
    pill = Box(x, y - 8.6, _MARK, 11.6, 5.8, colours.card, ink, 0.9)
    written = Text(x + _MARK / 2, y, number, _REMARK.size, "bold", ink, "middle")
    href = f"#{facts.path(stage.id, step.id)}"
    return Group((pill, written), f"{number} {step.name}", role=SYMBOL, href=href)


def _works(grid: Grid, works: Sequence[Ranked], x: float, room: float) -> tuple[list[Shape], float]:
    """The opportunities in their order, each with its owner, what it pays back, and the step that it helps."""
    colours, y = grid.palette, _TOP
    founded = any(work.priority is not None for work in works)
    key = ("first" if len(works) > 1 else "first-one") if founded else "first-unfounded"
    shapes: list[Shape] = [Text(x, y, grid.words.story(key), _LABEL.size, _LABEL.face, colours.muted)]
    left = x + typeset.width(grid.words.story(key), _LABEL) + 11
    width = x + room - left - 14
    for place, work in enumerate(works, start=1):
        title = typeset.wrap(work.opportunity.title, width, _TITLE)
        remarks = typeset.wrap(" · ".join(filter(None, _remarks(grid, work))), width, _REMARK)
        if work.priority is not None:
            shapes += marks.numbered(place, left + 4.5, y - 2.7, colours)
        else:
            shapes.append(Text(left + 4.5, y, "–", _TITLE.size, _TITLE.face, colours.secondary, "middle"))
        shapes += typeset.paragraph(
            title,
            left + 14,
            y,
            _TITLE,
            colours.ink,
            ref=grid.subject.ref(work.opportunity),
            kind="opportunity",
        )
        y += _TITLE.leading * len(title) - 0.6
        shapes += typeset.paragraph(remarks, left + 14, y, _REMARK, colours.secondary)
        y += _REMARK.leading * (len(remarks) - 1) + 13
    if not founded:
        lines = typeset.wrap(grid.words.story("rank-unknown"), width, _REMARK)
        shapes += typeset.paragraph(lines, left + 14, y, _REMARK, colours.secondary)
        y += _REMARK.leading * (len(lines) - 1) + 13
    return shapes, y - 13 + 8


def _remarks(grid: Grid, work: Ranked) -> Iterator[str]:
    opportunity = work.opportunity
    yield facts.helped(work.places, grid.subject) or elsewhere(grid.subject)
    yield facts.team(opportunity.owner, grid.subject.of_first) or grid.words.story("nobody")
    if (years := payback(opportunity)) is not None:
        yield grid.words.story("payback").format(time=in_years(years, grid.words))


LANE = Lane(
    name="story",
    title=Translated(en="In short", nl="In het kort", fr="En bref", de="Kurz gefasst"),
    draw=draw,
    question=Translated(
        en="What does the journey come down to?",
        nl="Waar komt de klantreis op neer?",
        fr="À quoi se résume le parcours ?",
        de="Worauf läuft die Reise hinaus?",
    ),
    icon="flag",
    side="both",
)
