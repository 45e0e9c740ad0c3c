"""A step at which customers no longer meet the company."""

from cjtool.diff.contacts import begins_contact
from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.promises import exchanged
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers are no longer in touch with the company at {thing}; it was by {was}",
    nl="klanten hebben bij {thing} geen contact meer met het bedrijf; dat was via {was}",
    fr="le client n’est plus en contact avec l’entreprise à {thing} ; c’était par {was}",
    de="Kunden haben bei {thing} keinen Kontakt mehr mit dem Unternehmen; vorher über {was}",
)


@check(Level.NEUTRAL, "step", keys=("touchpoint", "channel"), turn=CONSEQUENCE)
def contact_dropped(change: Difference) -> Message | None:
    """Customers are no longer in touch with the company at a step.

    The step is still theirs to take, by themselves. A contact that nobody needs any more is a relief, one that is only no
    longer offered is not: the step's `does` and `emotion` may tell.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Chooses a code
            channel: letter
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Chooses a code   # <- contact-dropped
    ```
    """
    return told(change, _SAYS) if begins_contact(exchanged(change)) else None
