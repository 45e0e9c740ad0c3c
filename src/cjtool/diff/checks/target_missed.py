"""A target that is missed now."""

from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import judged, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} misses its target at {at} now: {value}, the target is {target}",
    nl="{thing} haalt bij {at} het doel nu niet: {value}, het doel is {target}",
    fr="{thing} n’atteint pas son objectif à {at} : {value} pour un objectif de {target}",
    de="{thing} verfehlt bei {at} jetzt das Ziel: {value}, das Ziel ist {target}",
)


@check(Level.WORSE, "reading", happening=("told", "added"), turn=CONSEQUENCE)
def target_missed(change: Difference) -> Message | None:
    """What is measured misses its target, and did not.

    The value crossed the line, or a new reading begins below it. Where the target moved and the service did not, customers are
    no worse off: that is told as `target-harder`, which says that it is missed. A metric whose good direction is not known
    misses nothing.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      sleep: {name: Slept well, unit: '%', better: higher}
      calls: {name: Calls about the bill, kind: count}
    ```

    ```yaml
    cjtool: journey/v1
    title: I stay in a hotel
    stages:
      - name: Stay
        steps:
          - name: Sleeps
            metrics:
              - metric: sleep
                value: 84
                target: 80
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      sleep: {name: Slept well, unit: '%', better: higher}
      calls: {name: Calls about the bill, kind: count}
    ```

    ```yaml
    cjtool: journey/v1
    title: I stay in a hotel
    stages:
      - name: Stay
        steps:
          - name: Sleeps
            metrics:
              - metric: sleep
                value: 71   # <- target-missed
                target: 80
    ```
    """
    return numbers(change, _SAYS) if judged(change, met=False) else None
