"""Which sources of answers may hold those to a question: what their columns tell, only the answers know."""

from cjtool.model import Journey, Step
from cjtool.model.measure import AnswerSource
from cjtool.project.addressing import Holder
from cjtool.project.workspace import Workspace


def sources_for(
    metric: str, holder: Holder, journey: Journey, workspace: Workspace
) -> tuple[AnswerSource, ...]:
    """The sources under `measure:` of the project that may hold answers to a metric, asked there."""
    names = {name for step in steps_of(holder) for name in (step.id, step.name)}
    return tuple(
        source
        for source in workspace.project.measure.sources
        if source.metric in {None, metric}
        and source.journey in {None, journey.id}
        and (source.step is None or isinstance(holder, Journey) or source.step in names)
    )


def steps_of(holder: Holder) -> tuple[Step, ...]:
    """The step itself, or all steps of a stage or a journey."""
    match holder:
        case Step():
            return (holder,)
        case Journey():
            return holder.all_steps
    return holder.steps
