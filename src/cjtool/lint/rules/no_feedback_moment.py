"""A live journey in which the customer is never asked."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace
from cjtool.vocabulary.opinion import tells_opinion

_SAYS = Says(
    en="no step of this journey, of status {status}, asks for `feedback`",
    nl="geen stap van deze klantreis, met status {status}, vraagt om `feedback`",
    fr="aucun moment de ce parcours, de statut {status}, ne demande de `feedback`",
    de="kein Schritt dieser Customer Journey mit Status {status} bittet um `feedback`",
)
_LIVE = Says(
    en="the journey is live",
    nl="de klantreis loopt",
    fr="le parcours est en service",
    de="die Customer Journey läuft",
)


@rule(Lens.CX, Severity.WARNING, completeness=True)
def no_feedback_moment(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """No step of a journey asks the customer for feedback.

    The best way to know what customers think is to ask them, at the moments that matter, say the articles
    behind cjtool. Waiting for complaints will not do: most customers with a problem do not complain (TARP,
    *Consumer complaint handling in America: an update study*, 1986, for the US Office of Consumer Affairs).

    ## Not reported

    - Drafts. Of a journey in review it is an info.
    - A step that by its name asks what customers think, in English, Dutch, German or French, such as "Satisfaction
      survey": there is a moment, and what is asked belongs under its `feedback`.
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
    if any(step.feedback or tells_opinion(step.name) for step in steps(journey)):
        return
    live = journey.status == "live"
    related = (Mention(journey, _LIVE(), "status"),) if live else ()
    message = _SAYS(status=journey.status)
    yield Finding(journey, message, field="stages", severity=None if live else Severity.INFO, related=related)
