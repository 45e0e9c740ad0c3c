"""What makes it harder or easier for customers to leave: told once a journey."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import partial

from cjtool.diff.difference import Difference, Owned
from cjtool.model import Journey, Step
from cjtool.query.effort import asked_of_customers, least
from cjtool.query.lifecycle import ways_out

_CAUSES = frozenset({"optional", "initiator"})
"""Keys of a step that say whether customers must take it themselves."""


def with_leaving(listed: Iterable[Difference], before: Journey, after: Journey) -> Iterator[Difference]:
    """The differences of a journey; the first that makes customers take more or fewer steps to leave says how many.

    That is a step that customers must take in the stages in which they leave, and had not to, or the other way round; where there
    is none, a step there from which they go on to another one. A step that is split or merged changes nothing for them.
    """
    old, new = ways_out(before), ways_out(after)
    was, now = least(before, old), least(after, new)
    if was == now or not old or not new:
        yield from listed
        return
    found = list(listed)
    steps = {step for stage in (*old, *new) for step in stage.steps}
    by_itself = partial(_adds, steps=steps, more=now > was)
    causes: tuple[Callable[[Difference], bool], ...] = (by_itself, partial(_reroutes, steps=steps))
    cause = next((each for causes_it in causes for each in found if causes_it(each)), None)
    yield from (replace(each, leaving=(was, now)) if each is cause else each for each in found)


def _adds(change: Difference, steps: set[Step], *, more: bool) -> bool:
    """Whether by a difference alone customers must take a step more, or one less."""
    if change.part != "step" or change.happening not in {"added", "removed", "moved", "told"}:
        return False
    if change.happening == "told" and change.key not in _CAUSES:
        return False
    was, now = _is_asked(change.before, steps), _is_asked(change.after, steps)
    return was is not more and now is more


def _is_asked(side: Owned | None, steps: set[Step]) -> bool:
    step = side.node if side else None
    return isinstance(step, Step) and step in steps and asked_of_customers(step)


def _reroutes(change: Difference, steps: set[Step]) -> bool:
    return change.part == "step" and change.key == "next" and change.last.node in steps
