"""One channel less."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="the contact at {thing} no longer goes by {was}",
    nl="het contact bij {thing} kan niet meer via {was}",
    fr="le contact à {thing} ne passe plus par {was}",
    de="der Kontakt bei {thing} ist nicht mehr über {was} möglich",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("channel",))
def channel_dropped(change: Difference) -> Message | None:
    """Customers can no longer be in contact on a channel.

    Somebody used it. Who they were, and where they go now, the journey does not tell. The last channel of a step is told as
    `contact-dropped`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Asks for help
            channel: [chat, phone, counter]
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Asks for help
            channel: [chat, counter]   # <- channel-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
