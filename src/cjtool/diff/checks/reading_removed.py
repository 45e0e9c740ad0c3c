"""A reading that is gone."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import is_measured, numbers
from cjtool.message import Message, Says

_MEASURED = Says(
    en="{thing} is no longer told of {at}, it was {value}",
    nl="{thing} staat niet meer bij {at}, dat was {value}",
    fr="{thing} ne figure plus à {at} ; la valeur était {value}",
    de="{thing} steht nicht mehr bei {at}, der Wert war {value}",
)
_PLANNED = Says(
    en="{thing} is no longer to be measured at {at}",
    nl="{thing} gaat niet meer gemeten worden bij {at}",
    fr="on ne prévoit plus de mesurer {thing} à {at}",
    de="{thing} soll nicht mehr bei {at} gemessen werden",
)


@check(Level.NEUTRAL, "reading", happening="removed")
def reading_removed(change: Difference) -> Message | None:
    """Something is no longer measured at a place, or its number is no longer told.

    Whatever becomes of customers there, no number shows it any more: a target that was missed there is not met by that. An older reading that made
    place for a newer one is not told.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I rent a studio
    stages:
      - name: Move in
        steps:
          - name: Gets the keys
            metrics:
              - {metric: csat, value: 2.1}   # <- reading-removed
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
          - name: Reads the meters
    ```
    """
    return numbers(change, _MEASURED if is_measured(change) else _PLANNED)
