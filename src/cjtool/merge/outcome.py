"""What a merge makes: values from one side or the other, and places where both cannot be had."""

from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

from cjtool.merge.portions import Portion
from cjtool.merge.trios import Trio

ClashKind: TypeAlias = Literal["both", "ours-removed", "theirs-removed", "place", "order", "key"]
"""Both changed it; one removed what the other changed; both moved it; both moved it in its list; both renamed its key."""


class UnmergeableError(Exception):
    """Versions that cannot be made one part by part: two parts would have one key, or one would be lost."""


@dataclass(frozen=True, eq=False)
class Clash:
    """What both sides did to one part."""

    kind: ClashKind
    trio: Trio


@dataclass(eq=False)
class Verbatim:
    """A value as one version has it, to the letter."""

    part: Portion

    @property
    def normal(self) -> Any:
        """Its data with short forms written out."""
        return self.part.normal

    @property
    def placed(self) -> list[Portion]:
        """The parts that stand in it."""
        return list(self.part.below())


@dataclass(eq=False)
class Compound:
    """An object or a list made of what both sides have; `frame` is the version whose layout it has."""

    frame: Portion
    seats: "list[Seat]"
    trio: Trio

    @property
    def normal(self) -> Any:
        """Its data with short forms written out."""
        if self.frame.kind == "list":
            return [seat.value.normal for seat in self.seats]
        return {seat.key.key: seat.value.normal for seat in self.seats}

    @property
    def placed(self) -> list[Portion]:
        """The parts that stand in it, each in one of its versions."""
        return [self.frame, *(part for seat in self.seats for part in seat.value.placed)]


Merged: TypeAlias = "Verbatim | Compound"


@dataclass(eq=False)
class Seat:
    """An entry of an object or an item of a list; `key` is the version whose key it has."""

    key: Portion
    value: "Verbatim | Compound"
    trio: Trio
    clashes: list[Clash] = field(default_factory=list)


def clashes(value: "Verbatim | Compound") -> list[Clash]:
    """All clashes in an outcome, in its order."""
    if isinstance(value, Verbatim):
        return []
    return [found for seat in value.seats for found in (*seat.clashes, *clashes(seat.value))]
