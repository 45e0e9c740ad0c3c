"""The head of the page: project, title, state and summary, the persona, and key figures."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate, chain

from cjtool import scene
from cjtool.draw import emblems, head_figures, layout, persona_cards
from cjtool.draw.figures import signs, whole_figures
from cjtool.draw.grid import MARGIN, Grid, Subject
from cjtool.draw.lane import Band
from cjtool.model import Persona
from cjtool.scene import Box, Circle, Group, Shape, Text, around, text, typeset
from cjtool.scene.typeset import BODY, CAPS, SUMMARY, Style

_TITLES = tuple(
    (Style(size, size * 1.15, "bold"), most)
    for size, most in ((27, 1), (25, 1), (23, 1), (27, 2), (24, 2), (21, 2), (19, 3))
)
"""Sizes of the title, with the lines that it may take in each, best first."""
_SPARES = (0, 20, 40, 60, 80)
_BESIDE_TITLE = 826.55
"""Where the card ends on a sheet with three figures; what lies beyond is to spare."""
_GAP_OF_DRAFT = 8
_LEAST = 60
_MOST = 3
_WIDE, _NARROW = 392, 262
_NAME = Style(10, 12, "bold")
_QUOTE = Style(8.6, 10.8, "italic")
_HEADING = Style(7, 8.6, "bold")
_ITEM = Style(7.8, 11.2)
_GAP = 16
_TITLE_ROOM = 250
_STACKED = 4
_STATES = {
    "current": ("as-is", "huidig", "actuel", "ist-zustand"),
    "future": ("to-be", "gewenst", "souhait", "soll-zustand"),
}
"""What a summary calls the state that it tells itself."""
PARTS = ("title", "persona", "figures")
"""What a header has, from left to right."""
Parts = tuple[str, ...]


@dataclass(frozen=True)
class _Card:
    """The persona's texts, wrapped, with the card's place."""

    x: float
    width: float
    split: float
    name: tuple[str, ...]
    indent: float
    """The room before the name for the mark of a curve."""
    summary: tuple[str, ...]
    quote: tuple[str, ...]
    goals: tuple[tuple[str, ...], ...]
    label: str
    """What `goals` are: what the persona wants, or needs where nobody wrote that down."""

    @property
    def calm(self) -> bool:
        return len(self.summary) < 2 and len(self.quote) < 3 and all(len(goal) < 2 for goal in self.goals)


def fitting(grid: Grid) -> Band:
    """Beside one another where the page is wide enough for all parts."""
    return draw(grid) if grid.width >= narrowest(grid.subject) else stacked(grid)


def stacked(grid: Grid) -> Band:
    """For narrow pages: the title over the whole width, below it the persona and the figures, beside or below."""
    beside: Parts = ("persona", "figures")
    fits = grid.width >= narrowest(grid.subject, beside)
    ways: tuple[Parts, ...] = (("title",), beside) if fits else (("title",), ("persona",), ("figures",))
    bands = [draw(grid, parts) for parts in ways if _holds(grid.subject, parts)]
    tops = accumulate((band.height + _STACKED for band in bands), initial=0.0)
    groups = tuple(
        Group(band.shapes, x=MARGIN - around(shape.bounds for shape in band.shapes)[0], y=top)
        for band, top in zip(bands, tops, strict=False)
    )
    height = sum(band.height for band in bands) + _STACKED * (len(bands) - 1)
    return Band(height, groups, tuple(chain.from_iterable(band.signs for band in bands)))


def _holds(subject: Subject, parts: Parts) -> bool:
    there = {
        "title": True,
        "persona": bool(persona_cards.on_cards(subject)),
        "figures": bool(whole_figures(subject)),
    }
    return any(there[part] for part in parts)


def draw(grid: Grid, parts: Parts = PARTS) -> Band:
    """What the reader sees first; the persona and the figures stand on the right."""
    figures = whole_figures(grid.subject) if "figures" in parts else ()
    shown, others = figures[:_MOST], figures[_MOST:]
    right = grid.right - (head_figures.WIDTH * len(shown) - 2 if shown else -_GAP)
    persona = _persona(grid) if "persona" in parts else None
    card = _card(grid, persona, right - _GAP) if persona else None
    left = card.x if card else right
    titled = "title" in parts
    wide, logo = emblems.logo(grid.subject, MARGIN, 0) if titled else (0, ())
    start = MARGIN + (wide + _GAP if wide else 0)
    title = _title(grid, start, left - _GAP - 10 - start) if titled else ()
    shapes = [*title, *head_figures.draw(grid, shown, others, right)]
    inner = list(_written(grid, card)) if card else []
    tall = max(_LEAST, layout.line_of(inner) + 8.6)
    below, company = persona_cards.draw(grid, card.x, tall + 6, card.width) if card else (0, ())
    height = max(tall + (below + 6 if below else 0), layout.line_of(shapes) + 8)
    ground = _ground(grid, persona, card, tall) if persona and card else ()
    return Band(height, (*logo, *shapes, *ground, *inner, *company), tuple(signs(shown)))


def narrowest(subject: Subject, parts: Parts = PARTS) -> float:
    """The narrowest page in which the persona and the figures have room, and the title beside them."""
    width = 2 * MARGIN + (_TITLE_ROOM if "title" in parts else 0)
    first = persona_cards.on_cards(subject)[:1] if "persona" in parts else ()
    if first:
        persona = subject.definitions.personas[first[0]]
        width += _GAP + (_WIDE if persona.goals or persona.needs else _NARROW)
    shown = len(whole_figures(subject, _MOST)) if "figures" in parts else 0
    return width + (_GAP + head_figures.WIDTH * shown if shown else 0)


def least_stacked(subject: Subject) -> float:
    """The narrowest page in which each part has room in a row of its own."""
    return max(narrowest(subject, (part,)) for part in PARTS)


def _title(grid: Grid, x: float, room: float) -> Iterator[Shape]:
    colours, subject = grid.palette, grid.subject
    wide, stamp = emblems.draft(subject, x, 8, CAPS)
    wide += _GAP_OF_DRAFT if stamp else 0
    yield from stamp
    lines = _spaced(subject.workspace.name.upper(), room - wide)
    y = 8.0 if lines or not stamp else 8.0 + CAPS.leading
    for line in lines:
        yield Text(x + wide, y, line, CAPS.size, CAPS.face, colours.brand_2, letter_spacing=1.1)
        y += CAPS.leading
    written = subject.journey.title
    style = next((each for each, most in _TITLES if typeset.short(written, room, each, most)), _TITLES[-1][0])
    title = typeset.wrap(written, room, style)
    y += style.size * 0.63
    yield from typeset.paragraph(title, x, y, style, colours.ink)
    y += style.leading * (len(title) - 1) + 16
    yield from typeset.paragraph(
        typeset.wrap(_summary(grid), room, SUMMARY), x, y, SUMMARY, colours.secondary
    )


def _spaced(caps: str, room: float) -> tuple[str, ...]:
    return text.wrap(caps, room, CAPS.size, CAPS.face, letter_spacing=1.1)


def _summary(grid: Grid) -> str:
    """The state and the summary, unless the summary says its state itself."""
    journey = grid.subject.journey
    state = grid.words.states[journey.state]
    state = state[:1].upper() + state[1:]
    summary = journey.summary or ""
    named = any(word in summary.casefold() for word in _STATES[journey.state])
    return summary if named else " · ".join(filter(None, (state, summary)))


def _persona(grid: Grid) -> Persona | None:
    first = persona_cards.on_cards(grid.subject)[:1]
    return grid.subject.definitions.personas[first[0]] if first else None


def _card(grid: Grid, persona: Persona, right: float) -> _Card:
    """The narrowest card in which the texts are short, as far as the page has room to spare."""
    room = max(0, right - _BESIDE_TITLE) * 0.3
    cards = [_sized(grid, persona, right, spare) for spare in _SPARES if spare <= room]
    return next((card for card in cards if card.calm), cards[-1])


def _sized(grid: Grid, persona: Persona, right: float, spare: float) -> _Card:
    goals = persona.goals or persona.needs
    width = (_WIDE + 2 * spare) if goals else _NARROW + spare
    room = 182 + spare if goals else width - 66
    before, after = grid.words.map.quotes
    indent = persona_cards.MARK if persona_cards.shown_looks(grid.subject) else 0
    quote = f"{before}{persona.quote.strip(_OWN)}{after}" if persona.quote else ""
    return _Card(
        right - width,
        width,
        56 + room + 10,
        typeset.wrap(persona.name, room - indent, _NAME),
        indent,
        typeset.wrap(persona_cards.about(grid.subject, persona), room, BODY),
        typeset.wrap(quote, room, _QUOTE),
        tuple(typeset.wrap(goal, 116 + spare, BODY) for goal in goals),
        grid.words.map.wants if persona.goals else grid.words.workshop.needs,
    )


_OWN = '"“”„«»\u00a0 '


def _ground(grid: Grid, persona: Persona, card: _Card, height: float) -> Iterator[Shape]:
    colours = grid.palette
    yield Box(card.x, 0, card.width, height, 6, colours.cell, colours.frame, layout.FRAME)
    yield from emblems.portrait(grid.subject, persona, card.x + 28, 30, 18, colours.cell)
    if card.goals:
        yield scene.line(card.x + card.split, 9, card.x + card.split, height - 9, colours.edge, 0.8)


def _written(grid: Grid, card: _Card) -> Iterator[Shape]:
    colours, x, y = grid.palette, card.x + 56, _first(card)
    for mark, ink in list(persona_cards.shown_looks(grid.subject).values())[:1]:
        yield persona_cards.key(mark, ink, x + card.indent, y - 3.4, grid)
    yield from typeset.paragraph(card.name, x + card.indent, y, _NAME, colours.ink)
    y += _NAME.leading * (len(card.name) - 1) + 11
    if card.summary:
        yield from typeset.paragraph(card.summary, x, y, BODY, colours.secondary)
        y += BODY.leading * (len(card.summary) - 1) + 13.5
    yield from typeset.paragraph(card.quote, x, y + (0 if card.summary else 2), _QUOTE, colours.brand)
    if card.goals:
        yield from _goals(grid, card, card.x + card.split + 10)


def _first(card: _Card) -> float:
    """Where the name stands: level with the goals, or so that the texts are in the middle of the card."""
    if card.goals and (card.summary or card.quote):
        return 16
    below = _NAME.leading * (len(card.name) - 1)
    below += 11 + BODY.leading * (len(card.summary) - 1) if card.summary else 0
    below += 13 + _QUOTE.leading * (len(card.quote) - 1) if card.quote else 0
    return max(16, 33.5 - below / 2)


def _goals(grid: Grid, card: _Card, x: float) -> Iterator[Shape]:
    colours = grid.palette
    yield Text(x, 14.5, card.label, _HEADING.size, _HEADING.face, colours.muted)
    y = 27.0
    for goal in card.goals:
        yield Circle(x + 2, y - 2.7, 1.4, colours.brand_2)
        yield from typeset.paragraph(goal, x + 8, y, BODY, colours.ink)
        y += _ITEM.leading + BODY.leading * (len(goal) - 1)
