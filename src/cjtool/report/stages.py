"""Stages and their steps as tables: what happens, where, how it feels, what hurts, who owns it."""

from dataclasses import dataclass

from cjtool.model import Duration, Journey, Stage, Step
from cjtool.project import Workspace
from cjtool.query import LeadTime, channels, lead_times, owner, phases, response_time
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
    response_time: Duration | None
    personas: tuple[Jump, ...]
    pains: tuple[Jump, ...]
    team: Jump | None
    """Who answers for it in effect."""

    @property
    def owner(self) -> str:
        """What that team is called; empty without one."""
        return self.team.name if self.team else ""

    @property
    def compared(self) -> bool:
        """Whether it tells both what the customer expects and what comes."""
        step = self.step
        return bool(
            step.expects and (self.response_time or step.wait or step.update or step.gains or self.pains)
        )


@dataclass(frozen=True)
class StageTable:
    """A stage, numbered from 1, and its steps."""

    stage: Stage
    number: str
    place: Jump
    phases: tuple[str, ...]
    owner: str
    lead_time: LeadTime | None
    detailed_in: Jump | None
    rows: tuple[StepRow, ...]


def stage_tables(journey: Journey, workspace: Workspace, names: Names) -> tuple[StageTable, ...]:
    """Every stage in order."""
    leads = lead_times(journey).stages
    return tuple(
        StageTable(
            stage,
            str(index),
            places.holder(stage),
            phases(stage),
            names.team(stage.owner),
            lead,
            places.other(stage.journey, workspace),
            tuple(
                _row(step, f"{index}.{count}", workspace, names)
                for count, step in enumerate(stage.steps, start=1)
            ),
        )
        for index, (stage, lead) in enumerate(zip(journey.stages, leads, strict=True), start=1)
    )


def _row(step: Step, number: str, workspace: Workspace, names: Names) -> StepRow:
    contact, team = step.touchpoint, owner(step, workspace)
    return StepRow(
        step,
        number,
        places.holder(step),
        tuple(names.channel(channel) for channel in channels(step, workspace)),
        places.library("touchpoint", contact, names.known.touchpoints[contact].name) if contact else None,
        response_time(step, workspace),
        tuple(places.library("persona", id, names.known.personas[id].name) for id in step.persona),
        tuple(places.pain(pain, step) for pain in step.pains),
        places.library("team", team, names.team(team)) if team else None,
    )
