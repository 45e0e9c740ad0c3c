"""Who calls customers back about an answer, and how soon."""

from typing import NamedTuple

from cjtool.measure.finding import FoundPlace
from cjtool.measure.places import known_touchpoints
from cjtool.model import Duration, Journey, Step
from cjtool.project import Workspace
from cjtool.query.effective import answerable


class CallBack(NamedTuple):
    """The id of the team, empty where nobody is named, and how soon it is to follow up, None where nobody says.

    `is_asked` is false where another metric is the one whose answers are followed up.
    """

    owner: str
    within: Duration | None
    is_asked: bool = True


def call_back(place: FoundPlace, workspace: Workspace) -> CallBack:
    """Who follows up an answer: of a step the owner of its `feedback`, else who answers for it; of a touchpoint or a journey its owner."""
    journey = workspace.journey(place.journey)
    step = next((each for each in journey.all_steps if each.id == place.step), None) if journey else None
    if journey is not None and step is not None:
        return _of_step(step, journey, workspace, place.metric)
    contact = known_touchpoints(workspace).get(place.touchpoint)
    owner = contact.owner if contact is not None else None
    return CallBack(owner or (journey.owner if journey is not None else None) or "", None)


def _of_step(step: Step, journey: Journey, workspace: Workspace, metric: str) -> CallBack:
    """Feedback that names a metric says of its answers alone who follows up, and that those to others are not."""
    asked = step.feedback
    if asked is None:
        return CallBack(answerable(step, journey, workspace) or "", None)
    owner = asked.owner or answerable(step, journey, workspace) or ""
    return CallBack(owner, asked.within, asked.metric in {None, metric})
