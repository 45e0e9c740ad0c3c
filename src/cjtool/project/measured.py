"""Figures of a run of `cjtool measure`, as a project holds them beside what is written in it: of answers, and of event logs."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

from cjtool.model import Duration

RunState: TypeAlias = Literal["met", "missed", "unknown"]
"""Whether a target is met: `unknown` where the interval lies across it, or too few answered."""


RunSpan: TypeAlias = Literal["month", "quarter", "year"]


class Ranged(NamedTuple):
    """A value with the ends of its 95 % interval, in the value's own unit."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class RunFigure:
    """What `n` customers answered at a place, with the day of the first and of the last answer, where those are known.

    `at` is `journey/stage/step`, `journey/stage`, `journey`, or `touchpoint:id`. `segment` is `persona`, `channel` or a
    column, with its value; None for all customers. `pooled` says that a journey's figure is made of the answers at its
    parts. `asked` counts those who were asked. `trend` is the change between the spans that the run compares.
    `felt` says where the answers lie on the scale of emotions, from −2 to 2; None where they have no honest place there.
    `parts` is what the answers at the parts of a journey give, with their number, where its own figure is not made of them.
    """

    at: str
    metric: str
    figure: Ranged
    n: int
    start: date | None = None
    end: date | None = None
    segment: tuple[str, str] | None = None
    pooled: bool = False
    asked: int | None = None
    trend: Ranged | None = None
    felt: Ranged | None = None
    parts: tuple[Ranged, int] | None = None


@dataclass(frozen=True)
class PassedWindow:
    """A window of a budget that is over, by its first and its last day: whether its `n` answers meet the target."""

    start: date
    end: date
    state: RunState
    figure: Ranged | None = None
    n: int = 0


@dataclass(frozen=True)
class SpentBudget:
    """What is spent of the budget of a target in a calendar period, given by its first and its last day.

    `windows` are those that are over, in order; `left` are still to come. `previous` is the period before this one, where
    there are answers of it.
    """

    start: date
    end: date
    windows: tuple[PassedWindow, ...] = ()
    left: int = 0
    previous: "SpentBudget | None" = None

    @property
    def spent(self) -> int:
        """How many windows missed the target."""
        return self._in("missed")

    @property
    def met(self) -> int:
        """How many met it."""
        return self._in("met")

    @property
    def unknown(self) -> int:
        """How many are over and leave open whether they met it."""
        return self._in("unknown")

    @property
    def total(self) -> int:
        """How many windows the period has."""
        return len(self.windows) + self.left

    def state(self, allowed: int) -> RunState:
        """`missed` where more windows are missed than are allowed, `met` where surely no more are, else `unknown`.

        Early in a period no more can have been missed, whatever was answered: it is `met` only once a window is.
        """
        if self.spent > allowed:
            return "missed"
        return "met" if self.met and self.spent + self.unknown <= allowed else "unknown"

    def _in(self, state: RunState) -> int:
        return sum(each.state == state for each in self.windows)


@dataclass(frozen=True)
class RunTarget:
    """A target at a place, as its author wrote it, and whether the answers of its time meet it."""

    at: str
    metric: str
    text: str
    state: RunState
    figure: Ranged | None = None
    n: int = 0
    budget: SpentBudget | None = None


class RunWait(NamedTuple):
    """Seconds between two events: the median, and what nine of ten of `n` passages do not exceed."""

    median: float
    p90: float
    n: int


@dataclass(frozen=True)
class RunWay:
    """How many customers of a log went from a step to another, by id: None before the first step, and at an end.

    `share` is that of all who left `start`, in percent. `kept` is the share that took no longer than the waits `promised`
    when the log was read; None where nothing was.
    """

    start: str | None
    end: str | None
    count: int
    share: Ranged
    waited: RunWait | None = None
    promised: tuple[Duration, ...] = ()
    kept: float | None = None


@dataclass(frozen=True)
class RunStep:
    """A step of a log by its id: whether any event is about it, and how many customers came there and went no further.

    `drop_off` is the share in percent that `left` is of the `over` who left or went on; None at an end.
    """

    id: str
    logged: bool
    cases: int
    left: int
    over: int
    drop_off: Ranged | None = None


@dataclass(frozen=True)
class RunFlow:
    """What an event log says of a journey, by its id. `start` and `end` are the days of the first and the last event.

    `fitness` says in percent how well all events fit the journey as it was read, `whole` how many customers went as it says.
    """

    journey: str
    log: str
    cases: int
    events: int
    under_way: int
    start: date | None = None
    end: date | None = None
    fitness: float | None = None
    whole: Ranged | None = None
    steps: tuple[RunStep, ...] = ()
    ways: tuple[RunWay, ...] = ()


class RunSpans(NamedTuple):
    """The two spans of time that a run compares, by their first days: months, quarters or years."""

    span: RunSpan
    before: date
    now: date


class RunScale(NamedTuple):
    """The lowest and the highest score that customers could give to a metric.

    `satisfied` is the lowest score of those who count as satisfied; None where the metric does not count them.
    """

    metric: str
    low: float
    high: float
    satisfied: float | None = None


class RunRows(NamedTuple):
    """How many rows of a source of answers were to count, and how many of them could not."""

    source: str
    rows: int
    lost: int


@dataclass(frozen=True)
class Measurements:
    """What one run tells of a project; equal if it tells the same. `ran` is false where no answers were read; `flows` are of event logs.

    `compared` is None where no spans are compared, or it is not known which.
    """

    figures: tuple[RunFigure, ...] = ()
    targets: tuple[RunTarget, ...] = ()
    ran: bool = False
    flows: tuple[RunFlow, ...] = ()
    compared: RunSpans | None = None
    scales: tuple[RunScale, ...] = ()
    """On which scale customers scored each metric."""
    rows: tuple[RunRows, ...] = ()
    as_of: date | None = None
    """The day on which it was made, and its targets were judged; None where a file does not say it."""

    @cached_property
    def share_lost(self) -> float:
        """Which share, 0 to 1, of the rows that were to count could not."""
        rows = sum(each.rows for each in self.rows)
        return sum(each.lost for each in self.rows) / rows if rows else 0.0

    @cached_property
    def judged_on(self) -> date | None:
        """The day as of which it speaks: that of the last answer where it does not say another."""
        days = (each.end for each in self.figures if each.end is not None)
        return self.as_of or max(days, default=None)

    @cached_property
    def changes(self) -> RunSpans | None:
        """The spans between which changes are told; None where no figure has one."""
        return self.compared if any(each.trend is not None for each in self.figures) else None

    @cached_property
    def _by_place(self) -> Mapping[tuple[str, tuple[str, str] | None], tuple[RunFigure, ...]]:
        found: dict[tuple[str, tuple[str, str] | None], tuple[RunFigure, ...]] = {}
        for each in self.figures:
            key = each.at, each.segment
            found[key] = (*found.get(key, ()), each)
        return found

    def at(self, place: str, segment: tuple[str, str] | None = None) -> tuple[RunFigure, ...]:
        """The figures at a place: of all customers, or of a segment."""
        return self._by_place.get((place, segment), ())

    def satisfied(self, metrics: Iterable[str]) -> tuple[RunScale, ...]:
        """The scales of those of some metrics that count satisfied customers, each once, in their order."""
        known = {each.metric: each for each in self.scales if each.satisfied is not None}
        return tuple(known[metric] for metric in dict.fromkeys(metrics) if metric in known)

    def targets_at(self, place: str, metric: str) -> tuple[RunTarget, ...]:
        """The targets of a metric at a place."""
        return tuple(each for each in self.targets if (each.at, each.metric) == (place, metric))
