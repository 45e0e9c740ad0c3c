"""Ways to make the journey better: cards with impact, effort and owner."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw import facts, layout, marks
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import AMBER, Band, Lane
from cjtool.i18n.translated import Translated
from cjtool.model import Opportunity
from cjtool.project import pains
from cjtool.query import addressed
from cjtool.scene import Box, Shape, Text, typeset
from cjtool.scene.typeset import NOTE, STRONG, STRONG_NOTE, Style

_INSET = 5
_TEXT = 10
_BETWEEN = 4
_SPACE = 10


@dataclass(frozen=True)
class _Remark:
    """Words on a card's last lines, from the card's left and first baseline."""

    x: float
    y: float
    text: str
    style: Style
    colour: str


@dataclass(frozen=True)
class _Card:
    opportunity: Opportunity
    x: float
    y: float
    width: float
    title: tuple[str, ...]
    remarks: tuple[_Remark, ...]

    @property
    def below(self) -> float:
        """The baseline of the first remark."""
        return 11 + STRONG.leading * (len(self.title) - 1) + 10.3

    @property
    def height(self) -> float:
        last = max((remark.y for remark in self.remarks), default=-10.3)
        return self.below + last + 8.9


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Cards below one another, per stage."""
    cards = [card for section in grid.sections for card in _cards(grid, section)]
    if not cards:
        return None
    note = grid.words.map.impact_and_effort if any(card.remarks for card in cards) else ""
    lowest = max(card.y + card.height for card in cards)
    height = max(lowest + _INSET, layout.head_height(grid, lane, note))
    shapes = [shape for card in cards for shape in _drawn(grid, card)]
    return layout.band(grid, lane, height, shapes, note=note, signs=("opportunity",))


def _cards(grid: Grid, section: Section) -> Iterator[_Card]:
    y, width = float(_INSET), section.width - 2 * _INSET
    for opportunity in (*facts.gathered(section, "opportunities"), *_of_journey(grid, section)):
        if opportunity.status == "rejected":
            continue
        title = typeset.wrap(opportunity.title, width - _TEXT - 6, STRONG)
        remarks = tuple(_flow(_remarks(grid, opportunity), width - _TEXT - 6))
        card = _Card(opportunity, section.x + _INSET, y, width, title, remarks)
        yield card
        y += card.height + _BETWEEN


def _of_journey(grid: Grid, section: Section) -> Iterator[Opportunity]:
    """Opportunities of the whole journey stand at the stage of the first pain that they address."""
    journey = grid.subject.journey
    holders = {id(pain): holder for pain, holder in pains(journey)} if journey.opportunities else {}
    for opportunity in journey.opportunities:
        found = addressed(opportunity, journey, journey)
        stage = facts.stage_of(holders[id(found[0])], journey) if found else journey.stages[0]
        if stage is section.stage and not section.continued:
            yield opportunity


def _remarks(grid: Grid, opportunity: Opportunity) -> Iterator[tuple[str, Style, str]]:
    words, grades = grid.words.map, grid.words.grades
    if opportunity.impact:
        yield f"{words.impact} {grades[opportunity.impact]}", STRONG_NOTE, grid.palette.amber_text
    if opportunity.effort:
        yield f"{words.effort} {grades[opportunity.effort]}", NOTE, grid.palette.muted
    if opportunity.owner:
        yield facts.team(opportunity.owner, grid.subject), NOTE, grid.palette.muted


def _flow(remarks: Iterator[tuple[str, Style, str]], room: float) -> Iterator[_Remark]:
    """Beside one another while there is room, else on a new line."""
    x = y = 0.0
    for written, style, colour in remarks:
        lines = typeset.wrap(written, room, style)
        needed = typeset.widest(lines, style)
        if x and (len(lines) > 1 or x + needed > room):
            x, y = 0.0, y + style.leading
        for index, line in enumerate(lines):
            yield _Remark(x, y + index * style.leading, line, style, colour)
        y += style.leading * (len(lines) - 1)
        x += needed + _SPACE


def _drawn(grid: Grid, card: _Card) -> Iterator[Shape]:
    colours, x, y = grid.palette, card.x, card.y
    yield Box(x, y, card.width, card.height, 3.5, colours.card, colours.edge, 0.7)
    yield from marks.strip(x, y, 3, card.height, colours)
    ref = grid.subject.ref(card.opportunity)
    yield from typeset.paragraph(
        card.title, x + _TEXT, y + 11, STRONG, colours.ink, ref=ref, kind="opportunity"
    )
    for remark in card.remarks:
        place = x + _TEXT + remark.x, y + card.below + remark.y
        yield Text(*place, remark.text, remark.style.size, remark.style.face, remark.colour)


LANE = Lane(
    name="opportunities",
    title=Translated(en="Oppor\u00adtunities", nl="Kansen", fr="Oppor\u00adtunités", de="Chancen"),
    draw=draw,
    question=Translated(
        en="How could we do better here?",
        nl="Hoe maken we het hier beter?",
        fr="Comment faire mieux ici\u00a0?",
        de="Wie machen wir es hier besser?",
    ),
    tone=AMBER,
)
