"""A moment that decides, and of which nobody knows how it went."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import read_at

_SAYS = Says(
    en="the moment of truth {step} has no `metrics` and no `feedback`",
    nl="het moment van de waarheid {step} heeft geen `metrics` en geen `feedback`",
    fr="le moment de vérité {step} n’a ni `metrics` ni `feedback`",
    de="der Moment der Wahrheit {step} hat keine `metrics` und kein `feedback`",
)


@rule(Lens.CX, Severity.WARNING)
def unmeasured_moment_of_truth(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A moment of truth has no metric and no feedback.

    A moment of truth makes or breaks the relationship; Jan Carlzon counted fifty million of them a year at SAS,
    fifteen seconds each, and held that they decide whether a company succeeds (*Moments of truth*, 1987, quoted in
    https://www.oreilly.com/library/view/connecting-top-managers/9780132655767/ch06.html). The articles behind
    cjtool say to ask customers at every moment that matters. What decides and is not measured goes wrong unseen.

    ## Not reported

    - What the measuring says. A metric without `value`, which is planned, will do.
    - A moment at a touchpoint that has `metrics`: they count at each of its steps.
    - A moment whose stage has metrics and no other moment of truth: the figure is about this one. Where a stage has
      several, and for metrics of the whole journey, each needs its own: an average hides one bad moment among good ones.

    ## How to mend

    Ask for `feedback` at this step, or add what is measured here under `metrics`. If nothing would change by
    knowing, it is no moment of truth.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een paspoort aan
    stages:
      - name: Ophalen
        phase: onboarding
        steps:
          - name: Haalt het paspoort op
            channel: counter
            moment_of_truth: true     # <- unmeasured-moment-of-truth
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: Ik vraag een paspoort aan
    stages:
      - name: Ophalen
        phase: onboarding
        steps:
          - name: Haalt het paspoort op
            channel: counter
            moment_of_truth: true
            metrics:
              - {metric: csat, value: 92, n: 842}
    ```
    """
    for stage in journey.stages:
        moments = [step for step in stage.steps if step.moment_of_truth]
        if stage.metrics and len(moments) == 1:
            continue
        for step in moments:
            if not read_at(step, workspace) and step.feedback is None:
                yield Finding(step, _SAYS(step=step.name), field="moment_of_truth")
