"""Where customers tell, send or fill in once more what they gave before."""

from collections.abc import Iterator

from cjtool.model import Journey, Pain, Step, steps
from cjtool.project.workspace import Workspace
from cjtool.query.effective import channel, definitions, is_contact
from cjtool.vocabulary.repeating import repeats
from cjtool.vocabulary.silence import says_something


def given_again(journey: Journey, workspace: Workspace) -> Iterator[tuple[Step, Pain | None]]:
    """Each contact with the company at which that is so, with the pain that says it; None where its own name does.

    A name says nothing where the step has a `handover`: what it says is known there, and asked once more for a reason.
    A pain says it all the same: what is handed over does not spare customers.
    """
    for step in steps(journey):
        told = step.initiator == "customer" and repeats(step.name) and not says_something(step.handover)
        pain = next((pain for pain in step.pains if pain.accepted is None and repeats(pain.text)), None)
        if (told or pain is not None) and is_contact(step) and not _is_of_others(step, journey, workspace):
            yield step, None if told else pain


def _is_of_others(step: Step, journey: Journey, workspace: Workspace) -> bool:
    main = channel(step, workspace)
    return main is not None and definitions(journey, workspace).channels[main].ownership in {"earned", "paid"}
