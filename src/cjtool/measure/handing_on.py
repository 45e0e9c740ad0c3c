"""The figures of a run ─► what pictures, reports and rules hold beside what is written."""

from dataclasses import replace

from cjtool.measure.figures import ExpectedFigure, MeasuredFigure, MeasuredProject
from cjtool.measure.flow.measured import EventFlow, StepTaken, WayTaken
from cjtool.measure.intervals import Estimate
from cjtool.measure.scoring import run_scales
from cjtool.project.measured import (
    Measurements,
    Ranged,
    RunFigure,
    RunFlow,
    RunRows,
    RunSpans,
    RunStep,
    RunTarget,
    RunWait,
    RunWay,
    SpentBudget,
)
from cjtool.query.notation import stated


def measurements(project: MeasuredProject) -> Measurements:
    """All that a run tells of a project."""
    compared = None if project.compared is None else RunSpans(*project.compared)
    figures, targets = tuple(map(_figure, project.figures)), tuple(map(_target, project.targets))
    rows = tuple(
        RunRows(each.name, each.counted + each.silent + each.lost, each.lost)
        for each in project.answers.sources
    )
    return Measurements(
        figures,
        targets,
        ran=True,
        compared=compared,
        scales=run_scales(project),
        rows=rows,
        as_of=project.workspace.today,
    )


def _figure(each: MeasuredFigure) -> RunFigure:
    return RunFigure(
        each.at,
        each.metric,
        Ranged(*map(stated, each.figure[:3])),
        each.figure.n,
        each.start,
        each.end,
        each.segment,
        each.pooled,
        each.asked,
        None if each.trend is None else _ranged(each.trend.change),
        _ranged(each.felt),
        None if each.parts is None else (Ranged(*map(stated, each.parts[:3])), each.parts.n),
    )


def _ranged(estimate: Estimate | None) -> Ranged | None:
    return None if estimate is None else Ranged(*map(stated, (estimate.value, *estimate.interval)))


def _target(each: ExpectedFigure) -> RunTarget:
    figure = each.figure
    told, n = (None, 0) if figure is None else (Ranged(*map(stated, figure[:3])), figure.n)
    budget = None if each.budget is None else _budget(each.budget)
    return RunTarget(each.at, each.expectation.metric, str(each.expectation), each.state, told, n, budget)


def _budget(each: SpentBudget) -> SpentBudget:
    """With figures as they are stated."""
    windows = (
        window if window.figure is None else replace(window, figure=Ranged(*map(stated, window.figure)))
        for window in each.windows
    )
    previous = None if each.previous is None else _budget(each.previous)
    return replace(each, windows=tuple(windows), previous=previous)


def logged_flow(flow: EventFlow) -> RunFlow:
    """All that a log tells of a journey."""
    fitness = flow.fitness
    return RunFlow(
        flow.journey.id,
        flow.source,
        flow.cases,
        flow.events,
        flow.under_way,
        flow.start,
        flow.end,
        None if fitness is None else stated(fitness.log),
        None if fitness is None else _ranged(fitness.whole),
        tuple(map(_step, flow.steps)),
        tuple(map(_way, flow.ways)),
    )


def _step(taken: StepTaken) -> RunStep:
    return RunStep(taken.step.id, taken.logged, taken.cases, taken.left, taken.over, _ranged(taken.drop_off))


def _way(taken: WayTaken) -> RunWay:
    waited = taken.waited
    share, (low, high) = taken.share
    return RunWay(
        None if taken.start is None else taken.start.id,
        None if taken.end is None else taken.end.id,
        taken.count,
        Ranged(stated(share), stated(low), stated(high)),
        None if waited is None else RunWait(stated(waited.median), stated(waited.p90), waited.n),
        taken.promised,
        None if taken.kept is None else stated(taken.kept),
    )
