"""A moment that no longer decides."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is no longer a moment of truth",
    nl="{thing} is geen moment van de waarheid meer",
    fr="{thing} n’est plus un moment de vérité",
    de="{thing} ist kein Moment der Wahrheit mehr",
)


@check(Level.NEUTRAL, "step", keys=("moment_of_truth",))
def moment_of_truth_removed(change: Difference) -> Message | None:
    """A step is no longer a moment of truth.

    Where all is a moment of truth, nothing is; but one that is taken off the list is no longer looked after as one. Customers
    feel there what they felt.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Boards the plane
            moment_of_truth: true
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Boards the plane
            moment_of_truth: false   # <- moment-of-truth-removed
    ```
    """
    return told(change, _SAYS) if went(change) else None
