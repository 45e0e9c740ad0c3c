"""No team that answers."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told, went
from cjtool.message import Message, Says

_SAYS = Says(
    en="nobody is named any more who answers for {thing}; it was {was}",
    nl="voor {thing} is niemand meer verantwoordelijk; dat was {was}",
    fr="plus personne ne répond de {thing} ; c’était {was}",
    de="für {thing} ist niemand mehr zuständig; vorher {was}",
)


@check(Level.NEUTRAL, keys=("owner",))
def owner_dropped(change: Difference) -> Message | None:
    """Nobody is named any more who answers for something.

    What nobody owns nobody mends. Where the touchpoint or the stage has an owner, that one answers for a step from now on,
    which is told as `owner-changed`.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    teams:
      branch: {name: The branch}
      online: {name: Online team}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Chooses a code
            owner: online
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    teams:
      branch: {name: The branch}
      online: {name: Online team}
    ```

    ```yaml
    cjtool: journey/v1
    title: I open a bank account
    stages:
      - name: Open
        steps:
          - name: Chooses a code   # <- owner-dropped
    ```
    """
    return told(change, _SAYS) if went(change) else None
