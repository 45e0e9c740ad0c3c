"""A journey that nobody keeps."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="the journey {journey}, of status {status}, has no `owner`",
    nl="de klantreis {journey}, met status {status}, heeft geen `owner`",
    fr="le parcours {journey}, de statut {status}, n’a pas d’`owner`",
    de="die Customer Journey {journey} mit Status {status} hat keinen `owner`",
)


@rule(Lens.CX, Severity.WARNING, completeness=True)
def missing_owner(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey has no owner.

    Every department owns a part, and nobody the whole that the customer goes through. Companies that compete on
    their journeys manage them as products, with somebody who answers for each (Edelman and Singer, *Competing on
    customer journeys*, Harvard Business Review, 2015, https://hbr.org/2015/11/competing-on-customer-journeys); the
    articles behind cjtool ask for an executive who speaks for the customer.

    ## Not reported

    - Drafts. Of a journey in review it is an info.
    - Owners of steps and stages (`missing-handover` looks at those).

    ## How to mend

    Name the team that keeps the journey under `owner`: who reviews it, hears the feedback and calls the others
    together.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit   # <- missing-owner
    status: live
    stages:
      - name: Renew
        phase: renewal
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    owner: parking
    define:
      teams:
        parking: {name: Parking desk}
    stages:
      - name: Renew
        phase: renewal
    ```
    """
    if journey.owner is None:
        severity = None if journey.status == "live" else Severity.INFO
        message = _SAYS(status=journey.status, journey=journey.title)
        yield Finding(journey, message, field="owner", severity=severity)
