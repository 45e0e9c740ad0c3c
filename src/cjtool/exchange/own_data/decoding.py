"""Bytes of JSON ─► plain values, with what no journey can hold left out and told: lists as tuples, texts that are texts."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from cjtool.exchange.draft import writable
from cjtool.exchange.loss import Loss, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.message import Message, Plain
from cjtool.model.node import Way
from cjtool.request import RequestError

DEEPEST = 40
"""So deep may values lie; a journey's own lie eight deep."""
_MOST_DIGITS = 15
"""Whole numbers with more digits are slips, and are read as fractions are."""
_BLANKS = re.compile("[ \\t\\r\\n\\x1e]*")
"""What may stand between values; a record separator begins records of RFC 7464."""
_NOTHING: Any = object()
"""In place of what cannot be kept."""


class _Object(dict[str, Any]):
    """An object, and which of its keys were given more than once."""

    twice: tuple[str, ...] = ()


def way_name(way: Way) -> str:
    """A way as programs write it: `stages[2].steps[0].emotion`."""
    told = "".join(f"[{part}]" if isinstance(part, int) else f".{part}" for part in way)
    return told.removeprefix(".")


def values(data: bytes, name: str) -> list[Any]:
    """The values in JSON, or in lines of JSON, one after another.

    Raises RequestError for what is no JSON, with line and column, and for what is nested too deeply.
    """
    text = _text(data, name)
    decoder = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole)
    found, at = [], _after_blanks(text, 0)
    if at == len(text):
        raise RequestError(says.EMPTY_FILE(name=name))
    while at < len(text):
        try:
            value, at = decoder.raw_decode(text, at)
        except json.JSONDecodeError as error:
            message = says.NOT_JSON_AT(name=Plain(name), line=error.lineno, column=error.colno)
            raise RequestError(message, says.JSON_FORM) from error
        except RecursionError:
            raise RequestError(says.TOO_DEEP(name=name)) from None
        found.append(value)
        at = _after_blanks(text, at)
    return found


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode(json.detect_encoding(data)).removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise RequestError(says.NOT_UTF(name=name)) from error


def _after_blanks(text: str, at: int) -> int:
    found = _BLANKS.match(text, at)
    return found.end() if found else at


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object(pairs)
    if len(made) < len(pairs):
        counts = Counter(key for key, _ in pairs)
        made.twice = tuple(key for key, count in counts.items() if count > 1)
    return made


def _whole(digits: str) -> int | float:
    return int(digits) if len(digits) <= _MOST_DIGITS + 1 else float(digits)


class Keeping:
    """Makes values of JSON such as a journey's file can keep, and notes what that leaves out."""

    def __init__(self) -> None:
        self.losses: list[Loss] = []

    def kept(self, value: Any) -> Any:
        """A value with tuples for lists; None where nothing of it can be kept."""
        made = self._kept(value, ())
        return None if made is _NOTHING else made

    def _kept(self, value: Any, way: Way) -> Any:
        if isinstance(value, str):
            return self._text(value, way)
        if isinstance(value, float) and not math.isfinite(value):
            self._lost(way, says.NO_NUMBER(value=str(value)), str(value))
            return _NOTHING
        if isinstance(value, dict | list) and len(way) >= DEEPEST:
            self._lost(way, says.CUT_OFF(most=DEEPEST))
            return _NOTHING
        if isinstance(value, dict):
            return dict(self._pairs(value, way))
        if isinstance(value, list):
            made = (self._kept(item, (*way, at)) for at, item in enumerate(value))
            return tuple(item for item in made if item is not _NOTHING)
        return value

    def _pairs(self, value: dict[str, Any], way: Way) -> Iterator[tuple[str, Any]]:
        for key in getattr(value, "twice", ()):
            self._lost((*way, key), says.TWICE(key=key))
        for key, item in value.items():
            made = self._kept(item, (*way, key))
            if made is not _NOTHING:
                yield self._text(key, (*way, key)), made

    def _text(self, text: str, way: Way) -> str:
        plain = writable(text)
        if plain != text:
            self.losses.append(Loss("changed", key_on(way), says.CLEANED, Origin(way_name(way))))
        return plain

    def _lost(self, way: Way, message: Message, value: str = "") -> None:
        self.losses.append(Loss("left-out", key_on(way), message, Origin(way_name(way)), value))


def key_on(way: Way) -> str:
    """The last key on a way; empty where there is none."""
    return next((part for part in reversed(way) if isinstance(part, str)), "")
