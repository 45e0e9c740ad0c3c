"""Which step, and which stage, a request means."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool.app import move_phrases as says
from cjtool.app import rename_phrases as common
from cjtool.message import Listed
from cjtool.model import Journey, Stage, Step
from cjtool.project import File, Workspace
from cjtool.project.meant import meant_or_known
from cjtool.request import RequestError

_MOST = 8
"""So many names are told where an id could mean several things."""


@dataclass(frozen=True)
class PlacedStage:
    """A stage where it stands: the number of its item in its journey's list."""

    workspace: Workspace
    file: File
    journey: Journey
    stage: Stage
    number: int

    @property
    def name(self) -> str:
        """`journey/stage`."""
        return f"{self.journey.id}/{self.stage.id}"

    def holds(self, step: "PlacedStep") -> bool:
        """Whether a step stands in it."""
        return step.stage is self.stage

    def step_beside(self, wanted: str, ids: Sequence[str]) -> int:
        """The number of a step among some of the stage; raises RequestError with the nearest."""
        id = wanted.rpartition("/")[2]
        if id in ids and wanted in {id, f"{self.journey.id}/{id}", f"{self.name}/{id}"}:
            return ids.index(id)
        raise RequestError(says.NO_STEP_THERE(stage=self.name, id=wanted), meant_or_known(id, ids))


@dataclass(frozen=True)
class PlacedStep:
    """A step where it stands: the numbers of its stage's item and of its own."""

    workspace: Workspace
    file: File
    journey: Journey
    stage: Stage
    stage_number: int
    step: Step
    number: int

    @property
    def name(self) -> str:
        """`journey/step`."""
        return f"{self.journey.id}/{self.step.id}"

    @property
    def names(self) -> tuple[str, str, str]:
        """What it may be called by: its id, alone, behind the journey's, and behind those of journey and stage."""
        id = self.step.id
        return id, self.name, f"{self.journey.id}/{self.stage.id}/{id}"


def step_meant(wanted: str, workspaces: Sequence[Workspace]) -> PlacedStep:
    """The step of an id, alone or behind that of its journey.

    The stage's id may stand before it too. Raises RequestError with the nearest names, or with all that it may mean.
    """
    known = [place for workspace in workspaces for place in _steps(workspace)]
    found = [place for place in known if wanted in place.names]
    found = found or [place for place in known if wanted == f"{place.stage.id}/{place.step.id}"]
    if len(found) == 1:
        return found[0]
    if not found:
        names = [name for place in known for name in place.names]
        raise RequestError(
            says.NO_STEP(id=wanted), meant_or_known(wanted, [each.step.id for each in known], names)
        )
    listed = sorted({place.name for place in found})
    if len(listed) > 1:
        raise RequestError(
            common.SEVERAL(id=wanted, names=Listed(tuple(listed[:_MOST]), "")), common.SAY_WHICH
        )
    roots = Listed(tuple(sorted({str(place.workspace.root) for place in found})[:_MOST]), "")
    raise RequestError(common.SEVERAL(id=wanted, names=roots), common.NAME_A_PROJECT)


def stage_meant(wanted: str, step: PlacedStep) -> PlacedStage:
    """The stage of an id in a step's journey, or behind the id of another one; raises RequestError with the nearest."""
    journey, _, id = wanted.rpartition("/")
    workspace = step.workspace
    owner = next((each for each in workspace.journeys if each.id == (journey or step.journey.id)), None)
    if owner is None:
        there = [each.id for each in workspace.journeys]
        raise RequestError(says.NO_JOURNEY(id=journey), meant_or_known(journey, there))
    for number, stage in enumerate(owner.stages):
        if stage.id == id:
            return PlacedStage(workspace, workspace.file_of(owner), owner, stage, number)
    others = [f"{each.id}/{id}" for each in workspace.journeys for stage in each.stages if stage.id == id]
    near = meant_or_known(id, [stage.id for stage in owner.stages])
    hint = says.NAME_THE_JOURNEY(name=others[0]) if others and not journey else near
    raise RequestError(says.NO_STAGE(journey=owner.id, id=id), hint)


def _steps(workspace: Workspace) -> Iterator[PlacedStep]:
    for journey in workspace.journeys:
        file = workspace.file_of(journey)
        for stage_number, stage in enumerate(journey.stages):
            for number, step in enumerate(stage.steps):
                yield PlacedStep(workspace, file, journey, stage, stage_number, step, number)
