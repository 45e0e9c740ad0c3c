"""A wait that is gone."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers no longer wait at {thing}; it was {was}",
    nl="klanten wachten niet meer bij {thing}; dat was {was}",
    fr="le client n’attend plus à {thing} ; c’était {was}",
    de="Kunden warten bei {thing} nicht mehr; vorher {was}",
)


@check(Level.BETTER, "step", keys=("wait",))
def wait_removed(change: Difference) -> Message | None:
    """Customers no longer wait at a step.

    The step is still there, and its wait is not. A wait that only nobody writes down any more looks the same: ask for what was
    done that it went away.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have my knee looked at
    stages:
      - name: Treatment
        steps:
          - name: Gets a date for the operation
            wait: 2 weeks
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have my knee looked at
    stages:
      - name: Treatment
        steps:
          - name: Gets a date for the operation   # <- wait-removed
    ```
    """
    return told(change, _SAYS) if went(change) else None
