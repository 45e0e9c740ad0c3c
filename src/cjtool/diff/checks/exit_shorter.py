"""A way out that shrank."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="leaving takes customers fewer steps: {now}, it took {was} ({thing})",
    nl="opzeggen kost klanten minder stappen: {now}, dat waren er {was} ({thing})",
    fr="partir demande moins de moments au client : {now}, contre {was} auparavant ({thing})",
    de="Kündigen kostet Kunden weniger Schritte: {now}, vorher {was} ({thing})",
)


@check(Level.BETTER, "step", happening=("told", "added", "removed", "moved"), turn=CONSEQUENCE)
def exit_shorter(change: Difference) -> Message | None:
    """Customers have to take fewer steps to leave.

    Who may go easily comes back more easily. It is told in place of the step that is gone from the way out, may be passed over
    there, or is begun by the company.

    Not told: how easy the steps are that are left, and fewer channels on which one can leave, which are `channel-dropped`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I subscribe to a newspaper
    stages:
      - name: Subscribe
        phase: purchase
        steps:
          - name: Subscribes on the website
      - name: Stop
        phase: exit
        steps:
          - name: Writes a letter
          - name: Says why
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I subscribe to a newspaper
    stages:
      - name: Subscribe
        phase: purchase
        steps:
          - name: Subscribes on the website
      - name: Stop
        phase: exit
        steps:
          - name: Writes a letter
          - name: Says why
            optional: true   # <- exit-shorter
    ```
    """
    if change.leaving is None or change.leaving[1] > change.leaving[0]:
        return None
    was, now = change.leaving
    sentence = told(change, _SAYS, was=was, now=now)
    return with_parts(change, sentence) if change.happening in {"added", "removed"} else sentence
