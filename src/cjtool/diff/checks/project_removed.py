"""A project that is gone."""

from cjtool.diff.aside import with_journeys
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Called, Message, Says

_SAYS = Says(
    en="the project {thing} is gone",
    nl="het project {thing} is weg",
    fr="le projet {thing} a disparu",
    de="das Projekt {thing} ist weg",
)


@check(Level.NEUTRAL, "project", happening="removed")
def project_removed(change: Difference) -> Message | None:
    """A whole project is no longer told.

    Customers may make its journeys all the same: that no map tells of a promise any more makes nothing better or worse for them. How many journeys went
    with it stands behind its name; none of them is told for itself, nor is anything that it defined.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: The library   # <- project-removed
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

    ## After

    ```yaml title=cjtool.yaml
    # no longer described
    ```

    ```yaml
    # no longer described
    ```
    """
    return with_journeys(change, told(change, _SAYS, thing=Called(change.last.workspace.name)))
