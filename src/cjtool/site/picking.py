"""What readers of a page pick the steps of a journey by."""

from collections.abc import Iterator, Mapping

from cjtool.draw import facts
from cjtool.draw.compared.values import written
from cjtool.draw.grid import Subject
from cjtool.model import Journey, Step, steps
from cjtool.query import effective
from cjtool.query.summing_up import lowest
from cjtool.query.takers import taking


def lowest_feeling(journey: Journey) -> float | None:
    """The lowest feeling of a journey; None where it feels the same at all steps, or at none."""
    known = {step.emotion for step in steps(journey)} - {None}
    return lowest(steps(journey)) if len(known) > 1 else None


def picked_by(step: Step, subject: Subject, low: float | None) -> Mapping[str, tuple[str, ...]]:
    """What a step can be picked by, as readers call it; feelings are those of the primary persona, with the lowest, `low`, of its journey."""
    owner = effective.owner(step, subject.workspace)
    return {
        "channel": tuple(
            facts.channel_name(id, subject) for id in effective.channels(step, subject.workspace)
        ),
        "owner": (written("owner", owner, subject),) if owner else (),
        "persona": tuple(written("persona", id, subject) for id in taking(step, subject.journey)),
        "feeling": tuple(_feelings(step, low)),
    }


def _feelings(step: Step, low: float | None) -> Iterator[str]:
    if step.emotion is None:
        return
    if step.emotion == low:
        yield "lowest"
    if step.emotion != 0:
        yield "negative" if step.emotion < 0 else "positive"
