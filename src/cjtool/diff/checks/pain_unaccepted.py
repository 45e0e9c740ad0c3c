"""A pain that is no longer left as it is."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} is no longer accepted; the reason was {was}",
    nl="{thing} bij {at} wordt niet langer geaccepteerd; de reden was {was}",
    fr="l’irritant {thing} à {at} n’est plus accepté ; la raison était {was}",
    de="{thing} bei {at} wird nicht länger hingenommen; der Grund war {was}",
)


@check(Level.NEUTRAL, "pain", keys=("accepted",))
def pain_unaccepted(change: Difference) -> Message | None:
    """A pain is no longer accepted as it is.

    The reason to do nothing is gone, and the pain counts among the open ones again. Nothing is done about it by that alone:
    look for an opportunity that addresses it.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Tracks the parcel
            pains:
              - text: No news once it has crossed the border
                accepted: Abroad we have no scanners
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Tracks the parcel
            pains:
              - text: No news once it has crossed the border   # <- pain-unaccepted
    ```
    """
    return told(change, _SAYS) if went(change) else None
