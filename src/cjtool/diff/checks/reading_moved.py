"""A reading at another place."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.moving import moved
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is measured at {now} now, it was measured at {was}",
    nl="{thing} wordt nu gemeten bij {now}, eerst bij {was}",
    fr="on mesure désormais {thing} à {now}, auparavant à {was}",
    de="{thing} wird jetzt bei {now} gemessen, vorher bei {was}",
)


@check(Level.NEUTRAL, "reading", happening="moved")
def reading_moved(change: Difference) -> Message | None:
    """Something is measured at another step or stage, or of the journey as a whole.

    Customers are asked about another moment, so what they say there is no longer what they said before: the two numbers do not compare. A
    value that differs as well is told for itself.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I rent a studio
    stages:
      - name: Move in
        steps:
          - name: Gets the keys
            metrics: [{metric: ces, value: 5}]
          - name: Reads the meters
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I rent a studio
    stages:
      - name: Move in
        steps:
          - name: Gets the keys
          - name: Reads the meters
            metrics: [{metric: ces, value: 5}]   # <- reading-moved
    ```
    """
    return moved(change, _SAYS)
