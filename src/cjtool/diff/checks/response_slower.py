"""An answer that takes longer."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import longer, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers get an answer later at {thing}: {now}, it was {was}",
    nl="klanten krijgen later antwoord bij {thing}: {now}, dat was {was}",
    fr="le client obtient sa réponse plus tard à {thing} : {now}, contre {was} auparavant",
    de="Kunden bekommen bei {thing} später Antwort: {now}, vorher {was}",
)


@check(Level.WORSE, "step", "touchpoint", keys=("response_time",))
def response_slower(change: Difference) -> Message | None:
    """Customers get an answer later.

    To answer promptly is one of the five things by which people judge a service: A. Parasuraman, V. Zeithaml and L. Berry,
    *SERVQUAL*, 1988. Of a range the upper end counts. Where a touchpoint says how soon it answers, it is told once there, and
    not at every step that takes place at it.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Claim
        steps:
          - name: Asks what is covered
            channel: email
            response_time: 1 day
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Claim
        steps:
          - name: Asks what is covered
            channel: email
            response_time: 3 days   # <- response-slower
    ```
    """
    return told(change, _SAYS) if longer(change) else None
