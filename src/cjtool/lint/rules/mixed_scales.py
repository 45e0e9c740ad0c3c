"""Marks of one journey that are not out of the same."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Plain, Says
from cjtool.model import Journey, Reading
from cjtool.project import Workspace
from cjtool.query import called, definitions, figure, metric_of, readings, scale

_SAYS = Says(
    en="{metric} of {value} is on a scale of {scale}, and other readings of the same kind here are on {other}",
    nl="{metric} van {value} is op een schaal van {scale}, en andere metingen van dezelfde soort hier zijn op {other}",
    fr="{metric} à {value} est sur une échelle {scale}, et d’autres mesures du même type ici sont sur {other}",
    de="{metric} von {value} liegt auf einer Skala von {scale}, und andere Messwerte derselben Art hier auf {other}",
)
_FIRST = Says(
    en="the first one is here",
    nl="hier staat de eerste",
    fr="la première est ici",
    de="hier steht der erste",
)


@rule(Lens.CX, Severity.WARNING)
def mixed_scales(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """Satisfaction or effort is read on several scales within one journey.

    A 4.1 out of 5 and a 7.4 out of 10 stand beside one another on the map, and nobody sees which step is the worse: the
    bars are not of one length, and no mean can be taken. Rescaling does not quite make them one: on a scale of 10 the
    same people came out lower than on scales of 5 and 7 (John Dawes, *Do data characteristics change according to the
    number of scale points used?*, International Journal of Market Research 50:1, 2008). The Customer Effort Score even
    runs the other way on its old scale from 1 to 5.

    ## Not reported

    - Readings whose scale is not known: that is `unstated-scale`.
    - A share of satisfied customers beside marks: that is another figure, maybe of the same answers.
    - Further readings on a scale that was named before, and targets and baselines.
    - Scores of kind `score`, which may be of different things; and readings of other journeys.

    ## How to mend

    Ask the same question on one scale all along, and state it where the metric is defined. Until then show the share of
    satisfied customers at each step, which `cjtool measure` counts from the answers themselves.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I rent a bike
    define:
      metrics:
        grade: {name: Grade, kind: csat, scale: 1-10}
    stages:
      - name: Rent
        phase: purchase
        steps:
          - name: Books in the app
            channel: app
            metrics: [{metric: grade, value: 7.4, n: 214}]
          - name: Gets the bike
            channel: store
            metrics:
              - {name: Stars for the shop, kind: csat, scale: 1-5, value: 4.1, n: 98}    # <- mixed-scales
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I rent a bike
    define:
      metrics:
        grade: {name: Grade, kind: csat, scale: 1-10}
    stages:
      - name: Rent
        phase: purchase
        steps:
          - name: Books in the app
            channel: app
            metrics: [{metric: grade, value: 7.4, n: 214}]
          - name: Gets the bike
            channel: store
            metrics: [{metric: grade, value: 8.2, n: 98}]
    ```
    """
    first: dict[str, tuple[str, Reading]] = {}
    told: set[tuple[str, str]] = set()
    for kind, named, reading in _scaled(journey, workspace):
        scale_before, before = first.setdefault(kind, (named, reading))
        if named != scale_before and (kind, named) not in told and reading.value is not None:
            told.add((kind, named))
            metric = metric_of(reading, definitions(journey, workspace))
            message = _SAYS(
                metric=called(metric),
                value=figure(metric, reading.value),
                scale=Plain(named),
                other=Plain(scale_before),
            )
            yield Finding(
                reading, message, field="value", subject=named, related=(Mention(before, _FIRST()),)
            )


def _scaled(journey: Journey, workspace: Workspace) -> Iterator[tuple[str, str, Reading]]:
    """The kind and the scale of each reading with a value, where these are known."""
    known = definitions(journey, workspace)
    for reading, _ in readings(journey, workspace):
        metric = metric_of(reading, known)
        named = None if reading.value is None else scale(metric, reading.value)
        if named not in {None, "percent"} and metric.kind in {"csat", "ces"}:
            yield metric.kind, str(named).replace("-", "–"), reading
