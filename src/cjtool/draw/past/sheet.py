"""The sheet: the journey's title, a row for each point with its curve and figures, and the names of the stages."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from cjtool import scene
from cjtool.draw import branding, marks, theme
from cjtool.draw.asked import Asked
from cjtool.draw.grid import MARGIN
from cjtool.draw.past import curve
from cjtool.history.curve_signs import GAP
from cjtool.history.figures import JourneyFigures
from cjtool.history.following import HistoryRow, JourneyHistory
from cjtool.history.table import CURVE, DATE, problem, revision
from cjtool.i18n import locale
from cjtool.i18n.numbers import number
from cjtool.i18n.table import Words
from cjtool.query.speech import spoken
from cjtool.query.verdicts import Verdict
from cjtool.scene import SYMBOL, Group, Scene, Shape, typeface, typeset
from cjtool.scene.colour import Palette
from cjtool.scene.typeset import BODY, LEGEND, NOTE, STRONG, STRONG_NOTE, SUMMARY, Style

_TITLES = tuple(Style(size, size * 1.15, "bold") for size in (22, 19, 16, 14))
_CURVE, _HIGH = 190.0, 46.0
_ROW, _BETWEEN = 54.0, 6.0
_METRICS = 3
"""So many metrics have a column; the others stand in the other formats."""
_WIDTHS = {"date": 96.0, "curve": _CURVE, "low": 148.0, "pains": 50.0, "promises": 92.0, "steps": 48.0}
_METRIC = 74.0
_GUTTER = 12.0
_FOOT = 20.0


@dataclass(frozen=True)
class _Sheet:
    history: JourneyHistory
    words: Words
    colours: Palette

    @property
    def measured(self) -> list[tuple[str, str]]:
        """The metrics that have a column, by id, with what they are called."""
        named = list(self.history.measured.items())[:_METRICS]
        return [(id, self.words.metrics.get(id, name)) for id, name in named]

    @property
    def columns(self) -> dict[str, tuple[float, float]]:
        """Where each column starts and how wide it is."""
        widths = _WIDTHS | dict.fromkeys((f"metric {id}" for id, _ in self.measured), _METRIC)
        found, x = {}, float(MARGIN)
        for name, width in widths.items():
            found[name] = (x, width)
            x += width + _GUTTER
        return found

    @property
    def width(self) -> float:
        """How wide the sheet is."""
        x, width = list(self.columns.values())[-1]
        return x + width + MARGIN


def picture(history: JourneyHistory, asked: Asked) -> Scene:
    """A journey's history on one sheet, the oldest point first."""
    workspace = history.workspace
    words = spoken(workspace.project, asked.language or workspace.project.language)
    with typeface.set_in(branding.project_font(workspace)), typeset.speaking(words.locale):
        colours = theme.of(workspace.project, asked)
        drawn = _scene(_Sheet(history, words, colours))
        return replace(theme.dressed(drawn, colours), name=f"{history.journey.id}-history")


def _scene(sheet: _Sheet) -> Scene:
    head, y = _head(sheet)
    heads, y = _heads(sheet, y)
    shapes: list[Shape] = [head, heads]
    told = []
    for row in sheet.history.rows:
        group, bottom, said = _row(sheet, row, y)
        shapes += [group, scene.line(MARGIN, bottom, sheet.width - MARGIN, bottom, sheet.colours.edge, 0.6)]
        told.append(said)
        y = bottom + _BETWEEN
    names, y = _stages(sheet, y)
    shapes += names
    title = sheet.history.journey.title
    return Scene(sheet.width, y + _FOOT, title, "\n".join([f"{title}.", *told]), tuple(shapes))


def _head(sheet: _Sheet) -> tuple[Group, float]:
    title, room = sheet.history.journey.title, sheet.width - 2 * MARGIN
    style = typeset.on_one_line(title, room, _TITLES)
    lines = typeset.wrap(title, room, style)
    baseline = MARGIN + style.size
    shapes = typeset.paragraph(lines, MARGIN, baseline, style, sheet.colours.ink)
    baseline += style.leading * (len(lines) - 1) + 17
    days = [locale.day(row.point.day, sheet.words.locale) for row in sheet.history.rows]
    span = " – ".join(dict.fromkeys((days[0], days[-1]))) if days else ""
    shapes += typeset.paragraph((span,) if span else (), MARGIN, baseline, SUMMARY, sheet.colours.secondary)
    return Group(shapes, title, "head"), baseline + 14


def _heads(sheet: _Sheet, y: float) -> tuple[Group, float]:
    told = sheet.words.report
    named = {
        "date": DATE[sheet.words.language],
        "curve": CURVE[sheet.words.language],
        "low": told.lowest_feeling,
    }
    named |= {"pains": told.open_pains, "promises": told.promises, "steps": told.steps}
    named |= {f"metric {id}": name for id, name in sheet.measured}
    wrapped = {name: typeset.wrap(text, sheet.columns[name][1], STRONG_NOTE) for name, text in named.items()}
    most = max(map(len, wrapped.values()))
    shapes: list[Shape] = []
    for name, lines in wrapped.items():
        baseline = y + NOTE.size + STRONG_NOTE.leading * (most - len(lines))
        shapes += typeset.paragraph(
            lines, sheet.columns[name][0], baseline, STRONG_NOTE, sheet.colours.secondary
        )
    return Group(tuple(shapes), kind="heads"), y + NOTE.size + STRONG_NOTE.leading * most + 2


