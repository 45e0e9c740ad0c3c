"""An opportunity at another place."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.moving import moved
from cjtool.message import Message, Says

_SAYS = Says(
    en="the opportunity {thing} is at {now} now, it was at {was}",
    nl="de kans {thing} hoort nu bij {now}, eerst bij {was}",
    fr="l’opportunité {thing} concerne désormais {now}, auparavant {was}",
    de="die Chance {thing} gehört jetzt zu {now}, vorher zu {was}",
)


@check(Level.NEUTRAL, "opportunity", happening="moved")
def opportunity_moved(change: Difference) -> Message | None:
    """An opportunity stands on another step or stage, or on the whole journey.

    One that names no pains takes away those of the place where it stands: elsewhere, it takes away others. One that went along with its step is not
    told.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Drive
        steps:
          - name: Books a lesson
            opportunities: [Show free hours in the app]
          - name: Calls off a lesson
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Drive
        steps:
          - name: Books a lesson
          - name: Calls off a lesson
            opportunities: [Show free hours in the app]   # <- opportunity-moved
    ```
    """
    return moved(change, _SAYS)
