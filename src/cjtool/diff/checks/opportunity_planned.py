"""An opportunity that is planned."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import moved_on
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} is planned now",
    nl="{thing} bij {at} staat nu op de planning",
    fr="l’opportunité {thing} à {at} est désormais prévue",
    de="{thing} bei {at} ist jetzt eingeplant",
)


@check(Level.NEUTRAL, "opportunity", keys=("status",))
def opportunity_planned(change: Difference) -> Message | None:
    """Something that was an idea is planned now.

    Somebody said yes to it. For customers nothing is better yet; whether an owner and a date come with it, stands beside it.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I borrow books
    stages:
      - name: Return
        steps:
          - name: Pays a fine
            opportunities:
              - title: Send a reminder two days ahead
                status: idea
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
              - title: Send a reminder two days ahead
                status: planned   # <- opportunity-planned
    ```
    """
    return told(change, _SAYS) if moved_on(change) == "planned" else None
