"""What readers of a page pick the steps of a journey by."""

from collections.abc import Iterator, Mapping

from cjtool.draw import facts
from cjtool.draw.compared.values import written
from cjtool.draw.grid import Subject
from cjtool.model import Journey, Step, steps
from cjtool.query import effective
from cjtool.query.takers import taking


def picked_by(step: Step, subject: Subject) -> Mapping[str, tuple[str, ...]]:
    """What a step can be picked by, as readers call it; feelings are those of the primary persona."""
    owner = effective.owner(step, subject.workspace)
    return {
        "channel": tuple(
            facts.channel_name(id, subject) for id in effective.channels(step, subject.workspace)
        ),
        "owner": (written("owner", owner, subject),) if owner else (),
        "persona": tuple(written("persona", id, subject) for id in taking(step, subject.journey)),
        "feeling": tuple(_feelings(step, subject.journey)),
    }


def _feelings(step: Step, journey: Journey) -> Iterator[str]:
    if step.emotion is None:
        return
    known = [other.emotion for other in steps(journey) if other.emotion is not None]
    if step.emotion == min(known) and min(known) < max(known):
        yield "lowest"
    if step.emotion != 0:
        yield "negative" if step.emotion < 0 else "positive"
