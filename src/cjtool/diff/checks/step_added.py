"""A step that was not there."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="customers take a new step in {at}: {thing}",
    nl="klanten zetten een nieuwe stap in {at}: {thing}",
    fr="le client vit un nouveau moment dans {at} : {thing}",
    de="Kunden gehen in {at} einen neuen Schritt: {thing}",
)


@check(Level.NEUTRAL, "step", happening="added")
def step_added(change: Difference) -> Message | None:
    """A journey has a step that it had not.

    Whether that is better or worse for customers, a step alone does not tell: it may be a check that spares them a visit, or one
    more form. What comes with it, its pains and readings, is counted behind it and not told for itself.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Signs the contract
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Move
        steps:
          - name: Signs the contract
          - name: Sends a copy of the passport   # <- step-added
    ```
    """
    return with_parts(change, told(change, _SAYS))
