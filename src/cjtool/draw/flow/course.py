"""A journey as steps and the ways between them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from cjtool.draw.flow import loops
from cjtool.model import Duration, Journey, Step, steps
from cjtool.model.values import END
from cjtool.project.measured import Ranged, RunFlow, RunWait
from cjtool.query import starts

Kind = Literal["next", "skip", "after", "loop", "left"]
Basis = Literal["told", "measured", "believed", "unknown"]
"""Where a log stands beside a journey, ways are measured, only believed, or not known to the journey; else they are told."""
BEGIN = -1
"""In place of a step: before the first."""


@dataclass(frozen=True, slots=True)
class WaitOnWay:
    """How long customers waited up to the step at a place, what is told of it, and the share in percent that took no longer."""

    place: int | None
    wait: RunWait
    promised: tuple[Duration, ...]
    kept: float | None
    late: bool


@dataclass(frozen=True, slots=True)
class RealWay:
    """What a log says of a way: how many of those who left its step took it, and that share in percent with its interval.

    `few` says that they are too few to be told. `seen_at` are the steps, by their places, at which they were seen next, and None for
    the end, where the log does not tell that they came there straight. `waits` are those that something is told of.
    """

    count: int
    of: int
    share: Ranged
    few: bool = False
    seen_at: tuple[int | None, ...] = ()
    waits: tuple[WaitOnWay, ...] = ()

    @property
    def is_all(self) -> bool:
        """Whether nothing else happened, straight away, and nothing is said of time."""
        return self.count == self.of and not self.seen_at and not self.waits


@dataclass(frozen=True, slots=True)
class StepLink:
    """From a step to a step, by their places in the journey, or to an end of the journey (None).

    `skip` passes an optional step by, `after` leads to a step that waits for several, `loop` leads back, `left` is where customers
    go no further; `unhappy` is a way back to a step that feels bad. A start of the journey has the tail BEGIN.
    """

    tail: int
    head: int | None
    kind: Kind = "next"
    when: str = ""
    share: float | None = None
    unhappy: bool = False
    basis: Basis = "told"
    real: RealWay | None = None

    @property
    def labelled(self) -> bool:
        """Whether words stand at it."""
        return bool(self.when.strip()) or self.share is not None or self._is_measured

    @property
    def _is_measured(self) -> bool:
        if self.real is None or self.kind == "left":
            return False
        return self.basis == "unknown" or not self.real.is_all


@dataclass(frozen=True)
class Course:
    """The steps with their stages and numbers, and the ways between them in the order of the journey.

    Where an event `log` stands beside it, `logged` are the places of the steps that it is about, and `rarer` counts ways that customers
    took, and that are neither on the map nor drawn.
    """

    steps: tuple[Step, ...]
    stages: tuple[int, ...]
    numbers: tuple[str, ...]
    ways: tuple[StepLink, ...]
    starts: tuple[StepLink, ...]
    """Where customers begin."""
    log: RunFlow | None = None
    logged: frozenset[int] = frozenset()
    rarer: int = 0

    def is_optional(self, step: int) -> bool:
        """Whether customers may pass a step over: some, or all of other personas."""
        return self.steps[step].optional or bool(self.steps[step].persona)

    def is_believed(self, step: int) -> bool:
        """Whether a log stands beside the journey that is not about this step."""
        return self.log is not None and step not in self.logged


def course_of(journey: Journey) -> Course:
    """The ways that customers can go."""
    listed = steps(journey)
    places = [(stage, step) for stage, each in enumerate(journey.stages) for step in range(len(each.steps))]
    stages = tuple(stage for stage, _ in places)
    numbers = tuple(f"{stage + 1}.{step + 1}" for stage, step in places)
    ways = tuple(_looped(list(_ways(listed)), stages, listed))
    begun = tuple(StepLink(BEGIN, listed.index(step)) for step in starts(journey))
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
