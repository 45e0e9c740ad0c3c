"""A definition that holds elsewhere."""

from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference
from cjtool.diff.level import Level
from cjtool.diff.moving import moved
from cjtool.message import Message, Says

_SHARED = Says(
    en="the definition of {thing} holds for all journeys now, it held for {was} alone",
    nl="de definitie van {thing} geldt nu voor alle klantreizen, eerst alleen voor {was}",
    fr="la définition de {thing} vaut désormais pour tous les parcours, auparavant pour {was} seul",
    de="die Definition von {thing} gilt jetzt für alle Customer Journeys, vorher nur für {was}",
)
_OWN = Says(
    en="the definition of {thing} holds for {now} alone now, it held for {was}",
    nl="de definitie van {thing} geldt nu alleen voor {now}, eerst voor {was}",
    fr="la définition de {thing} ne vaut désormais que pour {now}, auparavant pour {was}",
    de="die Definition von {thing} gilt jetzt nur für {now}, vorher für {was}",
)


@check(
    Level.NEUTRAL,
    "persona",
    "channel",
    "touchpoint",
    "team",
    "promise",
    "objective",
    "metric",
    "source",
    happening="moved",
)
def definition_moved(change: Difference) -> Message | None:
    """A definition of one journey holds for all of them now, or the other way round.

    Nothing changes for customers; whoever changes the definition from now on changes more journeys, or fewer. It is the same definition by its
    kind and its id. A persona, a touchpoint or a promise that moves is told here too.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Town hall
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    define:
      teams:
        permits: {name: Permits}
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            owner: permits
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Town hall
    teams:
      permits: {name: Permits}   # <- definition-moved
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            owner: permits
    ```
    """
    shared = change.after is not None and change.after.journey is None
    return moved(change, _SHARED if shared else _OWN)
