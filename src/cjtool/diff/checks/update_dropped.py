"""No word during a wait."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers hear nothing any more while they wait at {thing}; it was {was}",
    nl="klanten horen niets meer terwijl ze wachten bij {thing}; dat was {was}",
    fr="le client n’est plus tenu au courant pendant l’attente à {thing} ; c’était {was}",
    de="Kunden erfahren nichts mehr, während sie bei {thing} warten; vorher: {was}",
)


@check(Level.WORSE, "step", keys=("update",))
def update_dropped(change: Difference) -> Message | None:
    """Customers no longer hear anything while they wait.

    Who hears nothing calls to ask. That the wait itself is as long as before does not make up for it; a wait that is gone as
    well is told as `wait-removed`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I apply for a residence permit
    stages:
      - name: Application
        steps:
          - name: Waits for the appointment
            wait: 4 weeks
            update: A text message with the place in the queue
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I apply for a residence permit
    stages:
      - name: Application
        steps:
          - name: Waits for the appointment   # <- update-dropped
            wait: 4 weeks
    ```
    """
    return told(change, _SAYS) if went(change) else None
