"""How soon the company answers: at a touchpoint, and before and after the sale."""

from collections import defaultdict
from typing import TypeAlias

from cjtool.model import PHASES, Duration, Journey, Step, Touchpoint, steps
from cjtool.project.workspace import Workspace
from cjtool.query.effective import channel, response_time, touchpoint
from cjtool.query.lifecycle import phases

Answer: TypeAlias = tuple[Step, Duration]
"""A step with its response time."""

_UP_TO_SALE = frozenset(PHASES[: PHASES.index("purchase") + 1])


def at_touchpoints(journey: Journey, workspace: Workspace) -> tuple[tuple[Touchpoint, Duration, Step], ...]:
    """The touchpoints of the library with the time in which they answer, at each step that takes place there."""
    contacts = ((touchpoint(step, workspace), step) for step in steps(journey) if step.touchpoint)
    return tuple(
        (contact, time, step)
        for contact, step in contacts
        if contact is not None and (time := response_time(step, workspace))
    )


def around_sale(
    journey: Journey, workspace: Workspace
) -> tuple[dict[str, list[Answer]], dict[str, list[Answer]]]:
    """Steps with a response time up to the sale and after it, by main channel."""
    before: dict[str, list[Answer]] = defaultdict(list)
    after: dict[str, list[Answer]] = defaultdict(list)
    for stage in journey.stages:
        if own := phases(stage):
            side = after if _UP_TO_SALE.isdisjoint(own) else before
            for step in stage.steps:
                answer = response_time(step, workspace)
                if answer is not None and (main := channel(step, workspace)) is not None:
                    side[main].append((step, answer))
    return before, after
