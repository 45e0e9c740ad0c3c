"""For programs: every figure with its interval, what was left out, and targets."""

from collections.abc import Sequence
from typing import Any

from cjtool.formats.dumping import dump
from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject

_DIGITS = 2


def render(projects: Sequence[MeasuredProject]) -> str:
    """Described by `schemas/measure.schema.json`."""
    return dump(
        {
            "version": 1,
            "readings": [_reading(each, project) for project in projects for each in project.figures],
            "targets": [_target(each, project) for project in projects for each in project.targets],
            "left_out": [
                {
                    "project": project.workspace.name,
                    "reason": out.reason.text(),
                    "rows": out.rows,
                    "example": out.example,
                }
                for project in projects
                for out in project.answers.left_out
            ],
            "hidden": sum(project.hidden for project in projects),
        }
    )


def _reading(each: MeasuredFigure, project: MeasuredProject) -> dict[str, Any]:
    own = [
        target
        for target in project.targets
        if target.at == each.at and target.expectation.metric == each.metric
    ]
    return {
        "project": project.workspace.name,
        "at": each.at,
        "metric": each.metric,
        "value": round(each.figure.value, _DIGITS),
        "low": round(each.figure.low, _DIGITS),
        "high": round(each.figure.high, _DIGITS),
        "n": each.figure.n,
        "from": each.start.isoformat() if each.start else None,
        "to": each.end.isoformat() if each.end else None,
        "segment": {"by": each.segment[0], "value": each.segment[1]} if each.segment else None,
        "pooled": each.pooled,
        "trend": None
        if each.trend is None
        else {
            "change": round(each.trend.value, _DIGITS),
            "low": round(each.trend.interval.low, _DIGITS),
            "high": round(each.trend.interval.high, _DIGITS),
        },
        "target": {"text": str(own[0].expectation), "state": own[0].state}
        if own and not each.segment
        else None,
    }


def _target(each: ExpectedFigure, project: MeasuredProject) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "at": each.at,
        "text": str(each.expectation),
        "state": each.state,
        "value": None if each.figure is None else round(each.figure.value, _DIGITS),
        "n": 0 if each.figure is None else each.figure.n,
    }
