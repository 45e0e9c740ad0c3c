"""A stage in which contacts happen nowhere."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Message, Says
from cjtool.model import Journey, Stage, Step
from cjtool.project import Workspace
from cjtool.vocabulary.alone import acts_alone

_SHOWN = 5

_ONE = Says(
    en="{count} of {total} steps of {stage} has no `touchpoint` or `channel`",
    nl="{count} van de {total} stappen van {stage} heeft geen `touchpoint` of `channel`",
    fr="{count} des {total} moments de {stage} n’a ni `touchpoint` ni `channel`",
    de="{count} von {total} Schritten von {stage} hat weder `touchpoint` noch `channel`",
)
_SEVERAL = Says(
    en="{count} of {total} steps of {stage} have no `touchpoint` or `channel`",
    nl="{count} van de {total} stappen van {stage} hebben geen `touchpoint` of `channel`",
    fr="{count} des {total} moments de {stage} n’ont ni `touchpoint` ni `channel`",
    de="{count} von {total} Schritten von {stage} haben weder `touchpoint` noch `channel`",
)
_STAGES = Says(
    en="in {count} of {total} stages most steps have no `touchpoint` or `channel`",
    nl="in {count} van de {total} fasen hebben de meeste stappen geen `touchpoint` of `channel`",
    fr="dans {count} des {total} étapes, la plupart des moments n’ont ni `touchpoint` ni `channel`",
    de="in {count} von {total} Phasen haben die meisten Schritte weder `touchpoint` noch `channel`",
)
_HERE = Says(
    en="here is none",
    nl="hier staat er geen",
    fr="ici, il n’y en a pas",
    de="hier steht keiner",
)


@rule(Lens.UX, Severity.INFO, completeness=True)
def missing_channel(journey: Journey, workspace: Workspace, *, share: float = 0.5) -> Iterator[Finding]:
    """Most steps of a stage do not say where the contact takes place.

    A webinar is not an e-mail, and a talk is not a chatbot, say the articles behind cjtool: a contact has a
    method as well as a content. Without channels a map cannot show where customers have to switch, who cannot
    take part, or what an improvement would have to change. The GOV.UK Service Standard asks for one experience
    across online, phone, paper and face to face
    (https://www.gov.uk/service-manual/service-standard/point-3-join-up-across-channels); nobody can join up
    channels that are not on the map.

    ## Not reported

    - Drafts, and stages without steps.
    - Steps with an empty list, `channel: []`: that says that the customer acts alone. So do some names: "Drives to the
      hospital", "Twijfelt", "Wartet".
    - The stages one by one: the finding stands at `stages`, and shows the first five of them.

    ## How to mend

    Give each step at which the customer meets the company a `touchpoint` or a `channel`. Where the customer
    really acts alone, say so with `channel: []`.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `share` | `0.5` | the share of a stage's steps that may go without, from 0 to 1 |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I stop my gym membership
    stages:                   # <- missing-channel
      - name: Give notice
        phase: exit
        steps:
          - name: Looks for the notice period
          - name: Gives notice
          - name: Gets a confirmation
            channel: letter
            initiator: company
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I stop my gym membership
    stages:
      - name: Give notice
        phase: exit
        steps:
          - name: Looks for the notice period
            channel: website
          - name: Gives notice
            channel: portal
          - name: Feels relieved
      - name: Afterwards
        phase: exit
        steps:
          - name: Buys running shoes instead
            channel: []
    ```
    """
    lacking = [stage for stage in journey.stages if len(_without(stage)) > share * len(stage.steps)]
    if lacking:
        yield Finding(journey, _counted(lacking, journey), field="stages", related=_shown(lacking))


def _shown(lacking: list[Stage]) -> tuple[Mention, ...]:
    if len(lacking) == 1:
        return tuple(Mention(step, _HERE()) for step in _without(lacking[0])[:_SHOWN])
    return tuple(Mention(stage, _told(stage), "name") for stage in lacking[:_SHOWN])


def _without(stage: Stage) -> list[Step]:
    return [
        step
        for step in stage.steps
        if step.channel is None and step.touchpoint is None and not acts_alone(step.name)
    ]


def _told(stage: Stage) -> Message:
    count = len(_without(stage))
    says = _ONE if count == 1 else _SEVERAL
    return says(count=count, total=len(stage.steps), stage=stage.name)


def _counted(lacking: list[Stage], journey: Journey) -> Message:
    if len(lacking) == 1:
        return _told(lacking[0])
    return _STAGES(count=len(lacking), total=len(journey.stages))
