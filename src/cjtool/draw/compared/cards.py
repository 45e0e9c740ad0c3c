"""A card per step of either version: what became of it, where it stood, what it was called, what changed."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import scene
from cjtool.diff.comparison import Pair
from cjtool.draw import facts, layout, signs
from cjtool.draw.compared.setting import Setting
from cjtool.draw.grid import Column, Grid
from cjtool.draw.lane import Band
from cjtool.draw.lanes import lane
from cjtool.model import Step
from cjtool.scene import Box, Circle, Group, Shape, Text, typeset
from cjtool.scene.typeset import CARD, NOTE, Style

_PAD, _INSET, _TOP, _BESIDE = 4, 3.5, 4.5, 24
_CHANNEL = tuple(Style(size, size + 0.9) for size in (7, 6.7, 6.4, 6.1, 5.9))
_ICON, _TEXT, _GAP = 7.5, 10, 2.4
_SEEN = {"name", "channel", "emotion", "pains", "opportunities", "sources"}
"""Changes that other parts of the picture show, and what steps rest on; the table tells all."""
_NOTED = 5
"""How many changes a card names."""


@dataclass(frozen=True)
class _Note:
    icon: str
    colour: str
    lines: tuple[str, ...]

    @property
    def height(self) -> float:
        return NOTE.leading * len(self.lines) + _GAP


@dataclass(frozen=True)
class _Card:
    column: Column
    pair: Pair[Step]
    icon: str
    channel: tuple[str, ...]
    style: Style
    name: tuple[str, ...]
    notes: tuple[_Note, ...]


def draw(grid: Grid, setting: Setting) -> Band | None:
    """Cards of one height; names start on the same line, and so does what is said of the change."""
    cards = [_measured(grid, setting, column) for column in grid.columns]
    if not cards:
        return None
    name_at = max(37 + card.style.leading * (len(card.channel) - 1) for card in cards)
    notes_at = name_at + CARD.leading * max(len(card.name) for card in cards) + 1
    noted = max(sum(note.height for note in card.notes) for card in cards)
    note = grid.words.map.channel_and_moment
    height = max(
        notes_at + noted + (5 if noted else 0) + _TOP, layout.head_height(grid, lane("touchpoints"), note)
    )
    groups = [_group(grid, setting, card, name_at, notes_at, height) for card in cards]
    used = (card.pair.verdict for card in cards if card.pair.verdict != "kept")
    told = ("changed" for card in cards if card.pair.changes)
    return layout.band(grid, lane("touchpoints"), height, groups, note=note, signs=(*used, *told))


def _measured(grid: Grid, setting: Setting, column: Column) -> _Card:
    pair = setting.pair(column)
    icon, channel = facts.contact(column.step, setting.subject(column.step))
    inner = column.width - 2 * _INSET - 2 * _PAD
    room = inner + 2 * _PAD - _BESIDE - 1.5
    style = typeset.on_one_line(channel, room, _CHANNEL)
    lines: tuple[str, ...] = (
        (channel,) * bool(channel)
        if typeset.width(channel, style) <= room
        else typeset.wrap(channel, room, style)
    )
    notes = tuple(
        _Note(icon, colour, typeset.wrap(written, inner - _TEXT, NOTE))
        for icon, colour, written in _notes(grid, setting, pair)
    )
    return _Card(column, pair, icon, lines, style, typeset.wrap(column.step.name, inner, CARD), notes)


def _notes(grid: Grid, setting: Setting, pair: Pair[Step]) -> Iterator[tuple[str, str, str]]:
    """Where it stood, what it was, and what else changed."""
    words, colours = setting.words, grid.palette
    if pair.before is None or pair.after is None:
        return
    if pair.moved:
        yield "loop", colours.slate, f"{words.was} {setting.number(pair.before)}"
    were = [setting.told(each)[0] for key in ("channel", "name") for each in pair.changes if each.key == key]
    if were:
        was = words.renamed if pair.renamed else words.was
        yield "arrow-left", colours.muted, f"{was} {', '.join(were)}"
    noted = (each for each in pair.changes if each.key not in _SEEN and not each.wording)
    others = list(dict.fromkeys(setting.after.words.key_name(each.key) for each in noted))
    if others:
        more = [f"+{len(others) - _NOTED}"] if len(others) > _NOTED else []
        yield "changed", colours.amber_text, ", ".join((*others[:_NOTED], *more))


def _group(
    grid: Grid, setting: Setting, card: _Card, name_at: float, notes_at: float, height: float
) -> Group:
    colours, x, width = grid.palette, card.column.x + _INSET, card.column.width - 2 * _INSET
    gone = card.pair.verdict == "dropped"
    ink, disc = (colours.muted, colours.muted) if gone else (colours.ink, colours.brand)
    names = typeset.paragraph(card.name, x + _PAD, name_at, CARD, ink)
    fill, stroke, thickness, dash = _ground(grid, card)
    number = Text(x + _BESIDE, 15.6, card.column.number, 7.4, "bold", ink)
    shapes: tuple[Shape, ...] = (
        Box(x, _TOP, width, height - 2 * _TOP, 4, fill, stroke, thickness, dash),
        *((Circle(x + 12, 17, 9, disc),) if card.icon else ()),
        *((scene.icon(card.icon, x + 6, 11, 12, colours.on_brand),) if card.icon else ()),
        number,
        *typeset.paragraph(card.channel, x + _BESIDE, 23.8, card.style, colours.muted),
        *names,
        *(layout.struck(layout.texts((number, *names)), colours.muted) if gone else ()),
        *_written(card, x + _PAD, notes_at),
        *signs.badge(card.pair.verdict, colours, x + width - 9, 13.2),
    )
    step = card.column.step
    id = facts.path("step", step.id)
    verdict = setting.words.verdicts[card.pair.verdict]
    return Group(shapes, f"{card.column.title} ({verdict})", id, ref=setting.ref(step), kind="step")


def _ground(grid: Grid, card: _Card) -> tuple[str, str, float, tuple[float, ...]]:
    """Fill, edge, its thickness and its dashes."""
    colours = grid.palette
    match card.pair.verdict:
        case "added":
            return colours.brand_tint, colours.brand_2, 1.2, ()
        case "dropped":
            return colours.cell, colours.muted, 0.7, (2.5, 2)
    return colours.card, colours.edge, 0.7, ()


def _written(card: _Card, x: float, y: float) -> Iterator[Shape]:
    for note in card.notes:
        yield scene.icon(note.icon, x - 0.5, y - 4.5, _ICON, note.colour, 2)
        yield from typeset.paragraph(note.lines, x + _TEXT, y + 1.6, NOTE, note.colour)
        y += note.height
