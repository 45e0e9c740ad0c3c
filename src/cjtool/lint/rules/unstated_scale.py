"""A mark of which nobody can tell what it is out of."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Listed, Message, Says
from cjtool.model import Journey, Metric, Reading
from cjtool.model.builtin import METRICS
from cjtool.project import Workspace
from cjtool.query import called, definitions, fitting, metric_of, possible, readings, scale

_NUMBERS = ("value", "baseline", "target")
_SAYS = Says(
    en="{number} of {metric} may be on a scale of {scales}; say which",
    nl="{number} bij {metric} kan op een schaal van {scales} zijn; zeg welke",
    fr="{number} pour {metric} peut être sur une échelle {scales} ; dites laquelle",
    de="{number} bei {metric} kann auf einer Skala von {scales} liegen; sagen Sie, auf welcher",
)
_HERE = Says(
    en="{said}, as in {example}",
    nl="{said}, zoals in {example}",
    fr="{said}, par exemple {example}",
    de="{said}, etwa {example}",
)
_DEFINED = Says(
    en="it is defined here",
    nl="hier staat de definitie",
    fr="il est défini ici",
    de="hier ist sie definiert",
)


@rule(Lens.CX, Severity.INFO)
def unstated_scale(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A number of customers' satisfaction or effort may be on several scales, and nothing says on which.

    A 7.4 is a good mark out of 10, and a bad share of satisfied customers. CSAT is asked on scales of 5, 7 and 10, and
    reported as a mean or as the share that chose the upper answers; the Customer Effort Score went from 1 to 5 at
    first, and from 1 to 7 in its second form (Dixon, Toman and DeLisi, *The effortless experience*, 2013). Readers of a
    map take a number for what their own company uses. cjtool prints such a number bare, and `%` only where the scale is
    `percent`.

    ## Not reported

    - A CSAT above 10: nothing but a share of customers is left. A CES above 5: the scale is 1 to 7.
    - A metric that states its `scale`, its `range` or its `unit`, and kinds other than `csat` and `ces`.
    - Further readings of the same metric in the same journey.

    ## How to mend

    Write `scale` where the metric is defined: `1-5`, `1-7`, `1-10` or `percent`; for another scale `range`. The
    built-in `csat` and `ces` are defined anew under their own id, in the library or in the journey's `define`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik huur een fiets
    metrics:
      - {metric: csat, value: 7.4, n: 214}     # <- unstated-scale
    stages:
      - name: Huren
        phase: purchase
        metrics:
          - {name: Gemak van huren, kind: ces, value: 4.1, n: 98}     # <- unstated-scale
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik huur een fiets
    define:
      metrics:
        csat: {name: Rapportcijfer, kind: csat, scale: 1-10}
    metrics:
      - {metric: csat, value: 7.4, n: 214}
    stages:
      - name: Huren
        phase: purchase
        metrics:
          - {name: Gemak van huren, kind: ces, scale: 1-5, value: 4.1, n: 98}
          - {name: Tevreden met de fiets, kind: csat, value: 82, n: 98}
    ```
    """
    known = definitions(journey, workspace)
    rated: dict[str, list[tuple[Reading, str, float]]] = {}
    for reading, _ in readings(journey, workspace):
        metric = metric_of(reading, known)
        for field in _NUMBERS:
            number = getattr(reading, field)
            if number is not None and scale(metric, number) is None:
                rated.setdefault(reading.metric or f"={reading.name}", []).append((reading, field, number))
    for places in rated.values():
        reading, field, number = places[0]
        metric = metric_of(reading, known)
        aims = [metric.target] if metric.target is not None and metric.kind == "ces" else []
        scales = possible(metric, [*(given for _, _, given in places), *aims])
        if len(scales) > 1:
            related = (Mention(metric, _DEFINED()),) if _own(reading, metric) else ()
            yield Finding(reading, _message(reading, metric, number, scales), field=field, related=related)


def _own(reading: Reading, metric: Metric) -> bool:
    """Whether the metric is defined in the project."""
    return reading.metric is not None and metric is not METRICS.get(reading.metric)


def _message(reading: Reading, metric: Metric, number: float, scales: tuple[str, ...]) -> Message:
    """Which scales there can be, and the line that says one of them."""
    said = _SAYS(number=Figure(number, ".10g"), metric=called(metric), scales=Listed(scales, "or"))
    example = f"scale: {fitting([number]) or scales[0]}"
    if reading.metric is not None and not _own(reading, metric):
        example = f"metrics: {{{reading.metric}: {{name: {metric.name}, kind: {metric.kind}, {example}}}}}"
    return _HERE(said=said, example=example)
