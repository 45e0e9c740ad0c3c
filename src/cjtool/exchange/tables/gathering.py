"""Losses of one column or lane of which the same is said ─► one, at the first of its cells, with the values of all."""

from collections.abc import Sequence
from dataclasses import replace

from cjtool.exchange.loss import Loss

_BETWEEN = " | "


def gathered(losses: Sequence[Loss]) -> list[Loss]:
    """The same losses, in order; what is said alike of cells under one heading is said once."""
    groups: dict[object, list[Loss]] = {}
    for at, loss in enumerate(losses):
        key = (loss.kind, loss.what, loss.message) if loss.what else at
        groups.setdefault(key, []).append(loss)
    return [_one(group) for group in groups.values()]


def _one(group: Sequence[Loss]) -> Loss:
    values = tuple(dict.fromkeys(loss.value for loss in group))
    return group[0] if len(values) == 1 else replace(group[0], value=_BETWEEN.join(values))
