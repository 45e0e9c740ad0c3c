"""Something that no longer pleases."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="what pleased customers at {thing} is gone: {was}",
    nl="wat klanten prettig vonden bij {thing}, is weg: {was}",
    fr="ce qui plaisait au client à {thing} a disparu : {was}",
    de="was Kunden bei {thing} gefiel, ist weg: {was}",
)


@check(Level.WORSE, "step", "stage", keys=("gains",))
def gain_dropped(change: Difference) -> Message | None:
    """What pleased customers is gone.

    A loss weighs more than a gain of the same size: D. Kahneman and A. Tversky, *Prospect Theory*, 1979. A gain in other words
    is told as `wording`, where the words are alike enough.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel abroad
    stages:
      - name: Send
        steps:
          - name: Hands in the parcel
            channel: counter
            gains: [Open until ten, No queue]
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
            gains: [No queue]   # <- gain-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
