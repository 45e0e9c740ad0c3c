"""A phase that the project asks of every journey, and that one journey lacks."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.lint.guess import as_guess
from cjtool.message import Id, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import guess_in_place, has_phase, required, stand_in

_TOLD_BY = {
    "awareness": "missing-orientation",
    "orientation": "missing-orientation",
    "service": "missing-after-sales",
    "after-sales": "missing-after-sales",
    "renewal": "missing-renewal",
    "exit": "missing-exit",
}
"""The rule of cjtool that misses a phase too."""

_SAYS = Says(
    en="no stage is of phase {phase}, which the project requires",
    nl="geen fase hoort bij klantfase {phase}, die het project verplicht stelt",
    fr="aucune étape ne relève de la phase {phase}, que le projet exige",
    de="keine Phase gehört zur Lebenszyklusphase {phase}, die das Projekt verlangt",
)
_ASKED = Says(
    en="the project asks for it",
    nl="het project vraagt erom",
    fr="le projet la demande",
    de="das Projekt verlangt sie",
)


@rule(Lens.JOURNEY, Severity.WARNING, completeness=True)
def missing_phase(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey lacks a phase that the project requires.

    A project that writes down `required_phases` has agreed what every customer is owed, such as somebody who
    looks back afterwards. The GOV.UK Service Standard asks to solve a whole problem for users (point 2,
    https://www.gov.uk/service-manual/service-standard/point-2-solve-a-whole-problem): a part that is left out
    is the part that the customer has to solve alone.

    ## Not reported

    - Drafts, and projects without `required_phases`.
    - Phases that the journey's `scope` leaves out. A journey of level `micro` is a part of another one, and is
      only asked for what its `scope` names.
    - A phase in whose place stands a stage that is not recognised: it may be that phase.
    - What `missing-orientation`, `missing-after-sales`, `missing-renewal` or `missing-exit` already says.

    Where a stage stands in its place of which only the name tells another phase, the finding is an info that says so.

    ## How to mend

    Add a stage of that phase. If another journey covers it, say with `scope` which phases this one means to
    cover. If hardly any journey has the phase, take it out of `required_phases`.

    ## Bad

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Woonstad
    required_phases: [service, after-sales]
    ```

    ```yaml title=reparatie.yaml
    cjtool: journey/v1
    title: Ik laat een lekkende kraan maken
    stages:                   # <- missing-phase
      - name: Melden
        phase: service
        steps:
          - name: Meldt de kraan in de app
            channel: app
      - name: Reparatie
        steps:
          - name: Laat de monteur binnen
            channel: home-visit
    ```

    ## Good

    ```yaml title=cjtool.yaml
    cjtool: project/v1
    name: Woonstad
    required_phases: [service, after-sales]
    ```

    ```yaml title=reparatie.yaml
    cjtool: journey/v1
    title: Ik laat een lekkende kraan maken
    stages:
      - name: Melden
        phase: service
        steps:
          - name: Meldt de kraan in de app
            channel: app
      - name: Nazorg
        steps:
          - name: Zegt een week later of de kraan dicht is
            channel: app
    ```
    """
    for phase in required(journey, workspace):
        if not has_phase(journey, phase) and stand_in(journey, phase) is None:
            guess = guess_in_place(journey, phase)
            yield as_guess(_missing(journey, phase, workspace), () if guess is None else (guess,))


def _missing(journey: Journey, phase: str, workspace: Workspace) -> Finding:
    return Finding(
        journey,
        _SAYS(phase=Id("phases", phase)),
        field="stages",
        subject=phase,
        related=(Mention(workspace.project, _ASKED(), "required_phases"),),
        unless=(_TOLD_BY[phase],) if phase in _TOLD_BY else (),
    )
