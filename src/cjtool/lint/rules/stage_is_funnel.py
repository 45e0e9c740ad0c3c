"""A stage in the words of marketing."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.vocabulary.funnel import is_funnel

_SAYS = Says(
    en="stage {stage} is called after a part of the sales funnel, and has no `goal` of the customer",
    nl="fase {stage} heet naar een deel van de verkooptrechter, en heeft geen doel (`goal`) van de klant",
    fr="l’étape {stage} porte le nom d’une partie de l’entonnoir de vente, et n’a pas d’objectif (`goal`) du client",
    de="Phase {stage} heißt nach einem Teil des Verkaufstrichters und hat kein Ziel (`goal`) des Kunden",
)


@rule(Lens.JOURNEY, Severity.INFO)
def stage_is_funnel(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A stage is named after a part of the sales funnel.

    Nobody is in their retention. Such names tell what the company wants from the customer, and a map under them
    fills up with what the company does: most teams copy a marketing funnel and call it a journey, and its stages
    describe how customers are acquired, not how they experience the relationship (Smaply, *Customer journey stages*,
    https://www.smaply.com/blog/customer-journey-stages). Terms like "conversion" quietly put the organisation in the
    centre (Chelsea Paine, *Outside-in journey mapping*, https://essense.eu/outside-in/).

    ## Not reported

    - Stages with a `goal`: whatever they are called, the customer's question is there.
    - Names with any other word in them, such as "Onboarding my parents".
    - Purchase, delivery and service, which customers say too.

    ## How to mend

    Call the stage by what the customer is doing or asking there: "Find out what suits us", "Another year?". The place
    in the lifecycle stays in `phase`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I choose my terms under the new agreement
    stages:
      - name: Consideration            # <- stage-is-funnel
        phase: orientation
        steps:
          - {name: Reads everything, channel: email}
      - name: Retention                # <- stage-is-funnel
        phase: renewal
        steps:
          - {name: Looks back with HR, channel: meeting}
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I choose my terms under the new agreement
    stages:
      - name: Work out what it means for me
        phase: orientation
        steps:
          - {name: Reads everything, channel: email}
      - name: Onboarding
        goal: Did my choices go through?
        phase: onboarding
        steps:
          - {name: Gets the confirmation, channel: email, initiator: company}
    ```
    """
    for stage in journey.stages:
        if stage.goal is None and is_funnel(stage.name):
            yield Finding(stage, _SAYS(stage=stage.name), field="name")
