"""The one sheet of a book that was asked for."""

from collections.abc import Sequence

from cjtool.build.phrases import did_you_mean
from cjtool.exchange.grids import phrases as says
from cjtool.message import Listed
from cjtool.request import RequestError
from cjtool.spelling.nearness import nearest


def asked_sheet(wanted: str, names: Sequence[str], name: str) -> str:
    """Which of some sheets is asked for; `name` is that of their file. Raises RequestError, with the nearest, for one that is not there."""
    for each in names:
        if each.casefold() == wanted.strip().casefold():
            return each
    near = nearest(wanted, names)
    hint = did_you_mean(near) if near else says.THE_SHEETS(sheets=Listed(tuple(names)))
    raise RequestError(says.NO_SHEET(name=name, sheet=wanted), hint)
