"""What holds at a step by its touchpoint alone: it goes and comes with that."""

from collections.abc import Iterator, Mapping
from functools import reduce
from typing import Any

from cjtool.diff.difference import Difference, Owned
from cjtool.diff.facts import FactChange
from cjtool.diff.keys import key_called
from cjtool.diff.meaning import worded
from cjtool.message import Message, Says, Worded
from cjtool.model import Step
from cjtool.query.effective import intensity, owner, promises, response_time, tone

_BY_TOUCHPOINT = {
    "owner": owner,
    "response_time": response_time,
    "promises": promises,
    "tone": tone,
    "intensity": intensity,
}
_ONE = Says(en="{key} {value}", nl="{key} {value}", fr="{key} {value}", de="{key} {value}")
_COMMA = Says(en="{first}, {then}", nl="{first}, {then}", fr="{first}, {then}", de="{first}, {then}")
_GOES = Says(
    en="{sentence}; gone with it: {parts}",
    nl="{sentence}; daarmee vervalt: {parts}",
    fr="{sentence} ; avec lui disparaît : {parts}",
    de="{sentence}; damit entfällt: {parts}",
)
_COMES = Says(
    en="{sentence}; new with it: {parts}",
    nl="{sentence}; daarmee komt erbij: {parts}",
    fr="{sentence} ; avec lui s’ajoute : {parts}",
    de="{sentence}; damit kommt hinzu: {parts}",
)


def with_what_goes(change: Difference, message: Message) -> Message:
    """The sentence on a touchpoint that a step left, and what no longer holds there: its owner, its time to an answer."""
    return _with(message, _GOES, list(_only(change.before, change.after)))


def with_what_comes(change: Difference, message: Message) -> Message:
    """The sentence on a touchpoint that a step is at now, and what holds by that."""
    return _with(message, _COMES, list(_only(change.after, change.before)))


def _with(message: Message, says: Says, parts: list[Worded]) -> Message:
    if not parts:
        return message
    return says(sentence=message, parts=reduce(lambda first, then: _COMMA(first=first, then=then), parts))


def _only(side: Owned | None, other: Owned | None) -> Iterator[Worded]:
    """What holds on a side, and not on the other, where the step itself says the same on both."""
    if side is None or other is None or not isinstance(side.node, Step) or not isinstance(other.node, Step):
        return
    here, there = _holding(side.node, side), _holding(other.node, other)
    for key, value in here.items():
        if value and value != there[key] and getattr(side.node, key) == getattr(other.node, key):
            yield _ONE(key=key_called(FactChange(key, None, None)), value=worded(side, key, value))


def _holding(step: Step, side: Owned) -> Mapping[str, Any]:
    return {key: holds(step, side.workspace) for key, holds in _BY_TOUCHPOINT.items()}
