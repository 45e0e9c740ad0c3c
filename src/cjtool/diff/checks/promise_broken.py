"""A promise that is broken now."""

from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.promises import turned
from cjtool.message import Message, Says
from cjtool.query.verdicts import Verdict

_SAYS = Says(
    en="the promise {promise} is broken at {step} now: {reason}",
    nl="de belofte {promise} wordt nu verbroken bij {step}: {reason}",
    fr="la promesse {promise} n’est plus tenue à {step} : {reason}",
    de="das Versprechen {promise} wird bei {step} jetzt gebrochen: {reason}",
)


@check(Level.WORSE, "step", "pain", "reading", turn=CONSEQUENCE)
def promise_broken(change: Difference) -> Message | None:
    """A brand promise is broken at a step where it was not.

    A longer wait, a missed target or a heavier pain may break what the brand promises: then that is what customers remember, and it is told
    in place of the wait, the reading or the pain. The verdict is that of maps and reports.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      quick: {text: Keys back within a week, within: 1 week}
    ```

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Waits for the deposit
            promises: [quick]
            wait: 3 days
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Waits for the deposit
            promises: [quick]
            wait: 3 weeks   # <- promise-broken
    ```
    """
    return turned(change, Verdict.BROKEN, _SAYS)
