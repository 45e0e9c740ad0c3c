"""A reading that is another one."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another
from cjtool.diff.measuring import gained, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} is {now}, it was {was}",
    nl="{thing} bij {at} is {now}, dat was {was}",
    fr="{thing} à {at} est à {now}, contre {was} auparavant",
    de="{thing} liegt bei {at} bei {now}, vorher {was}",
)


@check(Level.NEUTRAL, "reading", keys=("value",))
def reading_changed(change: Difference) -> Message | None:
    """What is measured is another number, and nobody says which is better.

    More calls may be more trouble or more trust. To have it told as better or worse, say `better` of the metric.

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
                value: 120
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
                value: 90   # <- reading-changed
    ```
    """
    return numbers(change, _SAYS) if another(change) and not gained(change) else None
