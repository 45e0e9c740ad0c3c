"""A fact that is no longer told."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import LAST, check
from cjtool.diff.difference import Difference
from cjtool.diff.keys import key_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import is_gone, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing}, {key}: {was} is gone",
    nl="{thing}, {key}: {was} is weg",
    fr="{thing}, {key} : {was} a disparu",
    de="{thing}, {key}: {was} ist weg",
)
_TRUE = Says(
    en="{thing}: no longer {key}",
    nl="{thing}: niet meer {key}",
    fr="{thing} : n’est plus {key}",
    de="{thing}: nicht mehr {key}",
)


@check(Level.NEUTRAL, turn=LAST)
def detail_removed(change: Difference) -> Message | None:
    """A fact about a journey or about what journeys share is no longer told.

    It is told where no other check says what it means for customers. The fact may hold all the same: what is not written is not denied. What
    went with a whole step or definition is not told here.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I do my shopping
    stages:
      - name: Shop
        steps:
          - name: Weighs the fruit
            systems:
              - The scale
              - The stock list   # <- detail-removed
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I do my shopping
    stages:
      - name: Shop
        steps:
          - name: Weighs the fruit
            systems: [The scale]
    ```
    """
    fact = change.fact
    if fact is None or not is_gone(change):
        return None
    message = told(change, _TRUE if fact.before is True else _SAYS, key=key_called(fact))
    return message if change.reach is None else with_reach(change, message)
