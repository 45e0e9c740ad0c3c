"""Another tone of voice."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="the tone at {thing} is {now}, it was {was}",
    nl="de toon bij {thing} is {now}, dat was {was}",
    fr="le ton à {thing} est {now}, au lieu de {was}",
    de="die Tonalität bei {thing} ist {now}, vorher {was}",
)
_FIRST = Says(
    en="the tone at {thing} is {now} now, and none was told",
    nl="de toon bij {thing} is nu {now}, en daarvoor stond er geen",
    fr="le ton à {thing} est désormais {now}, alors qu’aucun n’était indiqué",
    de="die Tonalität bei {thing} ist jetzt {now}, vorher war keine angegeben",
)
_NONE = Says(
    en="no tone is told any more at {thing}; it was {was}",
    nl="bij {thing} staat geen toon meer; dat was {was}",
    fr="aucun ton n’est plus indiqué à {thing} ; c’était {was}",
    de="bei {thing} ist keine Tonalität mehr angegeben; vorher {was}",
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
    if change.fact is None or change.fact.part:
        return None
    return told(change, _FIRST if came(change) else _NONE if went(change) else _SAYS)
