"""What a conversion lost, as JSON for programs and as rows for people."""

from collections import Counter
from collections.abc import Sequence
from typing import Any, NamedTuple

from cjtool.exchange.loss import Loss
from cjtool.exchange.phrases import NOT_HELD
from cjtool.formats.dumping import dump
from cjtool.message import Plain, Says

_SHOWN = 3
"""So many of which the same is said are shown each by itself."""


class LossRow(NamedTuple):
    """A row for people: one loss, and how many more there are of which the same is said."""

    loss: Loss
    more: int = 0


def loss_json(losses: Sequence[Loss], direction: str, format: str) -> str:
    """All losses, described by `schemas/loss.schema.json`; messages are in English."""
    found: dict[str, Any] = {"version": 1, "direction": direction, "format": format}
    found["losses"] = [
        {
            "kind": loss.kind,
            "what": loss.what,
            "at": loss.spot.name,
            "line": loss.spot.line,
            "column": loss.spot.column,
            "value": loss.value,
            "message": loss.message.text(),
        }
        for loss in losses
    ]
    return dump(found)


class NoRoom(NamedTuple):
    """The keys that a format has no place for, each with how often it is written."""

    format: str
    keys: tuple[tuple[str, int], ...]


def no_room(losses: Sequence[Loss]) -> list[NoRoom]:
    """What is left out since the format has no place for it, which is of the format and not of the journey."""
    found: dict[str, Counter[str]] = {}
    for loss in losses:
        if loss.message.says is NOT_HELD:
            found.setdefault(_format(loss), Counter())[loss.what] += 1
    return [NoRoom(format, tuple(keys.items())) for format, keys in found.items()]


def _format(loss: Loss) -> str:
    """The format's name for people."""
    name = dict(loss.message.values)["format"]
    return name.written if isinstance(name, Plain) else str(name)


def rows(losses: Sequence[Loss]) -> list[LossRow]:
    """Other losses as people read them: the first ones of which the same is said about the same thing, and how many more there are."""
    groups: dict[tuple[str, str, Says], list[Loss]] = {}
    for loss in losses:
        if loss.message.says is NOT_HELD:
            continue
        groups.setdefault((loss.kind, loss.what, loss.message.says), []).append(loss)
    found: list[LossRow] = []
    for of_one in groups.values():
        if len(of_one) <= _SHOWN:
            found += map(LossRow, of_one)
        else:
            found.append(LossRow(of_one[0], len(of_one) - 1))
    return found
