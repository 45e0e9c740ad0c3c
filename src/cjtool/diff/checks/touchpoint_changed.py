"""Another touchpoint."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.inherited import with_what_comes, with_what_goes
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, came, told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} takes place at {now} now, and took place at {was}",
    nl="{thing} gebeurt nu bij {now}, dat was {was}",
    fr="{thing} a désormais lieu à {now}, et non plus à {was}",
    de="{thing} findet jetzt bei {now} statt, vorher bei {was}",
)
_LEFT = Says(
    en="{thing} no longer takes place at {was}",
    nl="{thing} gebeurt niet meer bij {was}",
    fr="{thing} n’a plus lieu à {was}",
    de="{thing} findet nicht mehr bei {was} statt",
)
_FIRST = Says(
    en="{thing} takes place at {now} now",
    nl="{thing} gebeurt nu bij {now}",
    fr="{thing} a désormais lieu à {now}",
    de="{thing} findet jetzt bei {now} statt",
)


@check(Level.NEUTRAL, "step", keys=("touchpoint",))
def touchpoint_changed(change: Difference) -> Message | None:
    """A step takes place at another touchpoint, or at a channel alone in place of one.

    Channel, owner, tone, promises and response time may be others with it; they are told by this one change, and not each for
    itself. Where only a channel is left, what held by the touchpoint stands behind its name.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      desk: {name: The desk, channel: counter}
      line: {name: The help line, channel: phone}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Reports a lost card
            touchpoint: desk
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      desk: {name: The desk, channel: counter}
      line: {name: The help line, channel: phone}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Reports a lost card
            touchpoint: line   # <- touchpoint-changed
    ```
    """
    if went(change):
        return with_what_goes(change, told(change, _LEFT))
    if came(change):
        return with_what_comes(change, told(change, _FIRST))
    return told(change, _SAYS) if another(change) else None
