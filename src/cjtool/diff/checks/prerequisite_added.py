"""A step that another must come before."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.going import step_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} has to wait for {now} now",
    nl="{thing} kan nu pas na {now}",
    fr="{thing} n’est désormais possible qu’après {now}",
    de="{thing} geht jetzt erst nach {now}",
)


@check(Level.NEUTRAL, "step", keys=("after",))
def prerequisite_added(change: Difference) -> Message | None:
    """Customers must do something else before a step, and had not to.

    The step is theirs to take only later, or not at all for some. Where it has to wait for nothing new but for longer, that is
    the step's `wait`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I get my driving licence
    stages:
      - name: Learn
        steps:
          - name: Passes the theory test
          - name: Gets glasses
          - name: Takes the driving test
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I get my driving licence
    stages:
      - name: Learn
        steps:
          - name: Passes the theory test
          - name: Gets glasses
          - name: Takes the driving test
            after: [passes-the-theory-test]   # <- prerequisite-added
    ```
    """
    return (
        told(change, _SAYS, now=step_called(change.last, change.fact.after))
        if change.fact and came(change)
        else None
    )
