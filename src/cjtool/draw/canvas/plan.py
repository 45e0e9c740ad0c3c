"""What a canvas is for: stages with slots for steps, and what is known of them beforehand."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from cjtool.draw import theme
from cjtool.draw.asked import Asked
from cjtool.i18n.table import Words
from cjtool.i18n.workshops import WorkshopWords
from cjtool.model import Journey, Project, Stage, Step
from cjtool.project import Workspace
from cjtool.query import definitions
from cjtool.query import language as language_of
from cjtool.query.speech import spoken
from cjtool.scene.colour import Palette

LANES = ("touchpoints", "actions", "emotion", "thoughts", "pains-gains", "opportunities", "owner")
STAGES, COLUMNS = 5, 3


@dataclass(frozen=True, slots=True)
class Slot:
    """Room for one step; `ids` are ways to name an existing one, best first."""

    number: str
    name: str = ""
    ids: tuple[str, ...] = ()
    ref: str = ""


@dataclass(frozen=True, slots=True)
class CanvasPart:
    """A stage, or as many of its slots as a sheet holds."""

    number: int
    slots: tuple[Slot, ...]
    name: str = ""
    goal: str = ""
    continued: bool = False
    ref: str = ""


@dataclass(frozen=True)
class CanvasPlan:
    """A canvas before it is laid out; `known` are fields of the header that need no pen."""

    parts: tuple[CanvasPart, ...]
    words: Words
    palette: Palette
    lanes: tuple[str, ...]
    show_ids: bool = False
    title: str = ""
    known: dict[str, str] = field(default_factory=dict)
    ref: str = ""

    @property
    def keyed(self) -> bool:
        """Whether lanes name the keys that answers are typed under, which are English; in another language, with ids alone."""
        return self.show_ids or self.words.language == "en"

    @property
    def workshop(self) -> WorkshopWords:
        """The words that only canvases and cards have."""
        return self.words.workshop

    @property
    def slots(self) -> int:
        """How many steps there is room for."""
        return sum(len(part.slots) for part in self.parts)


def of_journey(journey: Journey, workspace: Workspace, asked: Asked) -> CanvasPlan:
    """A canvas with a journey's title, stages and steps; `columns` asks for room for more steps."""
    parts = tuple(
        _part(number, stage, asked.columns or 1, journey.id) for number, stage in enumerate(journey.stages, 1)
    )
    return CanvasPlan(
        parts,
        spoken(workspace.project, asked.language or language_of(journey, workspace)),
        theme.of(workspace.project, asked),
        _lanes(asked),
        asked.slots,
        journey.title,
        _known(journey, workspace),
        journey.id,
    )


def empty(project: Project, asked: Asked) -> CanvasPlan:
    """A canvas for a journey that nobody has written yet, in a project's language and colours."""
    parts = tuple(
        CanvasPart(number, tuple(_slots(number, (), "", asked.columns or COLUMNS)))
        for number in range(1, (asked.stages or STAGES) + 1)
    )
    return CanvasPlan(
        parts,
        spoken(project, asked.language or project.language),
        theme.of(project, asked),
        _lanes(asked),
        asked.slots,
    )


def _part(number: int, stage: Stage, least: int, journey: str) -> CanvasPart:
    ref = f"{journey}/{stage.id}"
    slots = tuple(_slots(number, stage.steps, stage.id, least, ref))
    return CanvasPart(number, slots, stage.name, stage.goal or "", ref=ref)


def _slots(number: int, steps: tuple[Step, ...], stage: str, least: int, ref: str = "") -> Iterator[Slot]:
    for place, (step, _) in enumerate(zip_longest(steps, range(least)), 1):
        if step is None:
            yield Slot(f"{number}.{place}")
        else:
            yield Slot(f"{number}.{place}", step.name, (f"{stage}/{step.id}", step.id), f"{ref}/{step.id}")


def _lanes(asked: Asked) -> tuple[str, ...]:
    """Those asked for; header, stages and footer are on every canvas."""
    return tuple(lane for lane in asked.lanes if lane not in {"header", "stages", "footer"}) or LANES


def _known(journey: Journey, workspace: Workspace) -> dict[str, str]:
    personas = definitions(journey, workspace).personas
    return {
        "persona": " · ".join(personas[id].name for id in journey.persona),
        "goal": journey.goal or "",
        "trigger": journey.trigger or "",
        "outcome": journey.outcome or "",
    }
