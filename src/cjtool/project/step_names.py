"""Which steps are meant by what people write for one: an id or a name, alone or behind that of its journey."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from cjtool.model import Journey, Step
from cjtool.spelling.folding import bare


class StepOfJourney(NamedTuple):
    """A step, by its id and that of its journey."""

    journey: str
    step: str


def steps_meant(
    written: str, journeys: Iterable[Journey], journey: str | None = None
) -> tuple[StepOfJourney, ...]:
    """The steps that are called so: in one journey, by its id; else in all, where `journey/step` says in which.

    None where there is none; several where several journeys have such a step.
    """
    chosen = [each for each in journeys if journey in (None, each.id)]
    found = tuple(_called(written, chosen))
    if found or "/" not in written:
        return found
    first, *_, last = written.split("/")
    return tuple(_called(last, [each for each in chosen if bare(first) in (bare(each.id), bare(each.title))]))


def _called(written: str, journeys: Iterable[Journey]) -> Iterator[StepOfJourney]:
    """The step of each journey that is called so; an id goes before a name."""
    wanted = bare(written)
    for journey in journeys:
        steps: tuple[Step, ...] = journey.all_steps
        found = next((step for step in steps if bare(step.id) == wanted), None) or next(
            (step for step in steps if bare(step.name) == wanted), None
        )
        if found is not None:
            yield StepOfJourney(journey.id, found.id)
