"""A project in which the brand promises nothing."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, judged, rule
from cjtool.message import Says
from cjtool.project import Workspace
from cjtool.query import definitions, task

_SAYS = Says(
    en="a project of {count} journeys has no `promises`",
    nl="een project van {count} klantreizen heeft geen `promises`",
    fr="un projet de {count} parcours n’a pas de `promises`",
    de="ein Projekt mit {count} Customer Journeys hat keine `promises`",
)


@rule(Lens.CX, Severity.INFO, completeness=True)
def missing_promise(workspace: Workspace, *, journeys: int = 2) -> Iterator[Finding]:
    """A project of several journeys has no brand promises.

    A promise that is kept at every touchpoint, physical and digital, is what joins journeys into one
    relationship; so say the articles behind cjtool. Customers judge a service by what they were led to expect, and
    the gap between what is said and what is delivered is one of the five that make it poor (Parasuraman,
    Zeithaml and Berry, *A conceptual model of service quality*, 1985,
    https://doi.org/10.1177/002224298504900403). What nobody has written down nobody can keep on purpose.

    ## Not reported

    - Projects with fewer journeys. A future journey and the current one that it is `based_on` are one; drafts and
      archived journeys do not count.
    - Promises that no step keeps: `unused-definition` and `broken-promise-chain` speak of those.

    ## How to mend

    Write the two or three things that every customer may count on under `promises`, and name them at the steps
    that keep them. Take them from what the brand says of itself; if customers notice nothing of it, that is
    the finding.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `journeys` | `2` | how many journeys a project has at least |

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Waterland Verzekeringen     # <- missing-promise
    language: nl
    ```

    ```yaml title=afsluiten.yaml
    cjtool: journey/v1
    title: Ik sluit een verzekering af
    stages:
      - name: Afsluiten
        steps:
          - name: Tekent
            channel: portal
    ```

    ```yaml title=schade.yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Schade melden
        steps:
          - name: Belt
            channel: phone
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Waterland Verzekeringen
    language: nl
    promises:
      helder: {text: Geen kleine lettertjes}
    ```

    ```yaml title=afsluiten.yaml
    cjtool: journey/v1
    title: Ik sluit een verzekering af
    stages:
      - name: Afsluiten
        steps:
          - name: Leest de voorwaarden op één A4
            channel: portal
            promises: [helder]
    ```

    ```yaml title=schade.yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Schade melden
        steps:
          - name: Hoort wat vergoed wordt en wat niet
            channel: phone
            promises: [helder]
    ```
    """
    counted = tuple(judged(workspace, completeness=True))
    count = len({task(journey) for journey in counted})
    written = any(file.root is workspace.project for file in workspace.files)
    promised = any(definitions(journey, workspace).promises for journey in counted)
    if written and not promised and count >= max(journeys, 1):
        message = _SAYS(count=count)
        yield Finding(workspace.project, message, field="promises")
