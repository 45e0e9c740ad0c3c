"""The lowest and the last step of each journey that were measured: what customers remember."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from cjtool.measure.figures import MeasuredFigure, PeakAndEnd
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query.effective import definitions
from cjtool.query.measurement import direction

_FEWEST = 2
"""Of one step alone nothing is lowest."""


def peaks_and_ends(
    workspace: Workspace, journeys: Sequence[Journey], figures: Iterable[MeasuredFigure]
) -> Iterator[PeakAndEnd]:
    """Of each journey and metric, in order; none where fewer than two steps were measured."""
    steps: dict[tuple[str, str], list[MeasuredFigure]] = defaultdict(list)
    for each in figures:
        if each.level == "step" and each.segment is None:
            steps[each.at.partition("/")[0], each.metric].append(each)
    by_id = {journey.id: journey for journey in journeys}
    for (journey, metric), listed in steps.items():
        if len(listed) >= _FEWEST:
            better = direction(definitions(by_id[journey], workspace).metrics[metric])
            lowest, sure = _lowest(listed, better)
            yield PeakAndEnd(journey, metric, lowest, sure, listed[-1])


def _lowest(listed: Sequence[MeasuredFigure], better: str | None) -> tuple[MeasuredFigure | None, bool]:
    """The worst of some figures, and whether its interval lies apart from all others."""
    if better is None:
        return None, False
    worst, *others = sorted(listed, key=lambda each: each.figure.value, reverse=better == "lower")
    if better == "lower":
        return worst, all(worst.figure.low > other.figure.high for other in others)
    return worst, all(worst.figure.high < other.figure.low for other in others)
