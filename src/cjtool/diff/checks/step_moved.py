"""A step in another place."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.moving import before_it, moved, reordered
from cjtool.message import Message, Says

_AFTER = Says(
    en="in {at}, the step {thing} comes after {other} now",
    nl="in {at} komt de stap {thing} nu na {other}",
    fr="dans {at}, le moment {thing} vient désormais après {other}",
    de="in {at} kommt der Schritt {thing} jetzt nach {other}",
)
_FIRST = Says(
    en="the step {thing} comes first in {at} now",
    nl="de stap {thing} komt in {at} nu als eerste",
    fr="le moment {thing} vient désormais en premier dans {at}",
    de="der Schritt {thing} steht in {at} jetzt am Anfang",
)
_ELSEWHERE = Says(
    en="the step {thing} is part of {now} now, it was part of {was}",
    nl="de stap {thing} hoort nu bij {now}, eerst bij {was}",
    fr="le moment {thing} fait désormais partie de {now}, auparavant de {was}",
    de="der Schritt {thing} gehört jetzt zu {now}, vorher zu {was}",
)


@check(Level.NEUTRAL, "step", happening="moved")
def step_moved(change: Difference) -> Message | None:
    """Customers take a step at another point, in another stage or in another journey.

    An explanation that comes after the bill is not the one that came before it. A step in another journey is found by its name. Steps that
    went along with their stage, or with its parts, are not told.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have a toothache
    stages:
      - name: Visit
        steps:
          - name: Tells what hurts
          - name: Has a filling
          - name: Hears what it costs
      - name: Pay
        steps:
          - name: Gets the bill
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have a toothache
    stages:
      - name: Visit
        steps:
          - name: Tells what hurts
          - name: Hears what it costs   # <- step-moved
          - name: Has a filling
      - name: Pay
        steps:
          - name: Gets the bill
    ```

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I have a toothache
    stages:
      - name: Visit
        steps:
          - name: Has a filling
          - name: Gets a card for the next visit
      - name: Pay
        steps:
          - name: Gets the bill
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I have a toothache
    stages:
      - name: Visit
        steps:
          - name: Has a filling
      - name: Pay
        steps:
          - name: Gets the bill
          - name: Gets a card for the next visit   # <- step-moved
    ```
    """
    if reordered(change):
        other = before_it(change)
        return told(change, _AFTER, other=other) if other else told(change, _FIRST)
    return moved(change, _ELSEWHERE)
