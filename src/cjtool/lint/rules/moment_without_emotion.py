"""A moment of truth of which nobody knows how it feels."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="{step} is a moment of truth and has no `emotion`",
    nl="{step} is een moment van de waarheid en heeft geen `emotion`",
    fr="{step} est un moment de vérité et n’a pas d’`emotion`",
    de="{step} ist ein Moment der Wahrheit und hat keine `emotion`",
)
_CALLED = Says(
    en="here it is called one",
    nl="hier heet het zo",
    fr="ici, il est dit tel",
    de="hier heißt er so",
)


@rule(Lens.UX, Severity.WARNING, unless=("missing-emotion",), feelings=True)
def moment_without_emotion(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A moment of truth does not say how the customer feels.

    Moments of truth are those that decide whether a company succeeds or fails: so Jan Carlzon, who ran SAS,
    called the fifty million contacts of fifteen seconds a year in which customers met his staff (*Moments of
    truth*, 1987, quoted in https://www.oreilly.com/library/view/connecting-top-managers/9780132655767/ch06.html).
    To call a step one and not to know how it feels is to guess where it matters most; and the curve has a hole
    at its most important point.

    ## Not reported

    - Other steps, and moments of a journey in which too many steps have none: `missing-emotion` speaks of those, and
      shows the moments of truth first.

    ## How to mend

    Give the step an `emotion` from −2, angry, to 2, delighted; ask the customers of that very moment. If it
    decides nothing, take `moment_of_truth` away.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report a burst pipe
    stages:
      - name: Report
        phase: service
        steps:
          - name: Hears whether it is covered     # <- moment-without-emotion
            channel: phone
            moment_of_truth: true
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report a burst pipe
    stages:
      - name: Report
        phase: service
        steps:
          - name: Hears whether it is covered
            channel: phone
            moment_of_truth: true
            emotion: -0.8
    ```
    """
    for stage in journey.stages:
        for step in stage.steps:
            if step.moment_of_truth and step.emotion is None and not step.emotion_of:
                message = _SAYS(step=step.name)
                related = (Mention(step, _CALLED(), "moment_of_truth"),)
                yield Finding(step, message, field="emotion", related=related)
