"""A metric that is not where it should be."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace, opportunities
from cjtool.query import agreed, definitions, direction, figure, meets_target, metric_of, standing, target

_BELOW = Says(
    en="{metric} is {value}, below its target of {target}, and no opportunity agreed in this journey changes that",
    nl="{metric} is {value}, onder het doel van {target}, en in deze klantreis is geen kans afgesproken die dat verandert",
    fr="{metric} est à {value}, sous son objectif de {target}, et aucune opportunité convenue dans ce parcours n’y remédie",
    de="{metric} liegt bei {value}, unter dem Ziel von {target}, und in dieser Customer Journey ist keine Chance vereinbart, die das ändert",
)
_ABOVE = Says(
    en="{metric} is {value}, above its target of {target}, and no opportunity agreed in this journey changes that",
    nl="{metric} is {value}, boven het doel van {target}, en in deze klantreis is geen kans afgesproken die dat verandert",
    fr="{metric} est à {value}, au-dessus de son objectif de {target}, et aucune opportunité convenue dans ce parcours n’y remédie",
    de="{metric} liegt bei {value}, über dem Ziel von {target}, und in dieser Customer Journey ist keine Chance vereinbart, die das ändert",
)
_TARGET = Says(
    en="its target",
    nl="het doel",
    fr="son objectif",
    de="das Ziel",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT)
def missed_target(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A reading misses its target.

    A target is a promise that the company makes to itself about its customers, and a missed one that nobody
    speaks of is soon no target. The GOV.UK Service Standard asks to track performance against the metrics that
    were chosen, and to use them to decide what to mend (point 10,
    https://www.gov.uk/service-manual/service-standard/point-10-define-success-publish-performance-data); the
    articles behind cjtool ask the same of the metrics of a journey.

    ## Not reported

    - A metric that an opportunity of the journey is to move, if it has an owner and a date and is neither done nor
      rejected: the miss has its answer. Such an opportunity names a metric of the library, or `nps`, `csat`, `ces`.
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
    known = definitions(journey, workspace)
    answered = {opportunity.metric for opportunity, _ in opportunities(journey) if agreed(opportunity)} - {
        None
    }
    for reading in standing(journey, workspace):
        if reading.metric in answered:
            continue
        metric = metric_of(reading, known)
        value, wanted = reading.value, target(reading, metric)
        if value is not None and wanted is not None and meets_target(reading, metric) is False:
            says = _BELOW if direction(metric) == "higher" else _ABOVE
            message = says(
                metric=metric.name,
                value=figure(metric, value),
                target=figure(metric, wanted),
            )
            related = (Mention(metric, _TARGET(), "target"),) if reading.target is None else ()
            yield Finding(reading, message, field="value", related=related)
