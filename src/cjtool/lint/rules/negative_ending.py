"""A journey that ends on a low."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="the journey ends at {emotion}, with {step}",
    nl="de klantreis eindigt op {emotion}, met {step}",
)


@rule(Lens.JOURNEY, Severity.WARNING, kind=FindingKind.FACT)
def negative_ending(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey ends below zero.

    People remember an experience by its peak and its end, and hardly by its length: the peak-end rule
    (Kahneman, Fredrickson, Schreiber and Redelmeier, *When more pain is preferred to less*, 1993). Who leaves
    with a bad feeling tells the whole journey as a bad one.

    ## Not reported

    - A last step that is `unavoidable`: the feeling belongs to the event.
    - A last step without `emotion`. Optional steps are passed over: the journey ends where most customers end.

    ## How to mend

    Make the end better: thank, confirm, look back, ask how it went. If the journey is cut off too early, add
    the steps that follow.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Uitkering
        phase: service
        steps:
          - name: Stuurt de foto's op
            channel: app
            emotion: 0.5
          - name: Leest een afwijzing zonder uitleg
            channel: email
            emotion: -1.5     # <- negative-ending
          - name: Schrijft een recensie
            channel: review-site
            optional: true
            emotion: -2
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik meld waterschade
    stages:
      - name: Uitkering
        phase: service
        steps:
          - name: Leest een afwijzing
            channel: email
            emotion: -1.5
          - name: Hoort van de behandelaar wat wel kan
            channel: phone
            emotion: 0.3
    ```

    ## Good: the event itself is sad

    ```yaml
    cjtool: journey/v1
    title: I arrange a funeral
    stages:
      - name: Farewell
        phase: use
        steps:
          - name: Says goodbye
            channel: meeting
            emotion: -1.2
            unavoidable: true
    ```
    """
    for stage in reversed(journey.stages):
        for step in reversed(stage.steps):
            if not step.optional:
                if step.emotion is not None and step.emotion < 0 and not step.unavoidable:
                    message = _SAYS(emotion=Figure(step.emotion), step=step.name)
                    yield Finding(step, message, field="emotion")
                return
