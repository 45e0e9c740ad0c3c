"""A low feeling that nothing explains."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey, Step
from cjtool.project import Workspace, pains

_SHOWN = 5
_MANY = 4
"""From so many on steps are told together."""

_SAYS = Says(
    en="step {step} has emotion {emotion} and no pain that explains it",
    nl="stap {step} heeft emotie {emotion} en geen pijnpunt dat die verklaart",
    fr="le moment {step} a l’émotion {emotion} et aucun irritant ne l’explique",
    de="der Schritt {step} hat die Emotion {emotion} und keinen Pain Point, der sie erklärt",
)
_NONE = Says(
    en="{count} steps have an emotion of {low} or lower, and the journey names no pain",
    nl="{count} stappen hebben een emotie van {low} of lager, en de klantreis noemt geen enkel pijnpunt",
    fr="{count} moments ont une émotion de {low} ou moins, et le parcours ne nomme aucun irritant",
    de="{count} Schritte haben eine Emotion von {low} oder weniger, und die Customer Journey nennt keinen Pain Point",
)
_HERE = Says(
    en="this hurts, and nothing says why",
    nl="dit doet pijn, en niets zegt waarom",
    fr="cela fait mal, et rien ne dit pourquoi",
    de="das tut weh, und nichts sagt, warum",
)


@rule(Lens.UX, Severity.WARNING, feelings=True)
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
    - Four steps or more one by one, in a journey that names no pain at all: the finding stands at `stages`, and shows five.

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
    hurting = [
        step for stage in journey.stages if not stage.pains for step in stage.steps if _hurts(step, low)
    ]
    if len(hurting) >= _MANY and not any(True for _ in pains(journey)):
        related = tuple(Mention(step, _HERE(), "emotion") for step in hurting[:_SHOWN])
        yield Finding(journey, _NONE(count=len(hurting), low=Figure(low)), field="stages", related=related)
        return
    for step in hurting:
        message = _SAYS(step=step.name, emotion=Figure(step.emotion or 0))
        yield Finding(step, message, field="emotion")


def _hurts(step: Step, low: float) -> bool:
    return step.emotion is not None and step.emotion <= low and not step.pains and not step.unavoidable
