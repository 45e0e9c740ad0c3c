"""Fewer kinds of customers."""

from cjtool.diff.audiences import for_others, turn
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} is about fewer customers: {now}, and was about {was}",
    nl="{thing} gaat over minder klanten: {now}, en ging over {was}",
    fr="{thing} concerne moins de clients : {now}, au lieu de {was}",
    de="{thing} betrifft weniger Kunden: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "journey", "step", keys=("persona",))
def audience_narrower(change: Difference) -> Message | None:
    """A journey or a step is that of fewer kinds of customers than it was.

    Those who are left out may have a journey of their own now, or none. Of a step: they pass it by.

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
          - name: Asks for a wheelchair
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
    persona: [ann, omar]
    stages:
      - name: Travel
        steps:
          - name: Asks for a wheelchair
            persona: [omar]   # <- audience-narrower
    ```
    """
    return for_others(change, _SAYS) if turn(change) == "narrower" else None
