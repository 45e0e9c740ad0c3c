"""Pages of lanes set out for paper: as many rows, and as wide, as gives the largest type on a sheet."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from math import ceil, log, sqrt

from cjtool.draw import header
from cjtool.draw.breaking import rows
from cjtool.draw.grid import SMALL, Subject
from cjtool.draw.page import lane_page
from cjtool.scene import Scene, sheet
from cjtool.scene.sheet import LEGIBLE, Sheet
from cjtool.scene.typeset import BODY

_MOST_ROWS = 8
ROW_COSTS = 0.93
"""Each further row must make the type so much larger: a journey in one line is easier to follow."""
_NARROWINGS = 3


@dataclass(frozen=True)
class _Setting:
    """A page drawn as narrow as its steps allow, in rows of at most `most` steps, with a sheet for it."""

    subject: Subject
    most: int
    count: int
    narrow: Scene
    sheet: Sheet

    @cached_property
    def likely(self) -> float:
        """A width at which the page has the sheet's proportions, if its area stays the same: it only grows."""
        area = self.narrow.width * self.narrow.height
        return max(self.narrow.width, sqrt(area * self.sheet.width / self.sheet.height))

    @property
    def hope(self) -> tuple[float, float]:
        """What its worth is at most."""
        height = self.narrow.width * self.narrow.height / self.likely
        return self.worth(sheet.scale(self.likely, height, self.sheet))

    def worth(self, scale: float) -> tuple[float, float]:
        """First whether the type is legible, then its size; rows cost something."""
        size = BODY.size * scale
        return (min(size, LEGIBLE), size * ROW_COSTS ** (self.count - 1))

    def drawn(self) -> Scene:
        """The page at the width that suits the sheet best, found by following how the height falls."""
        best = first = self.narrow
        proportion = self.sheet.height / self.sheet.width
        width = self.likely
        for _ in range(_NARROWINGS):
            if width < best.width * 1.005:
                break
            wider = lane_page(self.subject, self.most, width)
            if self._scale(wider) > self._scale(best):
                best = wider
            fall = log(first.height / wider.height) / log(wider.width / first.width)
            width = (first.height / proportion * first.width**fall) ** (1 / (1 + fall))
        return best

    def _scale(self, scene: Scene) -> float:
        return sheet.scale(scene.width, scene.height, self.sheet)


def fitted(subject: Subject, sheets: tuple[Sheet, ...]) -> Scene:
    """The page with the largest type on one of the sheets; without sheets, the page as a screen shows it."""
    if not sheets:
        return lane_page(subject)
    subject = replace(subject, dense=True)
    best: tuple[tuple[float, float], Scene] | None = None
    for setting in sorted(_settings(subject, sheets), key=lambda each: each.hope, reverse=True):
        if best and setting.hope <= best[0]:
            break
        scene = setting.drawn()
        worth = setting.worth(sheet.scale(scene.width, scene.height, setting.sheet))
        if best is None or worth > best[0]:
            best = worth, scene
    assert best is not None
    return best[1]


def _settings(subject: Subject, sheets: tuple[Sheet, ...]) -> Iterator[_Setting]:
    """Each number of rows with each sheet, until more rows give less on all of them."""
    hopes: list[tuple[float, float]] = []
    for most, count in ways(subject):
        least = max(header.least_stacked(subject), min(SMALL, *(each.width for each in sheets)))
        narrow = lane_page(subject, most, least)
        found = [_Setting(subject, most, count, narrow, each) for each in sheets]
        yield from found
        hopes.append(max(each.hope for each in found))
        if hopes[-1] < max(hopes):
            return


def ways(subject: Subject) -> Iterator[tuple[int, int]]:
    """How many steps a row may hold, with the number of rows that gives, few rows first."""
    stages = subject.journey.stages
    units = sum(part.units for part in rows(stages, 10**6)[0]) if stages else 1
    seen = set()
    for wanted in range(1, _MOST_ROWS + 1):
        most = max(1, ceil(units / wanted))
        count = len(rows(stages, most))
        if count not in seen and count <= _MOST_ROWS:
            seen.add(count)
            yield most, count
