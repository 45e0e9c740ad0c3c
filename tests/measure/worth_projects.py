"""Projects whose journeys say what they are worth, with logs by hand."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date
from pathlib import Path
from textwrap import dedent, indent

from cjtool.measure.flow.log import EventLog, LoggedCase
from cjtool.measure.flow.measured import EventFlow
from cjtool.measure.flow.measuring import event_flow
from cjtool.measure.worth.reckoning import columns_of
from cjtool.measure.worth.valued import JourneyWorth, OpportunityWorth, PainWorth, ProjectWorth
from cjtool.measure.worth.whole_projects import project_worth
from cjtool.measure.worth.year_columns import YearColumns
from cjtool.project import Workspace, load
from cjtool.source import Source

CONFIG = "cjtool: project/v1\nobjectives: {grow: {text: More orders}, calm: {text: Fewer calls}}\n"
STRAIGHT = """
- name: A
  pains: [{text: Slow, id: slow, share: 0.4, drop_off: 5%, cost: 2}]
  opportunities: [{title: Faster, id: faster, cost: 20000}]
- name: B
- name: C
"""


def journey(steps: str, head: str = "customers: 10000\nworth: 100") -> str:
    """A journey of one stage with these steps."""
    return f"cjtool: journey/v1\ntitle: I try it\n{dedent(head)}\nstages:\n  - name: All\n    steps:\n{indent(dedent(steps), '      ')}"


def loaded(*texts: str, config: str = CONFIG, **files: str) -> Workspace:
    """A project of journeys: `trip` and others, or by the name of their file."""
    named = {**dict(zip(("trip", "other", "third"), texts, strict=False)), **files}
    sources = [Source(Path(f"{name}.yaml"), text) for name, text in {"cjtool": config, **named}.items()]
    workspace = load(Path(), sources, date(2026, 6, 30))
    assert [problem.sentence for problem in workspace.problems] == []
    return workspace


def logged(workspace: Workspace, cases: Mapping[str, int], id: str = "trip") -> EventFlow:
    """A log of a journey: so many cases with these steps, by their names."""
    [laid] = [each for each in workspace.journeys if each.id == id]
    number = {step.name: at for at, step in enumerate(laid.all_steps, 1)}
    every = [
        LoggedCase(tuple(number[name] for name in names.split()), ())
        for names, times in cases.items()
        for _ in range(times)
    ]
    return event_flow(EventLog(tuple(every), ()), laid, workspace, "log.csv", None, UTC)


def reckoned(workspace: Workspace, logs: Iterable[EventFlow] = (), years: int = 400) -> ProjectWorth:
    """What a project is worth; a few years are enough where nothing varies."""
    return project_worth(workspace, workspace.journeys, logs, years)


def only(workspace: Workspace, logs: Iterable[EventFlow] = (), years: int = 400) -> JourneyWorth:
    """What the one journey of a project is worth."""
    [found] = reckoned(workspace, logs, years).journeys
    return found


def columns(workspace: Workspace, logs: Iterable[EventFlow] = (), years: int = 400) -> YearColumns:
    """The columns of the one journey of a project."""
    [laid] = workspace.journeys
    found = columns_of(laid, workspace, logs, years)
    assert isinstance(found, YearColumns)
    return found


def pain(told: JourneyWorth, id: str) -> PainWorth:
    """What a pain takes."""
    [found] = [each for each in told.pains if each.pain.id == id]
    return found


def work(told: JourneyWorth, id: str) -> OpportunityWorth:
    """What an opportunity brings."""
    [found] = [each for each in told.opportunities if each.opportunity.id == id]
    return found
