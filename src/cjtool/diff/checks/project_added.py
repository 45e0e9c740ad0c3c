"""A project that was not there."""

from cjtool.diff.aside import with_journeys
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Called, Message, Says

_SAYS = Says(
    en="there is a new project: {thing}",
    nl="er is een nieuw project: {thing}",
    fr="un nouveau projet est décrit : {thing}",
    de="es gibt ein neues Projekt: {thing}",
)


@check(Level.NEUTRAL, "project", happening="added")
def project_added(change: Difference) -> Message | None:
    """A whole project is told that was not told before.

    Its journeys, and what they share, were not on any map: that a promise or a wait is told now makes nothing better or worse for customers. How many journeys
    it comes with stands behind its name; none of them is told for itself, nor is anything that it defines.

    ## Before

    ```yaml title=cjtool.yaml
    # not described yet
    ```

    ```yaml
    # not described yet
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: The library   # <- project-added
    promises:
      quick: {text: A card within a week, within: 1 week}
    ```

    ```yaml
    cjtool: journey/v1
    title: I join the library
    stages:
      - name: Join
        steps:
          - name: Waits for the card
            promises: [quick]
    ```
    """
    return with_journeys(change, told(change, _SAYS, thing=Called(change.last.workspace.name)))
