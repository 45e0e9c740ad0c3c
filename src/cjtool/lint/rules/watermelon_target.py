"""A target that is met where customers are angry."""

from collections.abc import Iterator

from cjtool.diagnostic import FindingKind, Severity
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import called, definitions, figure, met_though_low, metric_of, target

_SAYS = Says(
    en="{metric} of {value} meets its target of {target} at {step}, where customers feel {emotion}",
    nl="{metric} van {value} haalt het doel van {target} bij {step}, waar het gevoel van klanten op {emotion} ligt",
    fr="{metric} à {value} atteint son objectif de {target} à {step}, où le ressenti des clients est de {emotion}",
    de="{metric} von {value} erreicht das Ziel von {target} bei {step}, wo das Gefühl der Kunden bei {emotion} liegt",
)
_HERE = Says(
    en="the low feeling",
    nl="het lage gevoel",
    fr="le ressenti bas",
    de="das schlechte Gefühl",
)


@rule(Lens.CX, Severity.WARNING, kind=FindingKind.FACT, feelings=True)
def watermelon_target(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A satisfaction target is met at a step where customers are frustrated.

    Green outside, red inside: service managers call it the watermelon effect when what is measured is on target and
    what people live through is not (HappySignals, *What is the watermelon effect?*,
    https://www.happysignals.com/learning-center/what-is-the-watermelon-effect; Fast Track Learning Solutions,
    *Slicing through the watermelon effect*,
    https://www.fasttracklearningsolutions.com/blog-sla-watermelon-effect). A target that the worst moment of a
    journey meets asks for nothing, and whoever reads the dashboard looks elsewhere.

    ## Not reported

    - Steps above −1, and those whose low feeling is `unavoidable`.
    - Metrics other than of kind `nps`, `csat` and `ces`: a quick answer and an angry customer can both be true.
    - Earlier readings of the same metric at the same step, and targets that are missed (`missed-target`).

    ## How to mend

    Nothing is wrong with the map if both numbers are true. Set the target where a good experience begins, or ask
    whether those who answered are those who were angry. If the emotion is a guess, give it a source.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I have dinner brought home
    stages:
      - name: Wait for the bell
        phase: use
        steps:
          - name: Reads that dinner is late
            channel: messaging
            emotion: -1.4
            pains: [It is told after the promised time]
            metrics:
              - {metric: csat, value: 41, target: 40, n: 212}    # <- watermelon-target
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I have dinner brought home
    stages:
      - name: Wait for the bell
        phase: use
        steps:
          - name: Reads that dinner is late
            channel: messaging
            emotion: -1.4
            pains: [It is told after the promised time]
            metrics:
              - {metric: csat, value: 41, target: 75, n: 212}
          - name: Opens the door to the courier
            channel: delivery
            emotion: 1.5
            metrics:
              - {metric: csat, value: 82, target: 80, n: 212}
    ```
    """
    known = definitions(journey, workspace)
    for step, reading in met_though_low(journey, workspace):
        metric = metric_of(reading, known)
        value, wanted, emotion = reading.value, target(reading, metric), step.emotion
        if value is None or wanted is None or emotion is None:
            continue
        message = _SAYS(
            metric=called(metric),
            value=figure(metric, value),
            target=figure(metric, wanted),
            step=step.name,
            emotion=Figure(emotion),
        )
        yield Finding(reading, message, field="value", related=(Mention(step, _HERE(), "emotion"),))
