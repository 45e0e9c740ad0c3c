"""A plan that does not say what it is good for."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace, opportunities
from cjtool.query import under_way

_SAYS = Says(
    en="opportunity {opportunity} is {status} and has no `metric` and no `value`",
    nl="kans {opportunity} is {status} en heeft geen `metric` en geen `value`",
    fr="l’opportunité {opportunity} est {status} et n’a ni `metric` ni `value`",
    de="die Chance {opportunity} ist {status} und hat weder `metric` noch `value`",
)


@rule(Lens.CX, Severity.INFO)
def opportunity_without_value(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """An opportunity is under way, and names neither a metric nor a value.

    Customer experience is always tied to money, say the articles behind cjtool, or it is the first to be cut.
    Work that is pays: revenue up 5 to 10 percent and costs down 15 to 25 within two or three years (McKinsey,
    *The CEO guide to customer experience*, 2016,
    https://www.mckinsey.com/business-functions/operations/our-insights/the-ceo-guide-to-customer-experience).

    ## Not reported

    - Ideas, and what is done or rejected.
    - An opportunity with one of the two: what it brings in a year, or the metric that it should move.

    ## How to mend

    Estimate what it brings in a year under `value`, with `cost` beside it for the return; or name the metric that it
    should move under `metric`. A rough figure that people can argue with is better than none.

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
          - title: A message each week     # <- opportunity-without-value
            status: planned
            owner: planning
            due: 2026-03-31
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
            metric: csat
            value: 30000
            cost: 4000
    ```
    """
    for opportunity, _ in opportunities(journey):
        if under_way(opportunity) and opportunity.metric is None and opportunity.value is None:
            message = _SAYS(opportunity=opportunity.title, status=opportunity.status)
            yield Finding(opportunity, message, field="value")
