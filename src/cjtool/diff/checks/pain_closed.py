"""A pain that is gone, and something was done about it."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.easing import done
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the pain {thing} at {at} is gone, and {work} is done",
    nl="het pijnpunt {thing} bij {at} is weg, en {work} is uitgevoerd",
    fr="l’irritant {thing} à {at} a disparu : l’opportunité {work} est réalisée",
    de="der Pain Point {thing} bei {at} ist weg, und {work} ist umgesetzt",
)


@check(Level.BETTER, "pain", happening="removed")
def pain_closed(change: Difference) -> Message | None:
    """A pain is gone that an opportunity took away.

    That opportunity is done, in this version or before it went: so there is a reason to believe that customers are better off. A pain that is
    gone without one is told as `pain-dropped`; one that went with its step is counted there.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I heat my house
    stages:
      - name: Pay
        steps:
          - name: Reads the yearly bill
            pains: [The bill cannot be understood]   # <- pain-closed
            opportunities:
              - {title: A bill of one page, status: done}
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I heat my house
    stages:
      - name: Pay
        steps:
          - name: Reads the yearly bill
            opportunities:
              - {title: A bill of one page, status: done}
    ```
    """
    work = done(change)
    return told(change, _SAYS, work=work.title) if work else None
