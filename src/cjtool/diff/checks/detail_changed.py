"""A fact that is another one."""

from cjtool.diff.declaration import LAST, check
from cjtool.diff.difference import Difference
from cjtool.diff.keys import key_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{key} of {thing} is {now}, it was {was}",
    nl="{key} van {thing} is {now}, dat was {was}",
    fr="{thing}, {key} : {now} au lieu de {was}",
    de="{thing}, {key}: {now}, vorher {was}",
)


@check(Level.NEUTRAL, turn=LAST)
def detail_changed(change: Difference) -> Message | None:
    """A fact about a journey or about what journeys share is another one.

    It is told where no other check says what it means for customers, so that every key of the format takes part.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            opportunities:
              - title: Open the desk until six
                effort: low
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            opportunities:
              - title: Open the desk until six
                effort: medium   # <- detail-changed
    ```
    """
    fact = change.fact
    if fact is None or fact.wording or came(change) or went(change):
        return None
    return told(change, _SAYS, key=key_called(fact))
