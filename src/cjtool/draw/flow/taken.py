"""A journey as steps and ways, with what an event log says of them: real shares, waits, who left, and ways that the journey has not."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from cjtool.draw.flow.course import BEGIN, Basis, Course, RealWay, StepLink, WaitOnWay, course_of
from cjtool.draw.grid import Subject
from cjtool.measure.flow.laying import LaidFlow, LaidWay, least
from cjtool.measure.intervals import share
from cjtool.project.measured import Ranged

_RARE = 2.0
"""Ways that the journey has not are drawn from so many hundredths on of all who left their step."""
_EACH, _ALL = 3, 12
"""So many of them leave one step at most, and are in the picture at most."""

ArrowEnds = tuple[int, int | None]
"""The places of two steps: BEGIN before the first, None at an end."""


def course_with_log(subject: Subject) -> Course:
    """The ways that customers can go, with those that they went where an event log says so."""
    course, logs = course_of(subject.journey), subject.logs
    return _Taken(course, logs[0], least(subject.workspace)).result() if logs else course


class _Taken:
    """A log beside a course; figures are of at least so many customers."""

    def __init__(self, course: Course, laid: LaidFlow, least: int) -> None:
        self._course, self._laid, self._least = course, laid, least
        self._places = {step.id: place for place, step in enumerate(course.steps)}
        self._seen = {step.id for step in laid.run.steps if step.logged}
        self._arrows = Counter((link.tail, link.head) for link in (*course.starts, *course.ways))

    def result(self) -> Course:
        """The course with all that the log says."""
        run, placed = self._laid.run, self._placed()
        on_arrows = {pair: ways for pair, ways in placed.items() if pair in self._arrows}
        rest = [way for pair, ways in placed.items() if pair not in self._arrows for way in ways]
        drawn = self._chosen(rest)
        starts = list(self._with_figures(self._course.starts, on_arrows))
        ways = list(self._with_figures(self._course.ways, on_arrows))
        for link in self._further(drawn, ways):
            (starts if link.tail == BEGIN else ways).append(link)
        logged = frozenset(self._places[id] for id in self._seen)
        rarer = len(rest) - len(drawn)
        return replace(
            self._course,
            ways=(*ways, *self._left()),
            starts=tuple(starts),
            log=run,
            logged=logged,
            rarer=rarer,
        )

    def _pair(self, way: LaidWay) -> ArrowEnds:
        start = BEGIN if way.way.start is None else self._places[way.way.start]
        return start, self._place(way.way.end)

    def _place(self, id: str | None) -> int | None:
        return None if id is None else self._places[id]

    def _placed(self) -> Mapping[ArrowEnds, list[LaidWay]]:
        """The ways of the log by the arrow that they are told at; those for which there is none by their own ends, if anybody went them."""
        found: dict[ArrowEnds, list[LaidWay]] = defaultdict(list)
        for way in self._laid.ways:
            start, end = self._pair(way)
            hops = ((start, self._place(hop)) for hop in way.hops)
            arrow = next((pair for pair in hops if pair in self._arrows), (start, end))
            leaves = end is None and not way.drawn
            if not leaves and (way.way.count or (way.drawn and arrow in self._arrows)):
                found[arrow].append(way)
        return found

    def _with_figures(
        self, links: Iterable[StepLink], on_arrows: Mapping[ArrowEnds, Sequence[LaidWay]]
    ) -> Iterator[StepLink]:
        """What the journey tells: measured, or only believed where the log says nothing of it, or too little."""
        told: set[ArrowEnds] = set()
        for link in links:
            pair = link.tail, link.head
            ways = [way for way in on_arrows.get(pair, ()) if not way.log_ends]
            if not ways or pair in told or ways[0].of < self._least:
                yield replace(link, basis="believed")
            else:
                sure: Basis = "measured" if self._is_sure(ways, pair) else "believed"
                yield replace(link, basis=sure, real=self._real(ways, pair))
            told.add(pair)

    def _is_sure(self, ways: Sequence[LaidWay], pair: ArrowEnds) -> bool:
        """Whether they who took these ways surely came along this arrow.

        It is the only one, its step is not one that is passed over unseen, and somebody was seen before that.
        """
        tail, head = pair
        may_pass = (
            head is not None
            and (self._course.is_optional(head) or tail == BEGIN)
            and self._course.steps[head].id not in self._seen
        )
        return (
            self._arrows[tail, head] == 1
            and not may_pass
            and all(len(way.hops) < 2 for way in ways if way.way.count)
        )

    def _real(self, ways: Sequence[LaidWay], pair: ArrowEnds) -> RealWay:
        taken = [way for way in ways if way.way.count] or ways[:1]
        count, of = sum(way.way.count for way in taken), taken[0].of
        estimate = share(count, of)
        straight = self._arrows[pair] <= 1 and all(
            way.is_direct or (self._pair(way) == pair and not way.hops) for way in taken
        )
        one = taken[0] if len(taken) == 1 else None
        return RealWay(
            count,
            of,
            one.way.share if one else Ranged(estimate.value, *estimate.interval),
            few=0 < count < self._least,
            seen_at=() if straight or not count else tuple(self._pair(way)[1] for way in taken),
            waits=tuple(self._waits(taken)),
        )

    def _waits(self, ways: Iterable[LaidWay]) -> Iterator[WaitOnWay]:
        for way in ways:
            waited = way.way.waited
            if way.promised and waited is not None and way.has_wait(self._least):
                yield WaitOnWay(self._pair(way)[1], waited, way.promised, way.kept, way.is_late)

    def _chosen(self, rest: Sequence[LaidWay]) -> list[LaidWay]:
        """The most taken of the ways that have no arrow, in the order of the log."""
        often = [
            way for way in rest if min(way.way.count, way.of) >= self._least and way.way.share.value >= _RARE
        ]
        leaving: Counter[str | None] = Counter()
        chosen: set[int] = set()
        for way in sorted(often, key=lambda way: -way.way.count):
            if leaving[way.way.start] < _EACH and len(chosen) < _ALL:
                leaving[way.way.start] += 1
                chosen.add(id(way))
        return [way for way in rest if id(way) in chosen]

    def _further(self, drawn: Iterable[LaidWay], ways: Sequence[StepLink]) -> Iterator[StepLink]:
        """Arrows for ways that have none; one that would close a circle leads back."""
        stages, ahead = self._course.stages, defaultdict[int, set[int]](set)
        for link in ways:
            if link.kind != "loop" and link.head is not None and stages[link.tail] == stages[link.head]:
                ahead[link.tail].add(link.head)
        for way in drawn:
            tail, head = self._pair(way)
            is_back = (
                tail != BEGIN
                and head is not None
                and (
                    stages[head] < stages[tail]
                    or (stages[head] == stages[tail] and _reaches(ahead, head, tail))
                )
            )
            if not is_back and tail != BEGIN and head is not None:
                ahead[tail].add(head)
            real = RealWay(way.way.count, way.of, way.way.share)
            basis: Basis = "measured" if way.drawn else "unknown"
            yield StepLink(tail, head, "loop" if is_back else "next", basis=basis, real=real)

    def _left(self) -> Iterator[StepLink]:
        """Where enough customers went no further: the share of all times at the step, so that it and those of the ways make a whole."""
        for way in self._laid.ways:
            start = way.way.start
            leaves = way.way.end is None and not way.drawn and start is not None
            if leaves and start is not None and min(way.way.count, way.of) >= self._least:
                real = RealWay(way.way.count, way.of, way.way.share)
                yield StepLink(self._places[start], None, "left", basis="measured", real=real)


def _reaches(ahead: Mapping[int, set[int]], start: int, end: int) -> bool:
    seen, pending = {start}, [start]
    while pending:
        here = pending.pop()
        if here == end:
            return True
        pending += [each for each in ahead.get(here, ()) if each not in seen]
        seen.update(pending)
    return False
