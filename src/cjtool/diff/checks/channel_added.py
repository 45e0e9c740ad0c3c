"""One channel more."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says
from cjtool.model import Touchpoint

_FIRST = Says(
    en="the contact at {thing} goes by {now} now",
    nl="het contact bij {thing} loopt nu via {now}",
    fr="le contact à {thing} passe désormais par {now}",
    de="der Kontakt bei {thing} läuft jetzt über {now}",
)
_SAYS = Says(
    en="the contact at {thing} can go by {now} too",
    nl="het contact bij {thing} kan nu ook via {now}",
    fr="le contact à {thing} peut aussi passer par {now}",
    de="der Kontakt bei {thing} ist jetzt auch über {now} möglich",
)


@check(Level.NEUTRAL, "step", "touchpoint", keys=("channel",))
def channel_added(change: Difference) -> Message | None:
    """Customers can be in contact on one channel more.

    They have a choice, if they know of it; or the company reaches them in one more way than they asked for. The journey does
    not tell which of the two.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Shows the passport
            channel: counter
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Shows the passport
            channel: [counter, video-call]   # <- channel-added
    ```
    """
    if not came(change):
        return None
    before = change.before and change.before.node
    first = isinstance(before, Touchpoint) and not before.channel
    return told(change, _FIRST if first else _SAYS)
