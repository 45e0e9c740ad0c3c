"""A price that is gone."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers no longer pay at {thing}; it was {was}",
    nl="klanten betalen niet meer bij {thing}; dat was {was}",
    fr="le client ne paie plus à {thing} ; c’était {was}",
    de="Kunden zahlen bei {thing} nicht mehr; vorher {was}",
)


@check(Level.BETTER, "step", keys=("fee",))
def fee_dropped(change: Difference) -> Message | None:
    """Customers no longer pay at a step.

    Whether they pay for it elsewhere, in a price or at another step, this alone does not tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Changes the date
            fee: € 75
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Changes the date   # <- fee-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
