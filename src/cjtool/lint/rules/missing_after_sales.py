"""A purchase with no service or after-sales after it."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import doubtful, phases, scope
from cjtool.vocabulary import phases_in

_AFTER = {"service", "after-sales"}


_SAYS = Says(
    en="no stage after {stage} is one of `service` or `after-sales`",
    nl="geen fase na {stage} hoort bij `service` of `after-sales`",
    fr="aucune étape après {stage} ne relève de `service` ou `after-sales`",
    de="keine Phase nach {stage} gehört zu `service` oder `after-sales`",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_after_sales(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """After the purchase nobody looks after the customer.

    A journey runs from orientation to after-sales; that is how the articles behind cjtool define it.
    Questions, complaints and returns come after the sale, and there a customer learns what the promises were
    worth. ISO 10002, on the handling of complaints (https://www.iso.org/standard/71580.html), is about that part
    alone.

    ## Not reported

    - Drafts, and journeys whose `scope` leaves out both service and after-sales.
    - A stage after the purchase whose phase is not known: it may be the service.
    - A purchase that only its stage's name tells, where half of the stages or more tell no phase: "Decision" at the end
      may be another decision. `unknown-phase` asks first.
    - A step after the purchase that tells by its name that the customer is helped or looks back, such as "Contacts
      support" or "Brengt het terug voor reparatie". Help while buying is no service after it.

    Where only its name tells the phase of a stage, the finding is an info that says so, and asks for `phase` first.

    ## How to mend

    Add a stage of phase `service` or `after-sales`: follow-up, questions, complaints, returns. If another
    journey covers it, say with `scope` which phases this one means to cover.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Compare quotes
        phase: orientation
        steps:
          - name: Asks three firms for a quote
            channel: email
      - name: Sign
        phase: purchase
        steps:
          - name: Signs the quote
            channel: portal
      - name: Installation    # <- missing-after-sales
        phase: onboarding
        steps:
          - name: Sees the fitters at work
            channel: home-visit
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Sign
        phase: purchase
        steps:
          - name: Signs the quote
            channel: portal
      - name: Installation
        steps:
          - name: Sees the fitters at work
            channel: home-visit
      - name: The first sunny month
        phase: after-sales
        steps:
          - name: Is called about the yield
            channel: phone
            initiator: company
    ```
    """
    sold: list[Stage] = []
    for stage in journey.stages:
        own = phases(stage)
        if "purchase" in own or "onboarding" in own:
            sold = [stage]
        elif sold:
            sold.append(stage)
        if sold and (not own or not _AFTER.isdisjoint(own) or _is_helped(stage)):
            return
    if sold and not doubtful(sold[0], journey) and not scope(journey).isdisjoint(_AFTER):
        yield as_guess(Finding(sold[0], _SAYS(stage=sold[0].name), field="name"), sold)


def _is_helped(stage: Stage) -> bool:
    """Whether a step after the purchase is one of service by its name."""
    return "purchase" not in phases(stage) and any(
        not _AFTER.isdisjoint(phases_in(step.name)) for step in stage.steps
    )
