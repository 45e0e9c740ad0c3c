"""A definition that is gone."""

from collections.abc import Mapping

from cjtool.diff.aside import with_reach
from cjtool.diff.declaration import check
from cjtool.diff.difference import Difference, PartName
from cjtool.diff.level import Level
from cjtool.diff.meaning import is_built_in, told
from cjtool.message import Message, Says

_SAYS: Mapping[PartName, Says] = {
    "channel": Says(
        en="the channel {thing} is gone",
        nl="het kanaal {thing} is weg",
        fr="le canal {thing} a disparu",
        de="der Kanal {thing} ist weg",
    ),
    "team": Says(
        en="the team {thing} is gone",
        nl="het team {thing} is weg",
        fr="l’équipe {thing} n’est plus là",
        de="das Team {thing} ist weg",
    ),
    "metric": Says(
        en="the metric {thing} is gone",
        nl="de KPI {thing} is weg",
        fr="l’indicateur {thing} a disparu",
        de="die Kennzahl {thing} ist weg",
    ),
    "source": Says(
        en="the source {thing} is gone",
        nl="de bron {thing} is weg",
        fr="la source {thing} a disparu",
        de="die Quelle {thing} ist weg",
    ),
    "objective": Says(
        en="the organisation no longer pursues {thing}",
        nl="de organisatie streeft {thing} niet meer na",
        fr="l’organisation ne poursuit plus {thing}",
        de="die Organisation verfolgt {thing} nicht mehr",
    ),
}
_AGAIN = Says(
    en="the built-in definition of {id} holds again in place of {thing}",
    nl="de ingebouwde definitie van {id} geldt weer in plaats van {thing}",
    fr="la définition intégrée de {id} reprend la place de {thing}",
    de="die eingebaute Definition von {id} gilt wieder an Stelle von {thing}",
)


@check(Level.NEUTRAL, "channel", "team", "metric", "source", "objective", happening="removed")
def definition_removed(change: Difference) -> Message | None:
    """A channel, team, metric, source or objective is no longer defined.

    Whatever named it names something else now or nothing, in as many journeys as stand behind it: a step may have lost its owner, a claim its
    evidence. That is told for itself only where something else stands in its place.

    ## Before

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    sources:
      calls-2025: {name: Calls to the service desk, kind: complaints}
      talks-2019: {name: Ten interviews of 2019, kind: interview}   # <- definition-removed
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    sources: [talks-2019, calls-2025]
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            channel: phone
    ```

    ## After

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    sources:
      calls-2025: {name: Calls to the service desk, kind: complaints}
    ```

    ```yaml
    cjtool: journey/v1
    title: I build a shed
    sources: [calls-2025]
    stages:
      - name: Ask
        steps:
          - name: Asks for a permit
            channel: phone
    ```
    """
    says = _AGAIN if is_built_in(change) else _SAYS[change.part]
    return with_reach(change, told(change, says, id=change.last.id))
