"""A low feeling that nothing explains."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.rule import Finding, Lens, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="step {step} has emotion {emotion} and no pain that explains it",
    nl="stap {step} heeft emotie {emotion} en geen pijnpunt dat die verklaart",
)


@rule(Lens.UX, Severity.WARNING)
def low_emotion_without_pain(
    journey: Journey, workspace: Workspace, *, low: float = -1.0
) -> Iterator[Finding]:
    """A step with a low emotion names no pain.

    The curve says that it hurts, and the map does not say why, so nobody can mend it. In the example of
    Vivan los Tacos, from the articles behind cjtool, good food does not make up for a rude waiter: the cause
    has to stand at the moment itself.

    ## Not reported

    - Steps that are `unavoidable`: the feeling belongs to the event.
    - Steps of a stage that has `pains` of its own.
    - Steps above the threshold, or without `emotion`.

    ## How to mend

    Write under `pains` what hurts there, seen from the customer. If the feeling belongs to the event itself, such as
    a theft, set `unavoidable: true`. If nothing hurts, look at the `emotion` again.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `low` | `-1.0` | the emotion at and below which a pain is asked |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I eat out with friends
    stages:
      - name: Eat
        phase: use
        steps:
          - name: Waits for the food
            channel: store
            emotion: -1.5     # <- low-emotion-without-pain
          - name: Eats
            channel: store
            emotion: 1.5
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I eat out with friends
    stages:
      - name: Eat
        phase: use
        steps:
          - name: Waits for the food
            channel: store
            emotion: -1.5
            pains: ["The kitchen takes 40 minutes, and nobody says so"]
    ```

    ## Good: the event itself is sad

    ```yaml
    cjtool: journey/v1
    title: I hear the results of the scan
    stages:
      - name: Results
        phase: service
        steps:
          - name: Hears that it is cancer
            channel: meeting
            emotion: -2
            unavoidable: true
    ```
    """
    for stage in journey.stages:
        for step in stage.steps if not stage.pains else ():
            if step.emotion is not None and step.emotion <= low and not step.pains and not step.unavoidable:
                message = _SAYS(step=step.name, emotion=Figure(step.emotion))
                yield Finding(step, message, field="emotion")
