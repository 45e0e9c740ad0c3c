"""Reading back what `cjtool measure --output json` wrote, of answers or of event logs; what is wrong there is told with line and column."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast, get_args

from cjtool.app import measured_phrases as says
from cjtool.app.flows_file import flow_in
from cjtool.app.json_reading import JsonFile, JsonPart, WrongPartError, json_file
from cjtool.message import Plain
from cjtool.model.expected import Expectation, expectation
from cjtool.project.measured import (
    Measurements,
    PassedWindow,
    Ranged,
    RunFigure,
    RunRows,
    RunScale,
    RunSpan,
    RunSpans,
    RunState,
    RunTarget,
    SpentBudget,
)
from cjtool.request import RequestError

_VERSION = 1


def figures_in(path: Path) -> Mapping[str, Measurements]:
    """The figures of a file by the name of their project. Raises RequestError for a file that holds none."""
    file = json_file(path)
    whole = file.whole.value
    is_of_logs = isinstance(whole, dict) and "flows" in whole and "readings" not in whole
    try:
        _check_version(file)
        return _of_logs(file.whole) if is_of_logs else _of_answers(file.whole)
    except WrongPartError as error:
        raise file.refusal(error, says.MAKE_FLOWS_ANEW if is_of_logs else says.MAKE_ANEW) from error


def _check_version(file: JsonFile) -> None:
    version = file.whole.part("version").whole_number()
    if version > _VERSION:
        line, column = file.position(("version",))
        told = says.LATER(path=Plain(str(file.path)), line=line, column=column, version=version)
        raise RequestError(told, says.UPGRADE)


def _of_logs(whole: JsonPart) -> Mapping[str, Measurements]:
    flows = [(row.part("project").text(), flow_in(row)) for row in whole.part("flows").rows()]
    names = dict.fromkeys(name for name, _ in flows)
    return {name: Measurements(flows=tuple(flow for own, flow in flows if own == name)) for name in names}


def _of_answers(whole: JsonPart) -> Mapping[str, Measurements]:
    figures = [(row.part("project").text(), _figure(row)) for row in whole.part("readings").rows()]
    targets = [(row.part("project").text(), _target(row)) for row in whole.part("targets").rows()]
    ran = {row.part("project").text(): row.optional("as_of") for row in whole.part("rows").rows()}
    listed_rows = whole.optional("sources")
    rows = [(row.part("project").text(), _rows(row)) for row in (listed_rows.rows() if listed_rows else ())]
    listed = whole.optional("compared")
    compared = {row.part("project").text(): _spans(row) for row in (listed.rows() if listed else ())}
    scored = whole.optional("scales")
    scales = [(row.part("project").text(), _scale(row)) for row in (scored.rows() if scored else ())]
    names = dict.fromkeys((*ran, *(name for name, _ in figures), *(name for name, _ in targets)))
    return {
        name: Measurements(
            tuple(figure for own, figure in figures if own == name),
            tuple(target for own, target in targets if own == name),
            ran=True,
            compared=compared.get(name),
            scales=tuple(scale for own, scale in scales if own == name),
            rows=tuple(each for own, each in rows if own == name),
            as_of=day.day() if (day := ran.get(name)) else None,
        )
        for name in names
    }


def _figure(row: JsonPart) -> RunFigure:
    trend, felt, segment = (row.optional(key) for key in ("trend", "felt", "segment"))
    start, end, asked, parts = (row.optional(key) for key in ("from", "to", "asked", "parts"))
    return RunFigure(
        row.part("at").text(),
        row.part("metric").text(),
        row.ranged(),
        row.part("n").whole_number(),
        start.day() if start else None,
        end.day() if end else None,
        (segment.part("by").text(), segment.part("value").text()) if segment else None,
        row.part("pooled").yes(),
        asked.whole_number() if asked else None,
        trend.ranged("change") if trend else None,
        felt.ranged() if felt else None,
        (parts.ranged(), parts.part("n").whole_number()) if parts else None,
    )


def _scale(row: JsonPart) -> RunScale:
    satisfied = row.optional("satisfied_from")
    low, high = row.part("low").number(), row.part("high").number()
    return RunScale(row.part("metric").text(), low, high, satisfied.number() if satisfied else None)


def _rows(row: JsonPart) -> RunRows:
    counted, silent, lost = (row.part(key).whole_number() for key in ("counted", "silent", "lost"))
    return RunRows(row.part("source").text(), counted + silent + lost, lost)


def _spans(row: JsonPart) -> RunSpans:
    span = row.part("span")
    if span.text() not in get_args(RunSpan):
        raise WrongPartError(span.way)
    return RunSpans(cast("RunSpan", span.value), row.part("before").day(), row.part("now").day())


def _target(row: JsonPart) -> RunTarget:
    figure = _judged(row)
    expected = _expectation(row.part("text"))
    return RunTarget(
        row.part("at").text(),
        row.part("metric").text(),
        row.part("text").text(),
        _state(row.part("state")),
        figure,
        row.part("n").whole_number(),
        None if expected.budget is None else _budget(row, expected.budget.allowed),
    )


def _judged(row: JsonPart) -> Ranged | None:
    """A figure, which only what is not yet known may lack."""
    state, figure = row.part("state"), row.ranged() if row.optional("value") else None
    if _state(state) != "unknown" and figure is None:
        raise WrongPartError(state.way)
    return figure


def _budget(row: JsonPart, allowed: int) -> SpentBudget:
    """What is spent of a budget, in a period and in the one before; its state is that of its target."""
    budget = row.part("budget")
    before = budget.optional("previous")
    now, then = _spent(budget), None if before is None else _spent(before)
    for part, found in ((row, now), (before, then)):
        if part is not None and found is not None and _state(part.part("state")) != found.state(allowed):
            raise WrongPartError(part.part("state").way)
    return replace(now, previous=then)


def _spent(part: JsonPart) -> SpentBudget:
    start, end = part.part("from").day(), part.part("to").day()
    windows = tuple(map(_window, part.part("windows").rows()))
    found = SpentBudget(start, end, windows, part.part("left").whole_number())
    for key in ("spent", "met", "unknown"):
        if part.part(key).whole_number() != getattr(found, key):
            raise WrongPartError(part.part(key).way)
    return found


def _window(row: JsonPart) -> PassedWindow:
    start, end = row.part("from").day(), row.part("to").day()
    return PassedWindow(start, end, _state(row.part("state")), _judged(row), row.part("n").whole_number())


def _expectation(part: JsonPart) -> Expectation:
    try:
        return expectation(part.text())
    except ValueError as error:
        raise WrongPartError(part.way) from error


def _state(part: JsonPart) -> RunState:
    return cast("RunState", part.one_of(get_args(RunState)))
