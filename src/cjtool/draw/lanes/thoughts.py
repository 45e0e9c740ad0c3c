"""What customers say, in their own words: a quotation per stage."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw import layout
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import PADDING
from cjtool.i18n.translated import Translated
from cjtool.model import Stage, Step
from cjtool.scene import Path, Shape, assets, text, typeset
from cjtool.scene.typeset import QUOTE

_MARK = 27
_BESIDE = 16
_MARKS = {"“": (0.0, 23.0), "„": (0.0, 16.5), "«": (-2.0, 20.5)}
"""How far each mark is moved right, and where its baseline lies."""
_OWN = "\"“”„«»‟'‘’\u00a0 "


@dataclass(frozen=True)
class _Thought:
    section: Section
    lines: tuple[str, ...]
    ref: str
    kind: str


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Quotations in italics, each with a drawn mark before it."""
    thoughts = [_thought(grid, section) for section in grid.sections]
    most = max(len(thought.lines) for thought in thoughts)
    if not most:
        return None
    note = grid.words.map.own_words if any(thought.kind == "quote" for thought in thoughts) else ""
    height = max(17 + QUOTE.leading * most, layout.head_height(grid, lane, note))
    shapes = [shape for thought in thoughts for shape in _drawn(grid, thought)]
    return layout.band(grid, lane, height, shapes, note=note)


def _thought(grid: Grid, section: Section) -> _Thought:
    """The stage's quotation, else that of the step with the lowest emotion, else what is thought at one."""
    room = section.width - 2 * PADDING - _BESIDE
    quote, holder = _quote(section)
    if holder:
        opened, close = grid.words.map.quotes
        written = f"{quote.strip(_OWN)}{close}"
        lines = typeset.wrap(opened + written if text.is_leftwards(quote) else written, room, QUOTE)
        return _Thought(section, lines, grid.subject.ref(holder, "quote"), "quote")
    thinking = next((step for step in _lowest_first(section) if step.thinks), None)
    if thinking is None:
        return _Thought(section, (), "", "")
    lines = typeset.wrap(thinking.thinks or "", room, QUOTE)
    return _Thought(section, lines, grid.subject.ref(thinking, "thinks"), "thought")


def _quote(section: Section) -> tuple[str, Stage | Step | None]:
    """A quotation, and what holds it."""
    stage = () if section.continued else (section.stage,)
    holders = (*stage, *_lowest_first(section))
    return next(((holder.quote, holder) for holder in holders if holder.quote), ("", None))


def _lowest_first(section: Section) -> list[Step]:
    return sorted(section.steps, key=lambda step: 3 if step.emotion is None else step.emotion)


def _drawn(grid: Grid, thought: _Thought) -> Iterator[Shape]:
    if not thought.lines:
        return
    x, colours = thought.section.x + PADDING, grid.palette
    if not text.is_leftwards("".join(thought.lines)):
        yield _mark(grid, x)
    yield from typeset.paragraph(
        thought.lines, x + _BESIDE, 15.5, QUOTE, colours.ink, ref=thought.ref, kind=thought.kind
    )


def _mark(grid: Grid, x: float) -> Path:
    """A large mark where what is read from left to right begins."""
    mark = grid.words.map.quotes[0].strip()
    right, baseline = _MARKS[mark]
    outline = assets.outlines("bold")[mark]
    return Path(outline, (0, -700, 450, 160), x + right, baseline, _MARK / 1000, grid.palette.brand_2)


LANE = Lane(
    name="thoughts",
    title=Translated(en="Thought", nl="Gedachte", fr="Pensée", de="Gedanke"),
    draw=draw,
    question=Translated(
        en="What does the customer think or say, in their own words?",
        nl="Wat denkt of zegt de klant, in eigen woorden?",
        fr="Que pense ou que dit le client, avec ses propres mots\u00a0?",
        de="Was denkt oder sagt der Kunde, in eigenen Worten?",
    ),
    key="quote",
)
