"""Where customers go from a step: which ways came, and which went."""

from collections.abc import Iterable, Iterator

from cjtool.diff.difference import Owned
from cjtool.diff.facts import FactChange
from cjtool.diff.pairing import Pairing
from cjtool.message import Called
from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.query.paths import following


def rerouted(one: Step, other: Step, facts: Iterable[FactChange], pairing: Pairing) -> Iterator[FactChange]:
    """The facts about a step, with the ways that came and went in place of what is written of them.

    To write down the step that follows anyway opens no way; to write nothing any more leads to that step.
    """
    listed = list(facts)
    if any(fact.key == "next" for fact in listed):
        same = {before.id: after.id for before, after in pairing.same_steps.items()}
        was = [(same.get(id, id), id) for id in _ways(one, pairing.before)]
        now = _ways(other, pairing.after)
        gone = [id for after, id in was if after not in now]
        new = [id for id in now if id not in {after for after, _ in was}]
        if len(gone) == len(new) == 1:
            yield FactChange("next", gone[0], new[0])
        else:
            yield from (FactChange("next", id, None) for id in gone)
            yield from (FactChange("next", None, id) for id in new)
    yield from (fact for fact in listed if fact.key != "next" or (fact.part and fact.part != "to"))


def _ways(step: Step, journey: Journey) -> tuple[str, ...]:
    """The ids of the steps that can come next, and `end` where the journey can end."""
    if step.next is None:
        return following(journey)[step.id] or (END,)
    return tuple(dict.fromkeys(branch.to for branch in step.next)) or (END,)


def step_called(side: Owned, id: object) -> Called:
    """A step of a journey by its name."""
    listed = steps(side.journey) if side.journey is not None else ()
    return next((Called(step.name) for step in listed if step.id == id), Called(str(id)))
