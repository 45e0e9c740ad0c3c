"""What hurts most in each stage and who owns it, and what to do about that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import facts, marks
from cjtool.draw.fixed import Fitted, begun, fitted
from cjtool.draw.grid import Subject
from cjtool.draw.summary.frame import (
    CARD_HEIGHT,
    PAINS_TOP,
    SMALL,
    SMALL_STRONG,
    STRONG_WORDS,
    WORDS,
    WORKS_TOP,
    StageSlot,
)
from cjtool.i18n.numbers import percent
from cjtool.model import Pain, Stage, Step
from cjtool.query.effective import answerable
from cjtool.query.lacks import not_known
from cjtool.query.numbering import numbered
from cjtool.query.relief import closed
from cjtool.query.summing_up import (
    Ranked,
    accepted_pains,
    open_pains,
    ranked,
    worst_pain,
)
from cjtool.scene import Box, Group, Shape, Text, text, typeset

_PAD = 6.0
_ICON = 15.0
_BADGE = 7.0
_MORE = 20.0
"""Room for how many more there are."""
_RANK, _RANKS = 6.5, 15.0
"""The radius of the place of one of those, and the room that each takes."""

Hurting = tuple[Pain, Stage | Step]


@dataclass(frozen=True)
class _Card:
    """A sign, words, and below them in how far and whose; `ref` is what it tells of, nothing where there is nothing to tell."""

    icon: str
    ink: str
    said: str
    below: tuple[str, ...] = ()
    ref: str = ""
    severity: str = ""
    more: int = 0
    """How many others there are in the stage."""
    ranks: tuple[int, ...] = ()
    """The places of those others that are among what to do first."""
    place: int | None = None
    """Its place among what to do first."""
    fill: str = ""
    edge: str | None = None
    strong: bool = False
    elsewhere: bool = False
    """Whether the panels below tell all of it too."""

    @property
    def indent(self) -> float:
        """The room for the severity before what stands below."""
        return typeset.width(self.severity, SMALL_STRONG) + 4 if self.severity else 0

    @property
    def beside(self) -> float:
        """The room at the foot's end for how many more there are, with their places."""
        return _MORE + _RANKS * len(self.ranks) if self.more else 0


