"""Ways to make the journey better: cards with what they help, what they bring, how far they are, and whose they are."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import facts, layout, marks, remarks
from cjtool.draw.figures import money
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lane import AMBER, Band, Lane
from cjtool.draw.remarks import Remark, Word
from cjtool.draw.side_by_side import stacked
from cjtool.i18n.translated import Translated
from cjtool.model import Journey, Opportunity
from cjtool.project.addressing import Holder, pains
from cjtool.query import addressed
from cjtool.query.relief import helps
from cjtool.scene import Box, Group, Shape, Text, typeset
from cjtool.scene.typeset import NOTE, STRONG, STRONG_NOTE

_INSET = 5
_TEXT = 10
_BETWEEN = 4
_SPACE = 10
_PLACE = 12
"""Room for its place among what to do first."""
_REJECTED = 11.0
"""Room for how many are rejected, in points."""
_STATUS_ICONS = {"planned": "calendar", "in-progress": "tools", "done": "check"}
_ICON = 8.0


@dataclass(frozen=True)
class _Card:
    opportunity: Opportunity
    x: float
    y: float
    width: float
    title: tuple[str, ...]
    remarks: tuple[Remark, ...]
    place: int | None = None
    """Its place among what to do first."""

    @property
    def below(self) -> float:
        """The baseline of the first remark."""
        return 11 + STRONG.leading * (len(self.title) - 1) + 10.3

    @property
    def height(self) -> float:
        last = max((remark.y for remark in self.remarks), default=-10.3)
        return self.below + last + 8.9

    @property
    def bottom(self) -> float:
        return self.y + self.height


def draw(grid: Grid, lane: Lane) -> Band | None:
    """Cards below one another, per stage; of those that are rejected, how many."""
    stacks = [(section, tuple(_shown(section, grid.subject.journey))) for section in grid.sections]
    cards = [card for section, listed in stacks for card in _cards(grid, section, listed)]
    counts = list(_rejected(grid, stacks, cards))
    if not cards and not counts:
        return None
    note = grid.words.map.impact_and_effort if any(card.remarks for card in cards) else ""
    lowest = max([*(card.bottom for card in cards), *(count.y + 3 for count in counts)])
    height = max(lowest + _INSET, layout.head_height(grid, lane, note))
    shapes = [Group(tuple(_drawn(grid, card)), ref=grid.subject.ref(card.opportunity)) for card in cards]
    signs = ("opportunity",) if cards else ()
    return layout.band(grid, lane, height, (*shapes, *counts), note=note, signs=signs)


def _shown(section: Section, journey: Journey) -> Iterator[tuple[Opportunity, Holder]]:
    """The opportunities of a stage and of its steps here, then those of the journey that stand here."""
    holders = (*(() if section.continued else (section.stage,)), *section.steps)
    for holder in holders:
        for opportunity in holder.opportunities:
            yield opportunity, holder
    for opportunity in _of_journey(journey, section):
        yield opportunity, journey


def _cards(grid: Grid, section: Section, listed: Sequence[tuple[Opportunity, Holder]]) -> list[_Card]:
    live = [(opportunity, holder) for opportunity, holder in listed if opportunity.status != "rejected"]
    left, first = section.x + _INSET, grid.subject.first_places

    def card(shown: tuple[Opportunity, Holder], x: float, y: float, width: float) -> _Card:
        return _measured(grid, shown, (left + x, y, width), first.get(id(shown[0])))

    return stacked(grid, live, section.width - 2 * _INSET, (_BETWEEN, _BETWEEN), card, _INSET)


def _measured(
    grid: Grid,
    shown: tuple[Opportunity, Holder],
    spot: tuple[float, float, float],
    place: int | None,
) -> _Card:
    (opportunity, holder), (x, y, width) = shown, spot
    room = width - _TEXT - 6
    title = typeset.wrap(opportunity.title, room - (_PLACE if place else 0), STRONG)
    words = (*_state(grid, opportunity), *_remarks(grid, opportunity, holder))
    start = _ICON + 3 if opportunity.status in _STATUS_ICONS else 0
    return _Card(opportunity, x, y, width, title, tuple(remarks.flow(words, room, start, _SPACE)), place)


def _rejected(
    grid: Grid, stacks: Sequence[tuple[Section, Sequence[tuple[Opportunity, Holder]]]], cards: Sequence[_Card]
) -> Iterator[Text]:
    """How many of a stage are rejected, below its cards."""
    for section, listed in stacks:
        if count := sum(opportunity.status == "rejected" for opportunity, _ in listed):
            above = [card.bottom for card in cards if section.x <= card.x < section.right]
            written = grid.words.map.remarks["rejected"].format(count=count)
            y = max(above, default=0) + _REJECTED
            yield Text(section.x + _INSET + 2, y, written, NOTE.size, NOTE.face, grid.palette.muted)


def _of_journey(journey: Journey, section: Section) -> Iterator[Opportunity]:
    """Opportunities of the whole journey stand at the stage of the first pain that they address, else at the first."""
    holders = {id(pain): holder for pain, holder in pains(journey)} if journey.opportunities else {}
    for opportunity in journey.opportunities:
        found = addressed(opportunity, journey, journey)
        stage = facts.stage_of(holders[id(found[0])], journey) if found else journey.stages[0]
        if stage is section.stage and not section.continued:
            yield opportunity


def _state(grid: Grid, opportunity: Opportunity) -> Iterator[Word]:
    """How far it is, where it is more than an idea."""
    if opportunity.status in _STATUS_ICONS:
        colour = grid.palette.green if opportunity.status == "done" else grid.palette.ink
        yield grid.words.opportunity_statuses[opportunity.status], STRONG_NOTE, colour


def _remarks(grid: Grid, opportunity: Opportunity, holder: Holder) -> Iterator[Word]:
    words, grades, colours = grid.words.map, grid.words.grades, grid.palette
    if place := facts.helped(helps(opportunity, holder, grid.subject.journey), grid.subject):
        yield place, STRONG_NOTE, colours.secondary
    if opportunity.impact:
        yield f"{words.impact} {grades[opportunity.impact]}", STRONG_NOTE, colours.amber_text
    if opportunity.effort:
        yield f"{words.effort} {grades[opportunity.effort]}", NOTE, colours.muted
    if opportunity.value is not None:
        yield (
            words.remarks["value"].format(amount=money(opportunity.value, grid.subject)),
            NOTE,
            colours.muted,
        )
    if opportunity.owner:
        yield facts.team(opportunity.owner, grid.subject), NOTE, colours.muted
    if opportunity.due:
        yield words.remarks["due"].format(day=facts.day(opportunity.due, grid.subject)), NOTE, colours.muted


def _drawn(grid: Grid, card: _Card) -> Iterator[Shape]:
    colours, x, y = grid.palette, card.x, card.y
    status = card.opportunity.status
    done = status == "done"
    fill = colours.cell if done else colours.card
    yield Box(x, y, card.width, card.height, 3.5, fill, colours.edge, 0.7, (2.5, 2) if done else ())
    yield from () if done else marks.strip(x, y, 3, card.height, colours)
    ref, ink = grid.subject.ref(card.opportunity), colours.secondary if done else colours.ink
    yield from typeset.paragraph(card.title, x + _TEXT, y + 11, STRONG, ink, ref=ref, kind="opportunity")
    if card.place:
        yield from marks.numbered(card.place, x + card.width - 9, y + 8.5, colours)
    if status in _STATUS_ICONS:
        colour = colours.green if done else colours.ink
        top = y + card.below - 6.6
        yield scene.icon(_STATUS_ICONS[status], x + _TEXT, top, _ICON, colour, 2.4 if done else 2)
    yield from remarks.drawn(card.remarks, x + _TEXT, y + card.below)


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
