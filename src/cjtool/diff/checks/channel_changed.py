"""Another channel."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the contact at {thing} goes by {now} now, and went by {was}",
    nl="het contact bij {thing} loopt nu via {now}, dat was {was}",
    fr="le contact à {thing} passe désormais par {now}, et non plus par {was}",
    de="der Kontakt bei {thing} läuft jetzt über {now}, vorher über {was}",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("channel",))
def channel_changed(change: Difference) -> Message | None:
    """Customers are in contact on another channel.

    Who has to leave the channel that they are on has to begin anew there: switching channels is among the efforts that make
    customers leave (M. Dixon, K. Freeman and N. Toman, *Stop Trying to Delight Your Customers*, 2010). The same channels in
    another order are told too, as the first is the main one.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Asks for help
            channel: phone
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Asks for help
            channel: chat   # <- channel-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
