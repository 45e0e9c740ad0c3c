"""How much a pain hurts: by its severity and by the share of customers that it hurts."""

from cjtool.diff.difference import Difference
from cjtool.diff.meaning import percent, told
from cjtool.diff.terms import Term
from cjtool.message import Message, Says, Value
from cjtool.model import Pain
from cjtool.query.stakes import GRADES, burden

_BOTH = Says(
    en="severity {severity}, {share} of customers",
    nl="ernst {severity}, {share} van de klanten",
    fr="gravité {severity}, {share} des clients",
    de="Schwere {severity}, {share} der Kunden",
)
_SEVERITY = Says(
    en="severity {severity}", nl="ernst {severity}", fr="gravité {severity}", de="Schwere {severity}"
)
_SHARE = Says(
    en="{share} of customers", nl="{share} van de klanten", fr="{share} des clients", de="{share} der Kunden"
)


def heavier(one: Pain, other: Pain) -> float:
    """Whether a pain hurts more than it did: above 0 where more, below 0 where less.

    By severity × share where both are known in both versions, else by the one of them that is; 0 where neither is, or it weighs the same.
    """
    was, now = burden(one), burden(other)
    if was is not None and now is not None:
        return now - was
    if one.severity and other.severity and one.severity != other.severity:
        return GRADES[other.severity] - GRADES[one.severity]
    return 0 if one.share is None or other.share is None else other.share - one.share


def weighed(change: Difference, says: Says, sign: int) -> Message | None:
    """A sentence where a pain hurts more (`sign` 1) or less (-1); `{was}` and `{now}` are what is known of its weight."""
    before, after = change.before, change.after
    if (
        before is None
        or after is None
        or not isinstance(before.node, Pain)
        or not isinstance(after.node, Pain)
    ):
        return None
    if sign * heavier(before.node, after.node) <= 0:
        return None
    return told(change, says, was=_weight(before.node), now=_weight(after.node))


def _weight(pain: Pain) -> Message:
    values: dict[str, Value] = {}
    if pain.severity is not None:
        values["severity"] = Term("severities", pain.severity)
    if pain.share is not None:
        values["share"] = percent(pain.share)
    says = _BOTH if len(values) > 1 else _SHARE if "share" in values else _SEVERITY
    return says(**values)
