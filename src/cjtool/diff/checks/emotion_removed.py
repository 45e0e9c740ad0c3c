"""A feeling that is no longer told."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import felt, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="it is no longer told how customers feel at {thing}; it was {was}",
    nl="er staat niet meer bij hoe klanten zich voelen bij {thing}; dat was {was}",
    fr="on ne dit plus ce que ressent le client à {thing} ; c’était {was}",
    de="wie sich Kunden bei {thing} fühlen, steht nicht mehr da; vorher {was}",
)
_FOR_ONE = Says(
    en="it is no longer told how {who} feels at {thing}; it was {was}",
    nl="er staat niet meer bij hoe {who} zich voelt bij {thing}; dat was {was}",
    fr="on ne dit plus ce que ressent {who} à {thing} ; c’était {was}",
    de="wie sich {who} bei {thing} fühlt, steht nicht mehr da; vorher {was}",
)


@check(Level.NEUTRAL, "step", keys=("emotion",))
def emotion_removed(change: Difference) -> Message | None:
    """A step no longer says what customers feel.

    The curve has a gap where it had a point. Customers still feel something there; a low point that nobody tells is one that
    nobody mends.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have my bicycle repaired
    stages:
      - name: Repair
        steps:
          - name: Pays the bill
            emotion: -2
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have my bicycle repaired
    stages:
      - name: Repair
        steps:
          - name: Pays the bill   # <- emotion-removed
    ```
    """
    return felt(change, _SAYS, _FOR_ONE) if went(change) else None
