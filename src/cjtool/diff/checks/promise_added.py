"""A promise that holds at one place more."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="a promise holds at {thing} now: {now}",
    nl="bij {thing} geldt nu een belofte: {now}",
    fr="une promesse vaut désormais à {thing} : {now}",
    de="bei {thing} gilt jetzt ein Versprechen: {now}",
)


@check(Level.BETTER, "step", "touchpoint", keys=("promises",))
def promise_added(change: Difference) -> Message | None:
    """A brand promise is at stake at a step or touchpoint where it was not.

    From now on the company is judged there by what it promises. Whether it keeps the promise is another matter: a wait or a
    reading that breaks it is told as `promise-broken` when it comes.

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
            channel: phone
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
            channel: phone
            promises: [clear]   # <- promise-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
