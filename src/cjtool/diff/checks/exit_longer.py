"""A way out that grew."""

from cjtool.diff.aside import with_parts
from cjtool.diff.declaration import CONSEQUENCE, check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="leaving takes customers more steps: {now}, it took {was} ({thing})",
    nl="opzeggen kost klanten meer stappen: {now}, dat waren er {was} ({thing})",
    fr="partir demande plus de moments au client : {now}, contre {was} auparavant ({thing})",
    de="Kündigen kostet Kunden mehr Schritte: {now}, vorher {was} ({thing})",
)


@check(Level.WORSE, "step", happening=("told", "added", "removed", "moved"), turn=CONSEQUENCE)
def exit_longer(change: Difference) -> Message | None:
    """Customers have to take more steps to leave.

    A contract that is easily closed and hard to end is a deceptive pattern, *hard to cancel* (H. Brignull, *Deceptive
    Patterns*, 2023). Counted are the steps that customers must take on the shortest way through the stages of phase `exit`: no
    optional ones, and none that the company begins. It is told once a journey, at the first step that makes it so, in place of
    the step that is new there.

    Not told: a journey without an exit before or after, and steps that were split or merged.

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
          - name: Stops with one tap
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
          - name: Calls to hear the offer to stay   # <- exit-longer
          - name: Stops with one tap
    ```
    """
    if change.leaving is None or change.leaving[1] < change.leaving[0]:
        return None
    was, now = change.leaving
    sentence = told(change, _SAYS, was=was, now=now)
    return with_parts(change, sentence) if change.happening in {"added", "removed"} else sentence
