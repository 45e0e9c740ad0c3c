"""An opportunity that was closed and is open again."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import moved_on
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} is taken up again",
    nl="{thing} bij {at} wordt weer opgepakt",
    fr="l’opportunité {thing} à {at} est reprise",
    de="{thing} bei {at} wird wieder aufgenommen",
)


@check(Level.NEUTRAL, "opportunity", keys=("status",))
def opportunity_reopened(change: Difference) -> Message | None:
    """An opportunity that was done or rejected is open again.

    Where it was done, it did not hold: the pains that it addressed are open again. Where it was rejected, somebody thinks
    otherwise now.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Drop fines altogether
                status: rejected
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
              - title: Drop fines altogether
                status: idea   # <- opportunity-reopened
    ```
    """
    return told(change, _SAYS) if moved_on(change) == "reopened" else None
