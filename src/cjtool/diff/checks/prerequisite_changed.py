"""A step that another one must come before than did."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.going import step_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} has to wait for {now}, and no longer for {was}",
    nl="{thing} kan pas na {now}, en niet meer na {was}",
    fr="{thing} vient après {now}, et non plus après {was}",
    de="{thing} geht erst nach {now}, nicht mehr nach {was}",
)


@check(Level.NEUTRAL, "step", keys=("after",))
def prerequisite_changed(change: Difference) -> Message | None:
    """Customers must do another thing before a step than they had to.

    One condition took the place of another. Which is easier to meet, a reader has to say.

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
            after: [passes-the-theory-test]
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
            after: [gets-glasses]   # <- prerequisite-changed
    ```
    """
    fact = change.fact
    if fact is None or change.before is None or change.after is None or not another(change):
        return None
    was, now = step_called(change.before, fact.before), step_called(change.after, fact.after)
    return told(change, _SAYS, was=was, now=now)
