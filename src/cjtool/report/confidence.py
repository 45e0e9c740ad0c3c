"""Sources: what rests on each, and how much of a journey rests on evidence at all."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from cjtool.model import Gain, Journey, Node, Pain, Persona, Reading, SourceOfInsight, Step
from cjtool.project import Workspace
from cjtool.query import Support, expired, resting
from cjtool.query.evidence import grounds
from cjtool.query.measurement import fingerprint
from cjtool.report.inline import Jump
from cjtool.report.names import Names
from cjtool.report.places import library

SOON = timedelta(days=90)
"""A source that expires within a quarter is about to."""


@dataclass(frozen=True)
class Evidence:
    """A source, and what rests on it: personas, the journey as a whole, steps, pains, gains, readings."""

    source: SourceOfInsight
    place: Jump
    resting: tuple[Node, ...]
    expired: bool

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps that rest on it, in order."""
        return tuple(node for node in self.resting if isinstance(node, Step))

    @property
    def personas(self) -> tuple[Persona, ...]:
        """The personas that rest on it."""
        return tuple(node for node in self.resting if isinstance(node, Persona))

    @property
    def whole_journey(self) -> bool:
        """Whether the journey as a whole rests on it."""
        return any(isinstance(node, Journey) for node in self.resting)

    @property
    def counts(self) -> dict[str, int]:
        """How many pains, gains and readings rest on it, a reading that is told twice once; without those of which there are none."""
        kinds = {"pains": Pain, "gains": Gain}
        found = {name: sum(isinstance(node, kind) for node in self.resting) for name, kind in kinds.items()}
        read = (node for node in self.resting if isinstance(node, Reading))
        found["readings"] = len({fingerprint(reading) for reading in read})
        return {name: count for name, count in found.items() if count}


@dataclass(frozen=True)
class Coverage:
    """How many of a journey's steps rest on evidence that is no assumption and still valid."""

    supported: int
    steps: int

    @property
    def share(self) -> float:
        """From 0 to 1."""
        return self.supported / self.steps if self.steps else 0.0


def evidence(journey: Journey, workspace: Workspace, names: Names) -> tuple[Evidence, ...]:
    """Every source that something in the journey rests on, in the library's order."""
    found: dict[str, list[Node]] = {}
    for id, node in resting(journey, workspace):
        found.setdefault(id, []).append(node)
    return tuple(
        Evidence(
            source, library("source", id, source.name), tuple(found[id]), expired(source, workspace.today)
        )
        for id, source in names.known.sources.items()
        if id in found
    )


def coverage(journey: Journey, workspace: Workspace) -> Coverage:
    """The steps of which it is known what customers feel, as pictures draw it: by sources that count, or by a run."""
    known = grounds(journey, workspace)
    return Coverage(sum(each is Support.RESEARCHED for each in known.values()), len(known))


def expiring(sources: Iterable[SourceOfInsight], today: date) -> tuple[SourceOfInsight, ...]:
    """Sources that have expired or will within a quarter, the first to go first."""
    found = [
        (source.valid_until, source.name, source)
        for source in sources
        if source.valid_until and source.valid_until <= today + SOON
    ]
    return tuple(source for *_, source in sorted(found, key=lambda each: each[:2]))
