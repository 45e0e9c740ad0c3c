"""What the signs on the screen mean, as far as there are such, in at most two lines."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain

from cjtool.draw import marks, measured_words, signs, strokes
from cjtool.draw.grid import Subject
from cjtool.draw.summary.frame import EDGE, FOOT, SMALL, SMALL_STRONG, WIDTH, StageSlot
from cjtool.draw.tracks import EmotionSeries, Track
from cjtool.query.summing_up import open_pains
from cjtool.scene import Shape, Text, typeset

_GAP, _AFTER, _LINE = 16.0, 5.0, 13.5
_ORDER, _SEVERITY = "order", "severity"
_CALLED = {"ring": "moment-of-truth"}


def drawn(
    subject: Subject,
    slots: Sequence[StageSlot],
    series: EmotionSeries,
    lines: Sequence[Track],
    unsaid: tuple[str, ...] = (),
    measured: tuple[str, ...] = (),
) -> Iterator[Shape]:
    """From left to right, each in the first of two lines that has room for it; what finds none is left out.

    `unsaid` is what had no room beside the ways that it is said of, `measured` the signs of what customers answered.
    """
    colours = subject.palette
    ends = [EDGE, EDGE]
    if unsaid:
        note = subject.words.story("unsaid").format(n=len(unsaid))
        yield Text(EDGE, FOOT, note, SMALL.size, "italic", colours.secondary, instead_of=unsaid)
        ends[0] += typeset.width(note, replace(SMALL, face="italic")) + _GAP
    for name in (*measured, *_names(subject, slots, series, lines)):
        said = _said(subject, name)
        wide = _sign(subject, name, 0, 0)[0] + _AFTER
        whole = wide + typeset.width(said, SMALL)
        row = next((row for row, x in enumerate(ends) if x + whole <= WIDTH - EDGE), None)
        if row is None:
            continue
        x, y = ends[row], FOOT + row * _LINE
        yield from _sign(subject, name, x, y - 3.2)[1]
        yield Text(x + wide, y, said, SMALL.size, SMALL.face, colours.secondary)
        ends[row] = x + whole + _GAP


def _names(
    subject: Subject, slots: Sequence[StageSlot], series: EmotionSeries, lines: Sequence[Track]
) -> Iterator[str]:
    felt = [each for each in series.steps if each.emotion is not None]
    there = {sign for track in lines for sign in strokes.signs(series, track)}
    there |= {strokes.sign(subject.support[each.step.id]) for each in felt}
    there |= {"ring" for each in felt if each.step.moment_of_truth}
    there |= {"neutral" for each in felt if marks.sign_of(each.emotion) == "neutral"}
    inside = {node for slot in slots for node in (slot.stage, *slot.stage.steps)}
    if any(pain.severity for pain, holder in open_pains(subject.journey) if holder in inside):
        there.add(_SEVERITY)
    if len(subject.first_places) > 1:
        yield _ORDER
    yield from (name for name in signs.ORDER if name in there)


def _said(subject: Subject, name: str) -> str:
    if name == _ORDER:
        return _order(subject)
    if name == "measured-curve":
        return measured_words.curve_sign(subject)
    if name.startswith("measured"):
        return subject.words.measured(name)
    return subject.words.map.signs[_CALLED.get(name, name)]


def _order(subject: Subject) -> str:
    """What the order rests on; money is no part of that where none is stated."""
    works = subject.first.works
    paid = any(work.opportunity.value is not None for work in works)
    return subject.words.story("order" if paid else "order-unpaid")


def _sign(subject: Subject, name: str, x: float, y: float) -> tuple[float, tuple[Shape, ...]]:
    colours = subject.palette
    if name == _ORDER:
        places = range(len(subject.first_places))
        drawn = [marks.numbered(place + 1, x + 6.5 + 15 * place, y, colours, 6.5) for place in places]
        return 15.0 * len(drawn) - 2, tuple(chain.from_iterable(drawn))
    if name == _SEVERITY:
        said = " – ".join((marks.SEVERITY["low"], marks.SEVERITY["high"]))
        return typeset.width(said, SMALL_STRONG), (Text(x, y + 3.2, said, SMALL.size, "bold", colours.red),)
    return signs.sign(name, colours, x, y)
