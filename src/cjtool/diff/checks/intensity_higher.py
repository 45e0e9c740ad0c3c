"""A contact that asks for more attention."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.grades import raised
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the contact at {thing} takes more of customers’ attention: {now}, it was {was}",
    nl="het contact bij {thing} vraagt meer aandacht van klanten: {now}, dat was {was}",
    fr="le contact à {thing} demande plus d’attention au client : {now}, contre {was} auparavant",
    de="der Kontakt bei {thing} verlangt Kunden mehr Aufmerksamkeit ab: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("intensity",))
def intensity_higher(change: Difference) -> Message | None:
    """A contact takes more of customers' attention than it did.

    Where a glance was enough they have to read, or where they read they have to answer or come. One that says so for the first
    time is told as a detail.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Gets the itinerary
            channel: email
            intensity: low
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Gets the itinerary
            channel: email
            intensity: high   # <- intensity-higher
    ```
    """
    return told(change, _SAYS) if raised(change) > 0 else None
