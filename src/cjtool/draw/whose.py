"""Whose curve a curve is: one for the primary persona, and one for each that feels otherwise, told apart by colour and mark."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from cjtool.draw import marks
from cjtool.draw.grid import Subject
from cjtool.draw.tracks import EmotionSeries, FeltStep
from cjtool.model import Step, steps
from cjtool.scene.colour import Palette, hue

StepSpot = tuple[Step, float, float]
"""A step, how far from the left its feeling stands, and how wide its column is."""

BESIDE = 0.6
"""How wide the lines of the others are, as a share of the primary persona's."""
_NEAR_HUE = 0.09
"""Hues less far apart are taken for one another; a whole turn is 1."""
_CLOSE = 0.4
"""Points of emotion by which two marks at a step differ at least, to stand above one another."""
_SAME = 0.12
_ASIDE, _RING, _LOWER = 10.0, 4.5, 3.2
"""How far marks of the same feeling stand beside one another, how much more beside a ring, and how much lower lines run."""

_SHARE = 0.2
"""How much of a column marks stand aside at most, each, and half of all of them."""


def series_of(subject: Subject, spots: Iterable[StepSpot], ink: str, width: float) -> EmotionSeries:
    """The curve of what a subject's journey tells of steps."""
    own = {step.id: step for step in steps(subject.journey)}
    felt = ((own[step.id], x, room) for step, x, room in spots)
    return EmotionSeries(
        subject, tuple(FeltStep(step, x, room, step.emotion) for step, x, room in felt), ink, width
    )


def curves(subject: Subject, spots: Sequence[StepSpot], width: float) -> tuple[EmotionSeries, ...]:
    """The primary persona's curve first, then those of the personas that feel otherwise; no names where nobody does."""
    first = series_of(subject, spots, subject.palette.brand, width)
    apart = subject.persona_subjects
    if not apart:
        return (first,)
    looks = looks_of(subject)
    several = [replace(first, persona=_name(subject, next(iter(apart))), mark=marks.FIRST)]
    for id, own in list(apart.items())[1:]:
        mark, ink = looks[id]
        drawn = series_of(own, spots, ink, width * BESIDE)
        placed = tuple(_aside(felt, several) for felt in drawn.steps)
        several.append(replace(drawn, steps=placed, persona=_name(subject, id), mark=mark))
    return tuple(several)


def teller(subject: Subject) -> str:
    """Whose feelings stand where there is room for one's only: the primary persona's name, where others feel otherwise; else nothing."""
    return next((_name(subject, id) for id in subject.persona_subjects), "")


def called(subject: Subject) -> str:
    """That name before a value: `Ann: `."""
    name = teller(subject)
    return f"{name}: " if name else ""


def noted(subject: Subject) -> str:
    """That name as a note; where nobody is told apart, nothing."""
    name = teller(subject)
    return subject.words.story("feelings-of").format(name=name) if name else ""


def elsewhere(subject: Subject) -> str:
    """In which journey that is to be done which is to be done first, where it is another one; else nothing."""
    first = subject.first
    return (
        ""
        if first.home is subject.journey
        else subject.words.story("first-in").format(journey=first.home.title)
    )


def looks_of(subject: Subject) -> dict[str, tuple[str, str]]:
    """The mark and the colour of each persona's curve, by its id, the primary one's first; none where nobody is told apart."""
    first, *others = subject.persona_subjects or ("",)
    if not first:
        return {}
    inks, kinds = _inks(subject.palette), marks.PERSONAS
    looks = {first: (marks.FIRST, subject.palette.brand)}
    for place, id in enumerate(others):
        looks[id] = kinds[place % len(kinds)], inks[(place + place // len(kinds)) % len(inks)]
    return looks


def _name(subject: Subject, id: str) -> str:
    return subject.definitions.personas[id].name


def _inks(colours: Palette) -> tuple[str, ...]:
    """The colours of others, those like the brand last."""
    brand = hue(colours.brand)
    return tuple(sorted(colours.personas, key=lambda ink: _like(hue(ink), brand)))


def _like(one: float | None, other: float | None) -> bool:
    return one is not None and other is not None and min((one - other) % 1, (other - one) % 1) < _NEAR_HUE


def _aside(felt: FeltStep, others: Sequence[EmotionSeries]) -> FeltStep:
    """Beside the marks of those who feel nearly the same there; its line a little lower than those of who feel just that."""
    if felt.emotion is None:
        return felt
    there = [own.emotion for series in others for own in series.steps if own.step.id == felt.step.id]
    apart = [abs(emotion - felt.emotion) for emotion in there if emotion is not None]
    close, same = sum(each < _CLOSE for each in apart), sum(each < _SAME for each in apart)
    far = close * min(_ASIDE, felt.room * _SHARE) + (_RING if close and felt.step.moment_of_truth else 0)
    return replace(felt, x=felt.x + min(far, 2 * _SHARE * felt.room), lower=same * _LOWER)
