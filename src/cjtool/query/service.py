"""What journeys themselves say of a service: what speaks against a claim about it, and whether anything speaks of it.

A rule that finds nothing is no proof: it may have nothing to look at, and it passes over what somebody answers for.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from cjtool.model import Journey, Stage, Step, Touchpoint, steps
from cjtool.project.addressing import Holder, opportunities
from cjtool.project.workspace import Workspace
from cjtool.query.answering import around_sale, at_touchpoints
from cjtool.query.contradicting import measured_contradictions
from cjtool.query.effective import channels, definitions, is_contact, touchpoint
from cjtool.query.hollow_targets import met_and_felt
from cjtool.query.lifecycle import ways_in_and_out
from cjtool.query.low_points import lowest_of_all
from cjtool.query.measurement import standing
from cjtool.query.relief import under_way
from cjtool.query.repetition import given_again
from cjtool.query.route import ends, is_low_end
from cjtool.query.target_states import judged_targets
from cjtool.query.verdicts import Judgement, Verdict, in_stage

Place: TypeAlias = tuple[Journey, Holder | Touchpoint]
"""What speaks against a claim, with the journey that shows it."""
_Journeys: TypeAlias = tuple[Journey, ...]


def against(claim: str, journeys: Iterable[Journey], workspace: Workspace) -> tuple[Place, ...] | None:
    """What speaks against a claim, by the name of the rule on it; None where only the rule itself can tell."""
    tells = _AGAINST.get(claim)
    return None if tells is None else tuple(tells(tuple(journeys), workspace))


def is_known(claim: str, journeys: Iterable[Journey], workspace: Workspace) -> bool:
    """Whether the journeys hold anything by which a claim can be judged; of claims that are not ours that they do."""
    tells = _KNOWN.get(claim)
    return tells is None or tells(tuple(journeys), workspace)


def _missing_targets(journeys: _Journeys, workspace: Workspace) -> Iterator[Place]:
    """Targets that are missed, by a run or by what is written, each once, also where somebody is to change that."""
    told = set[Hashable]()
    for journey in journeys:
        for each in judged_targets(journey, workspace):
            if each.state == "missed" and each.key not in told:
                told.add(each.key)
                yield journey, each.holder


def _bad_endings(journeys: _Journeys, workspace: Workspace) -> Iterator[Place]:
    """Ends that are told as low, and those of which customers say so where something else is told."""
    for journey in journeys:
        otherwise = {
            id(each.step)
            for each in measured_contradictions(journey, workspace)
            if each.answers.felt.value < 0 and not each.step.unavoidable
        }
        for step in ends(journey):
            if is_low_end(step) or id(step) in otherwise:
                yield journey, step


def _broken_promises(journeys: _Journeys, workspace: Workspace) -> Iterator[Place]:
    for journey, judgement in _judgements(journeys, workspace):
        if judgement.verdict is Verdict.BROKEN:
            yield journey, judgement.holder


def _asked_again(journeys: _Journeys, workspace: Workspace) -> Iterator[Place]:
    for journey in journeys:
        for step, _ in given_again(journey, workspace):
            yield journey, step


def _judgements(journeys: _Journeys, workspace: Workspace) -> Iterator[tuple[Journey, Judgement]]:
    """How each promise stands at each step or stage where it is at stake."""
    for journey in journeys:
        for id in definitions(journey, workspace).promises:
            for stage in journey.stages:
                for judgement in in_stage(id, stage, workspace):
                    yield journey, judgement


def _of_any_step(asks: Callable[[Step, Workspace], object]) -> Callable[[_Journeys, Workspace], bool]:
    """Whether it is so of some step."""

    def tells(journeys: _Journeys, workspace: Workspace) -> bool:
        return any(asks(step, workspace) for journey in journeys for step in steps(journey))

    return tells


def _of_any(asks: Callable[[Journey, Workspace], object]) -> Callable[[_Journeys, Workspace], bool]:
    """Whether it is so of some journey."""
    return lambda journeys, workspace: any(asks(journey, workspace) for journey in journeys)


def _promised(journeys: _Journeys, workspace: Workspace) -> bool:
    """Whether more is known of some promise than that it is made."""
    return any(told.verdict is not Verdict.CLAIMED for _, told in _judgements(journeys, workspace))


def _joins_and_leaves(journey: Journey, _workspace: Workspace) -> bool:
    return all(ways_in_and_out(journey))


def _works_on_low(journey: Journey, _workspace: Workspace) -> bool:
    return bool(lowest_of_all(journey)) and any(under_way(work) for work, _ in opportunities(journey))


def _answers_around_sale(journey: Journey, workspace: Workspace) -> bool:
    before, after = around_sale(journey, workspace)
    return not before.keys().isdisjoint(after)


def _answers_in_several(journeys: _Journeys, workspace: Workspace) -> bool:
    """Whether a touchpoint is met in two journeys and it is known how soon it answers there."""
    met = [{contact for contact, _, _ in at_touchpoints(journey, workspace)} for journey in journeys]
    return len(set().union(*met)) < sum(map(len, met))


def _repeats_contact(journey: Journey, _workspace: Workspace) -> bool:
    return any(frequent(stage) for stage in journey.stages)


def frequent(stage: Stage) -> list[Step]:
    """What the company sends again and again in a stage."""
    return [step for step in stage.steps if step.frequency and step.initiator == "company"]


def _dated(journey: Journey, _workspace: Workspace) -> bool:
    return any(work.due and work.status != "rejected" for work, _ in opportunities(journey))


def _judges(journey: Journey, workspace: Workspace) -> bool:
    return any(each.state != "unknown" for each in judged_targets(journey, workspace))


def _counted(journey: Journey, workspace: Workspace) -> bool:
    return any(
        reading.n is not None and reading.value is not None for reading in standing(journey, workspace)
    )


def _speaks(step: Step, workspace: Workspace) -> bool:
    """Whether the tone of a step is stated, and one of its journey or project to compare it with."""
    journey, contact = workspace.home(step).journey, touchpoint(step, workspace)
    own = step.tone or (contact.tone if contact is not None else None)
    return bool(own and (workspace.project.tone if journey.tone is None else journey.tone))


_AGAINST: Mapping[str, Callable[[_Journeys, Workspace], Iterator[Place]]] = MappingProxyType(
    {
        "missed-target": _missing_targets,
        "negative-ending": _bad_endings,
        "promise-contradicted": _broken_promises,
        "repeated-question": _asked_again,
    }
)
_KNOWN: Mapping[str, Callable[[_Journeys, Workspace], bool]] = MappingProxyType(
    {
        "contact-overload": _of_any(_repeats_contact),
        "device-gap": _of_any_step(lambda step, _: step.devices and step.touchpoint),
        "digital-only-stage": _of_any_step(channels),
        "leaving-harder-than-joining": _of_any(_joins_and_leaves),
        "low-point-untouched": _of_any(_works_on_low),
        "missed-target": _of_any(_judges),
        "negative-ending": _of_any(lambda journey, _: any(end.emotion is not None for end in ends(journey))),
        "over-surveying": _of_any_step(lambda step, _: step.feedback),
        "overdue-opportunity": _of_any(_dated),
        "promise-contradicted": _promised,
        "repeated-question": _of_any_step(lambda step, _: is_contact(step)),
        "slower-after-sale": _of_any(_answers_around_sale),
        "small-sample": _of_any(_counted),
        "tone-shift": _of_any_step(_speaks),
        "uneven-response": _answers_in_several,
        "watermelon-target": _of_any(lambda journey, workspace: any(met_and_felt(journey, workspace))),
    }
)
"""By claim, whether there is anything to judge it by."""
