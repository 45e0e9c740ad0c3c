"""A plan without somebody who does it, or without a day."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace, opportunities
from cjtool.query import under_way

_ONE = Says(
    en="opportunity {opportunity} is {status} and has no {missing}",
    nl="kans {opportunity} is {status} en heeft geen {missing}",
    fr="l’opportunité {opportunity} est {status} et n’a pas de {missing}",
    de="die Chance {opportunity} ist {status} und hat kein {missing}",
)
_BOTH = Says(
    en="opportunity {opportunity} is {status} and has no `owner` and no `due`",
    nl="kans {opportunity} is {status} en heeft geen `owner` en geen `due`",
    fr="l’opportunité {opportunity} est {status} et n’a ni `owner` ni `due`",
    de="die Chance {opportunity} ist {status} und hat weder `owner` noch `due`",
)


@rule(Lens.CX, Severity.WARNING)
def opportunity_without_owner_or_date(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """An opportunity is under way without an owner or a due date.

    What everybody is to do nobody does. Journeys cross departments, and so does what mends them; the articles
    behind cjtool ask for an owner, and Nielsen Norman Group puts opportunities and internal ownership side by
    side at the foot of every journey map (*Journey mapping 101*,
    https://www.nngroup.com/articles/journey-mapping-101/).

    ## Not reported

    - Ideas, and what is done or rejected.
    - The owner of the step or stage that the opportunity stands on: who answers for a contact need not be who
      changes it.

    ## How to mend

    Agree on a team and a day, and write them under `owner` and `due`. If nobody takes it, it is still an idea: set
    `status: idea`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      teams:
        planning: {name: Planning}
    stages:
      - name: Installation
        phase: onboarding
        pains: [Nobody says how long it takes]
        opportunities:
          - title: A message each week            # <- opportunity-without-owner-or-date
            status: planned
          - title: A calendar to choose a day     # <- opportunity-without-owner-or-date
            status: in-progress
            owner: planning
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    define:
      teams:
        planning: {name: Planning}
    stages:
      - name: Installation
        phase: onboarding
        pains: [Nobody says how long it takes]
        opportunities:
          - title: A message each week
            status: planned
            owner: planning
            due: 2026-03-31
          - A calendar to choose a day
    ```
    """
    for opportunity, _ in opportunities(journey):
        lacking = [key for key in ("owner", "due") if getattr(opportunity, key) is None]
        if under_way(opportunity) and lacking:
            name, status = opportunity.title, opportunity.status
            message = (
                _BOTH(opportunity=name, status=status)
                if len(lacking) > 1
                else _ONE(opportunity=name, status=status, missing=lacking[0])
            )
            yield Finding(opportunity, message, field=lacking[0])
