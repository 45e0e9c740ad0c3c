"""A feeling that sank."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import felt, rise
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers feel worse at {thing}: {now}, it was {was}",
    nl="klanten voelen zich slechter bij {thing}: {now}, dat was {was}",
    fr="le client se sent moins bien à {thing} : {now} contre {was}",
    de="Kunden fühlen sich bei {thing} schlechter: {now}, vorher {was}",
)

_FOR_ONE = Says(
    en="{who} feels worse at {thing}: {now}, it was {was}",
    nl="{who} voelt zich slechter bij {thing}: {now}, dat was {was}",
    fr="{who} se sent moins bien à {thing} : {now} contre {was}",
    de="{who} fühlt sich bei {thing} schlechter: {now}, vorher {was}",
)


@check(Level.WORSE, "step", keys=("emotion",))
def emotion_lower(change: Difference) -> Message | None:
    """Customers feel worse at a step.

    What is felt at the worst moment and at the end is what customers remember of all of it: D. Kahneman and others, *When more pain
    is preferred to less*, 1993.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            emotion: 1
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Returns the keys
            emotion: -1   # <- emotion-lower
    ```
    """
    return felt(change, _SAYS, _FOR_ONE) if rise(change) < 0 else None
