"""More kinds of customers."""

from cjtool.diff.audiences import for_others, turn
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is about more customers: {now}, and was about {was}",
    nl="{thing} gaat over meer klanten: {now}, en ging over {was}",
    fr="{thing} concerne plus de clients : {now}, au lieu de {was}",
    de="{thing} betrifft mehr Kunden: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "journey", "step", keys=("persona",))
def audience_wider(change: Difference) -> Message | None:
    """A journey or a step is that of more kinds of customers than it was.

    What is felt and what hurts there has to hold for these too. A step that names no persona is taken by all of the journey's.

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
    persona: [ann]
    stages:
      - name: Travel
        steps:
          - name: Books the tickets
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
    persona: [ann, omar]   # <- audience-wider
    stages:
      - name: Travel
        steps:
          - name: Books the tickets
    ```
    """
    return for_others(change, _SAYS) if turn(change) == "wider" else None
