"""Who calls customers back about an answer, and how soon."""

from datetime import date
from math import ceil
from typing import NamedTuple

from cjtool.measure.days import days_later
from cjtool.measure.finding import FoundPlace
from cjtool.measure.places import known_touchpoints
from cjtool.model import Duration, Journey, Step
from cjtool.project import Workspace
from cjtool.query.effective import answerable
from cjtool.query.lengths import difference


class CallBack(NamedTuple):
    """The id of the team, empty where nobody is named, and how soon it is to follow up, None where nobody says."""

    owner: str
    within: Duration | None


def call_back(place: FoundPlace, workspace: Workspace) -> CallBack:
    """Of a step the owner of its `feedback`, else who answers for it; of a touchpoint or a journey its owner."""
    journey = workspace.journey(place.journey)
    step = next((each for each in journey.all_steps if each.id == place.step), None) if journey else None
    if journey is not None and step is not None:
        return _of_step(step, journey, workspace)
    contact = known_touchpoints(workspace).get(place.touchpoint)
    owner = contact.owner if contact is not None else None
    return CallBack(owner or (journey.owner if journey is not None else None) or "", None)


def last_day(day: date, within: Duration) -> date:
    """The last day on which a follow-up can be in time: where units are of the calendar, or less than a day, the later one."""
    return days_later(day, ceil(difference([(within.high, within.unit)])[1]))


def _of_step(step: Step, journey: Journey, workspace: Workspace) -> CallBack:
    asked = step.feedback
    owner = asked.owner if asked is not None else None
    return CallBack(
        owner or answerable(step, journey, workspace) or "", asked.within if asked is not None else None
    )
