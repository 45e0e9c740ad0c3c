"""A promise that asks less of the company."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import went
from cjtool.diff.measuring import numbers
from cjtool.diff.promises import in_phases, tightened
from cjtool.message import Message, Says

_SAYS = Says(
    en="the promise {thing} asks less of the company: {now}, it was {was}",
    nl="de belofte {thing} vraagt minder van het bedrijf: {now}, dat was {was}",
    fr="la promesse {thing} engage moins l’entreprise : {now}, contre {was} auparavant",
    de="das Versprechen {thing} verlangt weniger vom Unternehmen: {now}, vorher {was}",
)
_NO_LIMIT = Says(
    en="the promise {thing} has no limit any more by which it is kept or broken; it was {was}",
    nl="de belofte {thing} heeft geen grens meer waaraan ze wordt getoetst; dat was {was}",
    fr="la promesse {thing} n’a plus de limite qui dise si elle est tenue ; c’était {was}",
    de="das Versprechen {thing} hat keine Grenze mehr, an der es gemessen wird; vorher {was}",
)
_IN_FEWER = Says(
    en="the promise {thing} has to be kept in fewer phases: {now}, it was {was}",
    nl="de belofte {thing} geldt in minder klantfasen: {now}, dat was {was}",
    fr="la promesse {thing} vaut dans moins de phases : {now} au lieu de {was}",
    de="das Versprechen {thing} gilt in weniger Lebenszyklusphasen: {now}, vorher {was}",
)


@check(Level.WORSE, "promise", keys=("within", "target", "phases"))
def promise_looser(change: Difference) -> Message | None:
    """A brand promise asks less of the company than it did.

    A promise that is broken can be mended in two ways, and this is the one that customers do not notice as an improvement: the
    service stays as it is, and the promise comes down to it. Fewer `phases` are less too: all others are no longer held to it.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      on-time:
        text: The engineer is on time
        within: 1 hour
    ```

    ```yaml
    cjtool: journey/v1
    title: I switch to another energy supplier
    stages:
      - name: Smart meter
        steps:
          - name: Waits for the engineer
            promises: [on-time]
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      on-time:
        text: The engineer is on time
        within: 4 hours   # <- promise-looser
    ```
    """
    if tightened(change) >= 0:
        return None
    if change.key == "phases":
        return in_phases(change, _IN_FEWER)
    return numbers(change, _NO_LIMIT if went(change) else _SAYS)
