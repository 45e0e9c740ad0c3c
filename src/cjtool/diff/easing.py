"""What was to be done about a pain that is gone."""

from collections.abc import Iterator

from cjtool.diff.difference import Difference
from cjtool.model import Opportunity, Touchpoint
from cjtool.query.relief import addressed


def done(change: Difference) -> Opportunity | None:
    """An opportunity that was to take the pain away and is done, or was when it went."""
    return next((last for last, _ in _answers(change) if last.status == "done"), None)


def undone(change: Difference) -> Opportunity | None:
    """An opportunity that was to take the pain away, and that the later version has, neither done nor rejected."""
    ended = {"done", "rejected"}
    return next((last for last, kept in _answers(change) if kept and last.status not in ended), None)


def _answers(change: Difference) -> Iterator[tuple[Opportunity, bool]]:
    """The opportunities that addressed a pain, as they are told last, and whether the later version has them."""
    pairing, before = change.pairing, change.before
    if pairing is None or before is None:
        return
    for was, now in pairing.opportunities:
        if was is None or isinstance(was.holder, Touchpoint):
            continue
        if before.node in addressed(was.item, was.holder, pairing.before):
            yield (now or was).item, now is not None
