"""What hurts most in each stage and who owns it, and what to do about that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import facts, marks
from cjtool.draw.fixed import Fitted, begun
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
from cjtool.query import owner
from cjtool.query.lacks import not_known
from cjtool.query.relief import closed
from cjtool.query.summing_up import (
    Ranked,
    accepted_pains,
    open_pains,
    ranked,
    worst_pain,
)
from cjtool.scene import Box, Group, Shape, Text, text, typeset
from cjtool.scene.typeset import Style

_PAD = 6.0
_ICON = 15.0
_BADGE = 7.0

Hurting = tuple[Pain, Stage | Step]


@dataclass(frozen=True)
class _Card:
    """A sign, words, and below them in how far and whose; `ref` is what it tells of, nothing where there is nothing to tell."""

    icon: str
    ink: str
    said: str
    below: str = ""
    ref: str = ""
    severity: str = ""
    more: int = 0
    """How many others there are in the stage."""
    place: int | None = None
    """Its place among what to do first."""
    fill: str = ""
    edge: str | None = None
    strong: bool = False


def notes(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    """Two rows of cards, a pain above the opportunity that takes it away; on those of what to do first, its place."""
    greatest = subject.workspace.greatest_value
    works = [each for each in ranked(subject.journey, greatest) if not closed(each.opportunity)]
    first = facts.places(subject)
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
    said = pain.text if here else words.story("accepted").format(pain=pain.text)
    worst = worst_pain(subject.journey)
    is_worst = worst is not None and worst[0] is pain
    return _Card(
        "pain" if here else "minus",
        colours.red if here else colours.muted,
        said,
        " · ".join(
            filter(None, (shared(subject, pain), place_of(subject, holder), team_of(subject, holder)))
        ),
        subject.ref(pain),
        marks.SEVERITY[pain.severity] if pain.severity else "",
        len(here or accepted) - 1,
        fill=colours.red_tint if is_worst else "",
        edge=colours.red if is_worst else None,
        strong=is_worst,
    )


def shared(subject: Subject, pain: Pain) -> str:
    """The share of customers that a pain hurts; nothing where it is not known."""
    return "" if pain.share is None else percent(round(pain.share * 100, 1), subject.words.language)


def place_of(subject: Subject, holder: Stage | Step) -> str:
    """The number of a step; of a stage nothing, for its cards stand below it."""
    return subject.numbers[holder.id] if isinstance(holder, Step) else ""


def team_of(subject: Subject, holder: Stage | Step) -> str:
    """Who owns a step or a stage, or that nobody does yet."""
    id = owner(holder, subject.workspace) if isinstance(holder, Step) else holder.owner
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
    due = facts.short_day(told.due, subject) if told.due else ""
    team = facts.team(told.owner, subject) or words.story("nobody")
    return _Card(
        "opportunities",
        colours.amber_text,
        told.title,
        "\u00a0· ".join(filter(None, (facts.helped(work.places, subject), team, due))),
        subject.ref(told),
        more=len(own) - 1,
        place=first.get(id(told)),
        fill=colours.amber_tint,
        strong=True,
    )


def _drawn(subject: Subject, slot: StageSlot, top: float, card: _Card) -> Iterator[Group]:
    colours = subject.palette
    room, style = slot.width - 2 * _PAD, STRONG_WORDS if card.strong else WORDS
    corner = list(_corner(subject, slot, top, card))
    taken = (22.0 if card.more else 0) + (15.0 if card.place else 0)
    strokes = typeset.width(card.severity, SMALL_STRONG) + 4 if card.severity else 0
    foot, words = _set(card, room - strokes, room - _ICON - taken, style)
    low = top + CARD_HEIGHT - _PAD - foot.height + 2
    shapes: list[Shape] = [
        Box(
            slot.x,
            top,
            slot.width,
            CARD_HEIGHT,
            5,
            card.fill or colours.cell,
            card.edge or colours.frame,
            0.9,
        ),
        scene.icon(card.icon, slot.x + _PAD, top + _PAD, 11, card.ink, 2.2),
        *words.at(
            slot.x + _PAD + _ICON,
            top + _PAD - 2,
            colours.ink if card.ref else colours.muted,
            ref=card.ref,
            kind=card.icon,
        ),
        *foot.at(slot.x + _PAD + strokes, low, colours.secondary),
        *corner,
    ]
    if card.severity:
        baseline = low + text.ascent(SMALL.size, SMALL.face)
        shapes.append(Text(slot.x + _PAD, baseline, card.severity, SMALL.size, "bold", card.ink))
    yield Group(tuple(shapes), card.said, kind="pain" if card.icon == "minus" else card.icon)


def _set(card: _Card, below: float, room: float, styles: Sequence[Style]) -> tuple[Fitted, Fitted]:
    """The last line, or two where both they and the words above fit then; and these words."""
    for tall in (23.5, 12.5):
        foot = begun(card.below, below, tall, [SMALL])
        height = CARD_HEIGHT - 2 * _PAD + 4 - (foot.height + 1 if card.below or card.severity else 0)
        words = begun(card.said, room, height, styles)
        if not words.instead_of:
            break
    return foot, words


def _corner(subject: Subject, slot: StageSlot, top: float, card: _Card) -> Iterator[Shape]:
    """The place among what to do first, and how many more there are."""
    right = slot.right - _PAD
    if card.place:
        yield from marks.numbered(card.place, right - _BADGE + 2, top + _PAD + 5, subject.palette, _BADGE)
        right -= 16
    if card.more:
        yield Text(
            right, top + _PAD + 8, f"+{card.more}", SMALL.size, "bold", subject.palette.secondary, "end"
        )


def unknown(subject: Subject) -> Iterator[str]:
    """What nobody measured, asked or estimated."""
    for lack in not_known(subject.journey, subject.workspace):
        yield subject.words.story(f"lack-{lack.key}").format(n=lack.count, all=lack.total)
