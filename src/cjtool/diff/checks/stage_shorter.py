"""A stretch that takes less time."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.lasting import stage_lasts
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} takes customers less time: {now}, it was {was}",
    nl="{thing} duurt korter voor klanten: {now}, dat was {was}",
    fr="{thing} dure moins longtemps pour le client : {now}, contre {was} auparavant",
    de="{thing} dauert für Kunden kürzer: {now}, vorher {was}",
)


@check(Level.BETTER, "stage", keys=("duration",))
def stage_shorter(change: Difference) -> Message | None:
    """A stage takes customers less time than it did.

    Sooner done is not yet easier; but nobody waits for the fun of it. What of the stage became shorter, its steps' waits may
    tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Refund
        duration: 6 weeks
        steps:
          - name: Waits for the money
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Refund
        duration: 1-2 weeks   # <- stage-shorter
        steps:
          - name: Waits for the money
    ```
    """
    return told(change, _SAYS) if stage_lasts(change) == "shorter" else None
