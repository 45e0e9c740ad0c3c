"""A journey that ends on a low."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import ends
from cjtool.query.route import is_low_end

_SAYS = Says(
    en="the journey ends at {emotion}, with {step}",
    nl="de klantreis eindigt op {emotion}, met {step}",
    fr="le parcours finit à {emotion}, avec {step}",
    de="die Customer Journey endet bei {emotion}, mit {step}",
)


@rule(Lens.JOURNEY, Severity.WARNING, kind=FindingKind.FACT, feelings=True)
def negative_ending(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A journey ends below zero.

    People remember an experience by its peak and its end, and hardly by its length: the peak-end rule
    (Kahneman, Fredrickson, Schreiber and Redelmeier, *When more pain is preferred to less*, 1993). Who leaves
    with a bad feeling tells the whole journey as a bad one.

    A journey ends at each step whose `next` goes to `end`, and at the last step where nothing is said.

    ## Not reported

    - A last step that is `unavoidable`: the feeling belongs to the event.
    - A last step without `emotion`. Optional steps are passed over: the journey ends where most customers end,
      at the step that leads to them alone.
    - A last step in the list whose `next` leads back: nobody ends there.

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

    ## Bad: one of two endings

    ```yaml
    cjtool: journey/v1
    title: I return a parcel
    stages:
      - name: Return
        phase: after-sales
        steps:
          - name: Asks for a label
            channel: website
            next:
              - {to: money, when: Accepted, share: 0.9}
              - {to: refusal, when: Refused, share: 0.1}
          - name: Gets half of the money
            id: money
            channel: email
            emotion: -1.8     # <- negative-ending
            next: end
          - name: Reads what is wrong
            id: refusal
            channel: email
            emotion: -1
            next: asks-for-a-label
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
    for step in ends(journey):
        if is_low_end(step):
            yield Finding(step, _SAYS(emotion=Figure(step.emotion or 0), step=step.name), field="emotion")
