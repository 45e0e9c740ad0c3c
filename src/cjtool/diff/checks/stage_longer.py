"""A stretch that takes longer."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.lasting import stage_lasts
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} takes customers longer: {now}, it was {was}",
    nl="{thing} duurt langer voor klanten: {now}, dat was {was}",
    fr="{thing} dure plus longtemps pour le client : {now}, contre {was} auparavant",
    de="{thing} dauert für Kunden länger: {now}, vorher {was}",
)


@check(Level.WORSE, "stage", keys=("duration",))
def stage_longer(change: Difference) -> Message | None:
    """A stage takes customers longer than it did.

    Lengths are held against one another as in the lead time of reports: longer only where it is so whatever day it begins on. A
    `duration` in words, such as `as long as it takes`, tells no length, and another one is a detail.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        duration: 5 hours
        steps:
          - name: Flies
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        duration: 8 hours   # <- stage-longer
        steps:
          - name: Flies
    ```
    """
    return told(change, _SAYS) if stage_lasts(change) == "longer" else None
