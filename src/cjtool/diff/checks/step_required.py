"""A step that nobody passes over."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="all customers have to take the step {thing} now",
    nl="alle klanten moeten nu de stap {thing} zetten",
    fr="tous les clients passent désormais par {thing}",
    de="alle Kunden müssen jetzt den Schritt {thing} gehen",
)


@check(Level.NEUTRAL, "step", keys=("optional",))
def step_required(change: Difference) -> Message | None:
    """Every customer takes a step that not all of them took.

    Those who passed it over have one thing more to do. On the way out it is told as `exit-longer` where it makes leaving
    harder.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Shows a health form
            optional: true
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Shows a health form
            optional: false   # <- step-required
    ```
    """
    return told(change, _SAYS) if went(change) else None
