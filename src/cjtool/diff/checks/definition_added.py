"""A definition that was not there."""

from collections.abc import Mapping

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference, PartName
from cjtool.diff.level import Level
from cjtool.diff.meaning import is_built_in, told
from cjtool.message import Message, Says

_SAYS: Mapping[PartName, Says] = {
    "channel": Says(
        en="customers can use a new channel: {thing}",
        nl="er is een nieuw kanaal voor klanten: {thing}",
        fr="le client dispose d’un nouveau canal : {thing}",
        de="für Kunden gibt es einen neuen Kanal: {thing}",
    ),
    "team": Says(
        en="there is a new team: {thing}",
        nl="er is een nieuw team: {thing}",
        fr="une nouvelle équipe est là : {thing}",
        de="es gibt ein neues Team: {thing}",
    ),
    "metric": Says(
        en="there is a new metric: {thing}",
        nl="er is een nieuwe KPI: {thing}",
        fr="un nouvel indicateur est défini : {thing}",
        de="es gibt eine neue Kennzahl: {thing}",
    ),
    "source": Says(
        en="there is a new source of insight: {thing}",
        nl="er is een nieuwe bron: {thing}",
        fr="une nouvelle source est citée : {thing}",
        de="es gibt eine neue Quelle: {thing}",
    ),
    "objective": Says(
        en="the organisation has a new objective: {thing}",
        nl="de organisatie heeft een nieuwe doelstelling: {thing}",
        fr="l’organisation a un nouvel objectif : {thing}",
        de="die Organisation hat ein neues Ziel: {thing}",
    ),
}
_INSTEAD = Says(
    en="{thing} takes the place of the built-in definition of {id}",
    nl="{thing} komt in de plaats van de ingebouwde definitie van {id}",
    fr="{thing} remplace la définition intégrée de {id}",
    de="{thing} ersetzt die eingebaute Definition von {id}",
)


@check(Level.NEUTRAL, "channel", "team", "metric", "source", "objective", happening="added")
def definition_added(change: Difference) -> Message | None:
    """A channel, team, metric, source or objective is defined that was not there.

    A definition alone changes nothing for customers: it is what steps, readings and opportunities can name, and in how many journeys they do stands behind
    it. Personas, touchpoints and promises have kinds of their own. One that a journey defines for itself is told in the same way.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    teams:
      permits: {name: Permits}
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            channel: phone
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    teams:
      permits: {name: Permits}
      inspection: {name: Building inspection}   # <- definition-added
    ```

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Town hall
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            channel: phone
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Town hall
    channels:
      phone: {name: The number 14 0123}   # <- definition-added
    ```
    """
    says = _INSTEAD if is_built_in(change) else _SAYS[change.part]
    return with_reach(change, told(change, says, id=change.last.id))
