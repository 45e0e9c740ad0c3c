"""A pain at another place."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.moving import moved
from cjtool.message import Message, Says

_SAYS = Says(
    en="the pain {thing} is at {now} now, it was at {was}",
    nl="het pijnpunt {thing} zit nu bij {now}, eerst bij {was}",
    fr="l’irritant {thing} se trouve désormais à {now}, auparavant à {was}",
    de="der Pain Point {thing} liegt jetzt bei {now}, vorher bei {was}",
)


@check(Level.NEUTRAL, "pain", happening="moved")
def pain_moved(change: Difference) -> Message | None:
    """A pain is told of another step or stage.

    It hurts as it did; what differs is where customers feel it, and often who answers for it. A pain that stands on a part of the step that was split is not
    told, nor one that went along with its step.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I go into hospital
    stages:
      - name: Stay
        steps:
          - name: Checks in at the desk
            pains: [The queue is forty minutes]
          - name: Finds the room
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I go into hospital
    stages:
      - name: Stay
        steps:
          - name: Checks in at the desk
          - name: Finds the room
            pains: [The queue is forty minutes]   # <- pain-moved
    ```
    """
    return moved(change, _SAYS)
