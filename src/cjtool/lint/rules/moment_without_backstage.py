"""A moment of truth that nobody stands behind."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import owner

_SAYS = Says(
    en="{step} is a moment of truth and has no `owner`, `backstage` or `systems`",
    nl="{step} is een moment van de waarheid en heeft geen `owner`, `backstage` of `systems`",
    fr="{step} est un moment de vérité et n’a ni `owner`, ni `backstage`, ni `systems`",
    de="{step} ist ein Moment der Wahrheit und hat weder `owner` noch `backstage` noch `systems`",
)
_CALLED = Says(
    en="here it is called one",
    nl="hier heet het zo",
    fr="ici, il est dit tel",
    de="hier heißt er so",
)


@rule(Lens.UX, Severity.INFO)
def moment_without_backstage(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A moment of truth has no owner, nothing backstage and no systems.

    What the customer sees is made behind the line of visibility. Lynn Shostack drew that line so that a service
    shows where it can fail before it does (*Designing services that deliver*, 1984,
    https://hbr.org/1984/01/designing-services-that-deliver). A moment that makes or breaks the relationship, and
    of which nobody knows who and what brings it about, goes well by chance.

    ## Not reported

    - Moments with one of the three; the owner may be the touchpoint's or the stage's.
    - What stands under `frontstage`: that is what the customer sees.

    ## How to mend

    Write down who answers for it under `owner`, what has to happen under `backstage`, and what it runs on
    under `systems`. Ask the people who do the work.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I stop my gym membership
    stages:
      - name: Some months
        phase: use
        steps:
          - name: Is missed by the club       # <- moment-without-backstage
            channel: messaging
            initiator: company
            emotion: 0.3
            moment_of_truth: true
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I stop my gym membership
    stages:
      - name: Some months
        phase: use
        steps:
          - name: Is missed by the club
            channel: messaging
            initiator: company
            emotion: 0.3
            moment_of_truth: true
            backstage: [The coach gets a list of members who have not come for two weeks]
    ```
    """
    for stage in journey.stages:
        for step in stage.steps:
            if step.moment_of_truth and not (step.backstage or step.systems or owner(step, workspace)):
                message = _SAYS(step=step.name)
                related = (Mention(step, _CALLED(), "moment_of_truth"),)
                yield Finding(step, message, field="backstage", related=related)
