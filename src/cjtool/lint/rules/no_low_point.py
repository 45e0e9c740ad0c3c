"""A journey of today in which nothing hurts."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, steps
from cjtool.project import Workspace

_SAYS = Says(
    en="no step has an `emotion` below 0; the lowest is {lowest}",
    nl="geen stap heeft een `emotion` onder 0; de laagste is {lowest}",
    fr="aucun moment n’a d’`emotion` sous 0 ; la plus basse est {lowest}",
    de="kein Schritt hat eine `emotion` unter 0; die niedrigste ist {lowest}",
)
_LOWEST = Says(
    en="the lowest",
    nl="de laagste",
    fr="la plus basse",
    de="die niedrigste",
)


@rule(
    Lens.JOURNEY,
    Severity.INFO,
    completeness=True,
    unless=("flat-curve", "missing-emotion", "mistaken-emotion-scale"),
    feelings=True,
)
def no_low_point(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A current journey has no emotion below zero.

    No customer is pleased from beginning to end. A map without a low point was made to be shown, or without
    customers; the articles behind cjtool ask to be ready to see the bad parts together. Those weigh more than
    the good ones: bad events have the greater power over what people feel and remember (Baumeister, Bratslavsky,
    Finkenauer and Vohs, *Bad is stronger than good*, 2001, https://doi.org/10.1037/1089-2680.5.4.323).

    ## Not reported

    - Drafts, and journeys of state `future`: these show how it should be.
    - Journeys without any emotion, and those of which `missing-emotion` says that too many steps have none: the
      low point may be there.
    - A low that is `unavoidable` is a low point too.
    - A curve that is flat: `flat-curve` says so.

    ## How to mend

    Ask where customers wait, ask twice or give up: complaints, calls to the help desk and the pages that people
    leave know it. Then lower the `emotion` there, and write down the pain.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I return a pair of shoes
    stages:                   # <- no-low-point
      - name: Return
        steps:
          - name: Prints the label
            channel: website
            emotion: 0.2
          - name: Brings the parcel away
            channel: store
            emotion: 0
          - name: Gets the money back
            channel: payment
            emotion: 1
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I return a pair of shoes
    stages:
      - name: Return
        steps:
          - name: Prints the label
            channel: website
            emotion: -0.8
            pains: [Who still has a printer?]
          - name: Brings the parcel away
            channel: store
            emotion: 0
          - name: Gets the money back
            channel: payment
            emotion: 1
    ```
    """
    felt = [step.emotion for stage in journey.stages for step in stage.steps if step.emotion is not None]
    if not felt or (low := min(felt)) < 0 or journey.state == "future":
        return
    lowest = next(step for step in steps(journey) if step.emotion == low)
    yield Finding(
        journey,
        _SAYS(lowest=Figure(low)),
        field="stages",
        related=(Mention(lowest, _LOWEST(), "emotion"),),
    )
