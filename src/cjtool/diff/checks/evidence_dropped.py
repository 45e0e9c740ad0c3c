"""A source that something no longer rests on."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} no longer rests on {was}",
    nl="{thing} berust niet meer op {was}",
    fr="{thing} ne s’appuie plus sur {was}",
    de="{thing} stützt sich nicht mehr auf {was}",
)


@check(Level.NEUTRAL, keys=("sources",))
def evidence_dropped(change: Difference) -> Message | None:
    """Something no longer rests on a source.

    It may be that the source is old; what it told is still written there, on less or on nothing. A source that is gone from the
    library is told once, there.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    sources:
      talks: {name: Twelve interviews, kind: interview}
      log: {name: Log of the website, kind: analytics}
    ```

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Looks for flights
            sources: [talks, log]
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    sources:
      talks: {name: Twelve interviews, kind: interview}
      log: {name: Log of the website, kind: analytics}
    ```

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Looks for flights
            sources: [log]   # <- evidence-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
