"""For programs: every figure with its range, and what it rests on."""

from collections.abc import Sequence
from math import isfinite
from typing import Any

from cjtool.formats.dumping import dump
from cjtool.measure.worth.columns import YearRange
from cjtool.measure.worth.valued import (
    Assumption,
    JourneyWorth,
    MendingWorth,
    ObjectiveWorth,
    OpportunityWorth,
    PainWorth,
    ProjectWorth,
    VersionWorth,
)
from cjtool.project import Workspace
from cjtool.query.run_figures import place_of

_DIGITS = 6
"""So many decimals figures have: more are not the same on every machine."""


def render(projects: Sequence[ProjectWorth]) -> str:
    """Described by `schemas/worth.schema.json`; shares are of 1, amounts in the project's currency."""
    return dump(
        {
            "version": 1,
            "projects": [_project(each) for each in projects],
            "journeys": [_journey(told, each) for each in projects for told in each.journeys],
            "versions": [_version(told, each) for each in projects for told in each.versions],
            "objectives": [_objective(told, each) for each in projects for told in each.objectives],
            "silent": [
                {"project": each.workspace.name, "journey": journey.id, "reason": why.text()}
                for each in projects
                for journey, why in each.silent
            ],
        }
    )


def _project(each: ProjectWorth) -> dict[str, Any]:
    return {
        "project": each.workspace.name,
        "currency": each.workspace.project.currency,
        "years": each.years,
        "seed": each.seed,
        "together": _mending(each.together),
    }


def _journey(told: JourneyWorth, project: ProjectWorth) -> dict[str, Any]:
    workspace = project.workspace
    return {
        "project": workspace.name,
        "journey": told.journey.id,
        "customers": _range(told.customers),
        "reach": _range(told.reach),
        "year": _range(told.year),
        "pains": [_pain(each, told, workspace) for each in told.pains],
        "opportunities": [_opportunity(each, told, workspace) for each in told.opportunities],
        "together": _mending(told.together),
        "assumptions": [_assumption(each) for each in told.assumptions],
    }


def _pain(each: PainWorth, told: JourneyWorth, workspace: Workspace) -> dict[str, Any]:
    return {
        "at": place_of(each.holder, told.journey, workspace),
        "pain": each.pain.id,
        "text": each.pain.text,
        **{name: _range(getattr(each, name)) for name in ("hurt", "leave", "lost", "costs", "whole")},
        "divided": each.divided,
    }


def _opportunity(each: OpportunityWorth, told: JourneyWorth, workspace: Workspace) -> dict[str, Any]:
    return {
        "at": place_of(each.holder, told.journey, workspace),
        "opportunity": each.opportunity.id,
        "title": each.opportunity.title,
        "written": each.opportunity.value,
        "worth": _mending(each.worth),
    }


def _mending(worth: MendingWorth | None) -> dict[str, Any] | None:
    if worth is None:
        return None
    return {
        "year": _range(worth.year),
        "cost": None if worth.cost is None else _rounded(worth.cost),
        "back_in_a_year": None if worth.pays is None else _rounded(worth.pays),
        "payback": _range(worth.payback),
        "reckoned": worth.reckoned,
        "pains": worth.pains,
    }


def _version(told: VersionWorth, project: ProjectWorth) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "journey": told.journey.id,
        "based_on": told.basis.id,
        "reach": _range(told.reach),
        "before": _range(told.before),
        "after": _range(told.after),
        "more": _range(told.more),
        "better": _rounded(told.better),
        "assumptions": [_assumption(each) for each in told.assumptions],
    }


def _objective(told: ObjectiveWorth, project: ProjectWorth) -> dict[str, Any]:
    return {
        "project": project.workspace.name,
        "objective": told.id or None,
        "text": None if told.objective is None else told.objective.text,
        "opportunities": told.count,
        "worth": _mending(told.worth),
    }


def _assumption(each: Assumption) -> dict[str, Any]:
    value = each.value
    return {
        "kind": each.kind,
        "at": each.at,
        "about": list(each.about),
        "whence": each.whence,
        "mean": None
        if value is None
        else _rounded(value.mean if isinstance(value, YearRange) else value.middle),
        "low": None if value is None else _rounded(value.low),
        "high": None if value is None else _rounded(value.high),
        "unit": each.unit or None,
        "log": each.log or None,
        "n": each.n or None,
    }


def _range(found: YearRange | None) -> dict[str, Any] | None:
    if found is None:
        return None
    return {"mean": _rounded(found.mean), "low": _rounded(found.low), "high": _rounded(found.high)}


def _rounded(value: float) -> float | None:
    """None for what is never reached."""
    return round(value, _DIGITS) + 0.0 if isfinite(value) else None
