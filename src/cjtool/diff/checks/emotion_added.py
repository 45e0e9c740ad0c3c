"""A feeling that is known now."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, felt
from cjtool.message import Message, Says

_SAYS = Says(
    en="it is known now how customers feel at {thing}: {now}",
    nl="nu is bekend hoe klanten zich voelen bij {thing}: {now}",
    fr="on sait désormais ce que ressent le client à {thing} : {now}",
    de="jetzt ist bekannt, wie sich Kunden bei {thing} fühlen: {now}",
)
_FOR_ONE = Says(
    en="it is known now how {who} feels at {thing}: {now}",
    nl="nu is bekend hoe {who} zich voelt bij {thing}: {now}",
    fr="on sait désormais ce que ressent {who} à {thing} : {now}",
    de="jetzt ist bekannt, wie sich {who} bei {thing} fühlt: {now}",
)


@check(Level.NEUTRAL, "step", keys=("emotion",))
def emotion_added(change: Difference) -> Message | None:
    """A step says what customers feel, and did not.

    The curve has a point more, and with it the mean, the peak or the end of its stage may be another one. That is no rise and
    no fall: nobody knew how it felt before.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have my bicycle repaired
    stages:
      - name: Repair
        steps:
          - name: Hears what is broken
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have my bicycle repaired
    stages:
      - name: Repair
        steps:
          - name: Hears what is broken
            emotion: -1   # <- emotion-added
    ```
    """
    return felt(change, _SAYS, _FOR_ONE) if came(change) else None
