"""The sheets of one project lie or stand alike, so that they can be bound or hung together."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import log

from cjtool.app.comparing import Picked
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.scene import Scene
from cjtool.scene.sheet import LEGIBLE, Sheet, scale
from cjtool.scene.typeset import BODY

Scenes = tuple[Scene, ...]
Draw = Callable[[Journey, Workspace, tuple[Sheet, ...]], Scenes]


@dataclass(frozen=True)
class _Set:
    """What is drawn of the journeys of a project, in their order, all for the same sheet."""

    sheet: Sheet
    drawn: tuple[Scenes, ...]

    @property
    def worth(self) -> tuple[float, int, float]:
        """The plain text of the smallest picture while that is hard to read, then few pages, then large type."""
        scales = [_scale(scenes, self.sheet) for scenes in self.drawn]
        least = BODY.size * min(scales)
        pages = sum(map(len, self.drawn))
        return min(round(least, 4), LEGIBLE), -pages, round(sum(map(log, scales)), 6)


def drawn_alike(
    picked: Picked, choice: tuple[Sheet, ...], draw: Draw
) -> Iterator[tuple[Scenes, tuple[Sheet, ...]]]:
    """What is drawn of each journey, with its sheets: of several, the one that is best for all of them.

    A single one keeps its choice, as have pictures for screens, and each is drawn when it is its turn.
    """
    if len(picked) < 2 or len(choice) < 2:
        yield from ((draw(journey, workspace, choice), choice) for workspace, journey in picked)
        return
    best = max((_set(picked, each, draw) for each in choice), key=lambda each: each.worth)
    yield from ((scenes, (best.sheet,)) for scenes in best.drawn)


def _set(picked: Picked, paper: Sheet, draw: Draw) -> _Set:
    return _Set(paper, tuple(draw(journey, workspace, (paper,)) for workspace, journey in picked))


def _scale(scenes: Sequence[Scene], paper: Sheet) -> float:
    return min(scale(scene.width, scene.height, paper) for scene in scenes)
