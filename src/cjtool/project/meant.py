"""What a name that nothing has may have meant, or what there is."""

from collections.abc import Iterable

from cjtool.build.phrases import did_you_mean
from cjtool.message import Hint, Listed
from cjtool.project import request_phrases as says
from cjtool.spelling import nearest
from cjtool.spelling.folding import fold

_MOST = 8
"""So many names are told where none is near."""


def meant_or_known(wrong: str, names: Iterable[str], further: Iterable[str] = ()) -> Hint:
    """The nearest name; those that the wrong one is a part of; or those that there are, of many the first. Empty without any.

    Longer names for the same things (`further`) may be meant too, and are not listed.
    """
    known = sorted(set(names))
    close = nearest(wrong, [*known, *sorted(set(further).difference(known))])
    if close is not None:
        return did_you_mean(close)
    part = fold(wrong).strip()
    holding = [name for name in known if part and part in fold(name)]
    if len(holding) == 1:
        return did_you_mean(holding[0])
    return _those(holding or known)


def _those(names: Iterable[str]) -> Hint:
    """The names that there are; of many the first."""
    known = sorted(set(names))
    if not known:
        return ""
    more = says.AND_MORE if len(known) > _MOST else says.THERE_ARE
    return more(ids=Listed(tuple(known[:_MOST]), ""))
