"""Other customers."""

from cjtool.diff.audiences import for_others, from_side_of, turn
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is about other customers: {now}, and was about {was}",
    nl="{thing} gaat over andere klanten: {now}, en ging over {was}",
    fr="{thing} concerne d’autres clients : {now}, au lieu de {was}",
    de="{thing} betrifft andere Kunden: {now}, vorher {was}",
)
_SIDE = Says(
    en="{thing} is told from the side of {now}, and was told from that of {was}",
    nl="{thing} wordt verteld vanuit {now}, en eerder vanuit {was}",
    fr="{thing} est raconté du point de vue de {now}, et non plus de {was}",
    de="{thing} wird aus der Sicht von {now} erzählt, vorher von {was}",
)


@check(Level.NEUTRAL, "journey", "step", keys=("persona",))
def audience_changed(change: Difference) -> Message | None:
    """A journey or a step is that of other customers than it was.

    Some came and some went; or the same are told from the side of another one, who stands first: whose `emotion` it is, and
    whose curve, hangs on that.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      ann: {name: 'Ann, 34'}
      omar: {name: 'Omar, 61'}
    ```

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    persona: [ann, omar]
    stages:
      - name: Travel
        steps:
          - name: Waits at the gate
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      ann: {name: 'Ann, 34'}
      omar: {name: 'Omar, 61'}
    ```

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    persona: [omar, ann]   # <- audience-changed
    stages:
      - name: Travel
        steps:
          - name: Waits at the gate
    ```
    """
    turned_to = turn(change)
    if turned_to == "first":
        return from_side_of(change, _SIDE)
    return for_others(change, _SAYS) if turned_to == "other" else None
