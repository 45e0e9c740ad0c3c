"""Another device."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers do {thing} on {now}, and no longer on {was}",
    nl="klanten doen {thing} op {now}, en niet meer op {was}",
    fr="{thing} se fait sur {now}, et non plus sur {was}",
    de="{thing} geht auf {now}, nicht mehr auf {was}",
)


@check(Level.NEUTRAL, "step", keys=("devices",))
def device_changed(change: Difference) -> Message | None:
    """A step is taken on another device than it was.

    One device took the place of another, as where a desk with a kiosk gives way to the customers' own telephones.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Prints the boarding pass
            devices: [kiosk]
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Prints the boarding pass
            devices: [smartphone]   # <- device-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
