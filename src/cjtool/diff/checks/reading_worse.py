"""A reading that fell back."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import gained, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is worse at {at}: {now}, it was {was}",
    nl="{thing} is slechter bij {at}: {now}, dat was {was}",
    fr="{thing} se dégrade à {at} : {now}, contre {was} auparavant",
    de="{thing} ist bei {at} schlechter: {now}, vorher {was}",
)


@check(Level.WORSE, "reading", keys=("value",))
def reading_worse(change: Difference) -> Message | None:
    """What is measured is worse than it was.

    The direction that is good is the metric's own. Whether the difference is more than chance, its `n` has to tell. One that
    crosses its target is told as `target-missed`.

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
              - {metric: nps, value: 34}
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
              - {metric: nps, value: 21}   # <- reading-worse
    ```
    """
    return numbers(change, _SAYS) if gained(change) < 0 else None
