"""Another target."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another
from cjtool.diff.measuring import AIMING, AIMS, gained, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="the target for {thing} is {now}, it was {was}",
    nl="het doel voor {thing} is {now}, dat was {was}",
    fr="l’objectif pour {thing} est de {now}, contre {was} auparavant",
    de="das Ziel für {thing} ist {now}, vorher {was}",
)


@check(Level.NEUTRAL, *AIMING, keys=AIMS)
def target_changed(change: Difference) -> Message | None:
    """A target is another one, and nobody says which is harder.

    The metric does not say whether higher or lower is better. To have it told as `target-harder` or `target-easier`, say
    `better` of it.

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
              - metric: calls
                value: 90
                target: 100
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
              - metric: calls
                value: 90
                target: 80   # <- target-changed
    ```
    """
    return numbers(change, _SAYS) if another(change) and not gained(change) else None
