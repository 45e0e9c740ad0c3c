"""What is measured of an event log beside a journey."""

from dataclasses import dataclass
from datetime import date

from cjtool.measure.answers import LeftOut
from cjtool.measure.intervals import Estimate, Interval
from cjtool.model import Duration, Journey, Step
from cjtool.project import Workspace


@dataclass(frozen=True)
class Fitness:
    """How well cases fit the journey, in percent: of all events together, on average, and how many fit wholly."""

    log: float
    average: float
    whole: Estimate


@dataclass(frozen=True)
class Waited:
    """Time between two steps in seconds: the median and what nine of ten do not exceed, of `n` passages.

    Quantiles by linear interpolation (type 7 of Hyndman and Fan, *Sample Quantiles in Statistical Packages*, The
    American Statistician 50:4, 1996).
    """

    median: float
    p90: float
    n: int


@dataclass(frozen=True)
class WayTaken:
    """How often customers went from a step to another: None before the first step, and at an end.

    `share` is that of all who left `start`, `told` what the journey says of it. `drawn` says whether the journey has
    this way, `promised` the waits that it tells on it, of the step itself and of those on the way that no event is about.
    """

    start: Step | None
    end: Step | None
    count: int
    share: Estimate
    told: float | None
    drawn: bool
    waited: Waited | None
    promised: tuple[Duration, ...] = ()
    kept: float | None = None
    """The share in percent of passages that took no longer than promised; None where nothing is."""
    log_ends: bool = False
    """Whether it leads to an end only by steps that no event is about: the log does not tell who came there, and who left."""


@dataclass(frozen=True)
class StepTaken:
    """In how many cases a step was taken, and in how many something was not as the journey says.

    `missing`: not there, though the way leads through it; `moved`: there, at another place; `again`: more often than
    the way leads to it; `extra`: there, where no way leads to it; `looped`: several times, as the journey allows;
    `early`: before a step that it waits for under `after`; `left`: it was the last one, and no end; `open`: it is
    so until now, and the case is under way. `over` counts the cases that came here and left or went on: all but those.
    """

    step: Step
    cases: int
    logged: bool
    missing: int
    moved: int
    again: int
    extra: int
    looped: int
    early: int
    left: int
    open: int
    over: int
    drop_off: Estimate | None
    """The share in percent who went no further, of those who left or went on; None at an end and where there are none."""

    @property
    def drop_off_bounds(self) -> Interval | None:
        """Between which shares of all who came here the drop-off lies: if all who are open go on, and if none does."""
        if self.drop_off is None or not self.open:
            return None
        return Interval(100 * self.left / self.cases, 100 * (self.left + self.open) / self.cases)


@dataclass(frozen=True)
class EventFlow:
    """All that is measured of one log; `under_way` are cases that may still go on, which are not asked for an end."""

    workspace: Workspace
    journey: Journey
    source: str
    cases: int
    events: int
    under_way: int
    variants: int
    start: date | None
    end: date | None
    fitness: Fitness | None
    steps: tuple[StepTaken, ...]
    ways: tuple[WayTaken, ...]
    left_out: tuple[LeftOut, ...]
    notes: tuple[LeftOut, ...] = ()
    """Events that count in a way that readers may not expect."""

    @property
    def read(self) -> int:
        """How many events were read: those that count, and those that do not."""
        return self.events + sum(out.rows for out in self.left_out)
