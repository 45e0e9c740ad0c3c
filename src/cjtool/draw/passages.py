"""Passages: from one step to the next on any way, and which of them most customers take."""

from collections.abc import Iterator
from dataclasses import dataclass

from cjtool.draw.flow.course import StepLink, course_of
from cjtool.model import Journey, Step
from cjtool.query import following, main_passages


@dataclass(frozen=True, slots=True)
class Passage:
    """From a step to one that can come next, to itself, or to an end of the journey (None).

    `main` is the way that most customers take; `way` has in which case others are taken, and by how many.
    """

    tail: Step
    head: Step | None
    main: bool
    way: StepLink


def passages_of(journey: Journey) -> tuple[Passage, ...]:
    """Every passage in the order of the journey, to where it ends."""
    return tuple(_passages(journey))


def _passages(journey: Journey) -> Iterator[Passage]:
    course, ahead = course_of(journey), following(journey)
    main = _main(journey)
    for way in course.ways:
        tail = course.steps[way.tail]
        head = None if way.head is None else course.steps[way.head]
        if way.kind != "skip" and (head is None or head.id in ahead[tail.id]):
            yield Passage(tail, head, (tail.id, head.id if head else None) in main, way)


def _main(journey: Journey) -> set[tuple[str, str | None]]:
    """From which step to which most customers go; None is the end."""
    return {(tail.id, head.id if head else None) for tail, head in main_passages(journey)}
