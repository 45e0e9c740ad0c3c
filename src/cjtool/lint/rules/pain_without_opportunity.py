"""A pain that nobody means to take away."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace, pains
from cjtool.query import relieved

_SAYS = Says(
    en="pain {pain} has no opportunity and is not `accepted`",
    nl="pijnpunt {pain} heeft geen kans en is niet `accepted`",
)


@rule(Lens.CX, Severity.INFO, completeness=True)
def pain_without_opportunity(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A pain has no opportunity that addresses it, and is not accepted.

    A map that shows pains and leaves them is a poster. Opportunities, with the question who owns them, are one of
    the five parts of a journey map for Nielsen Norman Group (*Journey mapping 101*), and the articles behind
    cjtool tie all such work to its owner and its worth. The finding is a warning for a pain of severity `high`.

    ## Not reported

    - Drafts.
    - Pains with `accepted`, which says why nothing is done.
    - Pains that an opportunity addresses: by name, or because it stands on the same step or stage and names none.
      One that is `rejected` takes nothing away, and does not count.

    ## How to mend

    Write an opportunity on the step or the stage, however small. If nothing will be done, write down why under
    `accepted`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Installation
        phase: onboarding
        steps:
          - name: Waits for a date
            channel: email
            pains:
              - Nobody says how long it takes        # <- pain-without-opportunity
              - text: The fitters do not turn up     # <- pain-without-opportunity
                severity: high
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I get solar panels
    stages:
      - name: Installation
        phase: onboarding
        steps:
          - name: Waits for a date
            channel: email
            pains: [Nobody says how long it takes]
            opportunities: [A message each week until the date is known]
          - name: Sees the fitters
            channel: home-visit
            pains:
              - text: Drilling makes dust
                accepted: Without drilling there are no panels
    ```
    """
    suffering = [pain for pain, _ in pains(journey) if pain.accepted is None]
    without = set(suffering) - relieved(journey) if suffering else ()
    for pain in suffering:
        if pain in without:
            severity = Severity.WARNING if pain.severity == "high" else None
            message = _SAYS(pain=pain.text)
            yield Finding(pain, message, severity=severity)
