"""Which sources of answers may hold those to a question: what their columns tell, only the answers know."""

from cjtool.model import Journey, Step
from cjtool.project.addressing import Holder
from cjtool.project.workspace import Workspace


def may_hold_answers(metric: str, holder: Holder, journey: Journey, workspace: Workspace) -> bool:
    """Whether a source under `measure:` of the project may hold answers to a metric, asked there."""
    ids = {step.id for step in steps_of(holder)}
    return any(
        source.metric in {None, metric}
        and source.journey in {None, journey.id}
        and (source.step is None or isinstance(holder, Journey) or source.step in ids)
        for source in workspace.project.measure.sources
    )


def steps_of(holder: Holder) -> tuple[Step, ...]:
    """The step itself, or all steps of a stage or a journey."""
    match holder:
        case Step():
            return (holder,)
        case Journey():
            return holder.all_steps
    return holder.steps
