"""A fall of the curve that nothing explains."""

from collections.abc import Iterator
from operator import attrgetter

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, Step
from cjtool.project import Workspace
from cjtool.query import alternatives, changes

_EMOTION = attrgetter("emotion")

_SAYS = Says(
    en="the emotion falls from {before} to {after}, and step {step} has no pain",
    nl="de emotie daalt van {before} naar {after}, en stap {step} heeft geen pijnpunt",
    fr="l’émotion tombe de {before} à {after}, et le moment {step} n’a pas d’irritant",
    de="die Emotion fällt von {before} auf {after}, und der Schritt {step} hat keinen Pain Point",
)
_FROM_HERE = Says(
    en="from here",
    nl="vanaf hier",
    fr="à partir d’ici",
    de="von hier an",
)


@rule(Lens.JOURNEY, Severity.WARNING, unless=("low-emotion-without-pain",), feelings=True)
def unexplained_drop(journey: Journey, workspace: Workspace, *, drop: float = 1.5) -> Iterator[Finding]:
    """The emotion falls steeply to below zero, and the lower step names no pain.

    Something happened between these two moments, and it is the first thing that readers of a map ask about.
    People judge an experience by its most intense moments and its end (Kahneman and others, *When more pain is
    preferred to less*, 1993, told in https://lawsofux.com/articles/2020/peak-end-rule/), and bad ones weigh more
    than good ones: a fall that nobody can explain is where customers are lost.

    ## Not reported

    - A lower step at zero or above: from delighted to neutral nothing hurts yet.
    - A lower step that `low-emotion-without-pain` reports: one pain mends both.
    - A lower step that is `unavoidable`, for the feeling belongs to the event, or whose stage has `pains` of its own.
    - Falls over several steps. Steps without `emotion` are passed over.
    - Two `optional` steps in a row: a customer may take one of them in place of the other.
    - The same step twice, where several ways lead to it.

    ## How to mend

    Write under `pains` of the lower step what hurts there, seen from the customer. If nothing does, look at both
    emotions again.

    ## Options

    | option | default | meaning |
    |---|---|---|
    | `drop` | `1.5` | the fall, in points, from which a pain is asked |

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I move into my new flat
    stages:
      - name: Moving day
        phase: onboarding
        steps:
          - name: Gets the keys
            channel: meeting
            emotion: 1.6
          - name: Opens the meter cupboard
            emotion: -0.4     # <- unexplained-drop
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I move into my new flat
    stages:
      - name: Moving day
        phase: onboarding
        steps:
          - name: Gets the keys
            channel: meeting
            emotion: 1.6
          - name: Opens the meter cupboard
            emotion: -0.4
            pains: ["The power is off, and nobody said that it has to be applied for"]
    ```
    """
    low = _unexplained(journey)
    for earlier, later in changes(journey) if low else ():
        before, after = _EMOTION(earlier), _EMOTION(later)
        apart = alternatives(earlier, later)
        if later in low and not apart and round(before - after, 6) >= drop:
            low.remove(later)
            yield Finding(
                later,
                _SAYS(before=Figure(before), after=Figure(after), step=later.name),
                field="emotion",
                related=(Mention(earlier, _FROM_HERE(), "emotion"),),
            )


def _unexplained(journey: Journey) -> set[Step]:
    """The steps below zero for which neither they nor their stage name a pain."""
    return {
        step
        for stage in journey.stages
        if not stage.pains
        for step in stage.steps
        if step.emotion is not None and step.emotion < 0 and not step.pains and not step.unavoidable
    }
