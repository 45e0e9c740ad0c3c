"""A purchase with no service or after-sales after it."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace
from cjtool.query import phases, scope
from cjtool.vocabulary import phases_in

_AFTER = {"service", "after-sales"}


_SAYS = Says(
    en="no stage after {stage} is one of `service` or `after-sales`",
    nl="geen fase na {stage} hoort bij `service` of `after-sales`",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_after_sales(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """After the purchase nobody looks after the customer.

    A journey runs from orientation to after-sales; that is how the articles behind cjtool define it.
    Questions, complaints and returns come after the sale, and there a customer learns what the promises were
    worth. ISO 10002, on the handling of complaints, is about that part alone.

    ## Not reported

    - Drafts, and journeys whose `scope` leaves out both service and after-sales.
    - A stage after the purchase whose phase is not known: it may be the service.
    - A step of the purchase or after it that tells by its name that the customer is helped or looks back, such as
      "Contacts support" or "Brengt het terug voor reparatie".

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
    sold = None
    for stage in journey.stages:
        own = phases(stage)
        if "purchase" in own or "onboarding" in own:
            sold = stage
        if sold is not None and (not own or not _AFTER.isdisjoint(own) or _is_helped(stage)):
            return
    if sold is not None and not scope(journey).isdisjoint(_AFTER):
        yield Finding(sold, _SAYS(stage=sold.name), field="name")


def _is_helped(stage: Stage) -> bool:
    return any(not _AFTER.isdisjoint(phases_in(step.name)) for step in stage.steps)
