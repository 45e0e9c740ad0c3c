"""Something that is passed on."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="something is passed on now when customers come to {thing}: {now}",
    nl="bij {thing} wordt nu iets overgedragen: {now}",
    fr="quelque chose est désormais transmis à {thing} : {now}",
    de="bei {thing} wird jetzt etwas übergeben: {now}",
)


@check(Level.BETTER, "step", keys=("handover",))
def handover_added(change: Difference) -> Message | None:
    """Something is passed on when customers come to a step, and was not.

    To have to tell everything again is among the efforts that make customers leave: M. Dixon, K. Freeman and N. Toman, *Stop
    Trying to Delight Your Customers*, 2010. Whether what is passed on is enough, the words have to tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I take out a mortgage
    stages:
      - name: Application
        steps:
          - name: Speaks to the lender
            channel: meeting
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I take out a mortgage
    stages:
      - name: Application
        steps:
          - name: Speaks to the lender
            channel: meeting
            handover: The adviser's file, with what was agreed   # <- handover-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
