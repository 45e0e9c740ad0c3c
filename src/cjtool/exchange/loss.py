"""What a conversion did not carry, guessed or changed: nothing is lost unsaid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from cjtool.message import Message

LossKind: TypeAlias = Literal["left-out", "guessed", "clamped", "changed", "noted"]
"""Not carried; read by a guess; brought into a range; carried as something else; and what is no loss, but good to know."""


@dataclass(frozen=True)
class Origin:
    """A place in what is converted: `name` as people find it, such as `line 4`, `Sheet1!C7` or `retour/pay#pains`.

    `line` and `column` count from 1, where it is a text.
    """

    name: str
    line: int | None = None
    column: int | None = None


WHOLE = Origin("")
"""All of it."""


def at_line(line: int, column: int | None = None) -> Origin:
    """A place in a text: a line and, if known, a column, both from 1."""
    name = f"line {line}" if column is None else f"line {line}, column {column}"
    return Origin(name, line, column)


@dataclass(frozen=True)
class Loss:
    """One thing that a conversion did not carry as it was, and what became of it.

    `what` is the key or column that it is about, such as `pains`; `value` is what was written there.
    """

    kind: LossKind
    what: str
    message: Message
    spot: Origin = WHOLE
    value: str = ""


def is_loss(loss: Loss) -> bool:
    """Whether something is lost, guessed or changed, and not just noted: `--strict` fails on it."""
    return loss.kind != "noted"


def losing(losses: Sequence[Loss]) -> bool:
    """Whether anything is lost."""
    return any(map(is_loss, losses))
