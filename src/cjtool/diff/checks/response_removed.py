"""An answer whose time is no longer told."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="it is no longer told how soon customers get an answer at {thing}; it was {was}",
    nl="er staat niet meer bij hoe snel klanten antwoord krijgen bij {thing}; dat was {was}",
    fr="on ne dit plus sous quel délai le client reçoit une réponse à {thing} ; c’était {was}",
    de="wie schnell Kunden bei {thing} Antwort bekommen, steht nicht mehr da; vorher {was}",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("response_time",))
def response_removed(change: Difference) -> Message | None:
    """It is no longer told how soon customers get an answer.

    Nobody has to keep to a time that is not written. Whether answers come later, that does not tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Payment
        steps:
          - name: Asks when the money comes
            channel: phone
            response_time: 5 minutes
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Payment
        steps:
          - name: Asks when the money comes   # <- response-removed
            channel: phone
    ```
    """
    return told(change, _SAYS) if went(change) else None
