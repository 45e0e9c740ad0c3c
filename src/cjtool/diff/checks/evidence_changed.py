"""Another source that something rests on."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} rests on {now}, and no longer on {was}",
    nl="{thing} berust op {now}, en niet meer op {was}",
    fr="{thing} s’appuie sur {now}, et non plus sur {was}",
    de="{thing} stützt sich auf {now}, nicht mehr auf {was}",
)


@check(Level.NEUTRAL, keys=("sources",))
def evidence_changed(change: Difference) -> Message | None:
    """Something rests on another source than it did.

    One source took the place of another: what is said here has been looked at anew, or has only been given another reference.

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
            sources: [talks]
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
            sources: [log]   # <- evidence-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
