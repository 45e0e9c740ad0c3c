"""A journey that begins or ends nowhere."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_ONE = Says(
    en="journey {journey} has no {missing}",
    nl="klantreis {journey} heeft geen {missing}",
    fr="le parcours {journey} n’a pas de {missing}",
    de="die Customer Journey {journey} hat kein {missing}",
)
_BOTH = Says(
    en="journey {journey} has no `trigger` and no `outcome`",
    nl="klantreis {journey} heeft geen `trigger` en geen `outcome`",
    fr="le parcours {journey} n’a ni `trigger` ni `outcome`",
    de="die Customer Journey {journey} hat weder `trigger` noch `outcome`",
)


@rule(Lens.JOURNEY, Severity.INFO, completeness=True)
def missing_trigger_or_outcome(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey does not say where it begins or ends for the customer.

    For the company a journey begins at the first contact and ends at the last; for the customer it begins
    earlier and ends later. A user's journey "starts where a user's need for that service arises", writes the UK
    government of its own maps, "and ends at the point where they stop using the service"
    (https://designnotes.blog.gov.uk/2016/03/30/why-we-use-user-journey-maps-in-government/). Where neither is
    written down, the map soon begins and ends with the company.

    ## Not reported

    Drafts. A journey that lacks both gets one finding.

    ## How to mend

    Write under `trigger` what sets the customer going, such as "a burst pipe", and under `outcome` what is
    different in the end, such as "the money is on the account, or a refusal with a reason".

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my driving licence   # <- missing-trigger-or-outcome
    goal: To drive on without a fine
    stages:
      - name: Apply
        steps:
          - name: Has a photo taken
            channel: store
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my driving licence
    goal: To drive on without a fine
    trigger: A letter that the licence expires in three months
    outcome: A new licence in the wallet
    stages:
      - name: Apply
        steps:
          - name: Has a photo taken
            channel: store
    ```
    """
    missing = [key for key in ("trigger", "outcome") if getattr(journey, key) is None]
    if missing:
        name = journey.title
        message = _BOTH(journey=name) if len(missing) > 1 else _ONE(journey=name, missing=missing[0])
        yield Finding(journey, message, field=missing[0])
