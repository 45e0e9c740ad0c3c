"""What a journey comes down to at one point of its history."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from cjtool.diagnostic import Diagnostic, FindingKind
from cjtool.diff.curves import feelings
from cjtool.model import Journey, Metric, Stage, Step, steps
from cjtool.project import Workspace
from cjtool.query.effective import definitions
from cjtool.query.measurement import latest, meets_target, metric_of
from cjtool.query.notation import written
from cjtool.query.summing_up import highlights, open_pains
from cjtool.query.verdicts import Verdict, in_stage, worst


@dataclass(frozen=True)
class StageFeeling:
    """The mean emotion of a stage's steps, −2…2; None where none of them has one, which is a gap."""

    name: str
    mean: float | None


@dataclass(frozen=True)
class PastReading:
    """What a metric of the whole journey was, and whether that met its target, where that is known."""

    metric: Metric
    value: float
    met: bool | None
    currency: str

    def text(self, language: str) -> str:
        """The value with its unit, as a language writes it."""
        return written(self.value, self.metric, self.currency, language)


@dataclass(frozen=True)
class JourneyFigures:
    """A journey in figures; findings are None where nobody asked for them.

    `readings` are those of the whole journey, by the metric's id or its name. `promises` says of how many promises
    the worst verdict in the journey is which.
    """

    curve: tuple[StageFeeling, ...]
    lowest: tuple[Step, float] | None
    steps: int
    open_pains: int
    promises: Mapping[Verdict, int]
    readings: Mapping[str, PastReading]
    faults: int | None = None
    facts: int | None = None


def figures_of(journey: Journey, workspace: Workspace) -> JourneyFigures:
    """The figures of a journey, without findings. They rest on its file and on what journeys share, and on no day."""
    low = highlights(journey)
    return JourneyFigures(
        tuple(_feeling(stage) for stage in journey.stages),
        (low.low.step, low.low.emotion) if low else None,
        len(steps(journey)),
        len(open_pains(journey)),
        Counter(_promises(journey, workspace)),
        dict(_readings(journey, workspace)),
    )


def judged_figures(found: JourneyFigures, findings: Sequence[Diagnostic] | None) -> JourneyFigures:
    """The same with how many faults and facts stand in the journey's file, where anybody looked."""
    if findings is None:
        return found
    kinds = Counter(each.kind is FindingKind.FACT for each in findings if each.stands and each.lens)
    return replace(found, faults=kinds[False], facts=kinds[True])


def _feeling(stage: Stage) -> StageFeeling:
    felt = feelings(stage)
    return StageFeeling(stage.name, felt.mean if felt else None)


def _promises(journey: Journey, workspace: Workspace) -> Iterator[Verdict]:
    """The worst verdict on each promise that something in the journey names."""
    for id in definitions(journey, workspace).promises:
        found = worst(each for stage in journey.stages for each in in_stage(id, stage, workspace))
        if found is not None:
            yield found.verdict


def _readings(journey: Journey, workspace: Workspace) -> Iterator[tuple[str, PastReading]]:
    known, currency = definitions(journey, workspace), workspace.project.currency
    for reading in latest(journey.metrics):
        if reading.value is not None:
            metric = metric_of(reading, known)
            met = meets_target(reading, metric)
            yield reading.metric or metric.name, PastReading(metric, reading.value, met, currency)
