"""What hurts most in each stage and who owns it, what to do about it, and what is not known."""

from collections.abc import Iterator, Sequence

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
from cjtool.model import Stage, Step, steps
from cjtool.query import Support, owner
from cjtool.query.relief import closed
from cjtool.query.summing_up import Ranked, WeighedPain, open_pains, ranked
from cjtool.scene import Box, Group, Shape, Text, text, typeset

_PAD = 8.0
_ICON = 15.0


def notes(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    """Two rows of cards."""
    works = ranked(subject.journey, subject.workspace.greatest_value)
    first = {id(each.opportunity): place for place, each in enumerate(_first(works), start=1)}
    hurting = open_pains(subject.journey)
    for slot in slots:
        inside: tuple[Stage | Step, ...] = (slot.stage, *slot.stage.steps)
        pain = next((each for each in hurting if each.holder in inside), None)
        work = next(
            (each for each in works if not closed(each.opportunity) and _helps(each, inside, hurting)), None
        )
        yield _pain(subject, slot, pain)
        yield _work(subject, slot, work)
        if work is not None and id(work.opportunity) in first:
            yield from marks.numbered(
                first[id(work.opportunity)], slot.right - 12, WORKS_TOP + 12, subject.palette, 7
            )


def _first(works: Sequence[Ranked]) -> Sequence[Ranked]:
    return [each for each in works if not closed(each.opportunity)][:3]


def _helps(work: Ranked, inside: Sequence[Stage | Step], hurting: Sequence[WeighedPain]) -> bool:
    """Whether an opportunity stands in a stage, or takes away what hurts there."""
    return work.holder in inside or any(
        each.pain in work.addresses and each.holder in inside for each in hurting
    )


def _pain(subject: Subject, slot: StageSlot, found: WeighedPain | None) -> Group:
    colours = subject.palette
    if found is None:
        said = subject.words.story("no-pain")
        return _card(subject, slot, (PAINS_TOP, PAINS_HEIGHT), ("pain", colours.muted), said, "", None)
    team = facts.team(_owner(found.holder, subject), subject)
    number = subject.numbers.get(found.holder.id, "") if isinstance(found.holder, Step) else ""
    below = " · ".join(filter(None, (number, team or subject.words.story("nobody"))))
    return _card(
        subject,
        slot,
        (PAINS_TOP, PAINS_HEIGHT),
        ("pain", colours.red),
        found.pain.text,
        below,
        subject.ref(found.pain),
    )


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
    planned = sum(reading.value is None for step in listed for reading in step.metrics)
    planned += sum(reading.value is None for reading in subject.journey.metrics)
    if planned:
        yield words.story("unknown-numbers").format(n=planned)
