"""Nothing that is passed on."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="nothing is passed on any more when customers come to {thing}; it was {was}",
    nl="bij {thing} wordt niets meer overgedragen; dat was {was}",
    fr="plus rien n’est transmis à {thing} ; c’était {was}",
    de="bei {thing} wird nichts mehr übergeben; vorher: {was}",
)


@check(Level.WORSE, "step", keys=("handover",))
def handover_dropped(change: Difference) -> Message | None:
    """Nothing is passed on any more when customers come to a step.

    Customers have to tell again what they told before, or find out what was agreed. It is told even where owner and channel
    stay the same as at the step before: what was written there was written for somebody.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I take out a mortgage
    stages:
      - name: Deed
        steps:
          - name: Meets the notary
            channel: meeting
            handover: The signed offer and both identity cards
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I take out a mortgage
    stages:
      - name: Deed
        steps:
          - name: Meets the notary   # <- handover-dropped
            channel: meeting
    ```
    """
    return told(change, _SAYS) if went(change) else None
