"""A reading that has no value any more."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import went
from cjtool.diff.measuring import numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} has no value any more; it was {was}",
    nl="{thing} bij {at} heeft geen waarde meer; dat was {was}",
    fr="{thing} à {at} n’a plus de valeur ; c’était {was}",
    de="{thing} bei {at} hat keinen Wert mehr; vorher {was}",
)


@check(Level.NEUTRAL, "reading", keys=("value",))
def reading_unmeasured(change: Difference) -> Message | None:
    """Something that was measured is only planned again.

    A value that was wrong is better left out. Where a target hung on it, nobody knows any more whether it is met.

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
                value: 77
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
              - metric: sleep   # <- reading-unmeasured
    ```
    """
    return numbers(change, _SAYS) if went(change) else None
