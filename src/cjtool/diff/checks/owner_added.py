"""A team that answers."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{now} answers for {thing} now",
    nl="{now} is nu verantwoordelijk voor {thing}",
    fr="{now} répond désormais de {thing}",
    de="für {thing} ist jetzt {now} zuständig",
)


@check(Level.NEUTRAL, keys=("owner",))
def owner_added(change: Difference) -> Message | None:
    """A team answers for something for which none did.

    Somebody is to be asked now. What that team does about it is told elsewhere.

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
          - name: Gets the bank card
            channel: letter
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
          - name: Gets the bank card
            channel: letter
            owner: branch   # <- owner-added
    ```
    """
    return told(change, _SAYS) if came(change) else None
