"""A pain that was not there."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="something new hurts at {at}: {thing}",
    nl="er is een nieuw pijnpunt bij {at}: {thing}",
    fr="un nouvel irritant apparaît à {at} : {thing}",
    de="bei {at} gibt es einen neuen Pain Point: {thing}",
)


@check(Level.WORSE, "pain", happening="added")
def pain_opened(change: Difference) -> Message | None:
    """Something hurts customers that was not on the map.

    It may have hurt before, and only be known now: the map cannot tell. Either way somebody has something to do.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            pains: [The desk closes at four]   # <- pain-opened
    ```
    """
    return told(change, _SAYS)
