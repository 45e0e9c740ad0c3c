"""A severe pain where the curve says that customers are pleased."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey
from cjtool.project import Workspace

_SAYS = Says(
    en="pain {pain} has severity `high`, and the step has emotion {emotion}",
    nl="pijnpunt {pain} heeft ernst `high`, en de stap heeft emotie {emotion}",
    fr="l’irritant {pain} a la gravité `high`, et le moment a l’émotion {emotion}",
    de="der Pain Point {pain} hat die Schwere `high`, und der Schritt hat die Emotion {emotion}",
)
_PLEASED = Says(
    en="the customer is pleased here",
    nl="hier is de klant tevreden",
    fr="ici, le client est content",
    de="hier ist der Kunde zufrieden",
)


@rule(Lens.UX, Severity.INFO, feelings=True)
def pain_despite_delight(
    journey: Journey, workspace: Workspace, *, delight: float = 1.0
) -> Iterator[Finding]:
    """A step pleases the customer and has a pain of severity high.

    One of the two is wrong, or an average hides a group that suffers. Bad experiences weigh more than good ones
    (Baumeister, Bratslavsky, Finkenauer and Vohs, *Bad is stronger than good*, 2001,
    https://doi.org/10.1037/1089-2680.5.4.323): where something really hurts, delight does not last. A curve
    that hides the pain sends the work to another step.

    ## Not reported

    - Pains of severity `low` or `medium`, or of none: something small can bother a pleased customer.
    - Pains of a stage, and steps without `emotion`.

    ## How to mend

    Ask again how customers feel there. If few are hurt, lower the `severity` and say with `share` how many; if
    the pain comes later, move it to that step; else lower the `emotion`.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `delight` | `1.0` | the emotion at and above which a pain of severity high is reported |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    stages:
      - name: Train
        phase: use
        steps:
          - name: Checks in with the app
            channel: app
            emotion: 1.2
            pains:
              - text: The app crashes at the gate twice a week
                severity: high        # <- pain-despite-delight
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I want to get fit before summer
    stages:
      - name: Train
        phase: use
        steps:
          - name: Checks in with the app
            channel: app
            emotion: -0.4
            pains:
              - text: The app crashes at the gate twice a week
                severity: high
                share: 0.4
          - name: Meets the coach
            channel: meeting
            emotion: 1.4
            pains:
              - text: The coach is ten minutes late
                severity: low
    ```
    """
    for stage in journey.stages:
        for step in stage.steps:
            if step.pains and step.emotion is not None and step.emotion >= delight:
                for pain in step.pains:
                    if pain.severity == "high":
                        message = _SAYS(pain=pain.text, emotion=Figure(step.emotion))
                        related = (Mention(step, _PLEASED(), "emotion"),)
                        yield Finding(pain, message, field="severity", related=related)
