"""Another phase of the relationship."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.phasing import in_phases
from cjtool.message import Message, Says

_SAYS = Says(
    en="{thing} belongs to {now} now, it was {was}",
    nl="{thing} hoort nu bij {now}, dat was {was}",
    fr="{thing} relève désormais de {now}, et non plus de {was}",
    de="{thing} gehört jetzt zu {now}, vorher zu {was}",
)


@check(Level.NEUTRAL, "stage", keys=("phase",))
def phase_changed(change: Difference) -> Message | None:
    """A stage belongs to another phase of the lifecycle.

    Promises are asked for by phase, and the way out is counted in stages of phase `exit`. Where a phase is only written that
    the stage's name told already, nothing changed, and it is told as a detail.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Arrive
        phase: use
        steps:
          - name: Gets the suitcase back
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Arrive
        phase: after-sales   # <- phase-changed
        steps:
          - name: Gets the suitcase back
    ```
    """
    return in_phases(change, _SAYS)
