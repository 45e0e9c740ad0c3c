"""What a check is: a kind of change with what it means for the customer, a page and examples."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import cached_property

from cjtool.diff.difference import Difference, Happening, PartName
from cjtool.diff.level import Level
from cjtool.docstrings import docstring
from cjtool.message import Message

Naming = Callable[[Difference], Message | None]
"""What a check says of a difference; None where it is not of its kind."""

CONSEQUENCE, PLAIN, LAST = range(3)
"""When a check is asked: for what follows from a change before the change itself, and what takes all that is left at last."""


@dataclass(frozen=True)
class Check:
    """A kind of change. Its docstring is its page, with examples that are its tests.

    It is asked about differences of one of its `parts` with which one of its `happenings` happened, and, where it names
    `keys`, whose fact is under one of them; the first check that has a sentence gives the change its kind, so that one edit is one change.
    """

    name: str
    level: Level
    naming: Naming
    parts: frozenset[PartName]
    happenings: frozenset[Happening]
    keys: frozenset[str]
    turn: int

    def asks(self, difference: Difference) -> bool:
        """Whether a difference may be of this kind."""
        about = self.is_about(difference.part, difference.happening)
        return about and (not self.keys or difference.key in self.keys)

    def is_about(self, part: PartName, happening: Happening) -> bool:
        """Whether a difference of a part with which something happened may be of this kind."""
        return happening in self.happenings and (not self.parts or part in self.parts)

    @cached_property
    def doc(self) -> str:
        """The page."""
        return docstring(self.naming)

    @property
    def summary(self) -> str:
        """The first sentence of the page, without its full stop."""
        return self.doc.split("\n", 1)[0].rstrip(".")


def check(
    level: Level,
    *parts: PartName,
    happening: Happening | tuple[Happening, ...] = "told",
    keys: Collection[str] = (),
    turn: int = PLAIN,
) -> Callable[[Naming], Check]:
    """Make a check of a function that is called after the kind of change."""

    def make(naming: Naming) -> Check:
        name = naming.__name__.replace("_", "-")
        happenings = frozenset((happening,) if isinstance(happening, str) else happening)
        return Check(name, level, naming, frozenset(parts), happenings, frozenset(keys), turn)

    return make
