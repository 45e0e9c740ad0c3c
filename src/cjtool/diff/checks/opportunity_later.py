"""An opportunity that comes later."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import days_later
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} comes later: {now}, it was {was}",
    nl="{thing} bij {at} komt later: {now}, dat was {was}",
    fr="l’opportunité {thing} à {at} est repoussée : {now} au lieu de {was}",
    de="{thing} bei {at} kommt später: {now}, vorher {was}",
)


@check(Level.NEUTRAL, "opportunity", keys=("due",))
def opportunity_later(change: Difference) -> Message | None:
    """An opportunity is due later than it was.

    Customers have its pains until that day. Nothing has become worse than it is today, so it is told as neutral; a date that
    moves again and again is seen in the history.

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
                due: 2026-03-01
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
                due: 2026-09-01   # <- opportunity-later
    ```
    """
    return told(change, _SAYS) if days_later(change) > 0 else None
