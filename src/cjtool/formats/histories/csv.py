"""For programs of sheets: a line for each journey at each point; no cell is a formula to them."""

from collections.abc import Iterator, Sequence

from cjtool.formats.sheets import safe, sheet
from cjtool.history.figures import JourneyFigures
from cjtool.history.following import HistoryRow, JourneyHistory
from cjtool.history.table import problem
from cjtool.query.verdicts import Verdict

_POINT = ("project", "journey", "date", "revision", "tag", "problem")
_FIGURES = ("curve", "lowest_emotion", "lowest_step", "steps", "open_pains", "faults", "facts")


def render(histories: Sequence[JourneyHistory]) -> str:
    """UTF-8 with its mark, which programs of sheets look for; metrics of any journey have a column each."""
    metrics = list(dict.fromkeys(id for each in histories for id in each.measured))
    headings = [*_POINT, *_FIGURES, *(f"promises_{each.value}" for each in Verdict), *map(safe, metrics)]
    rows = (
        [*_point(row, history), *(_figures(row.figures, metrics) if row.figures else ())]
        for history in histories
        for row in history.rows
    )
    return sheet(headings, rows)


def _point(row: HistoryRow, history: JourneyHistory) -> Iterator[str]:
    yield safe(history.workspace.name or "")
    yield safe(history.journey.id)
    yield row.point.day.isoformat()
    yield row.point.commit
    yield safe(row.point.name)
    yield safe(problem(row, "en"))


def _figures(found: JourneyFigures, metrics: Sequence[str]) -> Iterator[str]:
    yield "[" + ", ".join("" if each.mean is None else f"{each.mean:.2f}" for each in found.curve) + "]"
    yield f"{found.lowest[1]:g}" if found.lowest else ""
    yield safe(found.lowest[0].name) if found.lowest else ""
    yield str(found.steps)
    yield str(found.open_pains)
    yield "" if found.faults is None else str(found.faults)
    yield "" if found.facts is None else str(found.facts)
    yield from (str(found.promises.get(each, 0)) for each in Verdict)
    yield from (f"{found.readings[id].value:.10g}" if id in found.readings else "" for id in metrics)
