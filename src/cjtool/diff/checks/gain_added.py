"""Something that pleases."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="something pleases customers at {thing} now: {now}",
    nl="er is bij {thing} nu iets wat klanten prettig vinden: {now}",
    fr="quelque chose plaît désormais au client à {thing} : {now}",
    de="bei {thing} gefällt Kunden jetzt etwas: {now}",
)


@check(Level.BETTER, "step", "stage", keys=("gains",))
def gain_added(change: Difference) -> Message | None:
    """Something pleases customers that did not, or was not known.

    What pleases is as worth guarding as what hurts is worth mending: a later change may take it away without anybody noticing,
    were it not written here.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Hands in the parcel
            channel: counter
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Hands in the parcel
            channel: counter
            gains: [The clerk knows every customs rule]   # <- gain-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
