"""For people at a terminal: a table of figures for each journey, targets, and what was left out."""

from collections.abc import Iterable, Iterator, Sequence

from cjtool.formats.characters import visible, width
from cjtool.formats.measures_words import COLUMNS, HIDDEN, LEFT_OUT, POOLED, STATES, TARGETS
from cjtool.i18n.numbers import number
from cjtool.measure.figures import MeasuredFigure, MeasuredProject
from cjtool.model import Journey
from cjtool.runners import harmless

_GAP = "  "


def render(projects: Sequence[MeasuredProject], language: str = "en") -> str:
    """A table for each place that was measured; segments are indented below it."""
    return harmless("\n".join(block for project in projects for block in _project(project, language)))


def _project(project: MeasuredProject, language: str) -> Iterator[str]:
    rows = [_row(each, project, language) for each in project.figures]
    if rows:
        yield _table([tuple(title[language] for title in COLUMNS), *rows])
    targets = [
        (_name(each.at, project), str(each.expectation), STATES[each.state][language],
         "" if each.figure is None else _shown(each.figure.value, language))
        for each in project.targets
    ]  # fmt: skip
    if targets:
        yield f"{TARGETS[language]}\n{_table(targets)}"
    left = [(f"{out.rows}", out.reason.text(language), out.example) for out in project.answers.left_out]
    if left:
        yield f"{LEFT_OUT[language]}\n{_table(left)}"
    if project.hidden:
        yield HIDDEN(count=project.hidden).text(language) + "\n"


def _row(each: MeasuredFigure, project: MeasuredProject, language: str) -> tuple[str, ...]:
    place = _name(each.at, project) if each.segment is None else f"  {each.segment[0]}: {each.segment[1]}"
    if each.pooled and each.segment is None:
        place += f" ({POOLED[language]})"
    figure = each.figure
    interval = f"{_shown(figure.low, language)} … {_shown(figure.high, language)}"
    trend = "" if each.trend is None else _trend(each, language)
    return place, each.metric, _shown(figure.value, language), interval, str(figure.n), trend


def _trend(each: MeasuredFigure, language: str) -> str:
    """A change, with a `?` where it may be none."""
    assert each.trend is not None
    sure = not each.trend.interval.holds(0)
    return number(round(each.trend.value, 1), language, sign=True) + ("" if sure else " ?")


def _shown(value: float, language: str) -> str:
    return number(round(value, 1), language)


def _name(at: str, project: MeasuredProject) -> str:
    """A place as people call it."""
    workspace = project.workspace
    if at.startswith("touchpoint:"):
        return workspace.library.touchpoints[at.removeprefix("touchpoint:")].name
    journey, *below = at.split("/")
    found: Journey = next(each for each in workspace.journeys if each.id == journey)
    names = [found.title]
    if below:
        stage = next(each for each in found.stages if each.id == below[0])
        names.append(stage.name)
        names += [step.name for step in stage.steps if below[1:] == [step.id]]
    return names[-1] if len(names) < 3 else f"{names[-2]} › {names[-1]}"


def _table(rows: Iterable[Sequence[str]]) -> str:
    shown = [
        [visible(" ".join(cell.split())) if cell.strip() == cell else visible(cell) for cell in row]
        for row in rows
    ]
    wide = [max(width(row[at]) for row in shown) for at in range(len(shown[0]))]
    lines = (
        _GAP.join(cell + " " * (room - width(cell)) for cell, room in zip(row, wide, strict=True)).rstrip()
        for row in shown
    )
    return "".join(f"  {line}\n" for line in lines)
