"""The head of a comparison: both titles, how many steps came, went, moved and changed, and the mean emotion."""

from collections.abc import Iterator

from cjtool import scene
from cjtool.draw import emblems, layout, signs
from cjtool.draw.compared.metric_moves import MOVE_ROOM, Move, moves
from cjtool.draw.compared.setting import Setting, difference
from cjtool.draw.compared.time_moves import lead_move
from cjtool.draw.compared.values import NONE
from cjtool.draw.grid import MARGIN, Grid
from cjtool.draw.lane import Band
from cjtool.model import Journey, steps
from cjtool.scene import Shape, Text, typeset
from cjtool.scene.typeset import BODY, CAPS, NOTE, SUMMARY, Style

VERDICTS = ("added", "dropped", "moved", "changed")
_TITLES = tuple(
    (Style(size, size * 1.15, "bold"), most) for size, most in ((27, 1), (23, 1), (24, 2), (19, 3))
)
_VALUE = Style(22, 26, "bold")
_FIGURE, _MEAN = 84, 112
_GAP = 26
_LEAST = 60
_READING = MOVE_ROOM + 16
_TITLE_ROOM = 380
"""What the titles keep beside figures of readings."""
_BESIDE_LOGO = 16


def draw(grid: Grid, setting: Setting) -> Band:
    """Titles on the left, figures on the right: those that the journey names itself before what is added up."""
    lead = lead_move(setting)
    readings = (*moves(setting), *((lead,) if lead else ()))[: _most(grid)]
    left = grid.right - 4 * _FIGURE - _MEAN - _READING * len(readings)
    wide, logo = emblems.logo(grid.subject, MARGIN, 0)
    start = MARGIN + (wide + _BESIDE_LOGO if wide else 0)
    shapes = [*_titles(grid, setting, start, left - _GAP - start), *_figures(grid, setting, left, readings)]
    return Band(max(_LEAST, layout.line_of(shapes) + 8), (*logo, *shapes))


def _titles(grid: Grid, setting: Setting, x: float, room: float) -> Iterator[Shape]:
    colours, title = grid.palette, setting.after.journey.title
    y = 8.0
    for line in typeset.wrap(setting.after.workspace.name.upper(), room, CAPS):
        yield Text(x, y, line, CAPS.size, CAPS.face, colours.brand_2)
        y += CAPS.leading
    style = next((each for each, most in _TITLES if typeset.short(title, room, each, most)), _TITLES[-1][0])
    lines = typeset.wrap(title, room, style)
    y += style.size * 0.63
    yield from typeset.paragraph(lines, x, y, style, colours.ink)
    y += style.leading * (len(lines) - 1) + 16
    below = typeset.wrap(subtitle(setting), room, SUMMARY)
    yield from typeset.paragraph(below, x, y, SUMMARY, colours.secondary)


def subtitle(setting: Setting) -> str:
    """The state, and what it is compared with: title, state, version, or the name of that version."""
    words, before, after = setting.after.words, setting.before.journey, setting.after.journey
    opening, closing = words.map.quotes
    name = setting.comparison.before.name
    named = name or f"{opening}{before.title}{closing} ({_known(setting, before)})"
    compared = setting.words.compared_with.replace("{title}", named)
    state = _known(setting, after)
    return f"{state[:1].upper()}{state[1:]} · {compared}"


def _known(setting: Setting, journey: Journey) -> str:
    """The state, and the version if there is one."""
    words = setting.after.words
    state = words.states[journey.state]
    return f"{state}, {words.map.version} {journey.version}" if journey.version else state


def counts(setting: Setting) -> dict[str, int]:
    """How many steps came, went, moved and changed; one that moved and changed counts twice."""
    pairs = setting.comparison.steps
    counted = {verdict: sum(pair.verdict == verdict for pair in pairs) for verdict in ("added", "dropped")}
    changed = sum(bool(pair.changes) for pair in pairs)
    return {**counted, "moved": sum(pair.moved for pair in pairs), "changed": changed}


def _most(grid: Grid) -> int:
    """How many readings have room beside the titles."""
    return max(0, int((grid.right - MARGIN - 4 * _FIGURE - _MEAN - _GAP - _TITLE_ROOM) / _READING))


def _figures(grid: Grid, setting: Setting, x: float, readings: tuple[Move, ...]) -> Iterator[Shape]:
    colours, numbers = grid.palette, counts(setting)
    for verdict in VERDICTS:
        yield scene.line(x, 6, x, 58, colours.edge, 0.8)
        yield from signs.badge(verdict, colours, x + 14, 10.4)
        yield Text(x + 23, 13, setting.words.verdicts[verdict], BODY.size, fill=colours.secondary)
        yield Text(x + 8, 38, str(numbers[verdict]), _VALUE.size, _VALUE.face, colours.brand)
        x += _FIGURE
    yield scene.line(x, 6, x, 58, colours.edge, 0.8)
    was, now = mean(setting.before.journey), mean(setting.after.journey)
    rise = NONE if was is None or now is None else setting.emotion(difference(was, now))
    yield Text(x + 8, 13, setting.words.mean, BODY.size, fill=colours.secondary)
    yield Text(x + 8, 38, rise, _VALUE.size, _VALUE.face, colours.brand)
    below = "" if was is None and now is None else f"{setting.emotion(was)} → {setting.emotion(now)}"
    yield Text(x + 8, 51, below, BODY.size, fill=colours.muted)
    x += _MEAN
    for move in readings:
        yield scene.line(x, 6, x, 58, colours.edge, 0.8)
        yield from typeset.paragraph(move.name, x + 8, 13, NOTE, colours.secondary)
        yield Text(
            x + 8, 38 + 2 * (len(move.name) - 1), move.value, move.style.size, move.style.face, colours.brand
        )
        what = [line for part in move.what for line in typeset.wrap(part, MOVE_ROOM, BODY)]
        yield from typeset.paragraph(what, x + 8, 51, BODY, colours.muted)
        x += _READING


def mean(journey: Journey) -> float | None:
    """The mean of the emotions that are told, to one decimal; None if none is."""
    told = [step.emotion for step in steps(journey) if step.emotion is not None]
    return round(sum(told) / len(told), 1) if told else None
