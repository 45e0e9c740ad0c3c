"""What is said of a thing that stands in another place."""

from collections.abc import Sequence

from cjtool.diff.difference import Difference
from cjtool.diff.facts import name
from cjtool.diff.meaning import place, told
from cjtool.message import Called, Message, Says
from cjtool.model import Journey, Node, Stage


def moved(change: Difference, says: Says) -> Message:
    """A sentence on a thing that stands on something else now; `{was}` and `{now}` are what it stood on, and stands on."""
    one, other = change.before, change.after
    assert one is not None
    assert other is not None
    if one.journey is not None and other.journey is not None and across(change):
        return told(change, says, was=Called(one.journey.title), now=Called(other.journey.title))
    return told(change, says, was=place(one), now=place(other))


def reordered(change: Difference) -> bool:
    """Whether a thing that moved stands on what it stood on: only its place among the others there is another one."""
    one, other, pairing = change.before, change.after, change.pairing
    if one is None or other is None or one.holder is None or pairing is None or across(change):
        return False
    return pairing.counterpart.get(one.holder) is other.holder  # type: ignore[call-overload]


def before_it(change: Difference) -> Called | None:
    """The stage or step that stands before one in the version that tells it last; None where it comes first."""
    row, node = _row(change.last.holder), change.last.node
    at = row.index(node) if node in row else 0
    return Called(name(row[at - 1])) if at else None


def _row(holder: Node | None) -> Sequence[Node]:
    match holder:
        case Stage():
            return holder.steps
        case Journey():
            return holder.stages
    return ()


def across(change: Difference) -> bool:
    """Whether a thing stands in another journey now."""
    one, other, pairing = change.before, change.after, change.pairing
    if one is None or other is None or pairing is None:
        return True
    return one.journey is not pairing.before or other.journey is not pairing.after
