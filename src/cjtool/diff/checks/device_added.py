"""One device more."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers can do {thing} on {now} now",
    nl="klanten kunnen {thing} nu doen op {now}",
    fr="{thing} est désormais possible sur {now}",
    de="{thing} geht jetzt auf {now}",
)


@check(Level.NEUTRAL, "step", keys=("devices",))
def device_added(change: Difference) -> Message | None:
    """A step can be taken on a device on which it could not.

    Or it could, and is only written now. A device is what customers hold in their hands, a channel is where they are: the
    latter is told as `channel-added`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Checks in
            channel: website
            devices: [desktop]
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Checks in
            channel: website
            devices: [desktop, smartphone]   # <- device-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
