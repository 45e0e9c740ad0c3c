"""A touchpoint with another name."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import renamed
from cjtool.message import Message, Says

_SAYS = Says(
    en="the touchpoint {was} is called {now} now",
    nl="het contactmoment {was} heet nu {now}",
    fr="le point de contact {was} s’appelle désormais {now}",
    de="der Kontaktpunkt {was} heißt jetzt {now}",
)


@check(Level.WORDING, "touchpoint", happening="renamed")
def touchpoint_renamed(change: Difference) -> Message | None:
    """A touchpoint has another name, or another id.

    It is the same by its id or by a name much like it; or all its steps follow, or all else that it says is the same. Steps that follow are not told. Where its channel is another one as well, that is told for itself, as customers meet something
    else then.

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
      counter: {name: Welcome desk in the hall, channel: counter}   # <- touchpoint-renamed
    ```
    """
    return with_reach(change, renamed(change, _SAYS))
