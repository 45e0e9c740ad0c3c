"""A persona that was not there."""

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="there is a new persona: {thing}",
    nl="er is een nieuwe persona: {thing}",
    fr="un nouveau persona est décrit : {thing}",
    de="es gibt eine neue Persona: {thing}",
)


@check(Level.NEUTRAL, "persona", happening="added")
def persona_added(change: Difference) -> Message | None:
    """A persona is described that was not described before.

    Journeys can be told for these customers from now on; in how many that happens stands behind the name. Journeys that name the persona tell
    that for themselves.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      nadia: {name: "Nadia, 24"}
    ```

    ```yaml
    cjtool: journey/v1
    title: I find a flat
    persona: nadia
    stages:
      - name: Look
        steps:
          - name: Gets ten mails a day
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    personas:
      nadia: {name: "Nadia, 24"}
      bert: {name: "Bert, 71, does not mail"}   # <- persona-added
    ```
    """
    return with_reach(change, told(change, _SAYS))
