"""Figures of what customers answered: per step, touchpoint, stage and journey, whole and by persona, channel and segment."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from cjtool.measure.answers import CustomerAnswers
from cjtool.measure.closed_loop import ClosedLoop
from cjtool.measure.comparing_spans import ComparedSpans
from cjtool.measure.intervals import Estimate
from cjtool.measure.places import Level, MeasuredPlace
from cjtool.measure.scores import Figured
from cjtool.measure.spans import Span
from cjtool.measure.targets import TargetState
from cjtool.model import Journey
from cjtool.model.expected import Expectation
from cjtool.project import Workspace
from cjtool.project.measured import SpentBudget


@dataclass(frozen=True)
class ExpectedFigure:
    """What is expected at a place, and whether it is so: `figure` is what was measured in its time, if enough.

    With a budget, that is what was measured in its period so far, and `budget` says what of it is spent.
    """

    at: str
    expectation: Expectation
    state: TargetState
    figure: Figured | None
    budget: SpentBudget | None = None


class Trend(NamedTuple):
    """How much a figure changed from one span of time to the next, and what it was in each."""

    change: Estimate
    before: Figured
    now: Figured


@dataclass(frozen=True)
class MeasuredFigure:
    """A figure at a place: `at` is `journey/stage/step`, `journey/stage`, `journey`, or `touchpoint:id`.

    `segment` is a persona, a channel or a text of a column, with what that is, and no text where answers say nothing of it; None for all customers. `pooled` says
    that a journey's figure is made of the answers at its parts, as nobody was asked about the whole, or so `few` that they
    do not count; then `weights` has the number of answers at each part. A journey's figure that is not pooled has in
    `parts` what the answers at its parts give, where there are enough. `asked` is how many customers were asked, None
    where only answers are known. `trend` is the change between the two spans that the project compares, None where
    one of them has too few answers; `start` and `end` are the days of the first and the last answer.
    """

    at: str
    level: Level
    metric: str
    figure: Figured
    start: date | None
    end: date | None
    segment: tuple[str, str] | None = None
    pooled: bool = False
    trend: Trend | None = None
    asked: int | None = None
    weights: tuple[tuple[str, int], ...] = ()
    parts: Figured | None = None
    few: int = 0
    felt: Estimate | None = None
    """At a step, where the answers lie on the scale of emotions from −2 to 2; None where they have no honest place there."""


@dataclass(frozen=True)
class PeakAndEnd:
    """Of one metric the lowest and the last step of a journey that were measured.

    Customers remember an experience by its most intense moment and its end (Kahneman, Fredrickson, Schreiber and
    Redelmeier, *When More Pain Is Preferred to Less*, Psychological Science 4:6, 1993). `lowest` is None where nobody
    says whether higher or lower is better; it is `sure` only if its interval lies apart from all others.
    """

    journey: str
    metric: str
    lowest: MeasuredFigure | None
    sure: bool
    last: MeasuredFigure

    @property
    def remembered(self) -> float | None:
        """(peak + end) / 2, in the unit of the metric."""
        return None if self.lowest is None else (self.lowest.figure.value + self.last.figure.value) / 2


@dataclass(frozen=True)
class MeasuredProject:
    """All figures of a project, and its targets; `hidden` counts groups of too few answers, `least` is what is enough."""

    workspace: Workspace
    answers: CustomerAnswers
    journeys: Sequence[Journey]
    figures: tuple[MeasuredFigure, ...]
    targets: tuple[ExpectedFigure, ...] = ()
    peaks: tuple[PeakAndEnd, ...] = ()
    hidden: int = 0
    least: int = 1
    places: tuple[MeasuredPlace, ...] = ()
    span: Span = "quarter"
    compared: ComparedSpans | None = None
    """Of which two spans of time changes are told; None where there are no two whole ones with answers."""
    loop: ClosedLoop | None = None
    """Who is to be called back; None where that was not asked."""

    def targets_of(self, figure: MeasuredFigure) -> tuple[ExpectedFigure, ...]:
        """The targets of a figure of all customers."""
        if figure.segment is not None:
            return ()
        return tuple(
            each for each in self.targets if (each.at, each.expectation.metric) == (figure.at, figure.metric)
        )

    @property
    def missed(self) -> bool:
        """Whether a target is surely missed."""
        return any(target.state == "missed" for target in self.targets)
