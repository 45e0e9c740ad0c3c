"""The readings of a whole journey: from what is measured in the earlier version to what the later one measures or aims at."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw import facts, figures
from cjtool.draw.compared.setting import Setting
from cjtool.model import Reading
from cjtool.model.node import as_written
from cjtool.query.measurement import latest, metric_of, target
from cjtool.scene import typeset
from cjtool.scene.typeset import NOTE, Style

MOVE_ROOM = 104
"""The width of a figure, in points."""
_LINES = 2
_STYLES = tuple(Style(size, size * 1.2, "bold") for size in (20, 17, 14, 12))


@dataclass(frozen=True)
class Move:
    """A metric with two values; `what` says what the second is, in a line or more."""

    name: tuple[str, ...]
    value: str
    style: Style
    what: tuple[str, ...]


def moves(setting: Setting) -> list[Move]:
    """The metrics of both versions, what was measured anew before what is only aimed at, each in the later one's order."""
    return [move for _, move in sorted(_moves(setting), key=lambda each: not each[0])]


def _moves(setting: Setting) -> Iterator[tuple[bool, Move]]:
    """Each with whether it was measured anew; those of which a value is not known, or that are too long, are left out."""
    before = {_key(reading): reading for reading in latest(setting.before.journey.metrics)}
    aims = setting.after.journey.state != setting.before.journey.state
    for reading in latest(setting.after.journey.metrics):
        metric = metric_of(reading, setting.after.definitions)
        earlier = before.get(_key(reading))
        began = reading.baseline if aims else None  # two versions of how it is: nothing is aimed at
        was = began if earlier is None or earlier.value is None else earlier.value
        measured = reading.value is not None and reading.value != was
        now = reading.value if measured else target(reading, metric) if aims else None
        name = facts.metric_name(reading.metric, setting.after) if reading.metric else reading.name or ""
        lines = typeset.wrap(name, MOVE_ROOM, NOTE)
        if was is not None and now is not None and was != now and len(lines) <= _LINES:
            ends = figures.written(was, metric, setting.after), figures.rated(now, metric, setting.after)
            value = _both(*ends)
            styles = _STYLES if len(lines) == 1 else _STYLES[-2:]  # two lines leave less room
            style = next((style for style in styles if typeset.width(value, style) <= MOVE_ROOM), None)
            if style is not None:
                yield measured, Move(lines, value, style, (_what(setting, measured),))


def _both(was: str, now: str) -> str:
    """`97 → 60 days`: a unit in letters that both have is told once."""
    _, space, unit = now.rpartition("\u00a0")
    return f"{was.removesuffix(f'{space}{unit}') if unit.isalpha() else was} → {now}"


def _key(reading: Reading) -> str:
    return reading.metric or as_written(reading, "name") or ""


def _what(setting: Setting, measured: bool) -> str:
    words = setting.after.words.map
    return setting.words.measured if measured else words.target
