"""A step at which customers meet the company."""

from cjtool.diff.contacts import begins_contact
from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers are in touch with the company at {thing} now: {now}",
    nl="klanten hebben bij {thing} nu contact met het bedrijf: {now}",
    fr="le client est désormais en contact avec l’entreprise à {thing} : {now}",
    de="Kunden haben bei {thing} jetzt Kontakt mit dem Unternehmen: {now}",
)


@check(Level.NEUTRAL, "step", keys=("touchpoint", "channel"), turn=CONSEQUENCE)
def contact_added(change: Difference) -> Message | None:
    """Customers are in touch with the company at a step, and were not.

    What they did by themselves the company takes part in. It may be help, and it may be one more thing that is asked of them.
    It is told in place of the channel.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Compares accounts
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Compares accounts
            channel: website   # <- contact-added
    ```
    """
    return told(change, _SAYS) if begins_contact(change) else None
