"""A reading that was not there."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import is_measured, numbers
from cjtool.message import Message, Says

_MEASURED = Says(
    en="{thing} is measured at {at} now: {value}",
    nl="{thing} wordt nu gemeten bij {at}: {value}",
    fr="on mesure désormais {thing} à {at} : {value}",
    de="{thing} wird jetzt bei {at} gemessen: {value}",
)
_PLANNED = Says(
    en="{thing} is to be measured at {at}",
    nl="{thing} gaat bij {at} gemeten worden",
    fr="on prévoit de mesurer {thing} à {at}",
    de="{thing} soll bei {at} gemessen werden",
)


@check(Level.NEUTRAL, "reading", happening="added")
def reading_added(change: Difference) -> Message | None:
    """Something is measured at a place where it was not measured.

    From now on a change there can be seen in numbers. A reading without a value is only planned. Of several readings of one metric at one place, the latest
    counts: a newer one is a change of value, not a reading more.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I rent a studio
    stages:
      - name: Move in
        steps:
          - name: Gets the keys
          - name: Reads the meters
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I rent a studio
    stages:
      - name: Move in
        steps:
          - name: Gets the keys
            metrics:
              - {metric: csat, value: 3.4}   # <- reading-added
          - name: Reads the meters
    ```
    """
    return numbers(change, _MEASURED if is_measured(change) else _PLANNED)
