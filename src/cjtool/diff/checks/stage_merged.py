"""Stages that became one."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import names, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the stages {parts} are one now: {now}",
    nl="de fasen {parts} zijn nu samen {now}",
    fr="les étapes {parts} n’en font plus qu’une : {now}",
    de="die Phasen {parts} sind jetzt eine: {now}",
)


@check(Level.NEUTRAL, "stage", happening="merged")
def stage_merged(change: Difference) -> Message | None:
    """Several stages are told as one: all their steps stand in it.

    Customers do what they did, and the map sees it as one stretch. A difference in goal or owner between the stages that were is no longer visible; that
    is for a reader to judge. Had a stage's steps gone too, it would be told as removed.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I buy shoes in town
    stages:
      - name: Park
        steps:
          - name: Finds a place in the garage
      - name: Walk in
        steps:
          - name: Takes the lift to the shop
      - name: Buy
        steps:
          - name: Tries the shoes on
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I buy shoes in town
    stages:
      - name: Park   # <- stage-merged
        steps:
          - name: Finds a place in the garage
          - name: Takes the lift to the shop
      - name: Buy
        steps:
          - name: Tries the shoes on
    ```
    """
    return told(change, _SAYS, parts=names(change))
