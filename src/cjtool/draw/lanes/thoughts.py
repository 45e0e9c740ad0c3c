"""What customers say and think: a quotation per stage, and below it in small what else they say and think."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw import layout
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import Band, Lane
from cjtool.draw.layout import PADDING
from cjtool.i18n.translated import Translated
from cjtool.model import Stage, Step
from cjtool.scene import Group, Path, Shape, assets, text, typeset
from cjtool.scene.typeset import QUOTE, Style

_MARK = 27
_BESIDE = 16
_MARKS = {"“": (0.0, 23.0), "„": (0.0, 16.5), "«": (-2.0, 20.5)}
"""How far each mark is moved right, and where its baseline lies."""
_ASIDE = Style(7.4, 9.4, "italic")
_ASIDE_FOOT = 3.0
_OWN = "\"“”„«»‟'‘’\u00a0 "


@dataclass(frozen=True)
class _Thought:
    section: Section
    lines: tuple[str, ...]
    ref: str
    kind: str

    @property
    def bottom(self) -> float:
        return 17 + QUOTE.leading * len(self.lines)


@dataclass(frozen=True)
class _Aside:
    """Something said or thought, in small, from its place downwards."""

    x: float
    y: float
    lines: tuple[str, ...]
    ref: str
    kind: str

    @property
    def bottom(self) -> float:
        return self.y + _ASIDE.leading * len(self.lines) + _ASIDE_FOOT


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Quotations in italics, each with a drawn mark before it."""
    thoughts = [_thought(grid, section) for section in grid.sections]
    if not any(thought.lines for thought in thoughts):
        return None
    asides = [tuple(_asides(grid, thought)) for thought in thoughts]
    note = grid.words.map.own_words if any(thought.kind == "quote" for thought in thoughts) else ""
    lowest = max(
        [thought.bottom for thought in thoughts] + [aside.bottom for each in asides for aside in each]
    )
    height = max(lowest, layout.head_height(grid, lane, note))
    shapes: list[Shape] = [Group(tuple(_drawn(grid, each)), ref=each.ref) for each in thoughts if each.lines]
    shapes += [shape for each in asides for aside in each for shape in _beside(grid, aside)]
    return layout.band(grid, lane, height, shapes, note=note)


def _asides(grid: Grid, thought: _Thought) -> Iterator[_Aside]:
    """What else is said and thought in a stage, step by step; thoughts that have a lane of their own are left to it."""
    section, y = thought.section, thought.bottom
    room = section.width - 2 * PADDING - _BESIDE
    opening, closing = (mark.strip() for mark in grid.words.map.quotes)
    for number, holder, key in _spoken(section):
        ref = grid.subject.ref(holder, key)
        if ref == thought.ref or (key == "thinks" and "thinks" in grid.subject.lanes):
            continue
        text = (getattr(holder, key) or "").strip(_OWN if key == "quote" else None)
        written = f"{opening}{text}{closing}" if key == "quote" else text
        lines = typeset.wrap(f"{number}\u00a0{written}" if number else written, room, _ASIDE)
        aside = _Aside(section.x + PADDING + _BESIDE, y, lines, ref, key)
        yield aside
        y = aside.bottom - _ASIDE_FOOT


def _spoken(section: Section) -> Iterator[tuple[str, Stage | Step, str]]:
    """Each quotation and thought of a stage with the number of its step, what holds it, and its key."""
    if section.stage.quote and not section.continued:
        yield "", section.stage, "quote"
    for column in section.columns:
        for key in ("quote", "thinks"):
            if getattr(column.step, key):
                yield column.number, column.step, key


def _beside(grid: Grid, aside: _Aside) -> Iterator[Shape]:
    kind = "thought" if aside.kind == "thinks" else aside.kind
    yield from typeset.paragraph(
        aside.lines, aside.x, aside.y + 4, _ASIDE, grid.palette.secondary, ref=aside.ref, kind=kind
    )


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
