"""A number that its scale does not have."""

from collections.abc import Iterator
from itertools import count

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Message, Plain, Says
from cjtool.model import Journey, Metric, Reading
from cjtool.model.builtin import METRICS
from cjtool.project import Workspace
from cjtool.query import bounds, called, definitions, fitting, metric_of, readings

_NUMBERS = ("value", "baseline", "target")
_OUTSIDE = Says(
    en="{field} {number} is outside the range of {metric}, {low} to {high}",
    nl="`{field}` {number} valt buiten de schaal van {metric}, {low} tot en met {high}",
    fr="{field} {number} est hors de l’échelle de {metric}, de {low} à {high}",
    de="{field} {number} liegt außerhalb der Skala von {metric}, {low} bis {high}",
)
_DEFINE = Says(
    en="{outside}; a metric on another scale is defined as {definition}",
    nl="{outside}; een KPI met een andere schaal definieer je als {definition}",
    fr="{outside} ; un indicateur sur une autre échelle se définit par {definition}",
    de="{outside}; eine Kennzahl mit anderer Skala wird als {definition} definiert",
)
_RESCALE = Says(
    en="{outside}; if its scale is another, write {range} where it is defined",
    nl="{outside}; is de schaal een andere, zet dan {range} bij de definitie",
    fr="{outside} ; si son échelle est autre, écrivez {range} là où elle est définie",
    de="{outside}; ist ihre Skala eine andere, schreiben Sie {range} an die Definition",
)
_ON_A_SCALE = Says(
    en="{field} {number} does not fit {scale}, the scale of {metric}",
    nl="`{field}` {number} past niet op {scale}, de schaal van {metric}",
    fr="{field} {number} ne tient pas dans {scale}, l’échelle de {metric}",
    de="{field} {number} passt nicht in {scale}, die Skala von {metric}",
)
_FITS = Says(
    en="{outside}; the nearest that it fits is {other}",
    nl="{outside}; de eerste waar het op past is {other}",
    fr="{outside} ; la plus proche qui convienne est {other}",
    de="{outside}; die nächste, in die es passt, ist {other}",
)
_DEFINED = Says(
    en="it is defined here",
    nl="hier staat de definitie",
    fr="il est défini ici",
    de="hier ist sie definiert",
)
_SCALE = Says(
    en="its scale",
    nl="de schaal",
    fr="son échelle",
    de="ihre Skala",
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

    The range is that of the metric's `scale`, or its `range`; without one it is −100 to 100 for the kind `nps`, 0 to
    100 for `csat`, 1 to 7 for `ces`. Other kinds have none.

    ## Not reported

    - A second number of the same reading: of value, baseline and target the first is shown.
    - Numbers of another scale that lie within the range by chance.

    ## How to mend

    Correct the number. If it is on another scale, say so where the metric is defined: `scale: 1-10`, or a `range` for
    a scale that has no name; a built-in metric is defined anew under its own id. For a scale on which low is good,
    with `better: lower`.

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

    ## Bad: a mark that its scale does not have

    ```yaml
    cjtool: journey/v1
    title: Ik huur een fiets
    define:
      metrics:
        csat: {name: Rapportcijfer, kind: csat, scale: 1-5}
    metrics:
      - {metric: csat, value: 7.4, n: 120}     # <- metric-out-of-range
    stages:
      - name: Huren
        phase: purchase
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
        ces: {name: Ease of extending, kind: ces, scale: 1-10}
    metrics:
      - {metric: ces, value: 8.2, n: 120}
      - {metric: nps, value: 34, n: 120}
    stages:
      - name: Extend
        phase: renewal
    ```
    """
    known = definitions(journey, workspace)
    for reading, _ in readings(journey, workspace):
        metric = metric_of(reading, known)
        limits = bounds(metric)
        field = _outside(reading, limits) if limits else ""
        if limits and field:
            number = getattr(reading, field)
            outside = _outside_of(metric, field, number, limits)
            message, related = _another_scale(reading, metric, number, outside)
            yield Finding(reading, message, field=field, related=related)


def _outside(reading: Reading, limits: tuple[float, float]) -> str:
    """The first field whose number is out of range; empty if none is."""
    low, high = limits
    for field in _NUMBERS:
        number = getattr(reading, field)
        if number is not None and not low <= number <= high:
            return field
    return ""


def _outside_of(metric: Metric, field: str, number: float, limits: tuple[float, float]) -> Message:
    """What is wrong with a number of a field."""
    name, written = Plain(field), Figure(number, ".10g")
    if metric.scale is not None:
        return _ON_A_SCALE(field=name, number=written, metric=called(metric), scale=metric.scale)
    low, high = (Figure(end, bare=True) for end in limits)
    return _OUTSIDE(field=name, number=written, metric=called(metric), low=low, high=high)


def _tops() -> Iterator[int]:
    """Where scales end: 10, 20, 50, 100 and so on."""
    return (factor * 10**power for power in count(1) for factor in (1, 2, 5))


def _another_scale(
    reading: Reading, metric: Metric, number: float, outside: Message
) -> tuple[Message, tuple[Mention, ...]]:
    """The message with how to say that the scale is another: by its name, or by a range, where the metric is defined."""
    numbers = [given for name in _NUMBERS if (given := getattr(reading, name)) is not None]
    other = fitting(numbers) if metric.kind in {"csat", "ces"} or metric.scale else None
    if metric.scale is not None:
        message = _FITS(outside=outside, other=f"scale: {other}") if other else outside
        place = () if reading.metric is None else (Mention(metric, _SCALE(), "scale"),)
        return message, place
    if other and metric is METRICS.get(reading.metric or ""):
        own = f"metrics: {{{reading.metric}: {{name: …, kind: {metric.kind}, scale: {other}}}}}"
        return _DEFINE(outside=outside, definition=own), ()
    top = next(top for top in _tops() if top >= abs(number))
    scale = f"range: [{-top if number < 0 else 0}, {top}]"
    if reading.metric is None or metric is METRICS.get(reading.metric):
        kind = metric.kind if metric.kind == "ces" else "score"
        own = f"metrics: {{{metric.kind}-{top}: {{name: …, kind: {kind}, {scale}}}}}"
        return _DEFINE(outside=outside, definition=own), ()
    if metric.range is None:
        return _RESCALE(outside=outside, range=f"scale: {other}" if other else scale), (
            Mention(metric, _DEFINED()),
        )
    return outside, (Mention(metric, _RANGE(), "range"),)
