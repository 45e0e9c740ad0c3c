"""A journey without a persona."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, everyone
from cjtool.project import Workspace

_SAYS = Says(
    en="journey {journey} has no `persona`",
    nl="klantreis {journey} heeft geen `persona`",
    fr="le parcours {journey} n’a pas de `persona`",
    de="die Customer Journey {journey} hat keine `persona`",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_persona(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey does not say whose it is.

    A journey of everybody is a journey of nobody: one customer calls where another types. Defining the
    persona is the first step in the articles behind cjtool, and the actor comes first among the parts of a
    journey map for Nielsen Norman Group (*Journey mapping 101*).

    ## Not reported

    Drafts.

    ## How to mend

    Describe the customer under `personas`, in a library or in the journey's own `define`, and name that
    persona under `persona`. For two kinds of customer that go different ways, write two journeys.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I apply for a passport   # <- missing-persona
    stages:
      - name: Apply
        phase: purchase
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I apply for a passport
    persona: traveller
    define:
      personas:
        traveller:
          name: Fatma, 41
          needs: [A passport before the holidays, One visit to the town hall]
          behaviours: [Arranges everything in the evening]
    stages:
      - name: Apply
        phase: purchase
    ```
    """
    if not everyone(journey):
        yield Finding(journey, _SAYS(journey=journey.title), field="persona")
