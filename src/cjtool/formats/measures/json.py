"""For programs: every figure with its interval, targets, peak and end, and what was left out."""

from collections.abc import Sequence
from typing import Any

from cjtool.formats.budget_records import budget_record
from cjtool.formats.dumping import dump
from cjtool.formats.estimate_records import day_record, estimate_record
from cjtool.formats.left_out_rows import left_out_record
from cjtool.formats.loop_records import loop_record
from cjtool.formats.measures_names import FigureNames
from cjtool.measure.answers import SourceRows
from cjtool.measure.comparing_spans import ComparedSpans
from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject, PeakAndEnd
from cjtool.measure.scores import Figured
from cjtool.measure.scoring import run_scales
from cjtool.project.measured import RunScale
from cjtool.query.notation import stated


def render(projects: Sequence[MeasuredProject]) -> str:
    """Described by `schemas/measure.schema.json`."""
    named = [(project, FigureNames(project.workspace, "en")) for project in projects]
    return dump(
        {
            "version": 1,
            "readings": [
                _reading(each, project, names) for project, names in named for each in project.figures
            ],
            "targets": [
                _target(each, project, names) for project, names in named for each in project.targets
            ],
            "peaks": [_peak(each, project) for project in projects for each in project.peaks],
            "compared": [
                _compared(project.compared, project) for project in projects if project.compared is not None
            ],
            "scales": [_scale(each, project) for project in projects for each in run_scales(project)],
            "rows": [_rows(project) for project in projects],
            "sources": [_source(each, project) for project in projects for each in project.answers.sources],
            "left_out": [
                {"project": project.workspace.name, **left_out_record(out)}
                for project in projects
                for out in project.answers.left_out
            ],
            "notes": [
                {"project": project.workspace.name, **left_out_record(out)}
                for project in projects
                for out in project.answers.notes
            ],
            "hidden": sum(project.hidden for project in projects),
            "loop": [
                loop_record(project.loop, project.workspace.name)
                for project in projects
                if project.loop is not None
            ],
        }
    )


def _reading(each: MeasuredFigure, project: MeasuredProject, names: FigureNames) -> dict[str, Any]:
    own = project.targets_of(each)
    return {
        "project": project.workspace.name,
        "at": each.at,
        "level": each.level,
        "metric": each.metric,
        "unit": names.unit(each.metric, each.at) or None,
        **_numbers(each.figure),
        "asked": each.asked,
        "from": day_record(each.start),
        "to": day_record(each.end),
        "segment": {"by": each.segment[0], "value": each.segment[1]} if each.segment else None,
        "pooled": each.pooled,
        "weights": [{"at": at, "n": n} for at, n in each.weights],
        "parts": None if each.parts is None else _numbers(each.parts),
        "trend": _trend(each, project),
        "felt": None if each.felt is None else estimate_record(each.felt),
        "target": {"text": str(own[0].expectation), "state": own[0].state} if own else None,
    }


def _trend(each: MeasuredFigure, project: MeasuredProject) -> dict[str, Any] | None:
    if each.trend is None or project.compared is None:
        return None
    change, before, now = each.trend
    low, high = change.interval
    return {
        "change": stated(change.value),
        "low": stated(low),
        "high": stated(high),
        "before": project.compared.before.isoformat(),
        "before_value": stated(before.value),
        "before_n": before.n,
        "now": project.compared.now.isoformat(),
        "now_value": stated(now.value),
        "now_n": now.n,
    }


def _numbers(figure: Figured | None) -> dict[str, Any]:
    if figure is None:
        return {"value": None, "low": None, "high": None, "n": 0}
    return {**estimate_record(figure.estimate), "n": figure.n}


def _target(each: ExpectedFigure, project: MeasuredProject, names: FigureNames) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "at": each.at,
        "metric": each.expectation.metric,
        "text": str(each.expectation),
        "state": each.state,
        "unit": names.unit(each.expectation.metric, each.at) or None,
        **_numbers(each.figure),
        "budget": budget_record(each),
    }


def _scale(each: RunScale, project: MeasuredProject) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "metric": each.metric,
        "low": each.low,
        "high": each.high,
        "satisfied_from": each.satisfied,
    }


def _peak(each: PeakAndEnd, project: MeasuredProject) -> dict[str, Any]:
    lowest, last, both = each.lowest, each.last, each.remembered
    return {
        "project": project.workspace.name,
        "journey": each.journey,
        "metric": each.metric,
        "lowest": None if lowest is None else {"at": lowest.at, **_numbers(lowest.figure)},
        "sure": each.sure,
        "last": {"at": last.at, **_numbers(last.figure)},
        "peak_and_end": None if both is None else stated(both),
    }


def _compared(spans: ComparedSpans, project: MeasuredProject) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "span": spans.span,
        "before": spans.before.isoformat(),
        "now": spans.now.isoformat(),
    }


def _rows(project: MeasuredProject) -> dict[str, Any]:
    answers = project.answers
    return {
        "project": project.workspace.name,
        "as_of": day_record(project.workspace.today),
        "read": answers.rows,
        "counted": answers.answered,
        "silent": answers.silent.total(),
        "left_out": sum(each.rows for each in answers.left_out),
    }


def _source(each: SourceRows, project: MeasuredProject) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "source": each.name,
        "read": each.read,
        "counted": each.counted,
        "silent": each.silent,
        "left_out": sum(out.rows for out in each.left_out),
        "lost": each.lost,
        "from": day_record(each.start),
        "to": day_record(each.end),
    }
