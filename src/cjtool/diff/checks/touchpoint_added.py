"""A touchpoint that was not there."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="there is a new touchpoint: {thing}",
    nl="er is een nieuw contactmoment: {thing}",
    fr="un nouveau point de contact est décrit : {thing}",
    de="es gibt einen neuen Kontaktpunkt: {thing}",
)


@check(Level.NEUTRAL, "touchpoint", happening="added")
def touchpoint_added(change: Difference) -> Message | None:
    """A touchpoint is described that journeys can share.

    In how many journeys customers meet it stands behind its name. Steps that take place there now tell that for themselves; what the
    touchpoint says of its owner, its promises or its answers is not told one by one.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      counter: {name: Counter in the hall, channel: counter}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open an account
    stages:
      - name: Start
        steps:
          - name: Opens an account
            touchpoint: counter
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      counter: {name: Counter in the hall, channel: counter}
      app: {name: Banking app, channel: app}   # <- touchpoint-added
    ```
    """
    return with_reach(change, told(change, _SAYS))
