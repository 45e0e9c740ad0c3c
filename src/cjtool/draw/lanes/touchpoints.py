"""A card per step: number, channel, name, and small notes."""

from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import facts, layout, marks, notes
from cjtool.draw.canvas.form import Form
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.model import Step
from cjtool.query.handovers import unspoken
from cjtool.scene import SYMBOL, Box, Circle, Group, Shape, Text, typeset
from cjtool.scene.typeset import CARD, Style

_PAD = 4
_INSET = 3.5
_TOP = 4.5
_BESIDE = 24
_SENTENCE = 12.0
"""The room that the line of a sentence takes, with the edge below it."""
_CHANNEL = tuple(Style(size, size + 0.9) for size in (7, 6.7, 6.4, 6.1, 5.9))


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Cards of one height with the notes below them; names and notes start on the same lines."""
    cards = [_measured(grid, column) for column in grid.columns]
    if not cards:
        return None
    name_at = max(35 + card.style.leading * (len(card.channel) - 1) for card in cards)
    tall = name_at + CARD.leading * (max(len(card.name) for card in cards) - 1) + 10
    noted = max(card.notes.height for card in cards)
    over_stages = notes.in_lines if grid.subject.dense else notes.sentences
    told = [(section, list(over_stages(grid, section))) for section in grid.sections]
    below = max((each.bottom for _, listed in told for each in listed), default=-_SENTENCE)
    note = grid.words.map.channel_and_moment
    foot = _TOP + tall + (noted + 8 if noted else _TOP)
    height = max(foot + below + _SENTENCE, layout.head_height(grid, lane, note))
    tall = tall if noted or below >= 0 else height - 2 * _TOP
    groups = [_group(grid, card, name_at, tall) for card in cards]
    gaps = _gaps(grid)
    joints = [(card, kind) for card in cards if (kind := _joint_of(card.column.step, gaps))]
    groups += [_joint(grid, card, tall, kind) for card, kind in joints]
    lines = [shape for section, listed in told for shape in notes.told(grid, section, listed, foot + 7)]
    signs = [sign for card in cards for sign in card.signs]
    signs += [each.key for _, listed in told for each in listed]
    used = (kind for _, kind in joints if kind != "handover")
    return layout.band(grid, lane, height, (*groups, *lines), note=note, signs=(*signs, *used))


def _gaps(grid: Grid) -> frozenset[Step]:
    """The steps at which another team takes over while nothing says what is passed on; drafts are not asked yet."""
    journey = grid.subject.journey
    if journey.status == "draft":
        return frozenset()
    return frozenset(contact.later for contact in unspoken(journey, grid.subject.workspace))


def _joint_of(step: Step, gaps: frozenset[Step]) -> marks.Joint | None:
    """What is known of the handover to a step: that there is one, or none, or nothing where one is needed."""
    if step in gaps:
        return "gap" if step.handover else "handover-unknown"
    return "handover" if step.handover else None


def _joint(grid: Grid, card: "_Card", tall: float, kind: marks.Joint) -> Group:
    """What stands before a card where the customer is handed over; what is passed on is heard as the note that it is."""
    return Group(
        marks.joint(kind, card.column.x, _TOP + tall - 8, grid.palette),
        f"{card.column.number}: {grid.words.map.signs[kind]}",
        kind="handover",
        role=SYMBOL,
    )


@dataclass(frozen=True)
class _Card:
    column: Column
    icon: str
    channel: tuple[str, ...]
    style: Style
    name: tuple[str, ...]
    notes: notes.Notes

    @property
    def x(self) -> float:
        return self.column.x + _INSET

    @property
    def signs(self) -> tuple[str, ...]:
        step = self.column.step
        flags = (
            ("star", step.moment_of_truth),
            ("optional", step.optional),
            (f"by-{step.initiator}", step.initiator != "customer"),
        )
        return (*(sign for sign, there in flags if there), *self.notes.signs)


def _measured(grid: Grid, column: Column) -> _Card:
    icon, channel = facts.contact(column.step, grid.subject)
    inner = column.width - 2 * _INSET - 2 * _PAD
    room = inner + 2 * _PAD - _BESIDE - 1.5
    style = typeset.on_one_line(channel, room, _CHANNEL)
    lines: tuple[str, ...] = (
        (channel,) * bool(channel)
        if typeset.width(channel, style) <= room
        else typeset.wrap(channel, room, style)
    )
    name = typeset.wrap(column.step.name, inner, CARD)
    below = notes.Notes((), ()) if grid.subject.dense else notes.measured(grid, column.step, inner)
    return _Card(column, icon, lines, style, name, below)


def _group(grid: Grid, card: _Card, name_at: float, tall: float) -> Group:
    colours, x, step = grid.palette, card.x, card.column.step
    channel = " ".join(card.channel)
    channel_ref, name_ref = (grid.subject.ref(step, key) for key in ("channel", "name"))
    dash = (2.5, 2) if step.optional else ()
    shapes: tuple[Shape, ...] = (
        Box(x, _TOP, card.column.width - 2 * _INSET, tall, 4, colours.card, _edge(grid, card), 0.7, dash),
        *((Circle(x + 12, 17, 9, colours.brand),) if card.icon else ()),
        *((scene.icon(card.icon, x + 6, 11, 12, colours.on_brand),) if card.icon else ()),
        *marks.initiative(
            step.initiator, x + (17.5 if card.icon else 12), 24.6 if card.icon else 17, colours
        ),
        Text(x + _BESIDE, 15.6, card.column.number, 7.4, "bold", colours.ink),
        *typeset.paragraph(card.channel, x + _BESIDE, 23.8, card.style, colours.muted, ref=channel_ref),
        *typeset.paragraph(card.name, x + _PAD, name_at + 2, CARD, colours.ink, ref=name_ref),
        *notes.drawn(grid, card.notes, x + _PAD, _TOP + tall + 6),
        *(_star(grid, card) if step.moment_of_truth else ()),
    )
    path = facts.path(grid.subject.workspace.home(step).stage.id, step.id)
    return Group(
        shapes,
        f"{card.column.title} ({channel})" if channel else card.column.title,
        path,
        ref=grid.subject.ref(step),
        kind="step",
    )


def _edge(grid: Grid, card: _Card) -> str:
    return grid.palette.muted if card.column.step.optional else grid.palette.edge


def _star(grid: Grid, card: _Card) -> tuple[Shape, ...]:
    """A filled star in the upper right corner."""
    colour = grid.palette.amber
    star = scene.icon("star", card.x + card.column.width - 7 - 12.5, 7.6, 9, colour, 2)
    return (replace(star, fill=colour),)


LANE = Lane(
    name="touchpoints",
    title=Translated(
        en="Touch\u00adpoint", nl="Contact\u00admoment", fr="Point de contact", de="Kontakt\u00adpunkt"
    ),
    draw=draw,
    question=Translated(
        en="What happens, and through which channel?",
        nl="Wat gebeurt er, en via welk kanaal?",
        fr="Que se passe-t-il, et par quel canal\u00a0?",
        de="Was passiert, und über welchen Kanal?",
    ),
    canvas=Form(rows=1, below=10, steps=True),
    key="name, channel",
)
