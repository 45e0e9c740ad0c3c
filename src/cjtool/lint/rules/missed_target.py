"""A metric that is not where it should be."""

from collections.abc import Hashable, Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, judged, rule
from cjtool.message import Message, Plain, Says
from cjtool.model import Journey, Touchpoint
from cjtool.model.expected import expectation
from cjtool.project import Workspace, opportunities
from cjtool.project.measured import RunTarget
from cjtool.query import (
    Beside,
    agreed,
    called,
    definitions,
    direction,
    figure,
    relatives,
    target,
)
from cjtool.query.measurement import judged_by_target
from cjtool.query.notation import told_answer
from cjtool.query.target_states import JudgedTarget, judged_targets

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
_MEASURED = Says(
    en="{metric} at {place} is {value} by `{count}` answers, between {low} and {high}: {target} is missed, and no opportunity agreed {where} changes that",
    nl="{metric} bij {place} is {value} volgens `{count}` antwoorden, tussen {low} en {high}: {target} is niet gehaald, en {where} is geen kans afgesproken die dat verandert",
    fr="{metric} à {place} est à {value} selon `{count}` réponses, entre {low} et {high} : {target} est manqué, et aucune opportunité convenue {where} n’y remédie",
    de="{metric} bei {place} liegt nach `{count}` Antworten bei {value}, zwischen {low} und {high}: {target} ist verfehlt, und {where} ist keine Chance vereinbart, die das ändert",
)
_OVERSPENT = Says(
    en="{metric} at {place}: more than the budget of {target} is spent ({spent} of {allowed}), and no opportunity agreed {where} changes that",
    nl="{metric} bij {place}: het budget van {target} is overschreden ({spent} van {allowed}), en {where} is geen kans afgesproken die dat verandert",
    fr="{metric} à {place} : le budget de {target} est dépassé ({spent} sur {allowed}), et aucune opportunité convenue {where} n’y remédie",
    de="{metric} bei {place}: Das Budget von {target} ist überschritten ({spent} von {allowed}), und {where} ist keine Chance vereinbart, die das ändert",
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
    articles behind cjtool ask the same of the metrics of a journey. Where the answers themselves are known, with
    `--measured` or `--measure`, it tells each target in `expect` that they surely miss, with the figure, its interval
    and how many answered; a figure of theirs counts in place of the reading beside it.

    ## Not reported

    - A metric that an opportunity is to move, if it has an owner and a date and is neither done nor rejected: the
      miss has its answer. Such an opportunity names a metric of the library, or `nps`, `csat`, `ces`. It stands in
      the journey, in one that this is a part of by `parent` or by a stage's `journey`, or in one that is a part of this.
    - Metrics whose direction is not known (`target-without-direction` asks for it). On `nps`, `csat` and `ces` higher
      is better, on a `duration` lower; any other metric says so by `better`.
    - Targets of which too few answered to tell whether they are met (`small-sample` tells these).
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
    reported = set[Hashable]()
    for journey in journeys:
        if not workspace.measured.ran and not workspace.of_journey(journey, _misses):
            continue
        missed = [each for each in judged_targets(journey, workspace) if each.state == "missed"]
        around = kin[journey.id] if missed else ()
        for each in missed:
            if each.key not in reported and not _is_answered(each, journey, around, workspace):
                reported.add(each.key)
                yield _finding(each, journey, _AROUND if around else _HERE)


def _misses(journey: Journey, workspace: Workspace) -> bool:
    """Whether a reading that is written misses its target."""
    return not all(met for _, _, met in judged_by_target(journey, workspace))


def _agreed_on(journey: Journey, _workspace: Workspace) -> frozenset[str]:
    """The metrics that somebody is to move by a day."""
    moved = (opportunity.metric for opportunity, _ in opportunities(journey) if agreed(opportunity))
    return frozenset(metric for metric in moved if metric is not None)


def _is_answered(
    each: JudgedTarget, journey: Journey, around: tuple[Journey, ...], workspace: Workspace
) -> bool:
    """Whether the journey, or another, is to move the very metric of a target, not one of its own that has the same id."""
    id = each.metric_id
    return id is not None and (
        id in workspace.of_journey(journey, _agreed_on)
        or any(
            id in workspace.of_journey(other, _agreed_on)
            and definitions(other, workspace).metrics[id] is each.metric
            for other in around
        )
    )


def _finding(each: JudgedTarget, journey: Journey, where: Says) -> Finding:
    if each.told is not None:
        return Finding(each.holder, _expected(each, each.told, where), field="expect", subject=each.told.text)
    if each.beside is not None:
        return _by_figure(each, each.beside, journey, where)
    reading, metric = each.reading, each.metric
    assert reading is not None
    value, wanted = reading.value, target(reading, metric)
    assert value is not None
    assert wanted is not None
    says = _BELOW if direction(metric) == "higher" else _ABOVE
    message = says(
        metric=called(metric), value=figure(metric, value), target=figure(metric, wanted), where=where()
    )
    related = (Mention(metric, _TARGET(), "target"),) if reading.target is None else ()
    return Finding(reading, message, field="value", related=related)


def _expected(each: JudgedTarget, told: RunTarget, where: Says) -> Message:
    """What is missed of what is expected: by the answers of its time, or by its budget."""
    place = each.holder.title if isinstance(each.holder, Journey) else each.holder.name
    budget = expectation(told.text).budget
    if budget is not None and told.budget is not None:
        spent, allowed = Plain(str(told.budget.spent)), Plain(str(budget.allowed))
        return _OVERSPENT(
            metric=called(each.metric), place=place, target=told.text, spent=spent, allowed=allowed, where=where()
        )  # fmt: skip
    assert told.figure is not None  # nothing is missed that was not measured
    value, low, high = (told_answer(number, each.metric) for number in told.figure)
    return _MEASURED(
        metric=called(each.metric), place=place, value=value, count=Plain(str(told.n)), low=low, high=high,
        target=told.text, where=where(),
    )  # fmt: skip


def _by_figure(each: JudgedTarget, beside: Beside, journey: Journey, where: Says) -> Finding:
    """By a figure of the run, where the target is that of a metric or of a reading."""
    says = _BELOW if direction(each.metric) == "higher" else _ABOVE
    value, wanted = (
        told_answer(number, each.metric) for number in (beside.figure.figure.value, beside.wanted or 0.0)
    )
    message = says(metric=called(each.metric), value=value, target=wanted, where=where())
    if beside.written is not None:
        return Finding(beside.written, message, field="value")  # the same finding as of what is written there
    holder = journey if isinstance(each.holder, Touchpoint) else each.holder
    related = (Mention(each.metric, _TARGET(), "target"),)
    return Finding(holder, message, subject=f"{beside.figure.at} {beside.figure.metric}", related=related)
