"""For programs of sheets: a line for each figure; no cell is a formula to them."""

from collections.abc import Iterator, Sequence

from cjtool.formats.budget_records import COUNTED, budget_cells
from cjtool.formats.estimate_records import number_cell
from cjtool.formats.measures_names import FigureNames
from cjtool.formats.sheets import safe, sheet
from cjtool.measure.answers import LeftOut, UnknownName
from cjtool.measure.figures import MeasuredFigure, MeasuredProject

_HEADINGS = (
    "project", "at", "level", "metric", "by", "segment", "value", "low", "high", "n", "asked", "from", "to", "pooled",
    "change", "change_low", "change_high", "before", "before_value", "before_n", "now", "now_value", "now_n", "target", "state",
    *(f"budget_{name}" for name in COUNTED), "unit", "left_out", "name", "nearest",
)  # fmt: skip


def render(projects: Sequence[MeasuredProject]) -> str:
    """UTF-8 with its mark, which programs of sheets look for; several targets of one figure stand in one cell.

    Rows that do not count stand below, with `left_out` in place of a level: the last cells say why, with an example.
    """
    return sheet(_HEADINGS, (row for project in projects for row in _rows(project)))


def _rows(project: MeasuredProject) -> Iterator[list[str]]:
    named = FigureNames(project.workspace, "en")
    yield from ([*_cells(each, project, named), "", "", ""] for each in project.figures)
    for out in project.answers.left_out:
        names = out.names or (UnknownName(out.example, out.rows),)
        others = out.rows - sum(each.rows for each in names)
        for each in (*names, *([UnknownName("", others)] if others else [])):
            yield _left_out(out, each, project)


def _left_out(out: LeftOut, name: UnknownName, project: MeasuredProject) -> list[str]:
    told = {
        "project": project.workspace.name,
        "level": "left_out",
        "n": str(name.rows),
        "left_out": out.reason.text(),
        "name": name.name,
        "nearest": name.nearest or "",
    }
    return [safe(told.get(heading, "")) for heading in _HEADINGS]


def _cells(each: MeasuredFigure, project: MeasuredProject, names: FigureNames) -> list[str]:
    by, segment = each.segment or ("", "")
    figure = each.figure
    own = project.targets_of(each)
    numbers = [number_cell(number) for number in figure[:3]]
    return [
        safe(project.workspace.name), safe(each.at), each.level, safe(each.metric), safe(by), safe(segment),
        *numbers, str(figure.n), "" if each.asked is None else str(each.asked),
        each.start.isoformat() if each.start else "", each.end.isoformat() if each.end else "",
        "yes" if each.pooled else "no", *_change(each, project),
        safe("; ".join(str(target.expectation) for target in own)), "; ".join(target.state for target in own),
        *budget_cells(own), safe(names.unit(each.metric, each.at)),
    ]  # fmt: skip


def _change(each: MeasuredFigure, project: MeasuredProject) -> list[str]:
    """A change with its interval, then each of the two spans: its first day, its figure and how many answered."""
    if each.trend is None or project.compared is None:
        return [""] * 9
    change, before, now = each.trend
    spans = ((project.compared.before, before), (project.compared.now, now))
    told = [
        cell for day, figure in spans for cell in (day.isoformat(), number_cell(figure.value), str(figure.n))
    ]
    return [*(number_cell(number) for number in (change.value, *change.interval)), *told]
