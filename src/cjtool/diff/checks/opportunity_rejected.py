"""An opportunity that will not be done."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import moved_on
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} will not be done",
    nl="{thing} bij {at} gaat niet door",
    fr="{thing} à {at} ne se fera pas",
    de="{thing} bei {at} wird nicht umgesetzt",
)


@check(Level.NEUTRAL, "opportunity", keys=("status",))
def opportunity_rejected(change: Difference) -> Message | None:
    """An opportunity will not be done.

    It addresses nothing any more: pains that only it was to take away are left without an answer.

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
                status: planned
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
                status: rejected   # <- opportunity-rejected
    ```
    """
    return told(change, _SAYS) if moved_on(change) == "rejected" else None
