"""Stages and their steps as tables: what happens, where, how it feels, what hurts, who owns it."""

from dataclasses import dataclass

from cjtool.model import Journey, Stage, Step
from cjtool.project import Workspace
from cjtool.query import channels, owner, phases
from cjtool.report import places
from cjtool.report.inline import Jump
from cjtool.report.names import Names


@dataclass(frozen=True)
class StepRow:
    """A step, numbered `2.3`, with what holds for it in effect."""

    step: Step
    number: str
    place: Jump
    channels: tuple[str, ...]
    touchpoint: Jump | None
    personas: tuple[Jump, ...]
    pains: tuple[Jump, ...]
    owner: str


@dataclass(frozen=True)
class StageTable:
    """A stage, numbered from 1, and its steps."""

    stage: Stage
    number: str
    place: Jump
    phases: tuple[str, ...]
    owner: str
    rows: tuple[StepRow, ...]


def stage_tables(journey: Journey, workspace: Workspace, names: Names) -> tuple[StageTable, ...]:
    """Every stage in order."""
    return tuple(
        StageTable(
            stage,
            str(index),
            places.holder(stage),
            phases(stage),
            names.team(stage.owner),
            tuple(
                _row(step, f"{index}.{count}", workspace, names)
                for count, step in enumerate(stage.steps, start=1)
            ),
        )
        for index, stage in enumerate(journey.stages, start=1)
    )


def _row(step: Step, number: str, workspace: Workspace, names: Names) -> StepRow:
    contact = step.touchpoint
    return StepRow(
        step,
        number,
        places.holder(step),
        tuple(names.channel(channel) for channel in channels(step, workspace)),
        places.library("touchpoint", contact, names.known.touchpoints[contact].name) if contact else None,
        tuple(places.library("persona", id, names.known.personas[id].name) for id in step.persona),
        tuple(places.pain(pain, step) for pain in step.pains),
        names.team(owner(step, workspace)),
    )
