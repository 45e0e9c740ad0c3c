"""Another way on, or one that more or fewer take."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.going import step_called
from cjtool.diff.level import Level
from cjtool.diff.meaning import another, percent, told
from cjtool.message import Message, Says
from cjtool.model.values import END

_SAYS = Says(
    en="customers go from {thing} to {now}, and no longer to {was}",
    nl="klanten gaan van {thing} naar {now}, en niet meer naar {was}",
    fr="le client passe de {thing} à {now}, et non plus à {was}",
    de="Kunden gehen von {thing} zu {now}, nicht mehr zu {was}",
)
_ENDS = Says(
    en="the journey ends at {thing} and no longer goes on to {was}",
    nl="de klantreis eindigt bij {thing} en gaat niet meer verder naar {was}",
    fr="le parcours s’arrête à {thing} et ne mène plus à {was}",
    de="die Customer Journey endet bei {thing} und führt nicht mehr zu {was}",
)
_GOES_ON = Says(
    en="the journey goes on from {thing} to {now} and no longer ends there",
    nl="de klantreis gaat van {thing} verder naar {now} en eindigt daar niet meer",
    fr="le parcours mène de {thing} à {now} et ne s’y arrête plus",
    de="die Customer Journey führt von {thing} weiter zu {now} und endet dort nicht mehr",
)
_SHARE = Says(
    en="{now} of customers go from {thing} to {way}, it was {was}",
    nl="{now} van de klanten gaat van {thing} naar {way}, dat was {was}",
    fr="{now} des clients passent de {thing} à {way}, contre {was} auparavant",
    de="{now} der Kunden gehen von {thing} zu {way}, vorher {was}",
)


@check(Level.NEUTRAL, "step", keys=("next",))
def way_changed(change: Difference) -> Message | None:
    """Customers go on from a step in another way, or in other numbers.

    One way took the place of another, or another share of customers takes it. A case (`when`) in other words is told as
    `wording`.

    ## Before

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Check in
        steps:
          - name: Opens the app
            next:
              - {to: drops-the-bag, share: 0.7}
              - {to: walks-to-the-gate, share: 0.3}
          - name: Drops the bag
          - name: Walks to the gate
    ```

    ## After

    ```yaml
    cjtool: journey/v1
    title: I fly to see my family
    stages:
      - name: Check in
        steps:
          - name: Opens the app
            next:
              - {to: drops-the-bag, share: 0.4}   # <- way-changed
              - {to: walks-to-the-gate, share: 0.3}
          - name: Drops the bag
          - name: Walks to the gate
    ```
    """
    fact = change.fact
    if fact is None or change.before is None or change.after is None:
        return None
    if fact.part == "share" and isinstance(fact.before, int | float) and isinstance(fact.after, int | float):
        way = step_called(change.after, fact.item)
        return told(change, _SHARE, was=percent(fact.before), now=percent(fact.after), way=way)
    if not another(change):
        return None
    says = _ENDS if fact.after == END else _GOES_ON if fact.before == END else _SAYS
    was, now = step_called(change.before, fact.before), step_called(change.after, fact.after)
    return told(change, says, was=was, now=now)
