"""What a table says, cell by cell, and the journey that is made of it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeAlias

from cjtool.exchange.draft import Draft, Part
from cjtool.exchange.loss import Loss, LossKind, Origin
from cjtool.message import Message


@dataclass(frozen=True)
class Statement:
    """One cell: the key that its heading means, and its text.

    `number` is that of a numbered heading, and `of` the key of what it is said of, such as `pains` for a severity.
    """

    key: str
    text: str
    spot: Origin
    heading: str
    number: int | None = None
    of: str | None = None


@dataclass(frozen=True)
class Happening:
    """What a row or a column tells: where in the journey it is, and what is said of it; `named` is the cell with its name."""

    stage: Statement | None
    named: Statement | None
    said: tuple[Statement, ...]
    journey: str = ""


@dataclass
class Making:
    """A journey that is being made of a table.

    `scale` is that of its scores, where one is known; `keys` are those that the table has; `signed` says that feelings
    are written with plus and minus; `placed` are the things that the current row has put into lists, by key and number;
    `times_of_steps` says that lengths of time are those of steps.
    """

    draft: Draft
    scale: tuple[float, float] | None = None
    keys: frozenset[str] = frozenset()
    signed: bool = False
    times_of_steps: bool = False
    placed: dict[tuple[str, int | None], list[Part]] = field(default_factory=dict)
    told: set[tuple[str, str]] = field(default_factory=set)
    ways: list[tuple[Part, Statement]] = field(default_factory=list)
    """Cells that say where steps lead, until all steps are known."""
    channels: dict[str, str | None] = field(default_factory=dict)
    """What words are channels, as most stand in many rows."""

    def lost(self, kind: LossKind, said: Statement, message: Message, value: str = "") -> None:
        """Note what became of a cell."""
        self.draft.losses.append(Loss(kind, said.heading or said.key, message, said.spot, value or said.text))

    def once(self, kind: LossKind, said: Statement, message: Message, value: str) -> None:
        """Note what became of a word, the first time that it is met."""
        if (said.key, value) not in self.told:
            self.told.add((said.key, value))
            self.lost(kind, said, message, value)


def placed_in(part: Part, key: str, things: list[Part], making: Making, said: Statement) -> None:
    """Put things at the end of a list of a stage or a step."""
    part.setdefault(key, []).extend(things)
    making.placed.setdefault((key, said.number), []).extend(things)


Placer: TypeAlias = Callable[[Making, Part, Statement], None]
"""What puts a cell into a stage or a step."""
