"""A touchpoint that is gone."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the touchpoint {thing} is gone",
    nl="het contactmoment {thing} is weg",
    fr="le point de contact {thing} a disparu",
    de="der Kontaktpunkt {thing} ist weg",
)


@check(Level.NEUTRAL, "touchpoint", happening="removed")
def touchpoint_removed(change: Difference) -> Message | None:
    """A touchpoint that journeys shared is no longer described.

    In how many journeys customers met it until now stands behind its name. What its steps lose with it, an owner or a time to an answer, is not told
    step by step; a touchpoint that they have in its place is.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      app: {name: Banking app, channel: app}
      branch: {name: Desk in the village, channel: counter}   # <- touchpoint-removed
    ```

    ```yaml
    cjtool: journey/v1
    title: I open an account
    stages:
      - name: Start
        steps:
          - name: Opens an account
            touchpoint: branch
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    touchpoints:
      app: {name: Banking app, channel: app}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open an account
    stages:
      - name: Start
        steps:
          - name: Opens an account
    ```
    """
    return with_reach(change, told(change, _SAYS))
