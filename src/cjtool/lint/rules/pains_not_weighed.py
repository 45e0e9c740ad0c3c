"""Pains of which nobody says which one is worst."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace, pains

_FEWEST = 5

_SAYS = Says(
    en="{unweighed} of {count} pains have no `severity`: nobody can tell which one to take away first",
    nl="{unweighed} van de {count} pijnpunten hebben geen ernst (`severity`): niemand weet welk pijnpunt voorgaat",
    fr="{unweighed} des {count} irritants n’ont pas de gravité (`severity`) : impossible de dire lequel traiter d’abord",
    de="{unweighed} von {count} Pain Points haben keine Schwere (`severity`): niemand weiß, welcher zuerst dran ist",
)


@rule(Lens.JOURNEY, Severity.INFO, completeness=True)
def pains_not_weighed(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey has many pains, and most have no severity.

    A list of fifteen pains is a list; with weights it is a decision. Severity ratings are there to give the most
    resources to the most serious problems: how often it happens, how hard it hits, whether it stays (Jakob Nielsen,
    *Severity ratings for usability problems*, 1995,
    https://www.nngroup.com/articles/how-to-rate-the-severity-of-usability-problems/). Without them the report sorts
    by the order of the file.

    ## Not reported

    - Drafts, and journeys with fewer than five pains.
    - Journeys in which at least half of the pains have a `severity`.
    - Pains that are `accepted`: nobody has to choose among those.

    ## How to mend

    Give each pain `severity: low`, `medium` or `high`, best with the people who heard it, and `share` where the part of
    customers is known.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:                               # <- pains-not-weighed
      - name: Report
        phase: service
        pains: [The number is hard to find, Nobody reads the form, The menu has nine choices]
        steps:
          - name: Calls the desk
            channel: phone
            pains: [Twenty minutes on hold, {text: No date for the expert, severity: high}]
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report damage by water
    stages:
      - name: Report
        phase: service
        pains:
          - {text: The number is hard to find, severity: low}
          - {text: Nobody reads the form, severity: high, share: 0.4}
          - The menu has nine choices
        steps:
          - name: Calls the desk
            channel: phone
            pains: [Twenty minutes on hold, {text: No date for the expert, severity: high}]
    ```
    """
    listed = [pain for pain, _ in pains(journey) if pain.accepted is None]
    unweighed = sum(pain.severity is None for pain in listed)
    if len(listed) >= _FEWEST and unweighed * 2 > len(listed):
        yield Finding(journey, _SAYS(unweighed=unweighed, count=len(listed)), field="stages")
