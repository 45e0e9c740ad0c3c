"""A stage with another name."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import renamed
from cjtool.message import Message, Says

_SAYS = Says(
    en="the stage {was} is called {now} now",
    nl="de fase {was} heet nu {now}",
    fr="l’étape {was} s’appelle désormais {now}",
    de="die Phase {was} heißt jetzt {now}",
)


@check(Level.WORDING, "stage", happening="renamed")
def stage_renamed(change: Difference) -> Message | None:
    """A stage has another name, or another id.

    It has the steps that it had, or stands where it stood under a name much like it, or says with its steps all that it said, as where
    a journey is translated. A phase of the lifecycle that was read from the name may
    be another one now; `cjtool lint` says so where that matters.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I change my energy supplier
    stages:
      - name: Look around
        steps:
          - name: Compares three tariffs
      - name: Switch
        steps:
          - name: Signs up on the site
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I change my energy supplier
    stages:
      - name: Look around and compare   # <- stage-renamed
        steps:
          - name: Compares three tariffs
      - name: Switch
        steps:
          - name: Signs up on the site
    ```
    """
    return renamed(change, _SAYS)
