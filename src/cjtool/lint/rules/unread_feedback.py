"""A question whose answers nobody writes down."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.lint.declaration import Finding, Lens, rule
from cjtool.message import Says
from cjtool.model import Journey, Step, steps
from cjtool.project import Workspace
from cjtool.query import all_beside, definitions, readings
from cjtool.query.answer_sources import sources_for
from cjtool.query.run_figures import was_asked

_SAYS = Says(
    en="customers are asked for {metric} at {step}, and the journey has no reading of it",
    nl="bij {step} wordt klanten naar {metric} gevraagd, en de klantreis heeft er geen meting van",
    fr="à {step}, {metric} est demandé aux clients, et le parcours n’en a aucune mesure",
    de="bei {step} wird {metric} bei den Kunden erfragt, und die Journey hat keinen Messwert dafür",
)


@rule(Lens.CX, Severity.INFO)
def unread_feedback(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A live journey asks customers for a metric, and shows no answer.

    Some companies collect feedback as others collect stamps: it is asked, put in a book, and the book on a shelf
    (*5 fails to avoid with your VoC program*, CustomerThink, 2017,
    https://customerthink.com/5-fails-to-avoid-with-your-voc-program/). A map that is used to decide has the number
    beside the question; without it nobody sees whether asking was worth a customer's minute.

    ## Not reported

    - Journeys whose `status` is not `live`: there the asking may have yet to begin.
    - Feedback without `metric`: answers in words are no number.
    - A metric of which any reading of the journey has a value, at whatever place.
    - A metric that a source under `measure:` of the project may hold: `cjtool measure` reads the answers. With
      `--measured` or `--measure` it is reported after all where too few customers answered.

    ## How to mend

    Add the reading to `metrics`, with `n` and `date`, or say under `measure:` where the answers are. If nobody has looked at the answers, stop asking until somebody
    does.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    define:
      teams: {parking: {name: Parking desk}}
    metrics:
      - {metric: csat, value: 81, target: 80, n: 412}
    stages:
      - name: Renew
        phase: renewal
        steps:
          - name: Pays for another year
            channel: website
            feedback: {metric: ces, question: How easy was it?, owner: parking, within: 2 days}     # <- unread-feedback
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I renew my parking permit
    status: live
    define:
      teams: {parking: {name: Parking desk}}
    metrics:
      - {metric: csat, value: 81, target: 80, n: 412}
    stages:
      - name: Renew
        phase: renewal
        steps:
          - name: Pays for another year
            channel: website
            metrics: [{metric: ces, value: 5.6, n: 398}]
            feedback: {metric: ces, question: How easy was it?, owner: parking, within: 2 days}
    ```
    """
    if journey.status != "live":
        return
    known = definitions(journey, workspace).metrics
    read = {reading.metric for reading, _ in readings(journey, workspace) if reading.value is not None}
    for step in steps(journey):
        if step.feedback is None or (metric := step.feedback.metric) is None or metric in read:
            continue
        if not _counted(metric, step, journey, workspace):
            yield Finding(step.feedback, _SAYS(metric=known[metric].name, step=step.name), field="metric")


def _counted(metric: str, step: Step, journey: Journey, workspace: Workspace) -> bool:
    """Whether a run has a figure of this journey, or, where nothing ran, a source may hold the answers."""
    if was_asked(journey, workspace):
        return any(each.figure.metric == metric for each in all_beside(journey, workspace))
    return bool(sources_for(metric, step, journey, workspace))
