"""A feeling that customers' own answers contradict."""

from collections.abc import Iterator

from cjtool.diagnostic import Severity
from cjtool.i18n.rounding import nearest
from cjtool.lint.declaration import Finding, Lens, Mention, rule
from cjtool.message import Figure, Message, Says
from cjtool.model import Journey
from cjtool.project import Workspace
from cjtool.query import called, figure
from cjtool.query.contradicting import Contradiction, FeltAnswers, contradictions
from cjtool.query.notation import shown

_SAYS = Says(
    en="at {step} the map says {told}, and {metric} of {value} stands for {felt}",
    nl="bij {step} zegt de kaart {told}, maar {metric} van {value} wijst op {felt}",
    fr="à {step}, la carte dit {told}, mais {metric} à {value} correspond à {felt}",
    de="bei {step} sagt die Karte {told}, doch {metric} von {value} entspricht {felt}",
)
_MEASURED = Says(
    en="at {step} the map says {told}, and {answers} answers to {metric} stand for {felt}",
    nl="bij {step} zegt de kaart {told}, maar {answers} antwoorden op {metric} wijzen op {felt}",
    fr="à {step}, la carte dit {told}, mais {answers} réponses à {metric} correspondent à {felt}",
    de="bei {step} sagt die Karte {told}, doch {answers} Antworten auf {metric} entsprechen {felt}",
)
_HERE = Says(
    en="what customers answered",
    nl="wat klanten antwoordden",
    fr="ce que les clients ont répondu",
    de="was Kunden geantwortet haben",
)


@rule(Lens.CX, Severity.WARNING, feelings=True, unless=("watermelon-target",))
def emotion_contradicts_reading(journey: Journey, workspace: Workspace) -> Iterator[Finding]:
    """A step tells another feeling than its customers' own answers stand for.

    A curve drawn in a workshop is what colleagues expect customers to feel: a hypothesis, to be held against what
    customers say (https://juneux.com/blog/2019/11/ux-word-of-the-day-hypothesis-map/). Where both are known and do not go together one of them is
    wrong, and whoever decides by the curve decides by a guess. The two stand on one scale: a mean of marks by which one is
    neutral and from which one on customers are satisfied, other ratings by their ends, an NPS from −100 to 100; a share of
    satisfied customers says between which means it lies. With `--measured` or `--measure` the figures of `cjtool measure`
    count first, with their 95 % intervals. Every metric at a
    step is judged; the one that asks most plainly how the moment was is told.

    ## Not reported

    - Marks of satisfaction less than one word of the scale away, such as pleased and neutral (1), unless all of the interval
      lies on the other side of neutral than a feeling that is good or bad in words, above 0.5 or below −0.5.
    - An NPS, a score, an effort or a share of satisfied customers that lies in the neutral band from −0.5 to 0.5, on the same side of it
      as the feeling, or less than 1 away: an NPS hangs on the market as much as on the moment.
    - An easy step that is told to be sad or neutral: effort is no feeling. Low feelings that are `unavoidable`.
    - Readings whose scale or good end is not known, or, of an NPS and a share of customers, `n`; metrics that customers do not rate.
    - Steps at which `watermelon-target` reports the same reading.

    ## How to mend

    Find out which of the two is right: who answered, and when, and on what the feeling rests. Then set `emotion` to what
    customers say, and give the step the source.

    ## Bad

    ```yaml
    cjtool: journey/v1
    title: I report a leak
    define:
      metrics:
        grade: {name: Grade, kind: csat, scale: 1-5}
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the helpline
            channel: phone
            emotion: 1.5                                        # <- emotion-contradicts-reading
            metrics: [{metric: grade, value: 2.1, n: 140}]
    ```

    ## Good

    ```yaml
    cjtool: journey/v1
    title: I report a leak
    define:
      metrics:
        grade: {name: Grade, kind: csat, scale: 1-5}
    stages:
      - name: Report
        phase: service
        steps:
          - name: Calls the helpline
            channel: phone
            emotion: -0.8
            pains: [Twenty minutes of music]
            metrics: [{metric: grade, value: 2.1, n: 140}]
    ```
    """
    told: set[str] = set()
    for each in contradictions(journey, workspace):
        if each.step.id not in told:
            reading = each.answers.reading
            related = () if reading is None else (Mention(reading, _HERE(), "value"),)
            yield Finding(each.step, _message(each), field="emotion", related=related)
        told.add(each.step.id)


def _message(each: Contradiction) -> Message:
    answers, told = each.answers, Figure(each.told)
    felt = Figure(nearest(answers.felt.value, 1))
    if answers.reading is None:
        return _MEASURED(
            step=each.step.name, told=told, answers=answers.n or 0, metric=called(answers.metric), felt=felt
        )
    return _SAYS(
        step=each.step.name, told=told, metric=called(answers.metric), value=_value(answers), felt=felt
    )


def _value(answers: FeltAnswers) -> Figure:
    return figure(answers.metric, shown(answers.value, answers.metric))
