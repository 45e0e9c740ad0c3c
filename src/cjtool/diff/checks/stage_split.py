"""A stage that became several."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import names, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the stage {was} is now told as {parts}",
    nl="de fase {was} is nu opgedeeld in {parts}",
    fr="l’étape {was} est maintenant détaillée en {parts}",
    de="die Phase {was} ist jetzt aufgeteilt in {parts}",
)


@check(Level.NEUTRAL, "stage", happening="split")
def stage_split(change: Difference) -> Message | None:
    """A stage is told as several now: every step of the new ones stood in it.

    Nothing was added for customers. The map tells apart what was one question in their mind, so that each gets its own goal, owner and
    feelings. Steps that only went along are not told as moved.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I hurt my hand
    stages:
      - name: Care
        steps:
          - name: Has the wound looked at
          - name: Is told what to do at home
          - name: Comes back for the stitches
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I hurt my hand
    stages:
      - name: Care   # <- stage-split
        steps:
          - name: Has the wound looked at
          - name: Is told what to do at home
      - name: Heal
        steps:
          - name: Comes back for the stitches
    ```
    """
    return told(change, _SAYS, parts=names(change))
