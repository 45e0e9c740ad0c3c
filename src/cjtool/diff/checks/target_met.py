"""A target that is met now."""

from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import judged, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} meets its target at {at} now: {value}, the target is {target}",
    nl="{thing} haalt nu het doel bij {at}: {value}, het doel is {target}",
    fr="{thing} atteint désormais son objectif à {at} : {value} pour un objectif de {target}",
    de="{thing} erreicht bei {at} jetzt das Ziel: {value}, das Ziel ist {target}",
)


@check(Level.BETTER, "reading", happening=("told", "added"), turn=CONSEQUENCE)
def target_met(change: Difference) -> Message | None:
    """What is measured meets its target, and did not.

    The service came up to the target. When a measure becomes a target, it ceases to be a good measure (M. Strathern, *Improving
    Ratings*, 1997): a target that came down to the service is told as `target-easier`, and not as this.

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
          - name: Checks out
            metrics:
              - metric: csat
                value: 6.8
                target: 8
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
          - name: Checks out
            metrics:
              - metric: csat
                value: 8.3   # <- target-met
                target: 8
    ```
    """
    return numbers(change, _SAYS) if judged(change, met=True) else None
