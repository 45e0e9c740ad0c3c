"""For programs: fitness, steps and ways of each log, and what was left out."""

from collections.abc import Sequence
from typing import Any

from cjtool.formats.dumping import dump
from cjtool.formats.estimate_records import day_record, estimate_record
from cjtool.measure.answers import LeftOut
from cjtool.measure.flow.measured import EventFlow, Fitness, StepTaken, WayTaken
from cjtool.query.notation import stated

_COUNTS = ("cases", "missing", "moved", "again", "extra", "looped", "early", "left", "open")


def render(flows: Sequence[EventFlow]) -> str:
    """Described by `schemas/events.schema.json`; shares are in percent, times in seconds."""
    return dump({"version": 1, "flows": [_flow(flow) for flow in flows]})


def _flow(flow: EventFlow) -> dict[str, Any]:
    return {
        "project": flow.workspace.name,
        "journey": flow.journey.id,
        "log": flow.source,
        "cases": flow.cases,
        "variants": flow.variants,
        "events": flow.events,
        "under_way": flow.under_way,
        "from": day_record(flow.start),
        "to": day_record(flow.end),
        "fitness": None if flow.fitness is None else _fitness(flow.fitness),
        "steps": [_step(taken) for taken in flow.steps],
        "ways": [_way(way) for way in flow.ways],
        "left_out": [_left_out(out) for out in flow.left_out],
        "notes": [_left_out(out) for out in flow.notes],
    }


def _left_out(out: LeftOut) -> dict[str, Any]:
    return {"reason": out.reason.text(), "events": out.rows, "example": out.example}


def _fitness(fitness: Fitness) -> dict[str, Any]:
    return {
        "log": stated(fitness.log),
        "average": stated(fitness.average),
        "whole": estimate_record(fitness.whole),
    }


def _step(taken: StepTaken) -> dict[str, Any]:
    return {
        "step": taken.step.id,
        "logged": taken.logged,
        **{name: getattr(taken, name) for name in _COUNTS},
        "over": taken.over,
        "drop_off": None if taken.drop_off is None else estimate_record(taken.drop_off),
    }


def _way(way: WayTaken) -> dict[str, Any]:
    waited = way.waited
    return {
        "from": way.start.id if way.start is not None else None,
        "to": way.end.id if way.end is not None else None,
        "count": way.count,
        "share": estimate_record(way.share),
        "told": None if way.told is None else stated(way.told),
        "drawn": way.drawn,
        "waited": None
        if waited is None
        else {"median": stated(waited.median), "p90": stated(waited.p90), "n": waited.n},
        "promised": [str(each) for each in way.promised],
        "kept": None if way.kept is None else stated(way.kept),
    }
