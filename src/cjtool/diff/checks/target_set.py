"""A target where there was none."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came
from cjtool.diff.measuring import AIMING, AIMS, numbers
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} has a target now: {now}",
    nl="{thing} heeft nu een doel: {now}",
    fr="{thing} a désormais un objectif : {now}",
    de="{thing} hat jetzt ein Ziel: {now}",
)
_EXPECTED = Says(
    en="{thing} is expected to reach {now} from now on",
    nl="van {thing} wordt voortaan {now} verwacht",
    fr="{now} est désormais attendu pour {thing}",
    de="von {thing} wird ab jetzt {now} erwartet",
)


@check(Level.NEUTRAL, *AIMING, keys=AIMS)
def target_set(change: Difference) -> Message | None:
    """Something that is measured has a target, and had none.

    Somebody said what is good enough. That it is met or missed today is nothing that changed for customers, and is not told.

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
                target: 75   # <- target-set
    ```
    """
    return numbers(change, _EXPECTED if change.key == "expect" else _SAYS) if came(change) else None
