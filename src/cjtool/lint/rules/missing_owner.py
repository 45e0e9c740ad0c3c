"""A journey that nobody keeps."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="the live journey {journey} has no `owner`",
    nl="de lopende klantreis {journey} heeft geen `owner`",
)


@rule(Lens.CX, Severity.WARNING, completeness=True)
def missing_owner(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A live journey has no owner.

    Every department owns a part, and nobody the whole that the customer goes through. Companies that compete on
    their journeys manage them as products, with somebody who answers for each (Edelman and Singer, *Competing on
    customer journeys*, Harvard Business Review, 2015, https://hbr.org/2015/11/competing-on-customer-journeys); the
    articles behind cjtool ask for an executive who speaks for the customer.

    ## Not reported

    - Journeys whose `status` is not `live`.
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
    if journey.status == "live" and journey.owner is None:
        yield Finding(journey, _SAYS(journey=journey.title), field="owner")
