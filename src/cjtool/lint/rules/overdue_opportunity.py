"""A plan whose day has passed."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace, opportunities
from cjtool.query import overdue

_SAYS = Says(
    en="opportunity {opportunity} was due on {due} and is {status}",
    nl="kans {opportunity} moest klaar zijn op {due} en is {status}",
    fr="l’opportunité {opportunity} avait pour échéance le {due} et est {status}",
    de="die Chance {opportunity} war am {due} fällig und ist {status}",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT)
def overdue_opportunity(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """An opportunity was due before today, and is neither done nor rejected.

    Either it was done and nobody wrote it down, or customers still wait. Improvements that are announced and do not
    come cost a programme its belief: not to plan for and create short-term wins is the sixth of Kotter's eight errors
    (*Leading change: why transformation efforts fail*, Harvard Business Review, 1995,
    https://hbr.org/1995/05/leading-change-why-transformation-efforts-fail-2). The articles behind cjtool prefer a
    small improvement each day.

    ## Not reported

    - What is `done` or `rejected`, and what has no due date (`opportunity-without-owner-or-date` asks for one).
    - What is due today. `--today` fixes the date, so that a report of last month can be made again.

    ## How to mend

    Set `status: done` if it is; else agree on a new date or a smaller step. If it will not be done, set
    `status: rejected`, and the pain is open again.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een paspoort aan
    define:
      teams:
        balie: {name: Publieksbalie}
    stages:
      - name: Aanvragen
        phase: purchase
        pains: [De pasfoto wordt aan de balie afgekeurd]
        opportunities:
          - title: Vooraf laten keuren
            status: in-progress
            owner: balie
            due: 2025-12-01   # <- overdue-opportunity
            metric: csat
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een paspoort aan
    define:
      teams:
        balie: {name: Publieksbalie}
    stages:
      - name: Aanvragen
        phase: purchase
        pains: [De pasfoto wordt aan de balie afgekeurd]
        opportunities:
          - title: Vooraf laten keuren
            status: in-progress
            owner: balie
            due: 2026-02-01
            metric: csat
          - title: Een fotohokje in de hal
            status: done
            owner: balie
            due: 2025-10-01
            metric: csat
    ```
    """
    for opportunity, _ in opportunities(journey):
        if overdue(opportunity, workspace.today):
            message = _SAYS(
                opportunity=opportunity.title, due=str(opportunity.due), status=opportunity.status
            )
            yield Finding(opportunity, message, field="due")