def _row(sheet: _Sheet, row: HistoryRow, y: float) -> tuple[Group, float, str]:
    """A point, where it ends, and what is said of it to those who do not see it."""
    columns, colours = sheet.columns, sheet.colours
    left, width = columns["date"]
    day = locale.short_day(row.point.day, sheet.words.locale)
    shapes: list[Shape] = list(typeset.paragraph((day,), left, y + 18, STRONG, colours.ink))
    named = typeset.wrap(revision(row), width, NOTE)[:4]
    shapes += typeset.paragraph(named, left, y + 29, NOTE, colours.muted)
    said = [f"{day} {revision(row)}"]
    if row.figures is None:
        wrong = problem(row, sheet.words.language)
        lines = typeset.wrap(wrong, sheet.width - MARGIN - columns["curve"][0], BODY)
        shapes += typeset.paragraph(lines, columns["curve"][0], y + 18, BODY, colours.secondary)
        bottom = max(y + _ROW, y + 18 + BODY.leading * len(lines))
        return Group(tuple(shapes), kind="row"), bottom, f"{said[0]}: {wrong}."
    low, lines_end = _lowest(sheet, row.figures, y)
    shapes += [_curve(sheet, row.figures, y), *low, *_counts(sheet, row.figures, y)]
    bottom = max(y + _ROW, lines_end)
    return Group(tuple(shapes), kind="row"), bottom, f"{said[0]}: {_prose(sheet, row.figures)}."


def _curve(sheet: _Sheet, found: JourneyFigures, y: float) -> Group:
    left, width = sheet.columns["curve"]
    area = (left, y + 3, left + width, y + 3 + _HIGH)
    shapes = tuple(curve.draw(found.curve, area, sheet.colours))
    return Group(shapes, _means(sheet, found), role=SYMBOL, kind="emotion")


def _means(sheet: _Sheet, found: JourneyFigures) -> str:
    language = sheet.words.language
    means = (GAP if each.mean is None else number(each.mean, language, sign=True) for each in found.curve)
    return ", ".join(f"{each.name} {mean}" for each, mean in zip(found.curve, means, strict=True))


def _lowest(sheet: _Sheet, found: JourneyFigures, y: float) -> tuple[list[Shape], float]:
    left, width = sheet.columns["low"]
    if found.lowest is None:
        return [], y
    step, emotion = found.lowest
    told = number(emotion, sheet.words.language, sign=True)
    shapes = [*typeset.paragraph((told,), left, y + 18, STRONG, sheet.colours.ink)]
    lines = typeset.wrap(step.name, width, BODY)
    shapes += typeset.paragraph(lines, left, y + 29, BODY, sheet.colours.secondary)
    return list(shapes), y + 29 + BODY.leading * len(lines)


def _counts(sheet: _Sheet, found: JourneyFigures, y: float) -> Iterator[Shape]:
    columns, colours = sheet.columns, sheet.colours
    for name, count in (("pains", found.open_pains), ("steps", found.steps)):
        yield from typeset.paragraph((str(count),), columns[name][0], y + 18, STRONG, colours.ink)
    at = y + 18
    for verdict in Verdict:
        if not (count := found.promises.get(verdict, 0)):
            continue
        left = columns["promises"][0]
        yield marks.verdict(verdict.value, left, at - marks.VERDICT + 1, colours.secondary)
        said = f"{count} {sheet.words.standings[verdict.value]}"
        yield from typeset.paragraph((said,), left + marks.VERDICT + 3, at, NOTE, colours.ink)
        at += NOTE.leading + 1
    for id, _ in sheet.measured:
        reading = found.readings.get(id)
        if reading is not None:
            left, width = columns[f"metric {id}"]
            lines = typeset.wrap(reading.text(sheet.words.language), width, STRONG)[:4]
            yield from typeset.paragraph(lines, left, y + 18, STRONG, colours.ink)


def _prose(sheet: _Sheet, found: JourneyFigures) -> str:
    told, words = sheet.words.report, sheet.words
    said = [_means(sheet, found)]
    if found.lowest:
        said.append(
            f"{told.lowest_feeling} {number(found.lowest[1], words.language, sign=True)} {found.lowest[0].name}"
        )
    said.append(f"{told.open_pains} {found.open_pains}")
    said += [f"{count} {words.standings[verdict.value]}" for verdict, count in found.promises.items()]
    said += [
        f"{words.metrics.get(id, reading.metric.name)} {reading.text(words.language)}"
        for id, reading in found.readings.items()
    ]
    return "; ".join(said)


def _stages(sheet: _Sheet, y: float) -> tuple[Sequence[Shape], float]:
    """The stages of the last curve: numbers below it, and what these are called."""
    last = next((row.figures for row in reversed(sheet.history.rows) if row.figures), None)
    if last is None:
        return (), y
    left, width = sheet.columns["curve"]
    xs = curve.places(len(last.curve), left, left + width)
    colours, room = sheet.colours, sheet.width - 2 * MARGIN
    numbers = [
        text
        for at, x in enumerate(xs, 1)
        if at == 1 or x - xs[at - 2] > 10
        for text in typeset.set_lines((str(at),), x, y + 6, NOTE, colours.muted, "middle")
    ]
    named = " · ".join(f"{at} {each.name}" for at, each in enumerate(last.curve, 1))
    lines = typeset.wrap(named, room, LEGEND)
    y += 12 + LEGEND.leading
    shapes = typeset.paragraph(lines, MARGIN, y, LEGEND, colours.secondary)
    return (Group((*numbers, *shapes), kind="legend"),), y + LEGEND.leading * (len(lines) - 1)
