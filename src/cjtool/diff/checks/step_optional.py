"""A step that may be passed over."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="not all customers have to take the step {thing} any more",
    nl="niet alle klanten hoeven de stap {thing} nog te zetten",
    fr="tous les clients ne passent plus forcément par {thing}",
    de="nicht mehr alle Kunden müssen den Schritt {thing} gehen",
)


@check(Level.NEUTRAL, "step", keys=("optional",))
def step_optional(change: Difference) -> Message | None:
    """Not every customer takes a step that every one took.

    Fewer have to; or it was so all along, and is only known now. On the way out it is told as `exit-shorter` where it makes
    leaving easier.

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
            optional: true   # <- step-optional
    ```
    """
    return told(change, _SAYS) if came(change) else None
