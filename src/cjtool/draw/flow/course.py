"""A journey as steps and the ways between them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cjtool.draw.flow import loops
from cjtool.model import Journey, Step, steps
from cjtool.model.values import END
from cjtool.query import starts

Kind = Literal["next", "skip", "after", "loop"]


@dataclass(frozen=True, slots=True)
class StepLink:
    """From a step to a step, by their places in the journey, or to an end of the journey (None).

    `skip` passes an optional step by, `after` leads to a step that waits for several, `loop` leads back;
    `unhappy` is a way back to a step that feels bad.
    """

    tail: int
    head: int | None
    kind: Kind = "next"
    when: str = ""
    share: float | None = None
    unhappy: bool = False

    @property
    def labelled(self) -> bool:
        """Whether words stand at it."""
        return bool(self.when.strip()) or self.share is not None


@dataclass(frozen=True)
class Course:
    """The steps with their stages and numbers, and the ways between them in the order of the journey."""

    steps: tuple[Step, ...]
    stages: tuple[int, ...]
    numbers: tuple[str, ...]
    ways: tuple[StepLink, ...]
    starts: tuple[int, ...]
    """Where customers begin."""


def course_of(journey: Journey) -> Course:
    """The ways that customers can go."""
    listed = steps(journey)
    places = [(stage, step) for stage, each in enumerate(journey.stages) for step in range(len(each.steps))]
    stages = tuple(stage for stage, _ in places)
    numbers = tuple(f"{stage + 1}.{step + 1}" for stage, step in places)
    ways = tuple(_looped(list(_ways(listed)), stages, listed))
    begun = tuple(listed.index(step) for step in starts(journey))
    return Course(listed, stages, numbers, ways, begun)


def _ways(listed: tuple[Step, ...]) -> Iterator[StepLink]:
    """What `next` says, else the next step; what `after` adds; and past optional steps."""
    at = {step.id: index for index, step in enumerate(listed)}
    waiting = {(at[first], index) for index, step in enumerate(listed) for first in step.after}
    for index in range(len(listed)):
        for way in (*_stated(listed, at, index), *_past(listed, at, index)):
            key = (way.tail, way.head)
            yield replace(way, kind="after") if key in waiting else way
            waiting = {each for each in waiting if each != key}
        for tail, head in sorted(each for each in waiting if each[0] == index):
            yield StepLink(tail, head, "after")


def _stated(listed: tuple[Step, ...], at: dict[str, int], index: int) -> Iterator[StepLink]:
    written = listed[index].next
    if written is None:
        yield StepLink(index, index + 1 if index + 1 < len(listed) else None)
        return
    for branch in written:
        head = None if branch.to == END else at[branch.to]
        yield StepLink(index, head, "next", branch.when or "", branch.share)
    if not written:
        yield StepLink(index, None)


def _past(listed: tuple[Step, ...], at: dict[str, int], index: int) -> Iterator[StepLink]:
    """A step with one way on, to optional steps, leads past them too."""
    met, onward = {index}, _only(listed, at, index)
    while onward is not None and onward not in met and listed[onward].optional:
        met.add(onward)
        written = listed[onward].next
        if written is not None and len(written) > 1:
            return
        onward = _only(listed, at, onward)
        yield StepLink(index, onward, "skip")


def _only(listed: tuple[Step, ...], at: dict[str, int], index: int) -> int | None:
    """The one step that follows, if there is just one way on and nothing is said of it."""
    ways = list(_stated(listed, at, index))
    return ways[0].head if len(ways) == 1 and not ways[0].labelled else None


def _looped(ways: list[StepLink], stages: tuple[int, ...], listed: tuple[Step, ...]) -> Iterator[StepLink]:
    """The ways, those that lead back marked; nobody skips backwards."""
    inner = [(way.tail, way.head) for way in ways if way.head is not None]
    back = iter(loops.back(inner, stages))
    for way in ways:
        if way.head is None or not next(back):
            yield way
        elif way.kind != "skip":
            yield replace(way, kind="loop", unhappy=(listed[way.head].emotion or 0) < 0)
