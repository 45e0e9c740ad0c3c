"""A stage that is gone."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers no longer go through the stage {thing} in {at}",
    nl="klanten doorlopen de fase {thing} in {at} niet meer",
    fr="le client ne passe plus par l’étape {thing} dans {at}",
    de="Kunden durchlaufen die Phase {thing} in {at} nicht mehr",
)


@check(Level.NEUTRAL, "stage", happening="removed")
def stage_removed(change: Difference) -> Message | None:
    """A stage of a journey is gone.

    Either customers are spared a whole stretch of the way, or the map no longer looks there. What went with it is counted behind it; steps
    that stand in another stage now are told as moved. A stage all of whose steps stand in one other stage now was merged.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I get my dinners at home
    stages:
      - name: Order
        steps:
          - name: Orders a meal box
      - name: Wait   # <- stage-removed
        steps:
          - name: Calls where the box is
            pains: [Nobody knows which van it is on]
      - name: Eat
        steps:
          - name: Cooks the first meal
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I get my dinners at home
    stages:
      - name: Order
        steps:
          - name: Orders a meal box
      - name: Eat
        steps:
          - name: Cooks the first meal
    ```
    """
    return with_parts(change, told(change, _SAYS))
