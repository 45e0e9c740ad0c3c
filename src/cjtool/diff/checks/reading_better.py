"""A reading that improved."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import gained, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is better at {at}: {now}, it was {was}",
    nl="{thing} is beter bij {at}: {now}, dat was {was}",
    fr="{thing} s’améliore à {at} : {now}, contre {was} auparavant",
    de="{thing} ist bei {at} besser: {now}, vorher {was}",
)


@check(Level.BETTER, "reading", keys=("value",))
def reading_better(change: Difference) -> Message | None:
    """What is measured is better than it was.

    Lower is better for a length of time, and for whatever says so. Why it is better is not told: look for an opportunity that
    is done and has this `metric`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I stay in a hotel
    stages:
      - name: Arrive
        steps:
          - name: Queues at the desk
            metrics:
              - name: Time to the key
                kind: duration
                unit: minutes
                value: 14
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I stay in a hotel
    stages:
      - name: Arrive
        steps:
          - name: Queues at the desk
            metrics:
              - name: Time to the key
                kind: duration
                unit: minutes
                value: 5   # <- reading-better
    ```
    """
    return numbers(change, _SAYS) if gained(change) > 0 else None
