"""Small notes on a step's card, an icon and a few words each, or in lines over its stage."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool import query as effective
from cjtool import scene
from cjtool.draw import facts
from cjtool.draw.coins import COINS, paid_in
from cjtool.draw.grid import Grid, Section
from cjtool.draw.lanes import lane
from cjtool.draw.layout import PADDING
from cjtool.draw.real_waits import WAITS, real_wait
from cjtool.model import Duration, Step
from cjtool.scene import Group, Shape, Text, typeset
from cjtool.scene.typeset import NOTE

_ICON = 7.5
_TEXT = 10
_GAP = 2.4
_NUMBER, _BESIDE = 18.0, 11.0
"""What a step's number takes before its notes, and an icon before the words of one."""
_INDENT = _NUMBER + _BESIDE
_SPACE = 5.0
_SENTENCES = frozenset({"expects", "handover", "update"})
"""Notes that would make a tower of words in the column of a step."""
_ICONS = {
    "persona": "user", "touchpoint": "map-pin", "channels": "plus", "handover": "link", "wait": "wait", "update": "bell",
    "response-time": "bolt", "frequency": "loop", "expects": "expects", "feedback": "feedback",
    "measured-wait": "wait", "measured-late": "x",
} | COINS  # fmt: skip


@dataclass(frozen=True)
class Notes:
    """Each note's icon with its lines; devices are icons alone."""

    lines: tuple[tuple[str, tuple[str, ...]], ...]
    devices: tuple[str, ...]

    @property
    def height(self) -> float:
        """From the top of the first to the bottom of the last, in points."""
        texts = sum(NOTE.leading * len(lines) + _GAP for _, lines in self.lines)
        return texts + (_ICON + _GAP if self.devices else 0)

    @property
    def signs(self) -> tuple[str, ...]:
        """What the legend has to explain."""
        return (*(key for key, _ in self.lines), *self.devices)


def measured(grid: Grid, step: Step, width: float) -> Notes:
    """The notes of a step in a card of `width`; what has a lane of its own is left to that."""
    lines = tuple(
        (key, typeset.wrap(written, width - _TEXT, NOTE))
        for key, written in _written(grid, step)
        if key not in _SENTENCES
    )
    return Notes(lines, step.devices)


def drawn(grid: Grid, notes: Notes, x: float, y: float) -> Iterator[Shape]:
    """The notes below one another from `y` on: devices, then words."""
    colour = grid.palette.secondary
    for index, device in enumerate(notes.devices):
        yield scene.icon(device, x - 0.5 + index * (_ICON + 2), y, _ICON, colour, 2)
    y += _ICON + _GAP if notes.devices else 0
    for key, lines in notes.lines:
        yield scene.icon(_ICONS[key], x - 0.5, y, _ICON, _ink(grid, key), 2)
        yield from typeset.paragraph(lines, x + _TEXT, y + 6.1, NOTE, colour)
        y += NOTE.leading * len(lines) + _GAP


@dataclass(frozen=True)
class LongNote:
    """A note over the width of a stage: its step's number, its icon, its lines, and its first baseline.

    `x` is how far right of the first note of its line it stands; those that are not first have no number.
    """

    number: str
    key: str
    lines: tuple[str, ...]
    y: float
    ref: str = ""
    x: float = 0

    @property
    def bottom(self) -> float:
        """Where its last line stands."""
        return self.y + NOTE.leading * max(0, len(self.lines) - 1)


def sentences(grid: Grid, section: Section) -> Iterator[LongNote]:
    """What the steps of a stage tell in sentences, over the width of the stage, from the first baseline 0 on."""
    y = 0.0
    for column in section.columns:
        for key, written in _written(grid, column.step):
            if key in _SENTENCES:
                lines = typeset.wrap(written, section.width - 2 * PADDING - _INDENT, NOTE)
                ref = grid.subject.ref(column.step, key)
                yield LongNote(column.number, key, lines, y, ref)
                y += NOTE.leading * len(lines) + _GAP


