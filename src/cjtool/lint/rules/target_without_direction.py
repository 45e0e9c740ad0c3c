"""A target that can be neither met nor missed."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import called, definitions, direction, figure, metric_of, standing, target

_SAYS = Says(
    en="{metric} is {value} with a target of {target}, and nothing says which way is better",
    nl="{metric} is {value} met een doel van {target}, en nergens staat welke kant op beter is",
    fr="{metric} est à {value} pour un objectif de {target}, et rien ne dit dans quel sens c’est mieux",
    de="{metric} liegt bei {value} mit einem Ziel von {target}, und nirgends steht, welche Richtung die bessere ist",
)
_METRIC = Says(
    en="the metric, which needs a `better`",
    nl="de KPI, waar `better` ontbreekt",
    fr="l’indicateur, auquel il manque `better`",
    de="die Kennzahl, der `better` fehlt",
)


@rule(Lens.CX, Severity.WARNING)
def target_without_direction(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A metric has a value and a target, and nobody knows whether it is met.

    47 against a target of 60 is good news for complaints and bad news for renewals. As long as the direction is not
    written down, no rule, report or picture says that the target is missed, and a board reads the two numbers as it
    likes. The GOV.UK Service Standard asks for metrics that show what works and what can be improved, to track
    performance against them (point 10,
    https://www.gov.uk/service-manual/service-standard/point-10-define-success-publish-performance-data).

    ## Not reported

    - `nps`, `csat` and `ces`, where higher is better, and a `duration`, where lower is; `better` says otherwise.
    - Readings without `value`, which are planned, and those without a target of their own or of their metric.
    - The same metric a second time: it is one answer that is missing.

    ## How to mend

    Write `better: higher` or `better: lower` at the metric, in the library or at the reading that states it. If the
    number is an ambition and no target, leave `target` out and say in the journey's `summary` where it should go.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I complain about our evening
    metrics:
      - {name: Guests who come back, kind: rate, unit: '%', value: 47, target: 60, n: 312}    # <- target-without-direction
    stages:
      - name: Tell the story
        phase: service
        steps:
          - {name: Writes it all in the chat, channel: chat, emotion: -0.4}
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I complain about our evening
    metrics:
      - {name: Complaint to solution, kind: duration, unit: hours, value: 7, target: 8, n: 312}
      - {name: Guests who come back, kind: rate, unit: '%', better: higher, value: 64, target: 60, n: 312}
      - {name: Tables with a complaint, kind: rate, unit: '%', value: 3, n: 312}
    stages:
      - name: Tell the story
        phase: service
        steps:
          - {name: Writes it all in the chat, channel: chat, emotion: -0.4}
    ```
    """
    known, asked = definitions(journey, workspace), set[str]()
    for reading in standing(journey, workspace):
        metric = metric_of(reading, known)
        value, wanted, name = reading.value, target(reading, metric), reading.metric or f"={metric.name}"
        if value is None or wanted is None or direction(metric) is not None or name in asked:
            continue
        asked.add(name)
        message = _SAYS(metric=called(metric), value=figure(metric, value), target=figure(metric, wanted))
        related = () if reading.metric is None else (Mention(metric, _METRIC(), "name"),)
        yield Finding(reading, message, field="value", subject=name, related=related)
