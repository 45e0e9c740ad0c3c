"""A target that is gone."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import went
from cjtool.diff.measuring import AIMING, AIMS, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} has no target any more; it was {was}",
    nl="{thing} heeft geen doel meer; dat was {was}",
    fr="{thing} n’a plus d’objectif ; c’était {was}",
    de="{thing} hat kein Ziel mehr; vorher {was}",
)
_EXPECTED = Says(
    en="{thing} is no longer expected to reach {was}",
    nl="van {thing} wordt {was} niet meer verwacht",
    fr="{was} n’est plus attendu pour {thing}",
    de="{was} wird von {thing} nicht mehr erwartet",
)


@check(Level.NEUTRAL, *AIMING, keys=AIMS)
def target_dropped(change: Difference) -> Message | None:
    """Something that is measured no longer has a target.

    It can no longer be missed. Where a reading has none of its own, that of its metric holds.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      minibar: {name: Minibar is full, unit: '%', better: higher, target: 95}
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      minibar: {name: Minibar is full, unit: '%', better: higher}   # <- target-dropped
    ```
    """
    return numbers(change, _EXPECTED if change.key == "expect" else _SAYS) if went(change) else None
