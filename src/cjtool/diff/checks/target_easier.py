"""A target that asks for less."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.measuring import AIMING, AIMS, gained, has_met, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="the target for {thing} is less ambitious: {now}, it was {was}",
    nl="het doel voor {thing} is minder ambitieus: {now}, dat was {was}",
    fr="l’objectif pour {thing} est moins ambitieux : {now}, contre {was} auparavant",
    de="das Ziel für {thing} ist weniger ehrgeizig: {now}, vorher {was}",
)
_MET = Says(
    en="the target for {thing} is less ambitious: {now}, it was {was}; {value} meets it only since",
    nl="het doel voor {thing} is minder ambitieus: {now}, dat was {was}; pas daardoor haalt {value} het",
    fr="l’objectif pour {thing} est moins ambitieux : {now}, contre {was} auparavant ; ce n’est qu’ainsi que {value} l’atteint",
    de="das Ziel für {thing} ist weniger ehrgeizig: {now}, vorher {was}; erst dadurch erreicht {value} es",
)


@check(Level.NEUTRAL, *AIMING, keys=AIMS)
def target_easier(change: Difference) -> Message | None:
    """A target is less ambitious than it was.

    Nothing is better for customers by that. A target that is met only since it came down is told here, and not as `target-met`,
    so that nobody takes it for an improvement. A budget that lets more
    weeks be missed asks for less too.

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
          - name: Sleeps
            metrics:
              - metric: sleep
                value: 71
                target: 80
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
          - name: Sleeps
            metrics:
              - metric: sleep
                value: 71
                target: 70   # <- target-easier
    ```
    """
    if gained(change) >= 0:
        return None
    met = has_met(change.before) is False and has_met(change.after) is True
    return numbers(change, _MET if met else _SAYS)
