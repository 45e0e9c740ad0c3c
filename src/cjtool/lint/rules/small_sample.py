"""A figure that rests on a handful of answers."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Plain, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import definitions, metric_of, standing

_SAYS = Says(
    en="{metric} rests on `{count}` answers or cases, fewer than {minimum}",
    nl="{metric} steunt op `{count}` antwoorden of gevallen, minder dan {minimum}",
)


@rule(Lens.CX, Severity.INFO, kind=FindingKind.FACT)
def small_sample(journey: Journey, workspace: Workspace, *, minimum: int = 30) -> Iterator[Finding]:
    """A reading rests on too few answers or cases.

    Four promoters and twelve detractors among 25 answers are an NPS of −32, and the true one lies anywhere between
    −56 and −1 (the adjusted-Wald interval of Rocks, *Interval estimation for the Net Promoter Score*, The American
    Statistician, 2016; its use and sample sizes at https://measuringu.com/nps-ci-sample-size/). A rise of ten points
    is then no news, yet it is reported as such. The articles behind cjtool ask for insight in place of gut feeling.

    ## Not reported

    - Readings without `n` or without `value`.
    - Earlier readings of the same metric at the same place, and the same reading a second time.
    - Whether the answers are of the right people: the best sample is not always the largest.

    ## How to mend

    Ask more customers or for longer, and join readings of several months into one. If there are no more
    customers, as in business between companies, quote what they said, and lower `minimum` for the project.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `minimum` | `30` | how many answers or cases there have to be |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    metrics:
      - metric: nps
        value: 24
        n: 12                 # <- small-sample
    stages:
      - name: Drive
        phase: use
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    metrics:
      - metric: nps
        value: 24
        n: 312
    stages:
      - name: Drive
        phase: use
    ```
    """
    for reading in standing(journey):
        if reading.value is not None and reading.n is not None and reading.n < minimum:
            name = metric_of(reading, definitions(journey, workspace)).name
            message = _SAYS(metric=name, count=Plain(str(reading.n)), minimum=minimum)
            yield Finding(reading, message, field="n")
