"""A subscription that goes on without a word."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import is_contact, phases

_JOINING = frozenset({"purchase", "onboarding"})

_SAYS = Says(
    en="from the sale to the end of {stage} the company does not contact the subscriber once",
    nl="van de verkoop tot het einde van {stage} neemt het bedrijf geen enkele keer contact op met de abonnee",
    fr="de la vente à la fin de {stage}, l’entreprise ne contacte pas une seule fois l’abonné",
    de="vom Verkauf bis zum Ende von {stage} meldet sich das Unternehmen kein einziges Mal beim Abonnenten",
)


@rule(Lens.CX, Severity.WARNING)
def silent_renewal(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A subscription is renewed, and the customer hears nothing before it.

    A renewal that is first seen on a bank statement is the one that people leave over. The UK's Digital Markets,
    Competition and Consumers Act 2024 makes it law to send clear and timely reminders before a subscription renews
    (Harper James, *DMCCA 2024: key changes to subscription contracts*,
    https://harperjames.co.uk/news/dmcca-2024-subscription-contracts). To say beforehand what it will cost, and how
    to stop, is also the one contact in which a subscriber can be won again.

    ## Not reported

    - Journeys whose `relationship` is not `subscription`, and those without a renewal stage (`missing-renewal`).
    - Journeys with any contact that the company or a partner starts after the last purchase or onboarding stage, up to
      the end of the renewal: what it says is not looked at.
    - As a warning: a renewal stage that is only one by its name. There it is an info, until the stage states its
      `phase`.

    ## How to mend

    If there is a reminder, it is missing from the map: add it as a step with `initiator: company`. If there is none,
    that is an opportunity, and in many countries a duty; waive the finding until it is there, with the reason.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I read the paper
    relationship: subscription
    stages:
      - name: Subscribe
        phase: purchase
        steps:
          - {name: Takes a subscription, channel: website}
      - name: Read
        phase: use
        steps:
          - {name: Reads at breakfast, channel: app}
      - name: Another year                # <- silent-renewal
        phase: renewal
        steps:
          - {name: Sees a new price on the bank statement, channel: []}
      - name: Stop
        phase: exit
        steps:
          - {name: Stops in two taps, channel: app}
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I read the paper
    relationship: subscription
    stages:
      - name: Subscribe
        phase: purchase
        steps:
          - {name: Takes a subscription, channel: website}
      - name: Read
        phase: use
        steps:
          - {name: Reads at breakfast, channel: app}
      - name: Another year
        phase: renewal
        steps:
          - {name: Reads a month ahead what the new year costs, channel: email, initiator: company, expects: A way to say no}
      - name: Stop
        phase: exit
        steps:
          - {name: Stops in two taps, channel: app}
    ```
    """
    if journey.relationship != "subscription":
        return
    renewals = [index for index, stage in enumerate(journey.stages) if "renewal" in phases(stage)]
    if not renewals:
        return
    begun = [index for index, stage in enumerate(journey.stages) if not _JOINING.isdisjoint(phases(stage))]
    last = max((index for index in begun if index < renewals[-1]), default=-1)
    between = journey.stages[last + 1 : renewals[-1] + 1]
    steps = [step for stage in between for step in stage.steps]
    if steps and not any(is_contact(step) and step.initiator != "customer" for step in steps):
        stage = journey.stages[renewals[-1]]
        yield as_guess(Finding(stage, _SAYS(stage=stage.name), field="name"), (stage,))
