"""A wait where there was none."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers have to wait at {thing} now: {now}",
    nl="klanten moeten nu wachten bij {thing}: {now}",
    fr="le client doit désormais attendre à {thing} : {now}",
    de="Kunden müssen bei {thing} jetzt warten: {now}",
)


@check(Level.WORSE, "step", keys=("wait",))
def wait_added(change: Difference) -> Message | None:
    """Customers wait at a step where no wait was told.

    Waits that nobody announces and nobody explains feel longer than they are: D. Maister, *The Psychology of Waiting Lines*,
    1985. Customers may have waited before, and it is only known now: the map cannot tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have my knee looked at
    stages:
      - name: Diagnosis
        steps:
          - name: Sits in the waiting room
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have my knee looked at
    stages:
      - name: Diagnosis
        steps:
          - name: Sits in the waiting room
            wait: 40 minutes   # <- wait-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
