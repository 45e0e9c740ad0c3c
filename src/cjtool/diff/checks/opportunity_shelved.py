"""An opportunity that is put off."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.diff.work import moved_on
from cjtool.message import Message, Says

_STOPPED = Says(
    en="work on {thing} at {at} has stopped for now",
    nl="het werk aan {thing} bij {at} ligt voorlopig stil",
    fr="le travail sur {thing} à {at} est suspendu",
    de="die Arbeit an {thing} bei {at} ruht vorerst",
)
_UNPLANNED = Says(
    en="{thing} at {at} is no longer planned, only an idea",
    nl="{thing} bij {at} staat niet meer op de planning en is weer een idee",
    fr="l’opportunité {thing} à {at} n’est plus prévue et redevient une idée",
    de="{thing} bei {at} ist nicht mehr eingeplant, sondern wieder eine Idee",
)


@check(Level.NEUTRAL, "opportunity", keys=("status",))
def opportunity_shelved(change: Difference) -> Message | None:
    """Work on an opportunity has stopped, or is no longer planned.

    What was under way is a plan or an idea again. The pains that it addresses stay with customers for longer than they were
    told.

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
                status: in-progress
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
                status: planned   # <- opportunity-shelved
    ```
    """
    says = {"stopped": _STOPPED, "unplanned": _UNPLANNED}.get(moved_on(change) or "")
    return told(change, says) if says else None
