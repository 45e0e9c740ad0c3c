"""A moment that decides."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is a moment of truth now",
    nl="{thing} is nu een moment van de waarheid",
    fr="{thing} est désormais un moment de vérité",
    de="{thing} ist jetzt ein Moment der Wahrheit",
)


@check(Level.NEUTRAL, "step", keys=("moment_of_truth",))
def moment_of_truth_added(change: Difference) -> Message | None:
    """A step is a moment of truth, and was not.

    The notion is that of J. Carlzon, *Moments of Truth*, 1987: a short contact in which customers make up their minds about the
    company. From now on `cjtool lint` asks for what is felt and measured there.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Hears that the flight is cancelled
            emotion: -2
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Hears that the flight is cancelled
            emotion: -2
            moment_of_truth: true   # <- moment-of-truth-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