def notes(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    """Two rows of cards, a pain above the opportunity that takes it away; on those of what to do first, its place."""
    greatest = subject.workspace.greatest_value
    works = [each for each in ranked(subject.journey, greatest) if not closed(each.opportunity)]
    first = subject.first_places
    hurting, kept = open_pains(subject.journey), accepted_pains(subject.journey)
    for slot in slots:
        inside = {slot.stage, *slot.stage.steps}
        here = [pair for pair in hurting if pair[1] in inside]
        own = [work for work in works if not inside.isdisjoint(work.places) or work.holder in inside]
        accepted = [pair for pair in kept if pair[1] in inside]
        yield from _drawn(subject, slot, PAINS_TOP, _pain(subject, slot, here, accepted))
        yield from _drawn(subject, slot, WORKS_TOP, _work(subject, own, first, here))


def _pain(subject: Subject, slot: StageSlot, here: Sequence[Hurting], accepted: Sequence[Hurting]) -> _Card:
    """The worst open pain of a stage; where there is none, the worst that is accepted."""
    colours, words = subject.palette, subject.words
    if not here and not accepted:
        any_pain = slot.stage.pains or any(step.pains for step in slot.stage.steps)
        return _Card("pain", colours.muted, words.story("pains-solved" if any_pain else "no-pain"))
    pain, holder = (here or accepted)[0]
    icon, said = facts.hurting(pain, subject)
    worst = worst_pain(subject.journey)
    is_worst = worst is not None and worst[0] is pain
    return _Card(
        icon,
        colours.red if here else colours.muted,
        said,
        (shared(subject, pain), place_of(subject, holder), team_of(subject, holder)),
        subject.ref(pain),
        marks.SEVERITY[pain.severity] if pain.severity else "",
        len(here) + len(accepted) - 1,
        fill=colours.red_tint if is_worst else "",
        edge=colours.red if is_worst else None,
        strong=is_worst,
        elsewhere=is_worst,
    )


def shared(subject: Subject, pain: Pain) -> str:
    """The share of customers that a pain hurts; nothing where it is not known."""
    return "" if pain.share is None else percent(round(pain.share * 100, 1), subject.words.language)


def place_of(subject: Subject, holder: Stage | Step) -> str:
    """The number of a step; of a stage nothing, for its cards stand below it."""
    return subject.numbers[holder.id] if isinstance(holder, Step) else ""


def team_of(subject: Subject, holder: Stage | Step) -> str:
    """Who answers for a step or a stage, or that nobody does yet."""
    id = answerable(holder, subject.journey, subject.workspace)
    return facts.team(id, subject) or subject.words.story("nobody")


def _work(
    subject: Subject, own: Sequence[Ranked], first: Mapping[int, int], here: Sequence[Hurting]
) -> _Card:
    """The best opportunity for the pain above it; where there is none, the best of the stage."""
    colours, words = subject.palette, subject.words
    if not own:
        return _Card("opportunities", colours.muted, words.story("no-opportunity"))
    pain = here[0][0] if here else None
    work = next((work for work in own if any(one is pain for one in work.addresses)), own[0])
    told = work.opportunity
    place = first.get(id(told))
    due = facts.short_day(told.due, subject) if told.due else ""
    team = facts.team(told.owner, subject) or words.story("nobody")
    return _Card(
        "opportunities",
        colours.amber_text,
        told.title,
        (facts.helped(work.places, subject), team, due),
        subject.ref(told),
        more=len(own) - 1,
        ranks=_ranks([other for other in own if other is not work], first),
        place=place,
        elsewhere=place is not None,
        fill=colours.amber_tint,
        strong=True,
    )


def _ranks(others: Sequence[Ranked], first: Mapping[int, int]) -> tuple[int, ...]:
    return tuple(sorted(first[id(work.opportunity)] for work in others if id(work.opportunity) in first))


def _drawn(subject: Subject, slot: StageSlot, top: float, card: _Card) -> Iterator[Group]:
    colours, left, low = subject.palette, slot.x + _PAD, top + CARD_HEIGHT - _PAD + 2
    foot, words = _set(card, slot.width - 2 * _PAD)
    ink = colours.ink if card.ref else colours.muted
    fill, edge = card.fill or colours.cell, card.edge or colours.frame
    shapes: list[Shape] = [
        Box(slot.x, top, slot.width, CARD_HEIGHT, 5, fill, edge, 0.9),
        scene.icon(card.icon, left, top + _PAD, 11, card.ink, 2.2),
        *words.at(left + _ICON, top + _PAD - 2, ink, ref=card.ref, kind=card.icon),
    ]
    if foot is not None:
        baseline = low - foot.height + text.ascent(SMALL.size, SMALL.face)
        shapes += foot.at(left + card.indent, low - foot.height, colours.secondary)
        if card.severity:
            shapes.append(Text(left, baseline, card.severity, SMALL.size, "bold", card.ink))
    if card.place:
        x = slot.right - _PAD - _BADGE + 2
        shapes += marks.numbered(card.place, x, top + _PAD + 5, colours, _BADGE)
    if card.more:
        shapes += _more(subject, card, slot.right - _PAD, low - text.descent(SMALL.size, SMALL.face))
    yield Group(tuple(shapes), card.said, ref=card.ref, kind="pain" if card.icon == "minus" else card.icon)


def _more(subject: Subject, card: _Card, right: float, y: float) -> Iterator[Shape]:
    """How many more there are in the stage, and which of those are among what to do first."""
    colours = subject.palette
    for place in reversed(card.ranks):
        yield from marks.numbered(place, right - _RANK, y - 3.2, colours, _RANK)
        right -= _RANKS
    x = right - 1.5 if card.ranks else right
    yield Text(x, y, f"+{card.more}", SMALL.size, "bold", colours.secondary, "end")


def _set(card: _Card, room: float) -> tuple[Fitted | None, Fitted]:
    """What stands below and the words: two lines, one, or none where panels tell it too, if all words fit then."""
    style, more = STRONG_WORDS if card.strong else WORDS, card.beside
    height, wide = CARD_HEIGHT - 2 * _PAD + 4, room - _ICON - (_BADGE * 2 + 1 if card.place else 0)
    found: list[tuple[Fitted | None, Fitted]] = []
    for tall in (23.5, 12.5):
        foot = _foot(card.below, room - card.indent - more, tall)
        taken = foot.height + 1 if any(card.below) or card.severity else 0
        found.append((foot, begun(card.said, wide, height - taken, style)))
    if card.elsewhere:
        found.append((None, begun(card.said, wide - more, height, style)))
    return next((pair for pair in found if not pair[1].instead_of), found[1])


def _foot(below: Sequence[str], room: float, tall: float) -> Fitted:
    """As many of the parts as there is room for; the first, at least its beginning, at any rate."""
    parts = [part for part in below if part]
    whole = "\u00a0· ".join(parts)
    for count in range(len(parts), 0, -1):
        first = "\u00a0· ".join(parts[:count])
        if typeset.whole(first, room, SMALL) and (lines := fitted(first, room, tall, [SMALL])).lines:
            return lines if count == len(parts) else replace(lines, instead_of=(whole,))
    return begun(whole, room, tall, [SMALL])


def unknown(subject: Subject, room: float = float("inf")) -> Iterator[str]:
    """What nobody measured, asked or estimated; where, if it is not everywhere and one small line has room for that."""
    named = numbered(subject.journey)
    for lack in not_known(subject.journey, subject.workspace):
        counted = subject.words.story(lack.phrase).format(n=lack.count, all=lack.total)
        places = ", ".join(named[place] for place in lack.places)
        told = f"{counted} ({places})"
        whole = lack.count < lack.total and places and typeset.width(told, SMALL) <= room
        yield told if whole else counted
