"""A way on that is gone."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.going import step_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says
from cjtool.model.values import END

_SAYS = Says(
    en="customers can no longer go from {thing} to {was}",
    nl="klanten kunnen van {thing} niet meer naar {was}",
    fr="le client ne peut plus passer de {thing} à {was}",
    de="Kunden können von {thing} nicht mehr zu {was} gehen",
)
_GOES_ON = Says(
    en="the journey no longer ends at {thing}",
    nl="de klantreis eindigt niet meer bij {thing}",
    fr="le parcours ne s’arrête plus à {thing}",
    de="die Customer Journey endet nicht mehr bei {thing}",
)


@check(Level.NEUTRAL, "step", keys=("next",))
def way_dropped(change: Difference) -> Message | None:
    """Customers can no longer go on from a step in one of several ways.

    Those who went that way go another one now. Whether that is longer for them, the journey as a whole tells; where they leave
    it is counted, as `exit-longer`. A step that is removed takes the ways to it along.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Check in
        steps:
          - name: Opens the app
            next: [drops-the-bag, walks-to-the-gate]
          - name: Drops the bag
          - name: Walks to the gate
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Check in
        steps:
          - name: Opens the app
            next: [drops-the-bag]   # <- way-dropped
          - name: Drops the bag
          - name: Walks to the gate
    ```
    """
    fact = change.fact
    if fact is None or change.before is None or not went(change):
        return None
    return (
        told(change, _GOES_ON)
        if fact.before == END
        else told(change, _SAYS, was=step_called(change.before, fact.before))
    )
