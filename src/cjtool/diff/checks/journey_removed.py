"""A journey that is no longer there."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the journey {thing} is no longer described",
    nl="de klantreis {thing} wordt niet meer beschreven",
    fr="le parcours {thing} n’est plus décrit",
    de="die Customer Journey {thing} wird nicht mehr beschrieben",
)


@check(Level.NEUTRAL, "journey", happening="removed")
def journey_removed(change: Difference) -> Message | None:
    """A journey is no longer in the project.

    Customers may still make it; then nobody looks at its pains any more. A journey whose file has another name, and one whose title was
    worded anew, is the same journey. Steps that stand in another journey now are told there, as moved.

    ## Before

    ```yaml title=join.yaml
    cjtool: journey/v1
    title: I join the library
    stages:
      - name: Join
        steps:
          - name: Fills in the form
    ```

    ```yaml title=return.yaml
    cjtool: journey/v1
    title: I bring back a book   # <- journey-removed
    stages:
      - name: Return
        steps:
          - name: Puts the book in the box
            pains: [The box is full on Mondays]
    ```

    ## After

    ```yaml title=return.yaml
    # no longer described
    ```
    """
    return with_parts(change, told(change, _SAYS))
