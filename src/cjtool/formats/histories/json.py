"""For programs: every figure at every point."""

from collections.abc import Sequence
from typing import Any

from cjtool.formats.dumping import dump
from cjtool.history.figures import JourneyFigures
from cjtool.history.following import HistoryRow, JourneyHistory
from cjtool.history.table import problem
from cjtool.query.verdicts import Verdict


def render(histories: Sequence[JourneyHistory]) -> str:
    """Journeys with their points, the oldest first; `mean` is null where nobody says what a stage feels like."""
    return dump({"version": 1, "journeys": [_journey(each) for each in histories]})


def _journey(history: JourneyHistory) -> dict[str, Any]:
    return {
        "id": history.journey.id,
        "title": history.journey.title,
        "project": history.workspace.name,
        "points": [_point(row) for row in history.rows],
    }


def _point(row: HistoryRow) -> dict[str, Any]:
    point = row.point
    told = {"date": point.day.isoformat(), "revision": point.commit, "tag": point.name or None}
    return told | {"problem": problem(row, "en") or None} | (_figures(row.figures) if row.figures else {})


def _figures(found: JourneyFigures) -> dict[str, Any]:
    low = found.lowest
    return {
        "curve": [{"stage": each.name, "mean": _rounded(each.mean)} for each in found.curve],
        "lowest": {"step": low[0].id, "name": low[0].name, "emotion": low[1]} if low else None,
        "steps": found.steps,
        "open_pains": found.open_pains,
        "faults": found.faults,
        "facts": found.facts,
        "promises": {each.value: found.promises.get(each, 0) for each in Verdict},
        "readings": {
            id: {"value": reading.value, "met": reading.met} for id, reading in found.readings.items()
        },
    }


def _rounded(mean: float | None) -> float | None:
    return None if mean is None else round(mean, 2)
