"""How much of a table is read: what is larger is no map of a journey, and is told before it takes all memory."""

from cjtool.exchange.grids import phrases as says
from cjtool.message import Plain
from cjtool.request import RequestError

MOST_CELLS = 1_000_000
"""So many cells with something in them are read at most."""
MOST_AREA = 12_000_000
"""So many cells, empty ones too, lie at most between the first and the last of a sheet."""
MOST_TABLES = 1_000
"""So many tables of a file are read at most."""


class CellCount:
    """Counts cells of a file; raises RequestError where there are too many."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._count = 0

    def add(self, cells: int) -> None:
        """So many cells more."""
        self._count += cells
        if self._count > MOST_CELLS:
            raise too_many_cells(self._name)


def too_many_cells(name: str) -> RequestError:
    """What is said of a file with more cells than are read."""
    return RequestError(says.TOO_MANY_CELLS(name=name, most=Plain(f"{MOST_CELLS:,}")), says.LEAVE_OUT)
