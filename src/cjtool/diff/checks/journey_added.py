"""A journey that was not there."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="there is a new journey: {thing}",
    nl="er is een nieuwe klantreis: {thing}",
    fr="un nouveau parcours est décrit : {thing}",
    de="es gibt eine neue Customer Journey: {thing}",
)


@check(Level.NEUTRAL, "journey", happening="added")
def journey_added(change: Difference) -> Message | None:
    """A journey is told that was not told before.

    Customers may have made it for years: that it is on the map now means that somebody looks after it. How many steps, pains and
    promises it comes with stands behind its title; none of them is told for itself, but for steps that stood in another journey.

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
    # not described yet
    ```

    ## After

    ```yaml title=return.yaml
    cjtool: journey/v1
    title: I bring back a book   # <- journey-added
    stages:
      - name: Return
        steps:
          - name: Puts the book in the box
            pains: [The box is full on Mondays]
    ```
    """
    return with_parts(change, told(change, _SAYS))
