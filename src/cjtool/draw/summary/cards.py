"""What hurts most in each stage and who owns it, what to do about it, and what is not known."""

from collections.abc import Collection, Iterator, Sequence

from cjtool import scene
from cjtool.draw import facts, marks, strokes
from cjtool.draw.fixed import begun
from cjtool.draw.grid import Subject
from cjtool.draw.summary.frame import (
    EDGE,
    FOOT,
    PAINS_HEIGHT,
    PAINS_TOP,
    SMALL,
    SMALL_STRONG,
    STRONG_WORDS,
    WIDTH,
    WORDS,
    WORKS_HEIGHT,
    WORKS_TOP,
    StageSlot,
)
from cjtool.draw.tracks import EmotionSeries, Track
from cjtool.model import Node, Pain, Stage, Step, steps
from cjtool.query import Support, owner, readings
from cjtool.query.relief import closed
from cjtool.query.summing_up import Ranked, open_pains, ranked
from cjtool.scene import Box, Group, Shape, Text, text, typeset

_PAD = 8.0
_ICON = 15.0
_FIRST = 3
"""So many opportunities are numbered as those to do first."""


def notes(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    """Two rows of cards; on those of what to do first, its place."""
    works = [
        each
        for each in ranked(subject.journey, subject.workspace.greatest_value)
        if not closed(each.opportunity)
    ]
    hurting = open_pains(subject.journey)
    for slot in slots:
        inside = {slot.stage, *slot.stage.steps}
        here = [(pain, holder) for pain, holder in hurting if holder in inside]
        place = next((place for place, work in enumerate(works, 1) if _helps(work, inside, here)), None)
        yield _pain(subject, slot, *(here[0] if here else (None, slot.stage)))
        yield _work(subject, slot, works[place - 1] if place else None)
        if place and place <= _FIRST:
            yield from marks.numbered(place, slot.right - 12, WORKS_TOP + 12, subject.palette, 7)


def _helps(work: Ranked, inside: Collection[Node], here: Sequence[tuple[Pain, Stage | Step]]) -> bool:
    """Whether an opportunity stands in a stage, or takes away what hurts there."""
    return work.holder in inside or any(pain in work.addresses for pain, _ in here)


def _pain(subject: Subject, slot: StageSlot, pain: Pain | None, holder: Stage | Step) -> Group:
    row, colours = (PAINS_TOP, PAINS_HEIGHT), subject.palette
    if pain is None:
        return _card(subject, slot, row, ("pain", colours.muted), subject.words.story("no-pain"), "", None)
    team = facts.team(_owner(holder, subject), subject) or subject.words.story("nobody")
    number = subject.numbers[holder.id] if isinstance(holder, Step) else ""
    below = " · ".join(filter(None, (number, team)))
    return _card(subject, slot, row, ("pain", colours.red), pain.text, below, subject.ref(pain))


def _owner(holder: Stage | Step, subject: Subject) -> str | None:
    return owner(holder, subject.workspace) if isinstance(holder, Step) else holder.owner


def _work(subject: Subject, slot: StageSlot, found: Ranked | None) -> Group:
    colours = subject.palette
    if found is None:
        said = subject.words.story("no-opportunity")
        return _card(
            subject, slot, (WORKS_TOP, WORKS_HEIGHT), ("opportunities", colours.muted), said, "", None
        )
    told = found.opportunity
    team = facts.team(told.owner, subject) or subject.words.story("nobody")
    due = facts.day(told.due, subject) if told.due else ""
    return _card(
        subject, slot, (WORKS_TOP, WORKS_HEIGHT), ("opportunities", colours.amber_text), told.title,
        "\u00a0· ".join(filter(None, (team, due))), subject.ref(told),
    )  # fmt: skip


def _card(
    subject: Subject,
    slot: StageSlot,
    place: tuple[float, float],
    sign: tuple[str, str],
    said: str,
    below: str,
    ref: str | None,
) -> Group:
    """A sign, words, and who it is of; a card without `ref` says that there is nothing."""
    colours, (top, height), (icon, ink) = subject.palette, place, sign
    room = slot.width - 2 * _PAD
    marked = 12 if icon == "opportunities" and ref is not None else 0
    strong = STRONG_WORDS if icon == "opportunities" and ref is not None else WORDS
    foot = begun(below, room, 24, [SMALL])
    words = begun(said, room - _ICON - marked, height - 2 * _PAD - (foot.height + 2 if below else 0), strong)
    fill = (
        {"pain": colours.cell, "opportunities": colours.amber_tint}[icon] if ref is not None else colours.cell
    )
    shapes: list[Shape] = [
        Box(slot.x, top, slot.width, height, 5, fill, colours.frame, 0.7),
        scene.icon(icon, slot.x + _PAD, top + _PAD, 11, ink, 2.2),
        *words.at(
            slot.x + _PAD + _ICON,
            top + _PAD - 1,
            colours.ink if ref is not None else colours.muted,
            ref=ref or "",
            kind=icon,
        ),
        *foot.at(slot.x + _PAD, top + height - _PAD - foot.height + 1, colours.secondary),
    ]
    return Group(tuple(shapes), said, kind=icon)


def foot(subject: Subject, series: EmotionSeries, lines: Sequence[Track]) -> Iterator[Shape]:
    """What is not known, and what the lines mean."""
    colours = subject.palette
    label, missing = subject.words.story("unknown"), list(unknown(subject))
    legend = [
        (support, subject.words.map.signs[strokes.sign(support)])
        for support in sorted({series.support(passage) for track in lines for passage in track.passages})
    ]
    x = WIDTH - EDGE
    for icon, said, ink in (
        ("opportunities", subject.words.story("best-opportunity"), colours.amber_text),
        ("pain", subject.words.story("worst-pain"), colours.red),
    ):
        x -= typeset.width(said, SMALL)
        yield Text(x, FOOT, said, SMALL.size, SMALL.face, colours.secondary)
        yield scene.icon(icon, x - 14, FOOT - 8.5, 10.5, ink, 2.2)
        x -= 26
    for support, name in legend:
        x -= typeset.width(name, SMALL)
        yield Text(x, FOOT, name, SMALL.size, SMALL.face, colours.secondary)
        yield strokes.stroke((("M", x - 32, FOOT - 3), ("L", x - 6, FOOT - 3)), support, series.ink, 2.6)
        x -= 46
    if missing:
        yield Text(EDGE, FOOT, label, SMALL_STRONG.size, SMALL_STRONG.face, colours.ink)
        left = EDGE + typeset.width(label, SMALL_STRONG) + 5
        yield from begun(" · ".join(missing), x - left - 10, 13, [SMALL]).at(
            left, FOOT - text.ascent(SMALL.size, SMALL.face), colours.secondary
        )


def unknown(subject: Subject) -> Iterator[str]:
    """What nobody measured or asked."""
    listed, words = steps(subject.journey), subject.words
    felt = [step for step in listed if step.emotion is not None]
    if len(felt) < len(listed):
        said = words.story("unknown-feeling")
        yield said.format(n=len(listed) - len(felt), all=len(listed))
    if unnamed := sum(subject.support[step.id] is Support.UNNAMED for step in felt):
        yield words.story("unknown-source").format(n=unnamed)
    planned = sum(reading.value is None for reading, _ in readings(subject.journey, subject.workspace))
    if planned:
        yield words.story("unknown-numbers").format(n=planned)
