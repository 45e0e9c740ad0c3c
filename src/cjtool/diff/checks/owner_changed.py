"""Another team that answers."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, told
from cjtool.message import Message, Says

_SAYS = Says(
    en="{now} answers for {thing} now, in place of {was}",
    nl="{now} is nu verantwoordelijk voor {thing}, in plaats van {was}",
    fr="{now} répond désormais de {thing}, à la place de {was}",
    de="für {thing} ist jetzt {now} zuständig, vorher {was}",
)


@check(Level.NEUTRAL, keys=("owner",))
def owner_changed(change: Difference) -> Message | None:
    """Another team answers for something.

    Customers meet a team, not a chart: where the work goes over from one to another, what was known of them is easily lost.
    Whether it is handed over, `handover` tells. What a step has of its touchpoint or its stage is told once, there.

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
          - name: Shows the passport
            owner: branch
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
          - name: Shows the passport
            owner: online   # <- owner-changed
    ```
    """
    return told(change, _SAYS) if another(change) else None
