"""A feeling that rose."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import felt, rise
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers feel better at {thing}: {now}, it was {was}",
    nl="klanten voelen zich beter bij {thing}: {now}, dat was {was}",
    fr="le client se sent mieux à {thing} : {now} contre {was}",
    de="Kunden fühlen sich bei {thing} besser: {now}, vorher {was}",
)
_FOR_ONE = Says(
    en="{who} feels better at {thing}: {now}, it was {was}",
    nl="{who} voelt zich beter bij {thing}: {now}, dat was {was}",
    fr="{who} se sent mieux à {thing} : {now} contre {was}",
    de="{who} fühlt sich bei {thing} besser: {now}, vorher {was}",
)


@check(Level.BETTER, "step", keys=("emotion",))
def emotion_higher(change: Difference) -> Message | None:
    """Customers feel better at a step.

    A good end lifts the memory of all that came before it: D. Kahneman and others, *When more pain is preferred to less*, 1993.
    What made the feeling better, this alone does not tell; look for a pain that is gone or a shorter wait beside it.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have my bicycle repaired
    stages:
      - name: Repair
        steps:
          - name: Picks up the bicycle
            emotion: 0
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have my bicycle repaired
    stages:
      - name: Repair
        steps:
          - name: Picks up the bicycle
            emotion: 1.5   # <- emotion-higher
    ```
    """
    return felt(change, _SAYS, _FOR_ONE) if rise(change) > 0 else None
