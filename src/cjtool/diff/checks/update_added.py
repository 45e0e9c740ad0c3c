"""Word during a wait."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers hear something while they wait at {thing}: {now}",
    nl="klanten horen iets terwijl ze wachten bij {thing}: {now}",
    fr="le client est tenu au courant pendant l’attente à {thing} : {now}",
    de="Kunden erfahren etwas, während sie bei {thing} warten: {now}",
)


@check(Level.BETTER, "step", keys=("update",))
def update_added(change: Difference) -> Message | None:
    """Customers hear something while they wait, and heard nothing.

    A wait of which one knows the length and the reason feels shorter than the same wait in the dark: D. Maister, *The
    Psychology of Waiting Lines*, 1985. Another text of the same message is told as `wording`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I apply for a residence permit
    stages:
      - name: Decision
        steps:
          - name: Waits for the decision
            wait: 3 months
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I apply for a residence permit
    stages:
      - name: Decision
        steps:
          - name: Waits for the decision
            wait: 3 months
            update: A message each month, with the date that is expected   # <- update-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
