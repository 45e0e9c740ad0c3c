"""What a journey comes down to by what customers answered, beside what is told of it."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from cjtool.model import Journey, Step
from cjtool.project.workspace import Workspace
from cjtool.query.contradicting import FeltAnswers, bears_out
from cjtool.query.route import ends
from cjtool.query.summing_up import highlights


class AnsweredMoment(NamedTuple):
    """A step with what customers answered there, −2 to 2."""

    step: Step
    answers: FeltAnswers


def answered_moments(
    journey: Journey, workspace: Workspace, persona: str = ""
) -> Iterator[tuple[str, AnsweredMoment]]:
    """The lowest moment and the ends by what customers answered, each step once, where they differ from what is told.

    `low-answered`, the step at which they answered worst, of those whose low is not `unavoidable`: where that is surely
    lower than what is known of the worst moment that is told, or is that moment and does not bear out what is told of it.
    `end-answered`, each end of which answers do not bear out what is told, or of which nothing is told.
    """
    found = _answers(journey, workspace, persona)
    low = _lowest(journey, found)
    if low is not None:
        yield "low-answered", low
    for step in ends(journey):
        if step.id in found and (low is None or step is not low.step) and not _is_told(step, found[step.id]):
            yield "end-answered", AnsweredMoment(step, found[step.id])


def _answers(journey: Journey, workspace: Workspace, persona: str) -> Mapping[str, FeltAnswers]:
    """What customers answered at steps, by the question that asks most plainly, by the steps' ids."""
    if not workspace.measured.ran:
        return {}
    listed = ((step.id, measured_feelings(step, journey, workspace, persona)) for step in journey.all_steps)
    return {id: answers[0] for id, answers in listed if answers}


def _lowest(journey: Journey, found: Mapping[str, FeltAnswers]) -> AnsweredMoment | None:
    asked = [step for step in journey.all_steps if step.id in found and not step.unavoidable]
    step = min(asked, key=lambda each: found[each.id].felt.value, default=None)
    told = highlights(journey)
    if step is None or (told is not None and not _is_worse(step, told.worst.step, found)):
        return None
    return AnsweredMoment(step, found[step.id])


def _is_worse(step: Step, told: Step, found: Mapping[str, FeltAnswers]) -> bool:
    """Whether a step is surely lower than the one that is told as the worst: by what was answered of that, else by what is told."""
    if step is told:
        return not _is_told(step, found[step.id])
    bar = found[told.id].felt.low if told.id in found else told.emotion
    return bar is None or found[step.id].felt.high < bar


def _is_told(step: Step, answers: FeltAnswers) -> bool:
    return step.emotion is not None and bears_out(step.emotion, answers)
