"""Where things stand on the screen, and in which type."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cjtool.model import Journey, Stage
from cjtool.scene.typeset import Style

WIDTH, HEIGHT = 960.0, 540.0
"""16:9; nothing is set smaller than `LEAST`."""
LEAST = 9.0
"""Points: 18 pixels where the picture is 1,920 wide."""
EDGE = 28.0
GAP = 6.0
MOST_STAGES = 8
"""So many stages have room for words; more take another screen."""

TITLES = tuple(Style(size, size * 1.15, "bold") for size in (28, 25, 22, 19, 16))
SUBTITLE = Style(11, 13.5)
CAPS = Style(9, 11, "bold")
SMALL = Style(9, 11)
SMALL_STRONG = Style(9, 11, "bold")
STAGES = tuple(Style(size, size * 1.15, "bold") for size in (14, 12.5, 11, 10, 9))
WORDS = tuple(Style(size, size * 1.22) for size in (10.5, 10, 9.5, 9))
STRONG_WORDS = tuple(Style(size, size * 1.22, "bold") for size in (10.5, 10, 9.5, 9))

STAGES_TOP, STAGES_HEIGHT = 102.0, 36.0
FIELD_TOP, FIELD_HEIGHT = 142.0, 146.0
PAINS_TOP, WORKS_TOP, CARD_HEIGHT = 292.0, 348.0, 53.0
PANELS_TOP, PANELS_HEIGHT = 405.0, 99.0
FOOT = 517.0
"""The baseline of the legend's first line."""


@dataclass(frozen=True)
class StageSlot:
    """A stage's stretch of the screen."""

    stage: Stage
    number: int
    x: float
    width: float

    @property
    def right(self) -> float:
        """Where it ends."""
        return self.x + self.width


def screen_count(journey: Journey) -> int:
    """How many screens the stages take."""
    return -(-len(journey.stages) // MOST_STAGES)


def screens(journey: Journey) -> Iterator[tuple[StageSlot, ...]]:
    """The stages of each screen, of equal width, as many on each as on any other or one fewer."""
    count = screen_count(journey)
    least, more = divmod(len(journey.stages), count)
    start = 0
    for screen in range(count):
        end = start + least + (screen < more)
        yield slots(journey.stages[start:end], start)
        start = end


def slots(stages: Sequence[Stage], before: int) -> tuple[StageSlot, ...]:
    """Stages beside one another."""
    width = (WIDTH - 2 * EDGE - GAP * (len(stages) - 1)) / len(stages)
    return tuple(
        StageSlot(stage, before + index + 1, EDGE + index * (width + GAP), width)
        for index, stage in enumerate(stages)
    )
