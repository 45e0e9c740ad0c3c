"""An answer whose time is told now."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="it is told now how soon customers get an answer at {thing}: {now}",
    nl="er staat nu bij hoe snel klanten antwoord krijgen bij {thing}: {now}",
    fr="on sait désormais sous quel délai le client reçoit une réponse à {thing} : {now}",
    de="jetzt steht da, wie schnell Kunden bei {thing} Antwort bekommen: {now}",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("response_time",))
def response_added(change: Difference) -> Message | None:
    """It is told how soon customers get an answer, and was not.

    Somebody says now how long an answer takes, so that it can be held to that. Customers may have had their answer as soon
    before: it is no step forward by itself.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Claim
        steps:
          - name: Sends photos of the ceiling
            channel: app
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Claim
        steps:
          - name: Sends photos of the ceiling
            channel: app
            response_time: 2 days   # <- response-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
