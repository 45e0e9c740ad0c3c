"""An opportunity that is gone."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, worded
from cjtool.message import Message, Says
from cjtool.model import Opportunity

_SAYS = Says(
    en="the opportunity {thing} at {at} is no longer listed, its status was {status}",
    nl="de kans {thing} bij {at} staat er niet meer, de status was {status}",
    fr="l’opportunité {thing} à {at} n’est plus mentionnée, son statut était {status}",
    de="die Chance {thing} bei {at} steht nicht mehr da, ihr Status war {status}",
)


@check(Level.NEUTRAL, "opportunity", happening="removed")
def opportunity_removed(change: Difference) -> Message | None:
    """An opportunity is no longer on the map.

    How far it was stands beside it: one that was done may have been tidied away, an idea that goes without being rejected leaves its pain
    without an answer. One on another step or stage was moved, one in other words is the same.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Start
        steps:
          - name: Gets the first lesson
            opportunities:
              - {title: Show the route beforehand, status: planned}   # <- opportunity-removed
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I learn to drive
    stages:
      - name: Start
        steps:
          - name: Gets the first lesson
    ```
    """
    work = change.last.node
    assert isinstance(work, Opportunity)
    return told(change, _SAYS, status=worded(change.last, "status", work.status))
