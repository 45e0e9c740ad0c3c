"""The journeys of a project, nested under their parents and numbered, each with its facts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cjtool.diagnostic import Diagnostic
from cjtool.i18n.table import Words
from cjtool.model import PHASES, Journey
from cjtool.project import Workspace
from cjtool.query import above
from cjtool.report import places
from cjtool.report.inline import Jump, Target
from cjtool.report.journey import JourneyFacts, facts
from cjtool.report.pain_points import Hurt
from cjtool.report.remarks import LENSES, indexed


@dataclass(frozen=True)
class IndexedJourney:
    """A journey in the index: `1`, its details `1.1`, `1.2`; `depth` counts from 0."""

    number: str
    depth: int
    f: JourneyFacts

    @property
    def page(self) -> Target:
        """Its report."""
        return Target("report", self.f.journey.id)

    @property
    def place(self) -> Jump:
        """Its report."""
        return Jump(self.f.journey.title, self.f.place.anchor, self.page)

    @property
    def mark(self) -> Jump:
        """Its number, leading to its report."""
        return Jump(self.number, self.f.place.anchor, self.page)

    def at(self, place: Jump) -> Jump:
        """A place in its report, seen from the index."""
        return Jump(place.name, place.anchor, self.page)

    @property
    def covers(self) -> tuple[bool, ...]:
        """For each phase whether the journey has a stage for it."""
        return tuple(phase in self.f.phases for phase in PHASES)

    @property
    def open_high(self) -> tuple[Hurt, ...]:
        """Open pains of severity high."""
        return tuple(hurt for hurt in self.f.hurts if hurt.open and hurt.pain.severity == "high")

    @property
    def findings(self) -> int:
        """How many findings there are, of all lenses."""
        return sum(len(self.f.findings.get(lens, ())) for lens in LENSES)


def index_entries(
    workspace: Workspace, words: Words, diagnostics: Iterable[Diagnostic]
) -> tuple[IndexedJourney, ...]:
    """Every journey, parents before their details, with its facts."""
    remarks = indexed(diagnostics)
    return tuple(
        IndexedJourney(number, depth, facts(journey, workspace, words, remarks))
        for number, depth, journey in nested(workspace)
    )


def nested(workspace: Workspace) -> Iterator[tuple[str, int, Journey]]:
    """Every journey with its number and depth, parents before their details; a parent that is not read counts as none."""
    known = {journey.id for journey in workspace.journeys}
    below: dict[str | None, list[Journey]] = {}
    for journey in workspace.journeys:
        parent = above(journey, workspace)
        below.setdefault(parent if parent in known else None, []).append(journey)

    def listed(parent: str | None, prefix: str, depth: int) -> Iterator[tuple[str, int, Journey]]:
        for index, journey in enumerate(below.get(parent, ()), start=1):
            number = f"{prefix}{index}"
            yield number, depth, journey
            yield from listed(journey.id, f"{number}.", depth + 1)

    return listed(None, "", 0)


def is_live(entry: IndexedJourney) -> bool:
    """Whether a journey is not put away."""
    return entry.f.journey.status != "archived"


def is_walked(entry: IndexedJourney) -> bool:
    """Whether customers go through it today."""
    return entry.f.journey.state == "current" and is_live(entry)


def holder_owner(hurt: Hurt, entry: IndexedJourney) -> str:
    """The team that answers for the stage or step that hurts, else for the journey."""
    return owner_at(places.holder(hurt.holder), entry)


def owner_at(place: Jump, entry: IndexedJourney) -> str:
    """The team that answers for a stage or step, else for the journey."""
    return entry.f.owner_at(place)
