"""Feedback that is followed up later."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import longer, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="whoever says something at {thing} hears back later: {now}, it was {was}",
    nl="wie bij {thing} iets laat weten, krijgt later een reactie: {now}, dat was {was}",
    fr="qui donne son avis à {thing} est recontacté plus tard : {now}, contre {was} auparavant",
    de="wer bei {thing} etwas rückmeldet, hört später etwas: {now}, vorher {was}",
)


@check(Level.WORSE, "step", keys=("feedback",))
def follow_up_slower(change: Difference) -> Message | None:
    """The company follows up later on what customers said.

    Customers took the trouble to say something and wait longer for whoever does something about it. That nobody follows up at
    all any more, where the time is gone, is told as a detail.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Swim
        steps:
          - name: Complains about the showers
            feedback:
              metric: csat
              within: 1 day
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Swim
        steps:
          - name: Complains about the showers
            feedback:   # <- follow-up-slower
              metric: csat
              within: 10 days
    ```
    """
    return (
        told(change, _SAYS)
        if change.fact is not None and change.fact.part == "within" and longer(change)
        else None
    )
