"""Where one team hands the customer over to another, and whether anything is passed on."""

from collections.abc import Iterator

from cjtool.model import Journey, Step, steps
from cjtool.model.node import as_written
from cjtool.project import Workspace
from cjtool.query.effective import channel, is_contact, owner
from cjtool.query.paths import Contact, contacts
from cjtool.vocabulary.contact import receives
from cjtool.vocabulary.silence import says_something

_ONE_WAY = frozenset(
    {
        "advertisement",
        "delivery",
        "email",
        "invoice",
        "letter",
        "messaging",
        "newsletter",
        "package",
        "payment",
        "sms",
    }
)


def unspoken(journey: Journey, workspace: Workspace) -> Iterator[Contact]:
    """Contacts between which the owner changes while nothing says what is passed on; each later step once.

    What only goes one way counts for no contact: nobody has to tell a story again there.
    """
    owners = {step: owner(step, workspace) for step in steps(journey)}
    if len({*owners.values()} - {None}) < 2:
        return

    def counts(step: Step) -> bool:
        owned = owners[step] is not None and not _goes_one_way(step, workspace)
        return is_contact(step) and (owned or says_something(as_written(step, "handover")))

    reported: set[Step] = set()
    for contact in contacts(journey, counts):
        before, after = owners[contact.earlier], owners[contact.later]
        changes = before is not None and after is not None and before != after
        if (
            changes
            and not says_something(as_written(contact.later, "handover"))
            and contact.later not in reported
        ):
            reported.add(contact.later)
            yield contact


def _goes_one_way(step: Step, workspace: Workspace) -> bool:
    one_way = channel(step, workspace) in _ONE_WAY
    return one_way and (step.initiator == "company" or receives(as_written(step, "name")))
