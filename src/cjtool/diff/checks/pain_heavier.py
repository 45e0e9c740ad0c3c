"""A pain that hurts more."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.weighing import weighed
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} hurts more at {at}: {now}, it was {was}",
    nl="{thing} weegt zwaarder bij {at}: {now}, dat was {was}",
    fr="{thing} pèse davantage à {at} : {now}, contre {was} auparavant",
    de="{thing} wiegt bei {at} schwerer: {now}, vorher {was}",
)


@check(Level.WORSE, "pain", keys=("severity", "share"))
def pain_heavier(change: Difference) -> Message | None:
    """A pain hurts customers more, or hurts more of them.

    What weighs is severity × share of customers, as in the order of pains in reports. Severity and share are one change where
    both are others. A pain that is weighed for the first time has become no heavier: that is told as a detail.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Fills in the form
            pains:
              - text: The form for customs is in English
                severity: medium
                share: 0.2
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Fills in the form
            pains:
              - text: The form for customs is in English
                severity: high   # <- pain-heavier
                share: 0.35
    ```
    """
    return weighed(change, _SAYS, 1)
