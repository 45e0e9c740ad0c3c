"""A pain that hurts less."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.weighing import weighed
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} hurts less at {at}: {now}, it was {was}",
    nl="{thing} weegt minder zwaar bij {at}: {now}, dat was {was}",
    fr="{thing} pèse moins à {at} : {now}, contre {was} auparavant",
    de="{thing} wiegt bei {at} leichter: {now}, vorher {was}",
)


@check(Level.BETTER, "pain", keys=("severity", "share"))
def pain_lighter(change: Difference) -> Message | None:
    """A pain hurts customers less, or hurts fewer of them.

    It is not gone: those whom it hurts still have it. Where severity fell and the share rose, it is lighter only if severity ×
    share is less than it was.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Looks for a post office
            pains:
              - text: The nearest one has closed
                share: 0.4
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Looks for a post office
            pains:
              - text: The nearest one has closed
                share: 0.1   # <- pain-lighter
    ```
    """
    return weighed(change, _SAYS, -1)
