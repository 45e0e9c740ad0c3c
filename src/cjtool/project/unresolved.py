"""References that lead to nothing: what to suggest, and when to say nothing."""

import re
from collections.abc import Iterable
from functools import cached_property

from cjtool.build import Built
from cjtool.diagnostic import Meant
from cjtool.document.invisible import BLANK
from cjtool.document.syntax import code_point
from cjtool.message import Hint, Listed
from cjtool.model import SECTION_OF
from cjtool.project import phrases as says
from cjtool.project.files import is_ours
from cjtool.spelling import nearest

_FEW = 8
_MANY = 2_000
_JOURNEY = re.compile(r"(?:^|[\r\n])[\"']?cjtool[\"']?[ \t]*:[ \t]*[\"']?journey")


class Lost:
    """What files that are not valid would have defined: a reference to it is not reported on top."""

    def __init__(self, built: Iterable[Built], *, opaque: bool) -> None:
        self._broken = [each for each in built if each.root is None]
        self._unread = opaque

    def may_have(self, kind: str, wanted: str) -> bool:
        """Whether a reference may lead into a file that is not valid."""
        if kind == "step":
            return False
        return wanted in self._ids.get(SECTION_OF.get(kind, "journeys"), ()) or (
            self._opaque and kind != "journey"
        )

    @cached_property
    def _ids(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        for each in self._broken:
            for section, ids in each.ids.items():
                found.setdefault(section, set()).update(ids)
        return found

    @cached_property
    def _opaque(self) -> bool:
        """Whether a file of definitions could not be read at all, so that any reference may be right."""
        return self._unread or any(
            each.data is None
            and set(each.ids) <= {"journeys"}
            and is_ours(each.source)
            and not _JOURNEY.search(each.source.text)
            for each in self._broken
        )


def suggestion(kind: str, wanted: str, known: Iterable[str], *, alone: bool) -> tuple[Hint, Meant | None]:
    """A hint with what was meant, and that itself; or how to make it known. `alone`: the journey has no project."""
    listed = sorted(known)
    if len(listed) < _MANY and (close := nearest(wanted, listed)):
        blank = BLANK.search(wanted)
        hint = says.AN_INVISIBLE_BLANK(code=code_point(blank[0]), id=close) if blank else None
        return hint or says.DID_YOU_MEAN(id=close), Meant(kind, wanted, close)
    return _how_to_make_known(kind, listed, alone=alone), None


def _how_to_make_known(kind: str, listed: list[str], *, alone: bool) -> Hint:
    if kind == "pain":
        return says.A_PAINS_ID
    if kind in {"journey", "step"}:
        return ""
    command = f"cjtool new {kind} ID"
    if 0 < len(listed) <= _FEW:
        return says.THERE_ARE(ids=Listed(tuple(listed), ""), command=command)
    if alone:
        return says.DEFINE_HERE(place=f"define: {SECTION_OF[kind]}:")
    return says.DEFINE_IN_LIBRARY(place=f"{SECTION_OF[kind]}:", command=command)
