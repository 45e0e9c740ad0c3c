"""A stage in another place of its journey, or in another journey."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.moving import across, before_it, moved
from cjtool.message import Message, Says

_AFTER = Says(
    en="the stage {thing} comes after {other} now",
    nl="de fase {thing} komt nu na {other}",
    fr="l’étape {thing} vient désormais après {other}",
    de="die Phase {thing} kommt jetzt nach {other}",
)
_FIRST = Says(
    en="the stage {thing} comes first now",
    nl="de fase {thing} komt nu als eerste",
    fr="l’étape {thing} vient désormais en premier",
    de="die Phase {thing} steht jetzt am Anfang",
)
_ELSEWHERE = Says(
    en="the stage {thing} is part of {now} now, it was part of {was}",
    nl="de fase {thing} hoort nu bij {now}, eerst bij {was}",
    fr="l’étape {thing} fait désormais partie de {now}, auparavant de {was}",
    de="die Phase {thing} gehört jetzt zu {now}, vorher zu {was}",
)


@check(Level.NEUTRAL, "stage", happening="moved")
def stage_moved(change: Difference) -> Message | None:
    """Customers come to a stage earlier or later than they did.

    Paying before seeing is another experience than seeing before paying, though the same steps are taken. Of several stages that changed places,
    the fewest are told that explain the new order; the steps that go along with a stage are not. A stage in another journey is known by the steps that it took along.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I book a week in the woods
    stages:
      - name: Book
        steps:
          - name: Chooses a cabin
      - name: Pay
        steps:
          - name: Pays for the week
      - name: Visit
        steps:
          - name: Looks at the park
      - name: Stay
        steps:
          - name: Gets the key
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I book a week in the woods
    stages:
      - name: Book
        steps:
          - name: Chooses a cabin
      - name: Visit
        steps:
          - name: Looks at the park
      - name: Stay
        steps:
          - name: Gets the key
      - name: Pay   # <- stage-moved
        steps:
          - name: Pays for the week
    ```
    """
    if across(change):
        return moved(change, _ELSEWHERE)
    other = before_it(change)
    return told(change, _AFTER, other=other) if other else told(change, _FIRST)
