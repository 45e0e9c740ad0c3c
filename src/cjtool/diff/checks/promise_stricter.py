"""A promise that asks more of the company."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.meaning import came
from cjtool.diff.measuring import numbers
from cjtool.diff.promises import in_phases, tightened
from cjtool.message import Message, Says

_SAYS = Says(
    en="the promise {thing} asks more of the company: {now}, it was {was}",
    nl="de belofte {thing} vraagt meer van het bedrijf: {now}, dat was {was}",
    fr="la promesse {thing} engage davantage l’entreprise : {now}, contre {was} auparavant",
    de="das Versprechen {thing} verlangt mehr vom Unternehmen: {now}, vorher {was}",
)
_LIMIT = Says(
    en="the promise {thing} has a limit now by which it is kept or broken: {now}",
    nl="de belofte {thing} heeft nu een grens waaraan ze wordt getoetst: {now}",
    fr="la promesse {thing} a désormais une limite qui dit si elle est tenue : {now}",
    de="das Versprechen {thing} hat jetzt eine Grenze, an der es gemessen wird: {now}",
)
_IN_MORE = Says(
    en="the promise {thing} has to be kept in more phases: {now}, it was {was}",
    nl="de belofte {thing} geldt in meer klantfasen: {now}, dat was {was}",
    fr="la promesse {thing} vaut dans plus de phases : {now} au lieu de {was}",
    de="das Versprechen {thing} gilt in mehr Lebenszyklusphasen: {now}, vorher {was}",
)


@check(Level.BETTER, "promise", keys=("within", "target", "phases"))
def promise_stricter(change: Difference) -> Message | None:
    """A brand promise asks more of the company than it did.

    Its time is shorter or its number better, or it has one at last: customers may expect more. Whether more is kept is told
    where it is at stake, as `promise-broken` and `promise-mended`. What the promise says in words is told as `wording`. More
    `phases` are more too.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      reachable: {text: You reach a person, within: 1 hour}
    ```

    ```yaml
    cjtool: journey/v1
    title: I switch to another energy supplier
    stages:
      - name: First bill
        steps:
          - name: Asks about the bill
            promises: [reachable]
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    promises:
      reachable:
        text: You reach a person
        within: 10 minutes   # <- promise-stricter
    ```
    """
    if tightened(change) <= 0:
        return None
    if change.key == "phases":
        return in_phases(change, _IN_MORE)
    return numbers(change, _LIMIT if came(change) else _SAYS)
