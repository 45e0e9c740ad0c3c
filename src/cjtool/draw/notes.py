"""Small notes on a step's card: an icon and a few words each."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool import query as effective
from cjtool import scene
from cjtool.draw import facts
from cjtool.draw.coins import COINS, paid_in
from cjtool.draw.grid import Grid
from cjtool.draw.lanes import lane
from cjtool.model import Duration, Step
from cjtool.scene import Shape, typeset
from cjtool.scene.typeset import NOTE

_ICON = 7.5
_TEXT = 10
_GAP = 2.4
_ICONS = {
    "persona": "user", "touchpoint": "map-pin", "channels": "plus", "handover": "link", "wait": "wait", "update": "bell",
    "response-time": "bolt", "frequency": "loop", "expects": "expects", "feedback": "feedback",
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
        if written and key not in grid.subject.lanes
    )
    return Notes(lines, step.devices)


def drawn(grid: Grid, notes: Notes, x: float, y: float) -> Iterator[Shape]:
    """The notes below one another from `y` on: devices, then words."""
    colour = grid.palette.secondary
    for index, device in enumerate(notes.devices):
        yield scene.icon(device, x - 0.5 + index * (_ICON + 2), y, _ICON, colour, 2)
    y += _ICON + _GAP if notes.devices else 0
    for key, lines in notes.lines:
        yield scene.icon(_ICONS[key], x - 0.5, y, _ICON, colour, 2)
        yield from typeset.paragraph(lines, x + _TEXT, y + 6.1, NOTE, colour)
        y += NOTE.leading * len(lines) + _GAP


def length(duration: Duration, grid: Grid) -> str:
    """A length of time in the journey's language."""
    from cjtool.i18n import locale

    return locale.length(duration.low, duration.high, duration.unit, grid.words)


def asked(step: Step, grid: Grid) -> str:
    """What a step asks feedback about: its metric, else its question, else only that it asks."""
    feedback = step.feedback
    if feedback is None:
        return ""
    if feedback.metric:
        return facts.metric_name(feedback.metric, grid.subject)
    return feedback.question or grid.words.phrase("lanes.feedback", lane("feedback").title)


def _written(grid: Grid, step: Step) -> Iterator[tuple[str, str]]:
    from cjtool.i18n import locale

    workspace = grid.subject.workspace
    yield "persona", facts.personas(step, grid.subject)
    yield "touchpoint", facts.place(step, grid.subject)
    yield "channels", facts.other_channels(step, grid.subject)
    yield "handover", step.handover or ""
    yield "wait", length(step.wait, grid) if step.wait else ""
    yield "update", step.update or ""
    time, often = effective.response_time(step, workspace), step.frequency
    yield "response-time", length(time, grid) if time else ""
    yield "frequency", locale.frequency(often.times, often.period, grid.words) if often else ""
    if step.fee:
        yield paid_in(step.fee, workspace.project), step.fee
    yield "feedback", asked(step, grid)
    yield "expects", step.expects or ""
