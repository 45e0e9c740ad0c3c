"""A number that its scale does not have."""

from collections.abc import Iterator
from itertools import count

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, rule
from cjtool.message import Figure, Message, Plain, Says
from cjtool.model import Journey, Metric, Reading
from cjtool.model.builtin import METRICS
from cjtool.project import Workspace
from cjtool.query import bounds, definitions, metric_of, readings

_OUTSIDE = Says(
    en="{field} {number} is outside the range of {metric}, {low} to {high}",
    nl="`{field}` {number} valt buiten de schaal van {metric}, {low} tot en met {high}",
    fr="{field} {number} est hors de l’échelle de {metric}, de {low} à {high}",
    de="{field} {number} liegt außerhalb der Skala von {metric}, {low} bis {high}",
)
_DEFINE = Says(
    en="{outside}; a metric on another scale is defined as {definition}",
    nl="{outside}; een KPI met een andere schaal definieer je als {definition}",
    fr="{outside} ; une mesure sur une autre échelle se définit par {definition}",
    de="{outside}; eine Kennzahl mit anderer Skala wird als {definition} definiert",
)
_RESCALE = Says(
    en="{outside}; if its scale is another, write {range} where it is defined",
    nl="{outside}; is de schaal een andere, zet dan {range} bij de definitie",
    fr="{outside} ; si son échelle est autre, écrivez {range} là où elle est définie",
    de="{outside}; ist ihre Skala eine andere, schreiben Sie {range} an die Definition",
)
_DEFINED = Says(
    en="it is defined here",
    nl="hier staat de definitie",
    fr="elle est définie ici",
    de="hier ist sie definiert",
)
_RANGE = Says(
    en="its range",
    nl="de schaal",
    fr="son échelle",
    de="ihre Skala",
)


@rule(Lens.CX, Severity.ERROR)
def metric_out_of_range(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A reading lies outside the range of its metric.

    It is a typing error, or a number of another scale, and then it may run the other way round: the first
    Customer Effort Score went from 1, little effort, to 5, much effort, and the second from 1 to 7, where high is
    easy (Dixon, Toman and DeLisi, *The effortless experience*, 2013;
    https://support.customergauge.com/support/solutions/articles/5000755869-customer-effort-score-how-it-s-implemented-in-customergauge).
    Every average and every colour on the map is wrong from there on.

    The range is the metric's `range`; without one it is −100 to 100 for the kind `nps`, 0 to 100 for `csat`, 1 to 7
    for `ces`. Other kinds have none.

    ## Not reported

    - A second number of the same reading: of value, baseline and target the first is shown.
    - Numbers of another scale that lie within the range by chance.

    ## How to mend

    Correct the number. If it is on another scale, define a metric with that `range` and name it in the reading; for
    a scale on which low is good, with `better: lower`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I extend my subscription
    metrics:
      - {metric: ces, value: 8.2, n: 120}     # <- metric-out-of-range
      - {metric: nps, value: 340, n: 120}     # <- metric-out-of-range
    stages:
      - name: Extend
        phase: renewal
    ```

    ## Bad: a range of your own

    ```yaml
    cjtool: journey/v1
    title: I eat out with friends
    define:
      metrics:
        taco-score: {name: Rating of the tacos, kind: score, range: [1, 10]}
    stages:
      - name: Eat
        phase: purchase
        metrics:
          - metric: taco-score
            value: 78         # <- metric-out-of-range
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I extend my subscription
    define:
      metrics:
        ces-10: {name: Ease of extending, kind: ces, range: [0, 10]}
    metrics:
      - {metric: ces-10, value: 8.2, n: 120}
      - {metric: nps, value: 34, n: 120}
    stages:
      - name: Extend
        phase: renewal
    ```
    """
    known = definitions(journey, workspace)
    for reading, _ in readings(journey):
        metric = metric_of(reading, known)
        limits = bounds(metric)
        field = _outside(reading, limits) if limits else ""
        if limits and field:
            low, high = limits
            number = getattr(reading, field)
            outside = _OUTSIDE(
                field=Plain(field),
                number=Figure(number, ".10g"),
                metric=metric.name,
                low=Figure(low, bare=True),
                high=Figure(high, bare=True),
            )
            message, related = _another_scale(reading, metric, number, outside)
            yield Finding(reading, message, field=field, related=related)


def _outside(reading: Reading, limits: tuple[float, float]) -> str:
    """The first field whose number is out of range; empty if none is."""
    low, high = limits
    for field in ("value", "baseline", "target"):
        number = getattr(reading, field)
        if number is not None and not low <= number <= high:
            return field
    return ""


def _tops() -> Iterator[int]:
    """Where scales end: 10, 20, 50, 100 and so on."""
    return (factor * 10**power for power in count(1) for factor in (1, 2, 5))


def _another_scale(
    reading: Reading, metric: Metric, number: float, outside: Message
) -> tuple[Message, tuple[Mention, ...]]:
    """The message with how to say that the scale is another: by a range at its definition, or by a metric of its own."""
    top = next(top for top in _tops() if top >= abs(number))
    scale = f"range: [{-top if number < 0 else 0}, {top}]"
    if reading.metric is None or metric is METRICS.get(reading.metric):
        kind = metric.kind if metric.kind == "ces" else "score"
        own = f"metrics: {{{metric.kind}-{top}: {{name: …, kind: {kind}, {scale}}}}}"
        return _DEFINE(outside=outside, definition=own), ()
    if metric.range is None:
        return _RESCALE(outside=outside, range=scale), (Mention(metric, _DEFINED()),)
    return outside, (Mention(metric, _RANGE(), "range"),)
