"""An opportunity without a date."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} has no date any more; it was {was}",
    nl="{thing} bij {at} heeft geen datum meer; dat was {was}",
    fr="{thing} à {at} n’a plus d’échéance ; c’était {was}",
    de="{thing} bei {at} hat keinen Termin mehr; vorher {was}",
)


@check(Level.NEUTRAL, "opportunity", keys=("due",))
def opportunity_undated(change: Difference) -> Message | None:
    """An opportunity no longer has a date by which it should be done.

    It can no longer be late. One that is done or rejected needs no date; of any other, ask until when customers have to wait.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Send a reminder two days ahead
                status: planned
                due: 2026-02-01
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Send a reminder two days ahead   # <- opportunity-undated
                status: planned
    ```
    """
    return told(change, _SAYS) if went(change) else None
