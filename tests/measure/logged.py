"""Journeys with an event log beside them, as `measure --events` would say of it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from cjtool.measure.flow.log import EventLog, LoggedCase
from cjtool.measure.flow.measuring import event_flow
from cjtool.measure.handing_on import logged_flow
from cjtool.model import Duration
from cjtool.project import Workspace, load
from cjtool.project.measured import Measurements, RunFlow
from cjtool.source import Source

TODAY = date(2026, 6, 30)
_START = datetime(2026, 3, 1, 10, tzinfo=UTC)
SETTINGS = "cjtool: project/v1\nname: Lamps\n"


def written(journey: str, settings: str = SETTINGS) -> Workspace:
    """A project of one journey."""
    sources = [Source(Path("cjtool.yaml"), settings), Source(Path("lamp.yaml"), journey)]
    return load(Path(), sources, TODAY)


def flow_of(
    workspace: Workspace,
    cases: Sequence[str],
    name: str = "log.csv",
    over_after: Duration | None = None,
    hours: float = 24,
) -> RunFlow:
    """What cases say, each written as the ids of its steps in order, `hours` apart."""
    [journey] = workspace.journeys
    number = {step.id: at for at, step in enumerate(journey.all_steps, 1)}
    logged = [
        LoggedCase(
            tuple(number[id] for id in case.split()),
            tuple((_START + timedelta(hours=hours * at)).timestamp() for at in range(len(case.split()))),
        )
        for case in cases
    ]
    return logged_flow(event_flow(EventLog(tuple(logged), ()), journey, workspace, name, over_after, UTC))


def with_log(journey: str, cases: Sequence[str], settings: str = SETTINGS, hours: float = 24) -> Workspace:
    """A project with what a log says of its one journey."""
    workspace = written(journey, settings)
    return with_flows(workspace, flow_of(workspace, cases, hours=hours))


def with_flows(workspace: Workspace, *flows: RunFlow) -> Workspace:
    """A project with flows beside it."""
    return replace(workspace, measured=Measurements(flows=flows))
