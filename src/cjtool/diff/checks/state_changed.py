"""A journey that is now as it is, or as it is to be."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_FUTURE = Says(
    en="{thing} tells now how it should become, and told how it is",
    nl="{thing} vertelt nu hoe het moet worden, en vertelde hoe het is",
    fr="{thing} raconte désormais ce qui est visé, et non plus ce qui est",
    de="{thing} erzählt jetzt, wie es werden soll, nicht mehr, wie es ist",
)
_CURRENT = Says(
    en="{thing} tells now how it is, and told how it should become",
    nl="{thing} vertelt nu hoe het is, en vertelde hoe het moet worden",
    fr="{thing} raconte désormais ce qui est, et non plus ce qui est visé",
    de="{thing} erzählt jetzt, wie es ist, nicht mehr, wie es werden soll",
)


@check(Level.NEUTRAL, "journey", keys=("state",))
def state_changed(change: Difference) -> Message | None:
    """A journey tells how it is where it told how it should become, or back.

    All that it says counts otherwise from now on: what was a wish is a claim about today, or what was found out is only wished
    for.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    state: future
    stages:
      - name: Travel
        steps:
          - name: Lands
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    state: current   # <- state-changed
    stages:
      - name: Travel
        steps:
          - name: Lands
    ```
    """
    return (
        told(change, _FUTURE if change.fact and change.fact.after == "future" else _CURRENT)
        if another(change)
        else None
    )
