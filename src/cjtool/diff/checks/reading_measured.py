"""A reading that has a value now."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came
from cjtool.diff.measuring import numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is measured at {at} now: {now}",
    nl="{thing} is nu gemeten bij {at}: {now}",
    fr="on mesure désormais {thing} à {at} : {now}",
    de="{thing} ist bei {at} jetzt gemessen: {now}",
)


@check(Level.NEUTRAL, "reading", keys=("value",))
def reading_measured(change: Difference) -> Message | None:
    """Something that was to be measured has been measured.

    It is known at last. Where it has a target, it is told whether that is met: as `target-met` or `target-missed`.

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
                value: 77   # <- reading-measured
    ```
    """
    return numbers(change, _SAYS) if came(change) else None
