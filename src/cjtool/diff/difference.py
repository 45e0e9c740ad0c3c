"""One thing that two versions of a project tell differently, before anybody says what it means."""

from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from cjtool.diff.facts import FactChange
from cjtool.diff.pairing import Pairing
from cjtool.model import Journey, Node, Stage, Step
from cjtool.project import Workspace

PartName: TypeAlias = Literal[
    "project",
    "journey",
    "stage",
    "step",
    "pain",
    "opportunity",
    "reading",
    "persona",
    "channel",
    "touchpoint",
    "team",
    "promise",
    "objective",
    "metric",
    "source",
]
"""What can be added, removed and changed; below these, all is a fact about one of them."""

Happening: TypeAlias = Literal["added", "removed", "moved", "renamed", "split", "merged", "told"]
"""What became of a thing; `told` where only a fact about it is otherwise."""


class Owned(NamedTuple):
    """A thing as one version has it, with what it stands in; a definition of the project stands in no journey."""

    node: Node
    workspace: Workspace
    journey: Journey | None = None
    holder: Journey | Stage | Step | Node | None = None
    """The stage of a step, and what a pain, an opportunity or a reading stands on."""
    id: str = ""
    """By what a definition is known."""


@dataclass(frozen=True)
class Difference:
    """What became of one thing, or one fact about it that is otherwise; None on the side that lacks the thing."""

    part: PartName
    happening: Happening
    before: Owned | None
    after: Owned | None
    fact: FactChange | None = None
    others: tuple[Node, ...] = ()
    """What it was split into or merged from; of a journey that is gone, the steps that stand in another one now."""
    leaving: tuple[int, int] | None = None
    """Of what makes leaving harder or easier, how many steps it took customers at least, and how many it takes."""
    reach: int | None = None
    """Of a definition of the project, how many journeys use it, in the version that tells it last; None of all else."""
    pairing: Pairing | None = None
    """What became of everything in its journey; None of what journeys share, and of a journey that one version lacks."""

    @property
    def last(self) -> Owned:
        """It as it is told last."""
        told = self.after or self.before
        assert told is not None
        return told

    @property
    def key(self) -> str:
        """The key of the format whose value is otherwise, from the thing itself; empty where no fact is."""
        return self.fact.key if self.fact else ""
