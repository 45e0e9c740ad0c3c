"""A way on that was not there."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.going import step_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says
from cjtool.model.values import END

_SAYS = Says(
    en="customers can go from {thing} to {now} now",
    nl="klanten kunnen van {thing} nu naar {now}",
    fr="le client peut désormais passer de {thing} à {now}",
    de="Kunden können von {thing} jetzt zu {now} gehen",
)
_ENDS = Says(
    en="the journey can end at {thing} now",
    nl="de klantreis kan nu bij {thing} eindigen",
    fr="le parcours peut désormais s’arrêter à {thing}",
    de="die Customer Journey kann jetzt bei {thing} enden",
)


@check(Level.NEUTRAL, "step", keys=("next",))
def way_added(change: Difference) -> Message | None:
    """Customers can go on from a step in a way that they could not.

    A way on may be a short cut, a detour or the way back to the beginning; its `when` says for whom it is. To write down the
    step that follows anyway opens no way and is not told.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Check in
        steps:
          - name: Opens the app
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
            next: [drops-the-bag, walks-to-the-gate]   # <- way-added
          - name: Drops the bag
          - name: Walks to the gate
    ```
    """
    fact = change.fact
    if fact is None or not came(change):
        return None
    return (
        told(change, _ENDS)
        if fact.after == END
        else told(change, _SAYS, now=step_called(change.last, fact.after))
    )
