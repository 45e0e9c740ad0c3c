"""Files of JSON that people hand over: their parts, each with its place, and what is wrong there told with line and column."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from math import inf, isfinite
from pathlib import Path
from typing import Any, TypeAlias

from cjtool.app import measured_phrases as says
from cjtool.app.writing import refused
from cjtool.message import Hint, Plain
from cjtool.project.measured import Ranged
from cjtool.request import RequestError
from cjtool.source import Source

Way: TypeAlias = tuple[str | int, ...]
_BLANKS = " \t\r\n"
_LONGEST = 300
"""Digits of a whole number; one of more is no figure, and may be more than a machine counts with."""


class WrongPartError(Exception):
    """What stands at a way is not what belongs there; `lacks` where nothing stands there."""

    def __init__(self, way: Way, *, lacks: bool = False) -> None:
        super().__init__(way)
        self.way, self.lacks = way, lacks


@dataclass(frozen=True)
class JsonFile:
    """The text of a file, and what it holds."""

    path: Path
    text: str
    whole: "JsonPart"

    def refusal(self, error: WrongPartError, advice: Hint) -> RequestError:
        """What is said of a part that is wrong."""
        line, column = self.position(error.way[:-1] if error.lacks else error.way)
        said = says.LACKING if error.lacks else says.NO_FIGURES
        key = str(error.way[-1]) if error.way else self.path.name
        return RequestError(said(path=Plain(str(self.path)), line=line, column=column, key=key), advice)

    def position(self, way: Way) -> tuple[int, int]:
        """Line and column of a part, from 1."""
        at = _past_blanks(self.text, 0)
        for part in way:
            at = _child(self.text, at, part)
        return Source(self.path, self.text).position(at)


def json_file(path: Path) -> JsonFile:
    """A file of JSON. Raises RequestError where it cannot be read, or is none."""
    text = _text(path)
    try:
        return JsonFile(path, text, JsonPart(_JSON.decode(text), ()))
    except json.JSONDecodeError as error:
        raise _no_json(path, error.lineno, error.colno) from error
    except RecursionError as error:
        raise _no_json(path, 1, 1) from error


def _text(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise refused(path, "read", error) from error
    except UnicodeDecodeError as error:
        raise _no_json(path, 1, error.start + 1) from error


def _no_json(path: Path, line: int, column: int) -> RequestError:
    return RequestError(says.NO_JSON(path=Plain(str(path)), line=line, column=column), says.MAKE_ANEW)


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


@dataclass(frozen=True)
class JsonPart:
    """A value of the file, with the way to it. Reading it as what it is not raises WrongPartError."""

    value: Any
    way: Way

    def part(self, key: str) -> "JsonPart":
        """What stands under a key."""
        if not isinstance(self.value, dict):
            raise WrongPartError(self.way)
        if key not in self.value:
            raise WrongPartError((*self.way, key), lacks=True)
        return JsonPart(self.value[key], (*self.way, key))

    def optional(self, key: str) -> "JsonPart | None":
        """What later releases added, or what is not known: nothing where it is left out or null."""
        if not isinstance(self.value, dict) or self.value.get(key) is None:
            return None
        return self.part(key)

    def rows(self) -> Sequence["JsonPart"]:
        """What a list holds."""
        if not isinstance(self.value, list):
            raise WrongPartError(self.way)
        return [JsonPart(each, (*self.way, index)) for index, each in enumerate(self.value)]

    def text(self) -> str:
        """A text."""
        if not isinstance(self.value, str):
            raise WrongPartError(self.way)
        return self.value

    def number(self) -> float:
        """A finite number."""
        if (
            isinstance(self.value, bool)
            or not isinstance(self.value, int | float)
            or not isfinite(self.value)
        ):
            raise WrongPartError(self.way)
        return float(self.value)

    def whole_number(self) -> int:
        """A whole number, not below zero."""
        if isinstance(self.value, bool) or not isinstance(self.value, int) or self.value < 0:
            raise WrongPartError(self.way)
        return self.value

    def yes(self) -> bool:
        """True or false."""
        if not isinstance(self.value, bool):
            raise WrongPartError(self.way)
        return self.value

    def day(self) -> date:
        """A day, as `YYYY-MM-DD`."""
        try:
            return date.fromisoformat(self.text())
        except ValueError as error:
            raise WrongPartError(self.way) from error

    def one_of(self, known: Sequence[str]) -> str:
        """One of some texts."""
        if self.text() not in known:
            raise WrongPartError(self.way)
        return self.text()

    def ranged(self, value: str = "value") -> Ranged:
        """A value with the ends of its interval, which hold it."""
        low, high = self.part("low"), self.part("high")
        found = Ranged(self.part(value).number(), low.number(), high.number())
        if not found.low <= found.value <= found.high:
            raise WrongPartError(self.part(value).way)
        return found
