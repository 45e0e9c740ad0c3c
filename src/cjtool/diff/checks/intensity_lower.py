"""A contact that asks for less attention."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.grades import raised
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the contact at {thing} takes less of customers’ attention: {now}, it was {was}",
    nl="het contact bij {thing} vraagt minder aandacht van klanten: {now}, dat was {was}",
    fr="le contact à {thing} demande moins d’attention au client : {now}, contre {was} auparavant",
    de="der Kontakt bei {thing} verlangt Kunden weniger Aufmerksamkeit ab: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("intensity",))
def intensity_lower(change: Difference) -> Message | None:
    """A contact takes less of customers' attention than it did.

    Good where it only tells something, less so where customers ought to stop and think: a contract that is signed at a glance
    is not read.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Accepts the terms
            channel: app
            intensity: medium
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Accepts the terms
            channel: app
            intensity: low   # <- intensity-lower
    ```
    """
    return told(change, _SAYS) if raised(change) < 0 else None
