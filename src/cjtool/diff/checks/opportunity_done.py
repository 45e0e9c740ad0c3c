"""An opportunity that is done."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import moved_on
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} is done",
    nl="{thing} bij {at} is klaar",
    fr="l’opportunité {thing} à {at} est réalisée",
    de="{thing} bei {at} ist umgesetzt",
)


@check(Level.BETTER, "opportunity", keys=("status",))
def opportunity_done(change: Difference) -> Message | None:
    """An opportunity is done.

    The pains that it addresses count as taken away. Whether customers notice is for the next reading to say: compare `emotion`
    and the metric that it was to move.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Let readers renew with one tap
                status: in-progress
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Let readers renew with one tap
                status: done   # <- opportunity-done
    ```
    """
    return told(change, _SAYS) if moved_on(change) == "done" else None
