"""The stages of a flow: a soft ground each, with number and name above what stands on it."""

from dataclasses import dataclass

from cjtool.draw.flow.hues import Hue
from cjtool.draw.grid import Subject
from cjtool.draw.layout import FRAME
from cjtool.scene import Bounds, Box, Circle, Shape, Text, typeset
from cjtool.scene.typeset import Style

_NAME = Style(10.5, 12.6, "bold")
_LEAST, _MOST = 70.0, 210.0
_BESIDE = 21.0
_PAD = 10.0
CORNER = 8


@dataclass(frozen=True, slots=True)
class StagePart:
    """A stage, or some of its steps by their places in the journey; `units` is the room it takes, in points."""

    stage: int
    steps: tuple[int, ...]
    continued: bool = False
    units: float = 0


def named(part: StagePart, subject: Subject) -> str:
    """The stage's name; a part that is not the first says so."""
    name = subject.journey.stages[part.stage].name
    return f"{name} ({subject.words.map.continued})" if part.continued else name


def least(part: StagePart, subject: Subject) -> float:
    """The width that a stage needs for its name, in points."""
    return max(_LEAST, typeset.widest(_lines(part, subject), _NAME) + _BESIDE + 2 * _PAD)


def head(part: StagePart, subject: Subject) -> float:
    """The height that a stage's name takes above what stands on it, in points."""
    return 30 + _NAME.leading * max(0, len(_lines(part, subject)) - 1)


def _lines(part: StagePart, subject: Subject) -> tuple[str, ...]:
    return typeset.wrap(named(part, subject), _MOST - _BESIDE - 2 * _PAD, _NAME)


def drawn(part: StagePart, subject: Subject, hue: Hue, box: Bounds) -> tuple[Shape, ...]:
    """The ground, and the name in the middle of its top."""
    left, top, right, bottom = box
    lines = _lines(part, subject)
    start = (left + right - typeset.widest(lines, _NAME) - _BESIDE) / 2
    ref = subject.ref(subject.journey.stages[part.stage], "name")
    number = str(part.stage + 1)
    size = 8.4 if len(number) < 3 else 6
    return (
        Box(left, top, right - left, bottom - top, CORNER, hue.tint, subject.palette.frame, FRAME),
        Circle(start + 7, top + 15.4, 7, hue.tone),
        Text(start + 7, top + 15.4 + size * 0.33, number, size, "bold", subject.palette.card, "middle"),
        *typeset.paragraph(lines, start + _BESIDE - 2, top + 19, _NAME, hue.tone, ref=ref),
    )
