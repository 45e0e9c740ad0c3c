"""A pain that is left as it is."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="nothing is done about {thing} at {at}: {now}",
    nl="aan {thing} bij {at} wordt niets gedaan: {now}",
    fr="rien n’est fait contre {thing} à {at} : {now}",
    de="gegen {thing} bei {at} wird nichts unternommen: {now}",
)


@check(Level.NEUTRAL, "pain", keys=("accepted",))
def pain_accepted(change: Difference) -> Message | None:
    """Somebody decided to do nothing about a pain, and says why.

    Customers are hurt as before, so it is neither better nor worse for them; but from now on reports no longer ask for an
    opportunity. The reason is part of the change, and worth reading.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Pays at the counter
            pains:
              - text: Cash is not taken
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Pays at the counter
            pains:
              - text: Cash is not taken
                accepted: Too many robberies, says the union   # <- pain-accepted
    ```
    """
    return told(change, _SAYS) if came(change) else None
