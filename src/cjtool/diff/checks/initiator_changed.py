"""Another one who begins."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="who starts the contact at {thing}: {now}, it was {was}",
    nl="wie het contact bij {thing} begint: {now}, dat was {was}",
    fr="qui prend contact à {thing} : {now}, au lieu de {was}",
    de="wer bei {thing} den Kontakt beginnt: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "step", keys=("initiator",))
def initiator_changed(change: Difference) -> Message | None:
    """Another one starts the contact at a step.

    Where the company comes to customers, they have one thing less to think of; where they have to come themselves, one more. On
    the way out it is told as `exit-longer` or `exit-shorter` where it changes how much there is to do.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Asks for a refund
            channel: phone
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Asks for a refund
            channel: phone
            initiator: company   # <- initiator-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
