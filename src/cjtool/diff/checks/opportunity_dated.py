"""An opportunity with a date."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} at {at} has a date now: {now}",
    nl="{thing} bij {at} heeft nu een datum: {now}",
    fr="{thing} à {at} a désormais une échéance : {now}",
    de="{thing} bei {at} hat jetzt einen Termin: {now}",
)


@check(Level.NEUTRAL, "opportunity", keys=("due",))
def opportunity_dated(change: Difference) -> Message | None:
    """An opportunity has a date by which it should be done.

    Without a date nobody is late. From now on `cjtool lint` says so when the day has passed.

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
                status: planned
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
                status: planned
                due: 2026-06-30   # <- opportunity-dated
    ```
    """
    return told(change, _SAYS) if came(change) else None
