"""Another status of a journey."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the status of {thing} is {now}, it was {was}",
    nl="de status van {thing} is {now}, dat was {was}",
    fr="le statut de {thing} est {now}, au lieu de {was}",
    de="der Status von {thing} ist {now}, vorher {was}",
)


@check(Level.NEUTRAL, "journey", keys=("status",))
def status_changed(change: Difference) -> Message | None:
    """A journey has another status.

    How far the map is, and nothing that customers notice. Drafts are not asked for completeness, so findings may come or go
    with it.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    status: draft
    stages:
      - name: Travel
        steps:
          - name: Packs
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    status: live   # <- status-changed
    stages:
      - name: Travel
        steps:
          - name: Packs
    ```
    """
    return told(change, _SAYS) if another(change) else None
