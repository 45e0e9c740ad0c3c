"""What hurts most in each stage and who owns it, what to do about it, and what is not known."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from cjtool import scene
from cjtool.draw import facts, marks, signs, strokes
from cjtool.draw.fixed import Fitted, begun, fitted
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
from cjtool.scene.typeset import Style

_PAD = 8.0
_ICON = 15.0
_FIRST = 3
"""So many opportunities are numbered as those to do first."""


@dataclass(frozen=True)
class _Note:
    """A card of a stage: its sign in a colour, its words, who it is of, and its place among what to do first.

    Without `ref` it says that there is nothing.
    """

    slot: StageSlot
    icon: str
    ink: str
    said: str
    below: str = ""
    ref: str | None = None
    place: int | None = None

    @property
    def strong(self) -> bool:
        """Whether it says what to do."""
        return self.icon == "opportunities" and self.ref is not None

    @property
    def row(self) -> tuple[float, float]:
        """Where its row starts, and how high it is."""
        return (PAINS_TOP, PAINS_HEIGHT) if self.icon == "pain" else (WORKS_TOP, WORKS_HEIGHT)

    @property
    def foot(self) -> Fitted:
        """Who it is of, as it stands at the foot."""
        return begun(self.below, self.slot.width - 2 * _PAD, 24, [SMALL])

    @property
    def room(self) -> tuple[float, float]:
        """How wide and high its words may be."""
        wide = self.slot.width - 2 * _PAD - _ICON - (12 if self.strong else 0)
        return wide, self.row[1] - 2 * _PAD - (self.foot.height + 2 if self.below else 0)

    def styles(self, largest: int = 0) -> Sequence[Style]:
        """The type that it may be set in, from the largest of all cards on."""
        return (STRONG_WORDS if self.strong else WORDS)[largest:]


def notes(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[Shape]:
    """Two rows of cards in one size of type; on those of what to do first, its place."""
    listed = list(_notes(subject, slots))
    largest = next((index for index in range(len(WORDS)) if _all_fit(listed, index)), len(WORDS) - 1)
    for note in listed:
        yield _card(subject, note, note.styles(largest))
        if note.place and note.place <= _FIRST:
            yield from marks.numbered(note.place, note.slot.right - 12, WORKS_TOP + 12, subject.palette, 7)


def _all_fit(listed: Sequence[_Note], index: int) -> bool:
    """Whether all words stand whole in that size."""
    return all(
        typeset.whole(note.said, note.room[0], style) and fitted(note.said, *note.room, [style]).lines
        for note in listed
        for style in note.styles(index)[:1]
    )


def _notes(subject: Subject, slots: tuple[StageSlot, ...]) -> Iterator[_Note]:
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
        yield _work(subject, slot, works[place - 1] if place else None, place)


def _helps(work: Ranked, inside: Collection[Node], here: Sequence[tuple[Pain, Stage | Step]]) -> bool:
    """Whether an opportunity stands in a stage, or takes away what hurts there."""
    return work.holder in inside or any(pain in work.addresses for pain, _ in here)


def _pain(subject: Subject, slot: StageSlot, pain: Pain | None, holder: Stage | Step) -> _Note:
    colours = subject.palette
    if pain is None:
        return _Note(slot, "pain", colours.muted, subject.words.story("no-pain"))
    team = facts.team(_owner(holder, subject), subject) or subject.words.story("nobody")
    number = subject.numbers[holder.id] if isinstance(holder, Step) else ""
    below = " · ".join(filter(None, (number, team)))
    return _Note(slot, "pain", colours.red, pain.text, below, subject.ref(pain))


def _owner(holder: Stage | Step, subject: Subject) -> str | None:
    return owner(holder, subject.workspace) if isinstance(holder, Step) else holder.owner


def _work(subject: Subject, slot: StageSlot, found: Ranked | None, place: int | None) -> _Note:
    colours = subject.palette
    if found is None:
        return _Note(slot, "opportunities", colours.muted, subject.words.story("no-opportunity"))
    told = found.opportunity
    team = facts.team(told.owner, subject) or subject.words.story("nobody")
    due = facts.day(told.due, subject) if told.due else ""
    below = "\u00a0· ".join(filter(None, (team, due)))
    return _Note(slot, "opportunities", colours.amber_text, told.title, below, subject.ref(told), place)


def _card(subject: Subject, note: _Note, styles: Sequence[Style]) -> Group:
    colours, slot, (top, height), foot = subject.palette, note.slot, note.row, note.foot
    words = begun(note.said, *note.room, styles)
    shapes: list[Shape] = [
        Box(
            slot.x, top, slot.width, height, 5,
            colours.amber_tint if note.strong else colours.cell, colours.frame, 0.7,
        ),
        scene.icon(note.icon, slot.x + _PAD, top + _PAD, 11, note.ink, 2.2),
        *words.at(
            slot.x + _PAD + _ICON, top + _PAD - 1, colours.muted if note.ref is None else colours.ink,
            ref=note.ref or "", kind=note.icon,
        ),
        *foot.at(slot.x + _PAD, top + height - _PAD - foot.height + 1, colours.secondary),
    ]  # fmt: skip
    return Group(tuple(shapes), note.said, kind=note.icon)


def foot(subject: Subject, series: EmotionSeries, lines: Sequence[Track]) -> Iterator[Shape]:
    """What is not known, and what the signs mean."""
    label, missing = subject.words.story("unknown"), list(unknown(subject))
    x = WIDTH - EDGE
    for name, said in reversed(list(_legend(subject, series, lines))):
        x -= typeset.width(said, SMALL)
        yield Text(x, FOOT, said, SMALL.size, SMALL.face, subject.palette.secondary)
        wide, _ = signs.sign(name, subject.palette, 0, 0)
        x -= wide + 5
        yield from signs.sign(name, subject.palette, x, FOOT - 3)[1]
        x -= 12
    if missing:
        yield Text(EDGE, FOOT, label, SMALL_STRONG.size, SMALL_STRONG.face, subject.palette.ink)
        left = EDGE + typeset.width(label, SMALL_STRONG) + 5
        yield from begun(" · ".join(missing), x - left, 24, [SMALL]).at(
            left, FOOT - text.ascent(SMALL.size, SMALL.face), subject.palette.secondary
        )


def _legend(subject: Subject, series: EmotionSeries, lines: Sequence[Track]) -> Iterator[tuple[str, str]]:
    """Signs with what they mean."""
    named = subject.words.map.signs
    supports = sorted({series.support(passage) for track in lines for passage in track.passages})
    for sign in (strokes.sign(support) for support in reversed(supports)):
        yield sign, named[sign]
    if not all(track.main for track in lines):
        yield "side-way", named["side-way"]
    if any(felt.step.moment_of_truth and felt.emotion is not None for felt in series.steps):
        yield "ring", named["moment-of-truth"]
    if any(track.kind == "end" for track in lines):
        yield "flow-end", named["flow-end"]
    yield "pain", subject.words.story("worst-pain")
    yield "opportunity", subject.words.story("best-opportunity")


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
