"""To which phases of the lifecycle a stage belongs."""

from cjtool.diff.difference import Difference, Owned
from cjtool.diff.meaning import told
from cjtool.diff.terms import Term
from cjtool.message import Joined, Message, Plain, Says, Worded
from cjtool.model import Stage
from cjtool.query.lifecycle import phases

_NONE = Plain("–")


def in_phases(change: Difference, says: Says) -> Message | None:
    """A sentence where a stage belongs to other phases than it did, as given or as its name tells: `{was}` and `{now}`."""
    was, now = _phases(change.before), _phases(change.after)
    return None if set(was) == set(now) else told(change, says, was=_named(was), now=_named(now))


def _phases(side: Owned | None) -> tuple[str, ...]:
    return phases(side.node) if side and isinstance(side.node, Stage) else ()


def _named(listed: tuple[str, ...]) -> Worded:
    return Joined(tuple(Term("phases", phase) for phase in listed), "and") if listed else _NONE
