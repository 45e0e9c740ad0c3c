"""What holds in effect for a step: its own value, else its touchpoint's, its stage's, its journey's, its project's."""

from cjtool.model import Duration, Journey, Stage, Step, Touchpoint
from cjtool.model.values import Grade, Language
from cjtool.project.workspace import Definitions, Workspace


def definitions(journey: Journey, workspace: Workspace) -> Definitions:
    """All definitions that a journey can refer to: built in, its project's, its own."""
    if journey.define is None:
        return workspace.catalogue
    return workspace.own_definitions[id(journey)]


def touchpoint(step: Step, workspace: Workspace) -> Touchpoint | None:
    """The library's touchpoint that a step takes place at."""
    if step.touchpoint is None:
        return None
    shared = workspace.catalogue.touchpoints.get(step.touchpoint)  # a journey's own has an id of its own
    return shared or definitions(workspace.home(step).journey, workspace).touchpoints[step.touchpoint]


def is_contact(step: Step) -> bool:
    """Whether a step touches the company: at a touchpoint or on a channel of its own."""
    return bool(step.channel) or step.touchpoint is not None


def channels(step: Step, workspace: Workspace) -> tuple[str, ...]:
    """Channel ids, the main one first: the step's, else its touchpoint's; none where there is no contact."""
    if step.channel is not None:
        return step.channel
    contact = touchpoint(step, workspace)
    return contact.channel or () if contact else ()


def alone(step: Step, workspace: Workspace) -> bool:
    """Whether a step, or its touchpoint, says that there is no contact; one that says no channel tells nothing."""
    if step.channel is not None:
        return not step.channel
    contact = touchpoint(step, workspace)
    return contact is not None and contact.channel is not None and not contact.channel


def channel(step: Step, workspace: Workspace) -> str | None:
    """The main channel's id."""
    return next(iter(channels(step, workspace)), None)


def own_contact(step: Step, workspace: Workspace) -> bool:
    """Whether the company itself meets the customer: on a channel of its own, in a contact that no partner starts."""
    main = channel(step, workspace)
    if main is None or step.initiator == "partner":
        return False
    return definitions(workspace.home(step).journey, workspace).channels[main].ownership == "owned"


def owner(step: Step, workspace: Workspace) -> str | None:
    """The team's id: the step's, else its touchpoint's, else its stage's."""
    if step.owner is not None:
        return step.owner
    contact = touchpoint(step, workspace)
    if contact is not None and contact.owner is not None:
        return contact.owner
    return workspace.home(step).stage.owner


def answerable(holder: Stage | Step, journey: Journey, workspace: Workspace) -> str | None:
    """The id of the team that answers for a stage or step: its own, else the journey's."""
    return own_owner(holder, workspace) or journey.owner


def own_owner(holder: Stage | Step, workspace: Workspace) -> str | None:
    """The id of the team that a stage or step has itself, not by its journey."""
    return owner(holder, workspace) if isinstance(holder, Step) else holder.owner


def tone(step: Step, workspace: Workspace) -> tuple[str, ...]:
    """Tone of voice: the step's, its touchpoint's, its journey's, its project's."""
    contact = touchpoint(step, workspace)
    journey = workspace.home(step).journey
    for stated in (step.tone, contact.tone if contact else None, journey.tone):
        if stated is not None:
            return stated
    return workspace.project.tone


def promises(step: Step, workspace: Workspace) -> tuple[str, ...]:
    """Ids of the promises kept: the step's, else its touchpoint's."""
    if step.promises is not None:
        return step.promises
    contact = touchpoint(step, workspace)
    return contact.promises or () if contact else ()


def response_time(step: Step, workspace: Workspace) -> Duration | None:
    """Time to an answer: the step's, else its touchpoint's."""
    if step.response_time is not None:
        return step.response_time
    contact = touchpoint(step, workspace)
    return contact.response_time if contact else None


def intensity(step: Step, workspace: Workspace) -> Grade | None:
    """How much attention a contact takes: the step's, else its touchpoint's."""
    if step.intensity is not None:
        return step.intensity
    contact = touchpoint(step, workspace)
    return contact.intensity if contact else None


def purpose(step: Step, workspace: Workspace) -> str | None:
    """What the contact is for, by its touchpoint."""
    contact = touchpoint(step, workspace)
    return contact.purpose if contact else None


def sponsor(journey: Journey, workspace: Workspace) -> str | None:
    """Who on the board answers for a journey: its own sponsor, else its project's."""
    return journey.sponsor or workspace.project.sponsor


def language(journey: Journey, workspace: Workspace) -> Language:
    """The journey's language, else its project's."""
    return journey.language or workspace.project.language


def common_language(workspace: Workspace) -> Language:
    """The language of what is about a whole project: that of all its journeys, else the project's."""
    spoken = {language(journey, workspace) for journey in workspace.journeys}
    return spoken.pop() if len(spoken) == 1 else workspace.project.language
