"""A fact that is another one."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import LAST, check
from cjtool.diff.difference import Difference
from cjtool.diff.keys import key_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import in_other_words, is_gone, is_new, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing}, {key}: {now}, it was {was}",
    nl="{thing}, {key}: {now}, dat was {was}",
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
    if fact is None or in_other_words(change) or is_new(change) or is_gone(change):
        return None
    message = told(change, _SAYS, key=key_called(fact))
    return message if change.reach is None else with_reach(change, message)
