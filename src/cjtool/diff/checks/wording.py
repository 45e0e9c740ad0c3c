"""A text in other words."""

from cjtool.diff.declaration import LAST, check
from cjtool.diff.difference import Difference
from cjtool.diff.facts import name
from cjtool.diff.keys import key_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import in_other_words, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{key} of {thing} is told in other words: {now}, it was {was}",
    nl="{key} van {thing} staat er in andere woorden: {now}, dat was {was}",
    fr="{thing} ({key}) est dit autrement : {now}, au lieu de {was}",
    de="{thing} ({key}) ist anders formuliert: {now}, vorher {was}",
)
_ITSELF = Says(
    en="{now} is worded anew, it was {was}",
    nl="{now} is anders verwoord, dat was {was}",
    fr="{now} est une nouvelle formulation de {was}",
    de="{now} ist neu formuliert, vorher {was}",
)


@check(Level.WORDING, turn=LAST)
def wording(change: Difference) -> Message | None:
    """A text is told in other words, or a length of time in another unit.

    No figure, no owner and no promise is another one; whether the new words mean something else to customers, a reader has to say.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            does: Brings the keys to the desk
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            does: Takes the keys to the desk   # <- wording
    ```
    """
    fact = change.fact
    if fact is None or not in_other_words(change):
        return None
    of_itself = fact.after == name(change.last.node)
    return told(change, _ITSELF if of_itself else _SAYS, key=key_called(fact))
