"""A promise that no longer holds somewhere."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="a promise no longer holds at {thing}: {was}",
    nl="bij {thing} geldt een belofte niet meer: {was}",
    fr="une promesse ne vaut plus à {thing} : {was}",
    de="bei {thing} gilt ein Versprechen nicht mehr: {was}",
)


@check(Level.WORSE, "step", "touchpoint", keys=("promises",))
def promise_dropped(change: Difference) -> Message | None:
    """A brand promise is no longer at stake at a step or touchpoint.

    The promise stands elsewhere still, and customers who read it will expect it here too. One that is withdrawn altogether,
    from the library, is told once there, and not at each step that named it.

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
            promises: [clear, fair]
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
            promises: [clear]   # <- promise-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
