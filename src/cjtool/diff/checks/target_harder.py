"""A target that asks for more."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import AIMING, AIMS, gained, has_met, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="the target for {thing} is more ambitious: {now}, it was {was}",
    nl="het doel voor {thing} is ambitieuzer: {now}, dat was {was}",
    fr="l’objectif pour {thing} est plus ambitieux : {now}, contre {was} auparavant",
    de="das Ziel für {thing} ist ehrgeiziger: {now}, vorher {was}",
)
_MISSED = Says(
    en="the target for {thing} is more ambitious: {now}, it was {was}; {value} misses it",
    nl="het doel voor {thing} is ambitieuzer: {now}, dat was {was}; {value} haalt het niet",
    fr="l’objectif pour {thing} est plus ambitieux : {now}, contre {was} auparavant ; {value} ne l’atteint pas",
    de="das Ziel für {thing} ist ehrgeiziger: {now}, vorher {was}; {value} verfehlt es",
)


@check(Level.NEUTRAL, *AIMING, keys=AIMS)
def target_harder(change: Difference) -> Message | None:
    """A target is more ambitious than it was.

    The company asks more of itself. Customers have what they had: where the target is missed only because it moved, this says
    so, and it is not told as `target-missed`. A budget of fewer weeks asks for more too.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      sleep: {name: Slept well, unit: '%', better: higher}
      calls: {name: Calls about the bill, kind: count}
    ```

    ```yaml
    cjtool: journey/v1
    title: I stay in a hotel
    stages:
      - name: Stay
        steps:
          - name: Has breakfast
            metrics:
              - metric: csat
                value: 8.1
                target: 8
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    metrics:
      sleep: {name: Slept well, unit: '%', better: higher}
      calls: {name: Calls about the bill, kind: count}
    ```

    ```yaml
    cjtool: journey/v1
    title: I stay in a hotel
    stages:
      - name: Stay
        steps:
          - name: Has breakfast
            metrics:
              - metric: csat
                value: 8.1
                target: 8.5   # <- target-harder
    ```
    """
    if gained(change) <= 0:
        return None
    missed = has_met(change.before) is True and has_met(change.after) is False
    return numbers(change, _MISSED if missed else _SAYS)
