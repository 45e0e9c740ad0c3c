"""An idea that takes nothing away."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, Stage
from cjtool.project import Workspace, opportunities
from cjtool.query import closed

_SAYS = Says(
    en="opportunity {opportunity} addresses no pain: there is none at {place}",
    nl="kans {opportunity} neemt geen pijnpunt weg: bij {place} staat er geen",
    fr="l’opportunité {opportunity} ne répond à aucun irritant : il n’y en a pas à {place}",
    de="Chance {opportunity} nimmt keinen Pain Point weg: bei {place} steht keiner",
)


@rule(Lens.CX, Severity.INFO)
def opportunity_without_pain(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """An opportunity addresses no pain.

    A solution in search of a problem. Who only looks at a certain solution misses what users turn out to need, warns
    the GOV.UK Service Standard, and the real problem may not be the one that was first thought of (point 1, *Understand
    users and their needs*, https://www.gov.uk/service-manual/service-standard/point-1-understand-user-needs). Without
    the pain nobody can see for whom it is done, nor whether it helped.

    ## Not reported

    - Opportunities that are done or rejected.
    - Those that name a pain under `addresses`, at whatever place, and those whose step or stage, with its steps, has
      any; an opportunity of a step may answer a pain of its stage.
    - Opportunities at a step or in a stage with `gains`: to make what pleases better is a reason too.

    ## How to mend

    Name the pain under `addresses`, or write down the one that it was thought of for. If there is none, ask customers
    before anybody builds it.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the desk
            channel: phone
            opportunities: [A chatbot with our mascot]     # <- opportunity-without-pain
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the desk
            channel: phone
            pains: [{text: Nobody answers after five, id: closed}]
            opportunities: [A chatbot that takes reports at night]
          - name: Gets a date
            channel: email
            initiator: company
            opportunities: [{title: The date at once, addresses: [closed]}]
    ```
    """
    for opportunity, holder in opportunities(journey):
        if opportunity.addresses or isinstance(holder, Journey) or closed(opportunity):
            continue
        stage = holder if isinstance(holder, Stage) else workspace.home(holder).stage
        steps = stage.steps if isinstance(holder, Stage) else (holder,)
        hurts = stage.pains or any(step.pains for step in steps)
        pleases = holder.gains or any(step.gains for step in steps)
        if not hurts and not pleases:
            yield Finding(opportunity, _SAYS(opportunity=opportunity.title, place=holder.name), field="title")
