"""Rows that do not count, gathered by reason."""

from cjtool.measure import phrases as says
from cjtool.measure.answers import LeftOut
from cjtool.measure.masking import masked
from cjtool.measure.question import Counted
from cjtool.message import Message

_EXAMPLE = 60
"""So many characters of an example are shown."""


class LeftOutRows:
    """How many rows are left out for each reason, in the order of their first, with the first example that says something."""

    def __init__(self) -> None:
        self._reasons: dict[Message, tuple[int, str]] = {}

    def add(self, reason: Message, rows: int = 1, example: str = "") -> None:
        """Leave out rows; what is personal in the example is masked."""
        were, first = self._reasons.get(reason, (0, ""))
        self._reasons[reason] = (were + rows, first or masked(" ".join(example.split()))[:_EXAMPLE])

    def add_unread(self, counted: Counted) -> None:
        """Leave out what could not be read of a source."""
        for (reason, example), rows in counted.left_out.items():
            self.add(says.UNREAD[reason], rows, example)

    @property
    def listed(self) -> tuple[LeftOut, ...]:
        """All of them."""
        return tuple(LeftOut(reason, *told) for reason, told in self._reasons.items())
