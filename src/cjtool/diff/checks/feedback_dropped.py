"""Customers who are no longer asked."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers are no longer asked for their opinion at {thing}",
    nl="klanten wordt bij {thing} niet meer om hun mening gevraagd",
    fr="on ne demande plus l’avis du client à {thing}",
    de="Kunden werden bei {thing} nicht mehr nach ihrer Meinung gefragt",
)


@check(Level.NEUTRAL, "step", keys=("feedback",))
def feedback_dropped(change: Difference) -> Message | None:
    """Customers are no longer asked for their opinion at a step.

    One survey less may be a relief. What goes with it is that nobody hears any more what is wrong here, so that readings of the
    same metric grow old.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Join
        steps:
          - name: Gets the first lesson
            feedback: {metric: nps, question: Would you bring a friend?}
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I stay fit at the swimming pool
    stages:
      - name: Join
        steps:
          - name: Gets the first lesson   # <- feedback-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
