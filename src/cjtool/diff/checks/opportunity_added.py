"""An opportunity that was not there."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="there is a new opportunity at {at}: {thing}",
    nl="er is een nieuwe kans bij {at}: {thing}",
    fr="une nouvelle opportunité se présente à {at} : {thing}",
    de="bei {at} gibt es eine neue Chance: {thing}",
)


@check(Level.NEUTRAL, "opportunity", happening="added")
def opportunity_added(change: Difference) -> Message | None:
    """Somebody sees how a journey could be better.

    For customers nothing is otherwise until it is done; that it was started or done is told for itself later. What it brings and who does it
    is not told beside it.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Start
        steps:
          - name: Gets the first lesson
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Start
        steps:
          - name: Gets the first lesson
            opportunities: [Show the route beforehand]   # <- opportunity-added
    ```
    """
    return told(change, _SAYS)
