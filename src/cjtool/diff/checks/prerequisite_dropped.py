"""A step that no longer has to wait for another."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.going import step_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} no longer has to wait for {was}",
    nl="{thing} hoeft niet meer te wachten op {was}",
    fr="{thing} n’a plus à attendre {was}",
    de="{thing} muss nicht mehr auf {was} warten",
)


@check(Level.NEUTRAL, "step", keys=("after",))
def prerequisite_dropped(change: Difference) -> Message | None:
    """Customers no longer have to do something else before a step.

    They may take the two in any order, or at the same time. Whether the other one is still needed at the end, this does not
    tell.

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
            after: [passes-the-theory-test, gets-glasses]
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
            after: [passes-the-theory-test]   # <- prerequisite-dropped
    ```
    """
    fact = change.fact
    if fact is None or change.before is None or not went(change):
        return None
    return told(change, _SAYS, was=step_called(change.before, fact.before))
