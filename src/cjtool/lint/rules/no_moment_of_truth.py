"""A map on which every moment counts the same."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace

_SAYS = Says(
    en="none of the {count} steps is a `moment_of_truth`",
    nl="geen van de {count} stappen is een moment van de waarheid (`moment_of_truth`)",
    fr="aucun des {count} moments n’est un moment de vérité (`moment_of_truth`)",
    de="keiner der {count} Schritte ist ein Moment der Wahrheit (`moment_of_truth`)",
)


@rule(Lens.JOURNEY, Severity.INFO, completeness=True)
def no_moment_of_truth(journey: Journey, workspace: Workspace, *, minimum: int = 8) -> Iterator[Finding]:
    """A journey of many steps has no moment of truth.

    Some moments make or break the relationship; Jan Carlzon turned an airline round by finding them (*Moments of
    truth*, 1987, quoted in
    https://www.oreilly.com/library/view/connecting-top-managers/9780132655767/ch06.html). They weigh more than all
    others in what a customer thinks of the journey, and mapping without looking for them misses what it is for (Jim
    Tincher's firm Heart of the Customer, https://heartofthecustomer.com/tag/moment-of-truth/). A map on which
    everything is equally important asks for equal work everywhere.

    ## Not reported

    - Drafts, and journeys with fewer steps than the option says.
    - Which moments they are, and how many.

    ## How to mend

    Ask customers at which moment they would have left, and set `moment_of_truth: true` there, at one to three steps.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `minimum` | `8` | the number of steps from which a moment of truth is asked |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:                       # <- no-moment-of-truth
      - name: Choose
        steps: [{name: Looks}, {name: Asks}, {name: Compares}, {name: Signs}]
      - name: Move
        steps: [{name: Packs}, {name: Lifts}, {name: Drives}, {name: Unpacks}]
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I move house
    stages:
      - name: Choose
        steps: [{name: Looks}, {name: Asks}, {name: Compares}, {name: Signs}]
      - name: Move
        steps: [{name: Packs}, {name: Lifts, moment_of_truth: true}, {name: Drives}, {name: Unpacks}]
    ```
    """
    listed = steps(journey)
    if len(listed) >= minimum and not any(step.moment_of_truth for step in listed):
        yield Finding(journey, _SAYS(count=len(listed)), field="stages")
