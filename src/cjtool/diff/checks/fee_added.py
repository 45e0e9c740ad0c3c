"""A price where there was none."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers have to pay at {thing} now: {now}",
    nl="klanten moeten nu betalen bij {thing}: {now}",
    fr="le client doit désormais payer à {thing} : {now}",
    de="Kunden müssen bei {thing} jetzt zahlen: {now}",
)


@check(Level.WORSE, "step", keys=("fee",))
def fee_added(change: Difference) -> Message | None:
    """Customers have to pay at a step at which they paid nothing.

    What was free costs something; or it did so all along, and is only written now.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Picks a seat
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Picks a seat
            fee: € 12   # <- fee-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
