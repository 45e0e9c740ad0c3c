"""A live journey in which the customer is never asked."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="no step of this `live` journey asks for `feedback`",
    nl="geen stap van deze lopende klantreis (`live`) vraagt om `feedback`",
)
_LIVE = Says(
    en="the journey is live",
    nl="de klantreis loopt",
)


@rule(Lens.CX, Severity.WARNING, completeness=True)
def no_feedback_moment(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """No step of a live journey asks the customer for feedback.

    The best way to know what customers think is to ask them, at the moments that matter, say the articles
    behind cjtool. Waiting for complaints will not do: most customers with a problem do not complain (TARP,
    *Consumer complaint handling in America*, 1986).

    ## Not reported

    - Journeys whose `status` is not `live`.
    - How many moments there are: one is enough (`over-surveying` warns of too many).

    ## How to mend

    Add `feedback` to a step that matters, with a question, the team that follows up, and how soon.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    stages:                   # <- no-feedback-moment
      - name: Renew
        phase: renewal
        steps:
          - name: Pays for another year
            channel: website
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    define:
      teams:
        parking: {name: Parking desk}
    stages:
      - name: Renew
        phase: renewal
        steps:
          - name: Pays for another year
            channel: website
            feedback:
              metric: ces
              question: How easy was it to renew?
              owner: parking
              within: 2 working days
    ```
    """
    if journey.status == "live" and not any(
        step.feedback for stage in journey.stages for step in stage.steps
    ):
        related = (Mention(journey, _LIVE(), "status"),)
        yield Finding(journey, _SAYS(), field="stages", related=related)
