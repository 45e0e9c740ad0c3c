"""Another promise at one place."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="another promise holds at {thing}: {now} in place of {was}",
    nl="bij {thing} geldt een andere belofte: {now} in plaats van {was}",
    fr="une autre promesse vaut à {thing} : {now} au lieu de {was}",
    de="bei {thing} gilt ein anderes Versprechen: {now} statt {was}",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("promises",))
def promise_changed(change: Difference) -> Message | None:
    """Another brand promise is at stake at a step or touchpoint.

    One promise took the place of another. Which of the two is worth more to customers, a reader has to say.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      clear: {text: Bills that anybody understands}
      fair: {text: No fee that you did not agree to}
    ```

    ```yaml
    cjtool: journey/v1
    title: I switch to another energy supplier
    stages:
      - name: First bill
        steps:
          - name: Asks about the bill
            promises: [clear]
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      clear: {text: Bills that anybody understands}
      fair: {text: No fee that you did not agree to}
    ```

    ```yaml
    cjtool: journey/v1
    title: I switch to another energy supplier
    stages:
      - name: First bill
        steps:
          - name: Asks about the bill
            promises: [fair]   # <- promise-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
