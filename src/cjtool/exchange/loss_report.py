"""What a conversion lost, as JSON for programs and as rows for people."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from cjtool.exchange.loss import Loss
from cjtool.formats.dumping import dump
from cjtool.message import Says

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


def rows(losses: Sequence[Loss]) -> list[LossRow]:
    """Losses as people read them: the first ones of which the same is said about the same thing, and how many more there are."""
    groups: dict[tuple[str, str, Says], list[Loss]] = {}
    for loss in losses:
        groups.setdefault((loss.kind, loss.what, loss.message.says), []).append(loss)
    found: list[LossRow] = []
    for of_one in groups.values():
        if len(of_one) <= _SHOWN:
            found += map(LossRow, of_one)
        else:
            found.append(LossRow(of_one[0], len(of_one) - 1))
    return found
