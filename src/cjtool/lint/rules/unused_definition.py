"""Something that is defined and that no journey knows of."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.project import Workspace
from cjtool.query import unused

_SAYS = Says(
    en="nothing uses the {kind} {id}",
    nl="niets gebruikt {kind} {id}",
    fr="rien n’utilise {kind} {id}",
    de="nichts verwendet {kind} {id}",
)
_PERSONA = Says(
    en="persona",
    nl="de persona",
    fr="le persona",
    de="die Persona",
)
_TOUCHPOINT = Says(
    en="touchpoint",
    nl="het contactmoment",
    fr="le point de contact",
    de="den Kontaktpunkt",
)
_TEAM = Says(
    en="team",
    nl="het team",
    fr="l’équipe",
    de="das Team",
)
_CHANNEL = Says(
    en="channel",
    nl="het kanaal",
    fr="le canal",
    de="den Kanal",
)
_PROMISE = Says(
    en="promise",
    nl="de klantbelofte",
    fr="la promesse",
    de="das Versprechen",
)
_OBJECTIVE = Says(
    en="objective",
    nl="de doelstelling",
    fr="l’objectif stratégique",
    de="das strategische Ziel",
)
_METRIC = Says(
    en="metric",
    nl="de KPI",
    fr="l’indicateur",
    de="die Kennzahl",
)
_SOURCE = Says(
    en="source",
    nl="de bron",
    fr="la source",
    de="die Quelle",
)

_KINDS = {
    "persona": _PERSONA,
    "touchpoint": _TOUCHPOINT,
    "team": _TEAM,
    "channel": _CHANNEL,
    "promise": _PROMISE,
    "objective": _OBJECTIVE,
    "metric": _METRIC,
    "source": _SOURCE,
}


@rule(Lens.CX, Severity.INFO)
def unused_definition(workspace: Workspace) -> Iterator[Finding]:
    """A persona, touchpoint, team, channel, promise, objective, metric or source is defined, and nothing uses it.

    A promise that no step keeps is an advertisement; a touchpoint that no journey meets may be the contact that
    somebody forgot; a persona whom no journey serves is a customer who was left out; an
    objective that no opportunity serves is a wish. Personas that are made
    and never used are the first reason for which personas fail (Nielsen Norman Group, *Why personas fail*, 2018,
    https://www.nngroup.com/articles/why-personas-fail/).

    ## Not reported

    - What only a draft, an archived journey, or another definition refers to: it is used.
    - Libraries of a project that has no journeys yet.

    ## How to mend

    Use it: name the promise at the step that keeps it, the source at what rests on it. If it belongs to the
    past, take it away; git remembers.

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    teams:
      club: {name: Club team}
      events: {name: Events}              # <- unused-definition
    promises:
      clean: {text: Always clean}         # <- unused-definition
    objectives:
      stay: {text: Members stay a year}   # <- unused-definition
    ```

    ```yaml title=train.yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    owner: club
    stages:
      - name: Train
        phase: use
        steps:
          - name: Takes a shower
            channel: store
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Pulse
    teams:
      club: {name: Club team}
    promises:
      clean: {text: Always clean}
    ```

    ```yaml title=train.yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    owner: club
    stages:
      - name: Train
        phase: use
        steps:
          - name: Takes a shower
            channel: store
            promises: [clean]
    ```
    """
    if workspace.journeys:
        for kind, id, node in unused(workspace):
            yield Finding(node, _SAYS(kind=_KINDS[kind](), id=id))
