"""The shape of a stage: an arrow that the next one fits into."""

from dataclasses import dataclass

from cjtool.draw.grid import Grid, Section

_NOTCH = 9


@dataclass(frozen=True)
class Chevron:
    """From `x` on; texts have room from `left` to `right`, where the straight upper edge ends."""

    x: float
    left: float
    right: float
    pointed: bool
    notched: bool

    def outline(self, height: float) -> list[tuple[float, float]]:
        """Its corners, from the upper left on."""
        end, tip = self.right + 12, self.right + 6 + _NOTCH
        right = (
            [(tip - _NOTCH, 0.0), (tip, height / 2), (tip - _NOTCH, height)]
            if self.pointed
            else [(end, 0.0), (end, height)]
        )
        notch = [(self.x + _NOTCH, height / 2)] if self.notched else []
        return [(self.x, 0.0), *right, (self.x, height), *notch]


def chevron_of(grid: Grid, section: Section) -> Chevron:
    """The chevron of a section: the first of a row has no notch, the last of all no point."""
    first, last = section is grid.sections[0], section is grid.sections[-1]
    tip = section.right if last else section.right + 4
    pointed = not (last and grid.last)
    right = (tip - _NOTCH if pointed else section.right) - (6 if pointed else 12)
    return Chevron(section.x, section.x + (10 if first else 18), right, pointed, not first)
