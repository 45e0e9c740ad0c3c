"""A pain that is gone, and nothing was done about it."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.easing import done, undone
from cjtool.diff.level import Level
from cjtool.diff.meaning import told
from cjtool.message import Message, Says

_SAYS = Says(
    en="the pain {thing} at {at} is no longer listed, and no opportunity for it was done",
    nl="het pijnpunt {thing} bij {at} staat er niet meer, en er is geen kans voor uitgevoerd",
    fr="l’irritant {thing} à {at} n’est plus mentionné, sans qu’aucune opportunité correspondante n’ait été réalisée",
    de="der Pain Point {thing} bei {at} steht nicht mehr da, und keine Chance dafür wurde umgesetzt",
)
_UNDONE = Says(
    en="the pain {thing} at {at} is no longer listed, though {work} is not done",
    nl="het pijnpunt {thing} bij {at} staat er niet meer, terwijl {work} nog niet uitgevoerd is",
    fr="l’irritant {thing} à {at} n’est plus mentionné, alors que l’opportunité {work} n’est pas réalisée",
    de="der Pain Point {thing} bei {at} steht nicht mehr da, obwohl {work} nicht umgesetzt ist",
)


@check(Level.NEUTRAL, "pain", happening="removed")
def pain_dropped(change: Difference) -> Message | None:
    """A pain is no longer on the map, and no opportunity that addressed it is done.

    It may have been mended on the way, or never have been one; or only its trace is gone, and it hurts as before. The map does not say, so this
    counts as neither better nor worse. With a done opportunity it is `pain-closed`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I heat my house
    stages:
      - name: Pay
        steps:
          - name: Reads the yearly bill
            pains: [The bill cannot be understood]   # <- pain-dropped
            opportunities:
              - {title: A bill of one page, status: idea}
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
              - {title: A bill of one page, status: idea}
    ```

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I send a parcel
    stages:
      - name: Wait
        steps:
          - name: Calls when the parcel comes
            pains: [The menu has nine choices]   # <- pain-dropped
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I send a parcel
    stages:
      - name: Wait
        steps:
          - name: Calls when the parcel comes
    ```
    """
    if done(change):
        return None
    work = undone(change)
    return told(change, _UNDONE, work=work.title) if work else told(change, _SAYS)
