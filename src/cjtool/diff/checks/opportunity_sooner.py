"""An opportunity that comes sooner."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import days_later
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} comes sooner: {now}, it was {was}",
    nl="{thing} bij {at} komt eerder: {now}, dat was {was}",
    fr="l’opportunité {thing} à {at} est avancée : {now} au lieu de {was}",
    de="{thing} bei {at} kommt früher: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "opportunity", keys=("due",))
def opportunity_sooner(change: Difference) -> Message | None:
    """An opportunity is due sooner than it was.

    A date is a plan: better for customers is only what is done, which is told as `opportunity-done`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Open the return desk at night
                due: 2026-09-01
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Open the return desk at night
                due: 2026-05-15   # <- opportunity-sooner
    ```
    """
    return told(change, _SAYS) if days_later(change) < 0 else None
