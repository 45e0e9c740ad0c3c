"""A step with another name."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import renamed
from cjtool.message import Message, Says

_SAYS = Says(
    en="the step {was} is called {now} now",
    nl="de stap {was} heet nu {now}",
    fr="le moment {was} s’appelle désormais {now}",
    de="der Schritt {was} heißt jetzt {now}",
)


@check(Level.WORDING, "step", happening="renamed")
def step_renamed(change: Difference) -> Message | None:
    """A step has another name, or another id.

    Its name is much like the one that it had, or somewhat like it and between the same neighbours. Between these it may have quite another name, where two facts
    of it or more are told and all are the same. Whether customers do something else now, a reader has
    to say; what is told otherwise of the step beside its name is told for itself.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I get a new phone number
    stages:
      - name: Start
        steps:
          - name: Chooses a subscription
          - name: Gets the SIM card by post
          - name: Puts the SIM card in
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I get a new phone number
    stages:
      - name: Start
        steps:
          - name: Chooses a subscription
          - name: Gets the SIM card at the door   # <- step-renamed
          - name: Puts the SIM card in
    ```
    """
    return renamed(change, _SAYS)
