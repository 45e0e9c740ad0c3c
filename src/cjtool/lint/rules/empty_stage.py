"""A stage without steps."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="stage {stage} has no steps",
    nl="fase {stage} heeft geen stappen",
    fr="l’étape {stage} n’a pas de moments",
    de="die Phase {stage} hat keine Schritte",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def empty_stage(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A stage has no steps.

    An empty stage draws an empty column, and readers cannot tell a gap in the research from a gap in the
    service. What customers do, think and feel in each phase is the heart of a journey map (Nielsen Norman
    Group, *Journey mapping 101*, https://www.nngroup.com/articles/journey-mapping-101/).

    ## Not reported

    Drafts.

    ## How to mend

    Write down what the customer does there, also when the company is not there to see it. If nobody knows,
    ask; if nothing happens, take the stage away.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    stages:
      - name: Discover        # <- empty-stage
      - name: Buy
        steps:
          - name: Pays for the ticket
            channel: app
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I buy a ticket
    stages:
      - name: Discover
        steps:
          - name: Searches for a train
            channel: app
      - name: Buy
        steps:
          - name: Pays for the ticket
            channel: app
    ```
    """
    for stage in journey.stages:
        if not stage.steps:
            yield Finding(stage, _SAYS(stage=stage.name), field="name")
