"""Steps that became one."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import names, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the steps {parts} are one now: {now}",
    nl="de stappen {parts} zijn nu samen {now}",
    fr="les moments {parts} n’en font plus qu’un : {now}",
    de="die Schritte {parts} sind jetzt einer: {now}",
)


@check(Level.NEUTRAL, "step", happening="merged")
def step_merged(change: Difference) -> Message | None:
    """Several steps are told as one.

    The one has something that each of them had: a pain, a text, its wait, a word of its name. What one of them had is not told as new. If the service itself changed, customers are spared
    a moment; if only the map did, it looks from further away. Where nothing of a step is found in the others, it was removed.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to my sister
    stages:
      - name: Fly
        steps:
          - name: Drops the suitcase
            does: Puts the label on the suitcase
          - name: Shows the passport
          - name: Boards
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to my sister
    stages:
      - name: Fly
        steps:
          - name: Shows the passport and drops the suitcase   # <- step-merged
            does: Puts the label on the suitcase
          - name: Boards
    ```
    """
    return told(change, _SAYS, parts=names(change))
