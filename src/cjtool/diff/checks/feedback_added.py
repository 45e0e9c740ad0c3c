"""Customers who are asked."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers are asked for their opinion at {thing} now",
    nl="klanten wordt bij {thing} nu om hun mening gevraagd",
    fr="on demande désormais l’avis du client à {thing}",
    de="Kunden werden bei {thing} jetzt nach ihrer Meinung gefragt",
)


@check(Level.NEUTRAL, "step", keys=("feedback",))
def feedback_added(change: Difference) -> Message | None:
    """Customers are asked for their opinion at a step.

    The company hears more, and customers have one question more to answer. It is better for them only where somebody follows
    up: see `owner` and `within` of the feedback.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Swim
        steps:
          - name: Swims twenty lengths
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Swim
        steps:
          - name: Swims twenty lengths
            feedback:   # <- feedback-added
              metric: csat
              question: How was the water today?
    ```
    """
    return told(change, _SAYS) if came(change) else None
