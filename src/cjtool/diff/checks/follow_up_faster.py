"""Feedback that is followed up sooner."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import shorter, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="whoever says something at {thing} hears back sooner: {now}, it was {was}",
    nl="wie bij {thing} iets laat weten, krijgt sneller een reactie: {now}, dat was {was}",
    fr="qui donne son avis à {thing} est recontacté plus vite : {now}, contre {was} auparavant",
    de="wer bei {thing} etwas rückmeldet, hört früher etwas: {now}, vorher {was}",
)


@check(Level.BETTER, "step", keys=("feedback",))
def follow_up_faster(change: Difference) -> Message | None:
    """The company follows up sooner on what customers said.

    Who is unhappy and hears back soon has not left yet. What the answer mends, the time does not tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Leave
        steps:
          - name: Says why they stop
            feedback:
              question: What could we have done?
              within: 2 weeks
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Leave
        steps:
          - name: Says why they stop
            feedback:   # <- follow-up-faster
              question: What could we have done?
              within: 2 days
    ```
    """
    return (
        told(change, _SAYS)
        if change.fact is not None and change.fact.part == "within" and shorter(change)
        else None
    )
