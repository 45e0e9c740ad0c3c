"""A promise that is no longer broken."""

from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import went
from cjtool.diff.promises import exchanged, turned
from cjtool.message import Message, Says
from cjtool.query.verdicts import Verdict

_SAYS = Says(
    en="the promise {promise} is no longer broken at {step}; before that, {reason}",
    nl="de belofte {promise} wordt niet meer verbroken bij {step}; eerder: {reason}",
    fr="la promesse {promise} n’est plus rompue à {step} ; auparavant : {reason}",
    de="das Versprechen {promise} wird bei {step} nicht mehr gebrochen; vorher: {reason}",
)


@check(Level.BETTER, "step", "pain", "reading", turn=CONSEQUENCE)
def promise_mended(change: Difference) -> Message | None:
    """A brand promise that was broken at a step is so no longer.

    A shorter wait, a better reading or a lighter pain may mend what broke the promise; it is told in place of these. No longer
    broken is not yet kept: that takes a reading of the promise's own metric that says so. Where the promise itself gave way, it
    is told as `promise-looser` or `promise-dropped`.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      on-time: {text: The engineer comes on the day, within: 1 day}
    ```

    ```yaml
    cjtool: journey/v1
    title: I switch to another energy supplier
    stages:
      - name: Smart meter
        steps:
          - name: Waits for the engineer
            promises: [on-time]
            wait: 9 days
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      on-time: {text: The engineer comes on the day, within: 1 day}
    ```

    ```yaml
    cjtool: journey/v1
    title: I switch to another energy supplier
    stages:
      - name: Smart meter
        steps:
          - name: Waits for the engineer
            promises: [on-time]
            wait: 1 day   # <- promise-mended
    ```
    """
    if change.fact is not None and went(change):
        return None  # that nobody says it any more keeps no promise
    return turned(exchanged(change), Verdict.BROKEN, _SAYS)
