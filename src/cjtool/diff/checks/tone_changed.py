"""Another tone of voice."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the tone at {thing} is {now}, it was {was}",
    nl="de toon bij {thing} is {now}, dat was {was}",
    fr="le ton à {thing} est {now}, au lieu de {was}",
    de="der Ton bei {thing} ist {now}, vorher {was}",
)


@check(Level.NEUTRAL, "journey", "step", "touchpoint", keys=("tone",))
def tone_changed(change: Difference) -> Message | None:
    """The company speaks in another tone.

    Customers hear a change of tone before they hear what is said. Where the tone of the journey or of a touchpoint changes, it
    is told once there, and not at each step for which it holds.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Hears that the suitcase is lost
            tone: cheerful
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Hears that the suitcase is lost
            tone: sober   # <- tone-changed
    ```
    """
    return told(change, _SAYS) if change.fact and not change.fact.part else None
