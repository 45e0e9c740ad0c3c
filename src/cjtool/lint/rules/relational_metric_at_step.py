"""What is asked of the whole relationship, put down as the measure of one moment."""

from collections.abc import Iterable, Iterator, Mapping

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, Step, steps
from cjtool.model.builtin import METRICS
from cjtool.project import Workspace
from cjtool.query import beside, called, definitions, ends, latest

_SAYS = Says(
    en="{metric} tells of the whole relationship, and little of {step} alone",
    nl="{metric} zegt iets over de hele relatie, en weinig over {step} alleen",
    fr="{metric} porte sur toute la relation, et dit peu de {step} seul",
    de="{metric} sagt etwas über die ganze Beziehung und wenig über {step} allein",
)


@rule(Lens.CX, Severity.INFO)
def relational_metric_at_step(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A step is measured by the NPS of the whole relationship.

    Whether customers would recommend a company hangs on price, product and all that went before; one call hardly
    moves it, and a bad NPS beside a step blames that step for all of it. Survey makers tell two kinds apart: the
    relational NPS, asked of the whole at intervals, and the transactional one, asked of a single contact (SurveyMonkey,
    *Transactional vs. relational NPS*, https://www.surveymonkey.com/mp/transactional-nps-vs-relational-nps/). After a
    single contact, how much effort it took foretold loyalty better (Dixon, Freeman and Toman, *Stop trying to delight
    your customers*, Harvard Business Review, 2010).

    ## Not reported

    - A metric of kind `nps` of the project's own that no whole journey reads or expects: that is a transactional one.
    - A metric whose figures at several steps differ: a relational NPS has one figure, so it was asked at each.
    - Steps at which the journey ends, and those whose `feedback` asks for it: there the whole is asked about.
    - NPS of stages, touchpoints and whole journeys.

    ## How to mend

    Ask at the step how satisfied customers are (`csat`) or how easy it was (`ces`), and read the NPS of the whole
    journey. If the question was about this contact alone, give it a metric of its own, such as
    `nps-call: {name: NPS after the call, kind: nps}`.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    stages:
      - name: Use
        phase: use
        steps:
          - name: Asks for a repair
            channel: phone
            metrics: [{metric: nps, value: 12, n: 480}]      # <- relational-metric-at-step
          - name: Drives on
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I lease a car
    metrics: [{metric: nps, value: 12, n: 480}]
    stages:
      - name: Use
        phase: use
        steps:
          - name: Asks for a repair
            channel: phone
            metrics: [{metric: ces, value: 5.8, n: 480}]
          - name: Drives on
    ```
    """
    numbers = {step.id: _numbers(step, journey, workspace) for step in steps(journey)}
    asked_of = [step for step in steps(journey) if step.metrics or step.expect or numbers[step.id]]
    if not asked_of:
        return
    known, last = definitions(journey, workspace).metrics, ends(journey)
    differing = _differing(numbers.values())
    for step in asked_of:
        asked = step.feedback.metric if step.feedback else None
        if step in last:
            continue
        read = {reading.metric: reading for reading in step.metrics if reading.metric}
        for id in dict.fromkeys((*read, *(target.metric for target in step.expect), *numbers[step.id])):
            if (
                id != asked
                and known[id].kind == "nps"
                and _of_the_whole(id, journey, workspace)
                and id not in differing
            ):
                message = _SAYS(metric=called(known[id]), step=step.name)
                yield Finding(read.get(id, step), message, field=_field(id, step), subject=id)


def _numbers(step: Step, journey: Journey, workspace: Workspace) -> dict[str, float]:
    """The figure of each metric at a step: of the run, else as it is written."""
    written = {
        reading.metric: reading.value
        for reading in (latest(step.metrics) if step.metrics else ())
        if reading.metric is not None and reading.value is not None
    }
    return {
        **written,
        **{each.figure.metric: each.figure.figure.value for each in beside(step, journey, workspace)},
    }


def _differing(numbers: Iterable[Mapping[str, float]]) -> set[str]:
    """The metrics that have several figures."""
    first: dict[str, float] = {}
    return {id for each in numbers for id, number in each.items() if first.setdefault(id, number) != number}


def _field(id: str, step: Step) -> str | None:
    """Where it stands that this is measured here."""
    if any(reading.metric == id for reading in step.metrics):
        return "metric"
    return "expect" if any(target.metric == id for target in step.expect) else None


def _of_the_whole(id: str, journey: Journey, workspace: Workspace) -> bool:
    """Whether a metric is that of a whole journey: the one that is built in, or one that is read or expected of it."""
    known = definitions(journey, workspace).metrics
    told = {reading.metric for reading in journey.metrics} | {target.metric for target in journey.expect}
    return known[id] is METRICS.get(id) or id in told
