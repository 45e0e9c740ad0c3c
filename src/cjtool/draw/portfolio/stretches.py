"""Where steps stand below the phases that their stages are of."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from cjtool.draw.grid import Subject
from cjtool.model import Step
from cjtool.query import phases

_Span = tuple[int, int]
"""The first and the last of the phases below which a step stands."""


class PhaseStretch(NamedTuple):
    """From where to where a phase reaches on the sheet; whether the journey has it."""

    start: float
    end: float
    phase: str | None
    has: bool


def spread(count: int, left: float, right: float) -> list[float]:
    """So many places at equal distances."""
    apart = (right - left) / max(1, count)
    return [left + (index + 0.5) * apart for index in range(count)]


def below_phases(
    subject: Subject, way: Sequence[Step], bar: Sequence[PhaseStretch], area: tuple[float, float]
) -> list[float] | None:
    """How far from the left each step stands; None where phases are not known, or do not follow one another."""
    spans = _spans(subject, way, bar)
    groups = [(span, len(list(group))) for span, group in groupby(spans)]
    places: list[float] = []
    free = 0
    for index, (span, count) in enumerate(groups):
        if span is None:
            return None
        first, last = max(span[0], free), span[1]
        if first > last:
            return None
        following = groups[index + 1][0] if index + 1 < len(groups) else None
        if following and first < following[0] <= last:
            last = following[0] - 1
        places += spread(count, max(bar[first].start, area[0]), min(bar[last].end, area[1]))
        free = last + 1
    return places or None


def _spans(subject: Subject, way: Sequence[Step], bar: Sequence[PhaseStretch]) -> Iterator[_Span | None]:
    """Of each step those of its stage; of a stage without any, those of the step before."""
    span: _Span | None = None
    for step in way:
        own = phases(subject.workspace.home(step).stage)
        listed = [index for index, stretch in enumerate(bar) if stretch.phase in own]
        span = (listed[0], listed[-1]) if listed else span
        yield span
