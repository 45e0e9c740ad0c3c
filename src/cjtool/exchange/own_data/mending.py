"""Data of anyone ─► data that a model takes: what does not fit is left out, each with its place and what would be right."""

import json
from collections.abc import Collection, Mapping
from typing import Any

from pydantic_core import ErrorDetails, ValidationError

from cjtool.build.sentences import Case, sentence
from cjtool.build.shape import data_at
from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.exchange.own_data import phrases as says
from cjtool.exchange.own_data.decoding import key_on, way_name
from cjtool.message import Hint, Message
from cjtool.model import Node, validate
from cjtool.model.node import Way

_ROUNDS = 12
"""So often is looked again: what stood in for something may not fit either."""
_SUGGESTIONS = 100
"""So many errors get a suggestion; with more, looking for near words would take too long."""
_NAMES = frozenset({"name", "text", "title"})
_OTHERS = ("name", "title", "text", "label", "does", "thinks", "summary", "id")
"""Where the name of something may be found that has none, the likeliest first."""


class Fitting:
    """Makes data fit a model, and notes what that leaves out."""

    def __init__(self, model: type[Node]) -> None:
        self.model = model
        self.losses: list[Loss] = []

    def fitted(self, data: Any) -> Any:
        """Data that the model takes; None where nothing of them can be kept."""
        for _ in range(_ROUNDS):
            try:
                validate(self.model, data)
            except ValidationError as error:
                wrong = error.errors(include_url=False)
            else:
                return data
            data = self._mended(data, wrong)
            if data is None:
                return None
        return None

    def _mended(self, data: Any, wrong: list[ErrorDetails]) -> Any:
        filled: dict[Way, str] = {}
        removed: set[Way] = set()
        for number, error in enumerate(wrong):
            case = Case(
                self.model, data, error, number < _SUGGESTIONS, lambda way: _written(data_at(data, way))
            )
            way = _there(case.path, data)
            if error["type"] == "missing" and (name := _other_name(data, case.path)):
                filled[case.path] = name
                self._note("guessed", case.path, says.NAMED_BY_OTHER(key=str(case.path[-1]), value=name))
                continue
            told = sentence(case)
            if told is None:  # it only repeats another one
                continue
            if not way:
                return None
            removed.add(way)
            self._left_out(way, told.message, told.hint, data)
        return _without(data, removed, filled) if removed or filled else None

    def _left_out(self, way: Way, message: Message, hint: Hint, data: Any) -> None:
        said = message if isinstance(hint, str) else says.WITH_HINT(message=message, hint=hint)
        self._note("left-out", way, said, _written(data_at(data, way)))

    def _note(self, kind: LossKind, way: Way, message: Message, value: str = "") -> None:
        self.losses.append(Loss(kind, key_on(way), message, Origin(way_name(way)), value))


def _there(path: Way, data: Any) -> Way:
    """The way as far as the data go: a short form stands where a longer one is meant."""
    way: Way = ()
    for part in path:
        within = isinstance(data, tuple) and isinstance(part, int) and part < len(data)
        if not within and not (isinstance(data, dict) and part in data):
            break
        data, way = data[part], (*way, part)
    return way


def _other_name(data: Any, path: Way) -> str:
    """The name that stands in for one that is lacking: another text of the same object."""
    holder = data_at(data, path[:-1])
    if path[-1] not in _NAMES or not isinstance(holder, dict):
        return ""
    return next((holder[key] for key in _OTHERS if isinstance(holder.get(key), str) and holder[key]), "")


def _without(data: Any, removed: Collection[Way], filled: Mapping[Way, str], way: Way = ()) -> Any:
    """Data without what stands at some places, nor lists that had no more than that, and with texts at others."""
    if isinstance(data, tuple):
        return tuple(
            _without(item, removed, filled, (*way, at))
            for at, item in enumerate(data)
            if (*way, at) not in removed
        )
    if not isinstance(data, dict):
        return data
    kept = {
        key: made
        for key, item in data.items()
        if (*way, key) not in removed
        and ((made := _without(item, removed, filled, (*way, key))) != () or item == ())
    }
    return {**kept, **{place[-1]: text for place, text in filled.items() if place[:-1] == way}}


def _written(value: Any) -> str:
    """A value as JSON has it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
