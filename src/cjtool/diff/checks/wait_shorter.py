"""A wait that shrank."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import shorter, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers wait only {now} at {thing}, and waited {was}",
    nl="klanten wachten nog maar {now} bij {thing}, dat was {was}",
    fr="le client n’attend plus que {now} à {thing}, contre {was} auparavant",
    de="Kunden warten bei {thing} nur noch {now}, vorher {was}",
)


@check(Level.BETTER, "step", keys=("wait",))
def wait_shorter(change: Difference) -> Message | None:
    """Customers wait less at a step.

    Of a range the upper end counts, as that is what the unlucky ones wait. A length in another unit counts only where it is
    shorter whatever day it begins on: three working days are not surely less than four days. Whether it feels shorter is told
    by the step's emotion.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have my knee looked at
    stages:
      - name: Diagnosis
        steps:
          - name: Waits for the scan
            wait: 3-6 weeks
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have my knee looked at
    stages:
      - name: Diagnosis
        steps:
          - name: Waits for the scan
            wait: 1-2 weeks   # <- wait-shorter
    ```
    """
    return told(change, _SAYS) if shorter(change) else None
