"""Another price."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers pay {now} at {thing}, and paid {was}",
    nl="klanten betalen {now} bij {thing}, dat was {was}",
    fr="le client paie {now} à {thing}, contre {was} auparavant",
    de="Kunden zahlen bei {thing} {now}, vorher {was}",
)


@check(Level.NEUTRAL, "step", keys=("fee",))
def fee_changed(change: Difference) -> Message | None:
    """Customers pay something else at a step.

    A fee is text, so whether it is more or less is for a reader to see: `€ 20 a bag` and `€ 30 for all` cannot be held against
    one another.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Brings a suitcase
            fee: € 25
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Brings a suitcase
            fee: € 40   # <- fee-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
