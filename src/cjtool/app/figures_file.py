"""Reading back what `cjtool measure --output json` wrote; what is wrong there is told with line and column."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import inf, isfinite
from pathlib import Path
from typing import Any, TypeAlias, cast, get_args

from cjtool.app import measured_phrases as says
from cjtool.app.writing import refused
from cjtool.message import Plain
from cjtool.model.expected import Expectation, expectation
from cjtool.project.measured import (
    Measurements,
    PassedWindow,
    Ranged,
    RunFigure,
    RunSpan,
    RunSpans,
    RunState,
    RunTarget,
    SpentBudget,
)
from cjtool.request import RequestError
from cjtool.source import Source

Way: TypeAlias = tuple[str | int, ...]
_VERSION = 1
_BLANKS = " \t\r\n"
_STATES = ("met", "missed", "unknown")
_LONGEST = 300
"""Digits of a whole number; one of more is no figure, and may be more than a machine counts with."""


class _WrongError(Exception):
    """What stands at a way is not what belongs there; `lacks` where nothing stands there."""

    def __init__(self, way: Way, *, lacks: bool = False) -> None:
        super().__init__(way)
        self.way, self.lacks = way, lacks


def figures_in(path: Path) -> Mapping[str, Measurements]:
    """The figures of a file by the name of their project. Raises RequestError for a file that holds none."""
    text = _text(path)
    try:
        return _read(_Part(_JSON.decode(text), ()), path, text)
    except json.JSONDecodeError as error:
        raise _no_json(path, error.lineno, error.colno) from error
    except RecursionError as error:
        raise _no_json(path, 1, 1) from error
    except _WrongError as error:
        raise _refusal(path, text, error) from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise refused(path, "read", error) from error
    except UnicodeDecodeError as error:
        raise _no_json(path, 1, error.start + 1) from error


def _no_json(path: Path, line: int, column: int) -> RequestError:
    return RequestError(says.NO_JSON(path=Plain(str(path)), line=line, column=column), says.MAKE_ANEW)


def _refusal(path: Path, text: str, error: _WrongError) -> RequestError:
    line, column = _position(path, text, error.way[:-1] if error.lacks else error.way)
    said = says.LACKING if error.lacks else says.NO_FIGURES
    key = str(error.way[-1]) if error.way else path.name
    return RequestError(said(path=Plain(str(path)), line=line, column=column, key=key), says.MAKE_ANEW)


def _position(path: Path, text: str, way: Way) -> tuple[int, int]:
    """Line and column of a value of a JSON text, from 1."""
    at = _past_blanks(text, 0)
    for part in way:
        at = _child(text, at, part)
    return Source(path, text).position(at)


def _child(text: str, at: int, part: str | int) -> int:
    """Where a value of the object or list starts that starts at a place."""
    keyed, number, at = text[at] == "{", 0, at + 1
    while True:
        name: str | int = number
        at = _past_blanks(text, at)
        if keyed:
            name, at = _JSON.raw_decode(text, at)
            at = _past_blanks(text, _past_blanks(text, at) + 1)
        if name == part:
            return at
        at = _past_blanks(text, _JSON.raw_decode(text, at)[1]) + 1
        number += 1


def _whole(digits: str) -> float:
    return int(digits) if len(digits) <= _LONGEST else inf


_JSON = json.JSONDecoder(parse_int=_whole)


def _past_blanks(text: str, at: int) -> int:
    while at < len(text) and text[at] in _BLANKS:
        at += 1
    return at


def _read(whole: "_Part", path: Path, text: str) -> Mapping[str, Measurements]:
    version = whole.part("version").whole_number()
    if version > _VERSION:
        line, column = _position(path, text, ("version",))
        told = says.LATER(path=Plain(str(path)), line=line, column=column, version=version)
        raise RequestError(told, says.UPGRADE)
    figures = [(row.part("project").text(), _figure(row)) for row in whole.part("readings").rows()]
    targets = [(row.part("project").text(), _target(row)) for row in whole.part("targets").rows()]
    ran = [row.part("project").text() for row in whole.part("rows").rows()]
    listed = whole.optional("compared")
    compared = {row.part("project").text(): _spans(row) for row in (listed.rows() if listed else ())}
    names = dict.fromkeys((*ran, *(name for name, _ in figures), *(name for name, _ in targets)))
    return {
        name: Measurements(
            tuple(figure for own, figure in figures if own == name),
            tuple(target for own, target in targets if own == name),
            ran=True,
            compared=compared.get(name),
        )
        for name in names
    }


@dataclass(frozen=True)
class _Part:
    """A value of the file, with the way to it."""

    value: Any
    way: Way

    def part(self, key: str) -> "_Part":
        if not isinstance(self.value, dict):
            raise _WrongError(self.way)
        if key not in self.value:
            raise _WrongError((*self.way, key), lacks=True)
        return _Part(self.value[key], (*self.way, key))

    def optional(self, key: str) -> "_Part | None":
        """What later releases added, or what is not known: nothing where it is left out or null."""
        if not isinstance(self.value, dict) or self.value.get(key) is None:
            return None
        return self.part(key)

    def rows(self) -> Sequence["_Part"]:
        if not isinstance(self.value, list):
            raise _WrongError(self.way)
        return [_Part(each, (*self.way, index)) for index, each in enumerate(self.value)]

    def text(self) -> str:
        if not isinstance(self.value, str):
            raise _WrongError(self.way)
        return self.value

    def number(self) -> float:
        if (
            isinstance(self.value, bool)
            or not isinstance(self.value, int | float)
            or not isfinite(self.value)
        ):
            raise _WrongError(self.way)
        return float(self.value)

    def whole_number(self) -> int:
        if isinstance(self.value, bool) or not isinstance(self.value, int) or self.value < 0:
            raise _WrongError(self.way)
        return self.value

    def yes(self) -> bool:
        if not isinstance(self.value, bool):
            raise _WrongError(self.way)
        return self.value

    def day(self) -> date:
        try:
            return date.fromisoformat(self.text())
        except ValueError as error:
            raise _WrongError(self.way) from error

    def expectation(self) -> Expectation:
        try:
            return expectation(self.text())
        except ValueError as error:
            raise _WrongError(self.way) from error

    def state(self) -> RunState:
        if self.text() not in _STATES:
            raise _WrongError(self.way)
        return cast("RunState", self.value)

    def ranged(self, value: str = "value") -> Ranged:
        low, high = self.part("low"), self.part("high")
        found = Ranged(self.part(value).number(), low.number(), high.number())
        if not found.low <= found.value <= found.high:
            raise _WrongError(self.part(value).way)
        return found


def _figure(row: _Part) -> RunFigure:
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


def _spans(row: _Part) -> RunSpans:
    span = row.part("span")
    if span.text() not in get_args(RunSpan):
        raise _WrongError(span.way)
    return RunSpans(cast("RunSpan", span.value), row.part("before").day(), row.part("now").day())


def _target(row: _Part) -> RunTarget:
    figure = _judged(row)
    expected = row.part("text").expectation()
    return RunTarget(
        row.part("at").text(),
        row.part("metric").text(),
        row.part("text").text(),
        row.part("state").state(),
        figure,
        row.part("n").whole_number(),
        None if expected.budget is None else _budget(row, expected.budget.allowed),
    )


def _judged(row: _Part) -> Ranged | None:
    """A figure, which only what is not yet known may lack."""
    state, figure = row.part("state"), row.ranged() if row.optional("value") else None
    if state.state() != "unknown" and figure is None:
        raise _WrongError(state.way)
    return figure


def _budget(row: _Part, allowed: int) -> SpentBudget:
    """What is spent of a budget, in a period and in the one before; its state is that of its target."""
    budget = row.part("budget")
    before = budget.optional("previous")
    now, then = _spent(budget), None if before is None else _spent(before)
    for part, found in ((row, now), (before, then)):
        if part is not None and found is not None and part.part("state").state() != found.state(allowed):
            raise _WrongError(part.part("state").way)
    return replace(now, previous=then)


def _spent(part: _Part) -> SpentBudget:
    start, end = part.part("from").day(), part.part("to").day()
    windows = tuple(map(_window, part.part("windows").rows()))
    found = SpentBudget(start, end, windows, part.part("left").whole_number())
    for key in ("spent", "met", "unknown"):
        if part.part(key).whole_number() != getattr(found, key):
            raise _WrongError(part.part(key).way)
    return found


def _window(row: _Part) -> PassedWindow:
    start, end = row.part("from").day(), row.part("to").day()
    return PassedWindow(start, end, row.part("state").state(), _judged(row), row.part("n").whole_number())
