"""One device less."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers can no longer do {thing} on {was}",
    nl="klanten kunnen {thing} niet meer doen op {was}",
    fr="{thing} n’est plus possible sur {was}",
    de="{thing} geht nicht mehr auf {was}",
)


@check(Level.NEUTRAL, "step", keys=("devices",))
def device_dropped(change: Difference) -> Message | None:
    """A step can no longer be taken on a device.

    Who has only that one cannot take the step any more. How many that are, the journey does not tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Checks in
            channel: app
            devices: [smartphone, tablet]
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Checks in
            channel: app
            devices: [smartphone]   # <- device-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
