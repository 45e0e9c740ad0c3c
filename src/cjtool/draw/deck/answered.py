"""What customers answered at a step, on its card: where it contradicts what is told, and the figures."""

from collections.abc import Iterator

from cjtool.draw import facts
from cjtool.draw.figures import Gauge, measured_figure
from cjtool.draw.grid import Subject
from cjtool.draw.measured_words import value
from cjtool.i18n.numbers import number
from cjtool.model import Step
from cjtool.query.contradicting import contradicting_answers
from cjtool.query.naming import called


def apart(subject: Subject, step: Step) -> str:
    """What was measured where it contradicts what is told, in words; empty where it does not."""
    found = list(contradicting_answers(step, subject.measured_feelings.get(step.id, ())))
    if not found:
        return ""
    said = subject.words.measured
    told = " · ".join(
        said("note-felt-by").format(
            metric=called(each.metric, bare=True).text(subject.words.language),
            value=value(subject, each.felt.value),
        )
        for each in found
    )
    return f"{told}: {said('measured-apart')}"


def figures(subject: Subject, step: Step) -> Iterator[str]:
    """Each figure with how many answered, and its target with whether that is met."""
    for each in subject.told_at((step,)):
        gauge, name = measured_figure(each, subject), facts.metric_name(each.figure.metric, subject)
        count = f"n\u00a0=\u00a0{number(each.figure.n, subject.words.language)}"
        yield " · ".join(filter(None, (f"{name} {gauge.value}", count, _aim(gauge, subject))))


def _aim(gauge: Gauge, subject: Subject) -> str:
    if not gauge.target:
        return ""
    words = subject.words
    unknown = words.measured("unknown")
    state = unknown if gauge.met is None else words.report.met if gauge.met else words.report.missed
    return f"{words.map.target} {gauge.target}: {state}"