def in_lines(grid: Grid, section: Section) -> Iterator[LongNote]:
    """All notes of a stage, those of a step beside one another while there is room."""
    room, y = section.width - 2 * PADDING - _NUMBER, 0.0
    for column in section.columns:
        number, x = column.number, 0.0
        for key, written in _noted(grid, column.step):
            lines = typeset.wrap(written, room - _BESIDE, NOTE) if written else ()
            needed = _BESIDE + typeset.widest(lines, NOTE)
            if x and (len(lines) > 1 or x + needed > room):
                x, y = 0.0, y + NOTE.leading
            note = LongNote(number, key, lines, y, _ref(grid, column.step, key), x)
            yield note
            number, x, y = "", x + needed + (_SPACE if lines else 0), note.bottom
        y += NOTE.leading + _GAP if not number else 0


def _noted(grid: Grid, step: Step) -> Iterator[tuple[str, str]]:
    """Devices, which have no words, then notes: the short ones first."""
    yield from ((device, "") for device in step.devices)
    yield from sorted(_written(grid, step), key=lambda entry: entry[0] in _SENTENCES)


def _ref(grid: Grid, step: Step, key: str) -> str:
    return grid.subject.ref(step, key) if key in _SENTENCES else ""


def told(grid: Grid, section: Section, listed: Iterable[LongNote], y: float) -> Iterator[Shape]:
    """Sentences below one another, the first baseline at `y`: number, icon, words."""
    colour, x = grid.palette.secondary, section.x + PADDING
    for each in listed:
        icon, at = _ICONS.get(each.key, each.key), x + _NUMBER + each.x
        kind = each.key if each.ref else ""
        shapes = (
            *((Text(x, y + each.y, each.number, NOTE.size, "bold", colour),) if each.number else ()),
            scene.icon(icon, at, y + each.y - 6.1, _ICON, _ink(grid, each.key), 2),
            *typeset.paragraph(each.lines, at + _BESIDE, y + each.y, NOTE, colour, ref=each.ref, kind=kind),
        )
        yield Group(shapes, ref=each.ref)


def _ink(grid: Grid, key: str) -> str:
    return grid.palette.red if key == "measured-late" else grid.palette.secondary


def length(duration: Duration, grid: Grid) -> str:
    """A length of time in the journey's language."""
    from cjtool.i18n import locale

    return locale.length(duration.low, duration.high, duration.unit, grid.words)


def waits(step: Step, grid: Grid) -> str | None:
    """The told wait of a step, and the real one where a log knows it."""
    if step.wait is None:
        return None
    real = real_wait(step, grid.subject)
    return length(step.wait, grid) + (f"; {real.text}" if real else "")


def asked(step: Step, grid: Grid) -> str:
    """What a step asks feedback about: its metric, else its question, else only that it asks."""
    feedback = step.feedback
    if feedback is None:
        return ""
    if feedback.metric:
        return facts.metric_name(feedback.metric, grid.subject)
    return feedback.question or grid.words.phrase("lanes.feedback", lane("feedback").title)


def _written(grid: Grid, step: Step) -> Iterator[tuple[str, str]]:
    """The keys and words of notes; what has a lane of its own is left to that."""
    lanes = {*grid.subject.lanes, *(WAITS if "wait" in grid.subject.lanes else ())}
    return ((key, words) for key, words in _entries(grid, step) if words and key not in lanes)


def _entries(grid: Grid, step: Step) -> Iterator[tuple[str, str]]:
    from cjtool.i18n import locale

    workspace = grid.subject.workspace
    yield "persona", facts.personas(step, grid.subject)
    yield "touchpoint", facts.place(step, grid.subject)
    yield "channels", facts.other_channels(step, grid.subject)
    yield "handover", step.handover or ""
    yield "wait", length(step.wait, grid) if step.wait else ""
    if (real := real_wait(step, grid.subject)) is not None:
        yield real.sign, real.text
    yield "update", step.update or ""
    time, often = effective.response_time(step, workspace), step.frequency
    yield "response-time", length(time, grid) if time else ""
    yield "frequency", locale.frequency(often.times, often.period, grid.words) if often else ""
    if step.fee:
        yield paid_in(step.fee, workspace.project), step.fee
    yield "feedback", asked(step, grid)
    yield "expects", step.expects or ""
