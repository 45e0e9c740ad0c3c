"""A source that something rests on."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} rests on {now} now",
    nl="{thing} berust nu op {now}",
    fr="{thing} s’appuie désormais sur {now}",
    de="{thing} stützt sich jetzt auf {now}",
)


@check(Level.NEUTRAL, keys=("sources",))
def evidence_added(change: Difference) -> Message | None:
    """Something rests on a source that it did not rest on.

    What is said of customers is better known than it was. Whether the source says the same, only who reads it can tell.

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
            sources: [log]   # <- evidence-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
