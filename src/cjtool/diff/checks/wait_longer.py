"""A wait that grew."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import longer, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers wait {now} at {thing}, and waited {was}",
    nl="klanten wachten {now} bij {thing}, en wachtten {was}",
    fr="le client attend {now} à {thing}, contre {was} auparavant",
    de="Kunden warten {now} bei {thing}, vorher {was}",
)


@check(Level.WORSE, "step", keys=("wait",))
def wait_longer(change: Difference) -> Message | None:
    """Customers wait longer at a step.

    Waiting is what customers feel most and see least of in a plan: D. Maister, *The Psychology of Waiting Lines*, 1985. A range
    counts by its upper end; a length in another unit counts only where it is longer whatever day it begins on.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Waits for the new meter
            wait: 2 weeks
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Waits for the new meter
            wait: 5 weeks         # <- wait-longer
    ```
    """
    return told(change, _SAYS) if longer(change) else None
