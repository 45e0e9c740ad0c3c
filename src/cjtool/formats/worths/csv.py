"""For programs of sheets: a line for each figure and for each thing that figures rest on; no cell is a formula to them."""

from collections.abc import Iterator, Sequence
from math import isfinite

from cjtool.formats.sheets import safe, sheet
from cjtool.measure.worth.columns import YearRange
from cjtool.measure.worth.valued import (
    Assumption,
    JourneyWorth,
    MendingWorth,
    PainWorth,
    ProjectWorth,
    VersionWorth,
)
from cjtool.query.run_figures import place_of

_HEADINGS = (
    "project", "journey", "kind", "at", "text", "mean", "low", "high", "unit", "hurt", "leave", "lost", "costs", "divided",
    "cost", "back_in_a_year", "payback", "written", "reckoned", "pains", "whence", "log", "n",
)  # fmt: skip


def render(projects: Sequence[ProjectWorth]) -> str:
    """UTF-8 with its mark; of a pain and an opportunity the figure is what it takes and brings in a year."""
    return sheet(_HEADINGS, (_cells(row) for project in projects for row in _rows(project)))


def _cells(row: dict[str, str]) -> list[str]:
    return [row.get(heading, "") for heading in _HEADINGS]


def _rows(project: ProjectWorth) -> Iterator[dict[str, str]]:
    name = {"project": safe(project.workspace.name)}
    for told in project.journeys:
        yield from ({**name, "journey": safe(told.journey.id), **row} for row in _journey(told, project))
    for version in project.versions:
        yield from ({**name, "journey": safe(version.journey.id), **row} for row in _version(version))
    for each in project.objectives:
        text = "" if each.objective is None else safe(each.objective.text)
        yield {**name, "kind": "objective", "at": safe(each.id), "text": text, **_mending(each.worth)}
    if project.together is not None:
        yield {**name, "kind": "together", **_mending(project.together)}


def _journey(told: JourneyWorth, project: ProjectWorth) -> Iterator[dict[str, str]]:
    journey, workspace = told.journey, project.workspace
    begin = {"at": safe(journey.id), "text": safe(journey.title)}
    yield {"kind": "customers", **begin, **_range(told.customers), "unit": "customers"}
    yield {"kind": "reach", **begin, **_range(told.reach), "unit": "share"}
    yield {"kind": "year", **begin, **_range(told.year), "unit": "money"}
    for pain in told.pains:
        at = f"{place_of(pain.holder, journey, workspace)}/{pain.pain.id}"
        yield {"kind": "pain", "at": safe(at), "text": safe(pain.pain.text), **_pain(pain)}
    for each in told.opportunities:
        work = each.opportunity
        at = f"{place_of(each.holder, journey, workspace)}/{work.id}"
        written = "" if work.value is None else _number(work.value)
        yield {
            "kind": "opportunity",
            "at": safe(at),
            "text": safe(work.title),
            "written": written,
            **_mending(each.worth),
        }
    if told.together is not None:
        yield {"kind": "together", **begin, **_mending(told.together)}
    yield from map(_assumption, told.assumptions)


def _pain(each: PainWorth) -> dict[str, str]:
    means = {name: getattr(each, name) for name in ("hurt", "leave", "lost", "costs")}
    return {
        **_range(each.whole),
        "unit": "money",
        **{name: "" if found is None else _number(found.mean) for name, found in means.items()},
        "divided": "yes" if each.divided else "no",
    }


def _mending(worth: MendingWorth | None) -> dict[str, str]:
    if worth is None:
        return {}
    payback = worth.payback.mean if worth.payback is not None else None
    return {
        **_range(worth.year),
        "unit": "money",
        "cost": "" if worth.cost is None else _number(worth.cost),
        "back_in_a_year": "" if worth.pays is None else _number(worth.pays),
        "payback": "" if payback is None else _number(payback),
        "reckoned": str(worth.reckoned),
        "pains": str(worth.pains),
    }


def _version(told: VersionWorth) -> Iterator[dict[str, str]]:
    begin = {"at": safe(told.journey.id), "text": safe(told.journey.title), "unit": "money"}
    yield {"kind": "before", **begin, **_range(told.before)}
    yield {"kind": "after", **begin, **_range(told.after)}
    yield {"kind": "more", **begin, **_range(told.more)}
    yield {"kind": "better", **begin, "mean": _number(told.better), "unit": "share"}
    yield from map(_assumption, told.assumptions)


def _assumption(each: Assumption) -> dict[str, str]:
    value = each.value
    found = (
        value
        if value is None or isinstance(value, YearRange)
        else YearRange(value.middle, value.low, value.high)
    )
    return {
        "kind": f"rests on {each.kind}",
        "at": safe(each.at),
        "text": safe("; ".join(each.about)),
        **_range(found),
        "unit": each.unit,
        "whence": each.whence,
        "log": safe(each.log),
        "n": str(each.n) if each.n else "",
    }


def _range(found: YearRange | None) -> dict[str, str]:
    if found is None:
        return {}
    return {"mean": _number(found.mean), "low": _number(found.low), "high": _number(found.high)}


def _number(value: float) -> str:
    """With six decimals at most; empty for what is never reached."""
    return f"{round(value, 6) + 0.0:.15g}" if isfinite(value) else ""
