"""An opportunity that is worked on."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import moved_on
from cjtool.message import Message, Says

_SAYS = Says(
    en="work on {thing} at {at} has begun",
    nl="het werk aan {thing} bij {at} is begonnen",
    fr="le travail sur {thing} à {at} a commencé",
    de="die Arbeit an {thing} bei {at} hat begonnen",
)


@check(Level.NEUTRAL, "opportunity", keys=("status",))
def opportunity_started(change: Difference) -> Message | None:
    """Work on an opportunity has begun.

    Customers notice nothing of it yet: the pains that it addresses stay open until it is done.

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
              - title: Send a reminder two days ahead
                status: in-progress   # <- opportunity-started
    ```
    """
    return told(change, _SAYS) if moved_on(change) == "started" else None
