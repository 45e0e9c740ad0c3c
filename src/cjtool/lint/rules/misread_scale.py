"""Emotions that look like marks from 1 to 5."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace

_FEWEST = 4
_LOW_MARKS = frozenset({1, 2})
_SAYS = Says(
    en="every `emotion` is 1 or 2: are these marks from 1 to 5? Here they go from -2 to 2, and 0 is neutral",
    nl="elke `emotion` is 1 of 2: zijn dit cijfers van 1 tot 5? Hier lopen ze van -2 tot 2, en is 0 neutraal",
    fr="chaque `emotion` vaut 1 ou 2 : s'agit-il de notes de 1 à 5 ? Ici, l'échelle va de -2 à 2, et 0 est neutre",
    de="jede `emotion` ist 1 oder 2: sind das Noten von 1 bis 5? Hier reicht die Skala von -2 bis 2, und 0 ist neutral",
)


@rule(Lens.JOURNEY, Severity.INFO)
def misread_scale(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """The emotions of a journey may be marks of another scale.

    Surveys and other tools mark from 1 to 5, and 1 is the worst there; here `emotion` goes from -2 to 2. A mark above 2
    is an error, so that such a scale shows at once. A journey with low marks alone passes: what hurts most is then drawn
    as what pleases, and nothing else tells.

    A journey of today is reported if at least four steps have an `emotion` and all of them are 1 or 2.

    ## Not reported

    - Journeys of state `future`, which show how it should be.
    - Journeys with an emotion of 0, below it, or with a fraction: these know the scale.

    ## How to mend

    Take 3 from each mark from 1 to 5, so that 1 becomes -2 and 2 becomes -1. If the customer really is that pleased
    throughout, waive it here with the source that says so.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I book a trip
    stages:
      - name: Book
        steps:
          - name: Looks for a flight
            emotion: 2            # <- misread-scale
          - name: Pays
            emotion: 1
          - name: Waits for the ticket
            emotion: 1
          - name: Checks in
            emotion: 2
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I book a trip
    stages:
      - name: Book
        steps:
          - name: Looks for a flight
            emotion: -1
          - name: Pays
            emotion: -2
          - name: Waits for the ticket
            emotion: -2
          - name: Checks in
            emotion: -1
    ```
    """
    felt = [step for step in steps(journey) if step.emotion is not None]
    marks = {step.emotion for step in felt}
    if len(felt) >= _FEWEST and marks <= _LOW_MARKS and 1 in marks and journey.state == "current":
        yield Finding(felt[0], _SAYS(), field="emotion")
