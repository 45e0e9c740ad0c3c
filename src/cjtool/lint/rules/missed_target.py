"""A metric that is not where it should be."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Says
from cjtool.model import Journey, Reading
from cjtool.project import Workspace, opportunities
from cjtool.query import (
    agreed,
    called,
    definitions,
    direction,
    figure,
    metric_of,
    relatives,
    target,
)
from cjtool.query.measurement import judged_by_target

_BELOW = Says(
    en="{metric} is {value}, below its target of {target}, and no opportunity agreed {where} changes that",
    nl="{metric} is {value}, onder het doel van {target}, en {where} is geen kans afgesproken die dat verandert",
    fr="{metric} est à {value}, sous son objectif de {target}, et aucune opportunité convenue {where} n’y remédie",
    de="{metric} liegt bei {value}, unter dem Ziel von {target}, und {where} ist keine Chance vereinbart, die das ändert",
)
_ABOVE = Says(
    en="{metric} is {value}, above its target of {target}, and no opportunity agreed {where} changes that",
    nl="{metric} is {value}, boven het doel van {target}, en {where} is geen kans afgesproken die dat verandert",
    fr="{metric} est à {value}, au-dessus de son objectif de {target}, et aucune opportunité convenue {where} n’y remédie",
    de="{metric} liegt bei {value}, über dem Ziel von {target}, und {where} ist keine Chance vereinbart, die das ändert",
)
_HERE = Says(
    en="in this journey",
    nl="in deze klantreis",
    fr="dans ce parcours",
    de="in dieser Customer Journey",
)
_AROUND = Says(
    en="in this journey or those above and below it",
    nl="in deze klantreis of in die erboven en eronder",
    fr="dans ce parcours, ni dans ceux au-dessus et au-dessous,",
    de="in dieser Customer Journey oder in denen darüber und darunter",
)
_TARGET = Says(
    en="its target",
    nl="het doel",
    fr="son objectif",
    de="das Ziel",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT)
def missed_target(workspace: Workspace) -> Iterator[Finding]:
    """A reading misses its target.

    A target is a promise that the company makes to itself about its customers, and a missed one that nobody
    speaks of is soon no target. The GOV.UK Service Standard asks to track performance against the metrics that
    were chosen, and to use them to decide what to mend (point 10,
    https://www.gov.uk/service-manual/service-standard/point-10-define-success-publish-performance-data); the
    articles behind cjtool ask the same of the metrics of a journey.

    ## Not reported

    - A metric that an opportunity is to move, if it has an owner and a date and is neither done nor rejected: the
      miss has its answer. Such an opportunity names a metric of the library, or `nps`, `csat`, `ces`. It stands in
      the journey, in one that this is a part of by `parent` or by a stage's `journey`, or in one that is a part of this.
    - Metrics whose direction is not known (`target-without-direction` asks for it). On `nps`, `csat` and `ces` higher
      is better, on a `duration` lower; any other metric says so by `better`.
    - Readings without `value`, which are planned, and those without a target of their own or of their metric.
    - Earlier readings of the same metric at the same place, and the same reading a second time.

    ## How to mend

    Nothing is wrong with the map: it shows what customers get. Make it an opportunity whose `metric` is this one, with
    an owner and a date. Change the target only if it was wrong.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    metrics:
      - {metric: csat, value: 51, target: 80, n: 214, date: 2025-11-15}     # <- missed-target
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the desk
            channel: phone
            metrics:
              - name: Wait on the phone
                kind: duration
                unit: minutes
                better: lower
                value: 9                                                    # <- missed-target
                target: 3
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    metrics:
      - {metric: csat, value: 51, target: 80, n: 214, date: 2024-11-15}
      - {metric: csat, value: 82, target: 80, n: 231, date: 2025-11-15}
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the desk
            channel: phone
            metrics:
              - name: Wait on the phone
                kind: duration
                unit: minutes
                better: lower
                value: 2
                target: 3
    ```

    ## Good: somebody answers for it, by a day

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    define:
      teams: {claims: {name: Claims desk}}
    metrics:
      - {metric: csat, value: 51, target: 80, n: 214, date: 2025-11-15}
    stages:
      - name: Report
        phase: service
        opportunities:
          - {title: An answer within a day, metric: csat, owner: claims, due: 2026-06-01, status: planned}
        steps:
          - {name: Calls the desk, channel: phone}
    ```
    """
    journeys = tuple(judged(workspace))
    kin = relatives(journeys, workspace)
    reported = set[Reading]()
    for journey in journeys:
        missed = workspace.of_journey(journey, _missed)
        around = kin[journey.id] if missed else ()
        for reading in missed:
            if reading not in reported and not _is_answered(reading, journey, around, workspace):
                reported.add(reading)
                yield _finding(reading, journey, _AROUND if around else _HERE, workspace)


def _missed(journey: Journey, workspace: Workspace) -> tuple[Reading, ...]:
    """The readings that miss their target and that no opportunity of the journey itself is to move."""
    answered = workspace.of_journey(journey, _agreed_on)
    return tuple(
        reading
        for reading, _, met in judged_by_target(journey, workspace)
        if not met and reading.metric not in answered
    )


def _agreed_on(journey: Journey, _workspace: Workspace) -> frozenset[str]:
    """The metrics that somebody is to move by a day."""
    moved = (opportunity.metric for opportunity, _ in opportunities(journey) if agreed(opportunity))
    return frozenset(metric for metric in moved if metric is not None)


def _is_answered(
    reading: Reading, journey: Journey, around: tuple[Journey, ...], workspace: Workspace
) -> bool:
    """Whether another journey is to move the very metric of a reading, not one of its own that has the same id."""
    metric = metric_of(reading, definitions(journey, workspace))
    return reading.metric is not None and any(
        reading.metric in workspace.of_journey(other, _agreed_on)
        and definitions(other, workspace).metrics[reading.metric] is metric
        for other in around
    )


def _finding(reading: Reading, journey: Journey, where: Says, workspace: Workspace) -> Finding:
    metric = metric_of(reading, definitions(journey, workspace))
    value, wanted = reading.value, target(reading, metric)
    assert value is not None
    assert wanted is not None
    says = _BELOW if direction(metric) == "higher" else _ABOVE
    message = says(
        metric=called(metric), value=figure(metric, value), target=figure(metric, wanted), where=where()
    )
    related = (Mention(metric, _TARGET(), "target"),) if reading.target is None else ()
    return Finding(reading, message, field="value", related=related)
