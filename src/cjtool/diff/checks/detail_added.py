"""A fact that was not told before."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import LAST, check
from cjtool.diff.difference import Difference
from cjtool.diff.keys import key_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import is_new, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing}, {key}: {now} is new",
    nl="{thing}, {key}: {now} is nieuw",
    fr="{thing}, {key} : {now} s’ajoute",
    de="{thing}, {key}: {now} ist neu",
)
_TRUE = Says(
    en="{thing}: {key} now",
    nl="{thing}: nu {key}",
    fr="{thing} : désormais {key}",
    de="{thing}: jetzt {key}",
)


@check(Level.NEUTRAL, turn=LAST)
def detail_added(change: Difference) -> Message | None:
    """A fact about a journey or about what journeys share is told that was not told.

    It is told where no other check says what it means for customers. Whether the fact itself is new, or only that it is on the map, the file does not
    say.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I do my shopping
    stages:
      - name: Shop
        steps:
          - name: Weighs the fruit
            backstage: [The scale prints a label]
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I do my shopping
    stages:
      - name: Shop
        steps:
          - name: Weighs the fruit
            backstage:
              - The scale prints a label
              - A colleague checks one in twenty   # <- detail-added
    ```
    """
    fact = change.fact
    if fact is None or not is_new(change):
        return None
    message = told(change, _TRUE if fact.after is True else _SAYS, key=key_called(fact))
    return message if change.reach is None else with_reach(change, message)
