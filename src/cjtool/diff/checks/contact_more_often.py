"""A contact that comes more often."""

from cjtool.diff.contacts import oftener
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the company makes contact more often at {thing}: {now}, it was {was}",
    nl="het bedrijf neemt vaker contact op bij {thing}: {now}, dat was {was}",
    fr="l’entreprise prend contact plus souvent à {thing} : {now}, contre {was} auparavant",
    de="das Unternehmen meldet sich bei {thing} öfter: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "step", keys=("frequency",))
def contact_more_often(change: Difference) -> Message | None:
    """The company makes a contact more often than it did.

    More word may be welcome or too much; `cjtool lint` says so where it becomes too much in a stage.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Gets offers
            channel: email
            frequency: 1 per month
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Travel
        steps:
          - name: Gets offers
            channel: email
            frequency: 2 per week   # <- contact-more-often
    ```
    """
    return told(change, _SAYS) if oftener(change) > 0 else None
