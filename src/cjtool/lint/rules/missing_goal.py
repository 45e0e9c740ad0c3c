"""A journey without a goal."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="journey {journey} has no `goal`",
    nl="klantreis {journey} heeft geen `goal`",
    fr="le parcours {journey} n’a pas de `goal`",
    de="die Customer Journey {journey} hat kein `goal`",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_goal(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey does not say what the customer wants to have done.

    A journey is a task that the customer has to do, and without its goal nobody can tell whether a step helps
    or stands in the way. Nielsen Norman Group counts the scenario with its goals and expectations among the
    five parts of every journey map (*Journey mapping 101*).

    ## Not reported

    Drafts.

    ## How to mend

    Write under `goal` what the customer wants to have at the end, in the customer's words: not "sell a
    policy", but "the floor paid for before the fitters come".

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report water damage   # <- missing-goal
    stages:
      - name: Report
        phase: service
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report water damage
    goal: The floor paid for before the fitters come
    stages:
      - name: Report
        phase: service
    ```
    """
    if journey.goal is None:
        yield Finding(journey, _SAYS(journey=journey.title), field="goal")
