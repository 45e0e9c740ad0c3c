"""A step that became several."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import names, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the step {was} is now told as {parts}",
    nl="de stap {was} is nu opgedeeld in {parts}",
    fr="le moment {was} est maintenant détaillé en {parts}",
    de="der Schritt {was} ist jetzt aufgeteilt in {parts}",
)


@check(Level.NEUTRAL, "step", happening="split")
def step_split(change: Difference) -> Message | None:
    """A step is told as several now.

    The new steps beside it have something that it had: a pain, a text, its wait, words of its name. What a part of it has is not told as gone. Nothing was added or removed for
    customers; the map looks closer.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Signs the contract and returns the keys
            pains: [The desk for keys closes at four]
          - name: Gets the deposit back
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Signs the contract   # <- step-split
          - name: Returns the keys
            pains: [The desk for keys closes at four]
          - name: Gets the deposit back
    ```
    """
    return told(change, _SAYS, parts=names(change))
