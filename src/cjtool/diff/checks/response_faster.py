"""An answer that comes sooner."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import shorter, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers get an answer sooner at {thing}: {now}, it was {was}",
    nl="klanten krijgen sneller antwoord bij {thing}: {now}, dat was {was}",
    fr="le client obtient plus vite sa réponse à {thing} : {now}, contre {was} auparavant",
    de="Kunden bekommen bei {thing} schneller Antwort: {now}, vorher {was}",
)


@check(Level.BETTER, "step", "touchpoint", keys=("response_time",))
def response_faster(change: Difference) -> Message | None:
    """Customers get an answer sooner.

    A time in another unit counts only where it is shorter whatever day it begins on. What the answer is worth is not told by
    how soon it comes.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      claims-line: {name: Claims line, channel: phone, response_time: 2 hours}
    ```

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Claim
        steps:
          - name: Calls about the leak
            touchpoint: claims-line
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      claims-line:
        name: Claims line
        channel: phone
        response_time: 10 minutes   # <- response-faster
    ```

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    stages:
      - name: Claim
        steps:
          - name: Calls about the leak
            touchpoint: claims-line
    ```
    """
    return told(change, _SAYS) if shorter(change) else None
