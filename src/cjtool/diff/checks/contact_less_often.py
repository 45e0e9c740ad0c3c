"""A contact that comes less often."""

from cjtool.diff.contacts import oftener
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the company makes contact less often at {thing}: {now}, it was {was}",
    nl="het bedrijf neemt minder vaak contact op bij {thing}: {now}, dat was {was}",
    fr="l’entreprise prend contact moins souvent à {thing} : {now}, contre {was} auparavant",
    de="das Unternehmen meldet sich bei {thing} seltener: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "step", keys=("frequency",))
def contact_less_often(change: Difference) -> Message | None:
    """The company makes a contact less often than it did.

    Fewer messages are more likely to be read; too few, and customers wonder. The journey does not tell which.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Hears about the delay
            channel: sms
            frequency: 4 per day
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Hears about the delay
            channel: sms
            frequency: 1 per day   # <- contact-less-often
    ```
    """
    return told(change, _SAYS) if oftener(change) < 0 else None
