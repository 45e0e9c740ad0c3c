"""The panel of a step: all that is written of it, and where."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cjtool.document import places
from cjtool.draw import facts
from cjtool.draw.grid import Subject
from cjtool.model import Step, steps
from cjtool.query import owner
from cjtool.query.summing_up import Ranked, ranked
from cjtool.report.all_keys import KeyRow, KeyWriting
from cjtool.site.picking import lowest_feeling, picked_by


@dataclass(frozen=True)
class Panel:
    """A step of a stage: its number, its name, its keys, and where it is written."""

    stage: str
    step: str
    number: str
    title: str
    rows: tuple[KeyRow, ...]
    file: str
    line: int
    told: Mapping[str, tuple[str, ...]]
    """What a step can be picked by: names of channels, owner and personas, kinds of feeling."""


def step_panels(subject: Subject) -> Iterator[Panel]:
    """The steps of a journey, in their order."""
    journey, workspace = subject.journey, subject.workspace
    source = workspace.file_of(journey).source
    known, numbers = places(source), subject.numbers
    low, works = lowest_feeling(journey), ranked(journey, workspace.greatest_value)
    titles = {step.id: f"{numbers[step.id]} {step.name}" for step in steps(journey)}
    for place, stage in enumerate(journey.stages):
        for index, step in enumerate(stage.steps):
            start = known.place(("stages", place, "steps", index)).span.start
            line, _ = source.position(start)
            rows = (*KeyWriting(subject, step, titles).rows(), *_in_effect(subject, step, works))
            yield Panel(
                stage.id,
                step.id,
                numbers[step.id],
                step.name,
                rows,
                source.path.name,
                line,
                picked_by(step, subject, low),
            )


def _in_effect(subject: Subject, step: Step, works: Sequence[Ranked]) -> Iterator[KeyRow]:
    """What holds for a step and is written elsewhere: who answers for it, and what is done about its pains."""
    words = subject.words
    team = owner(step, subject.workspace)
    if team is not None and step.owner is None:
        yield KeyRow(words.key_name("owner"), (facts.team(team, subject),), "team", (team,))
    titles = tuple(
        work.opportunity.title
        for work in works
        if work.opportunity not in step.opportunities and any(pain in step.pains for pain in work.addresses)
    )
    if titles:
        yield KeyRow(words.site("taken-up-by"), titles)
