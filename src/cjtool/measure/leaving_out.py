"""Rows that do not count, gathered by source and reason."""

from cjtool.measure import phrases as says
from cjtool.measure.answers import LeftOut
from cjtool.measure.masking import masked
from cjtool.measure.question import Counted
from cjtool.message import Message

_EXAMPLE = 60
"""So many characters of an example are shown."""


class LeftOutRows:
    """How many rows are left out for each reason, in the order of their first, with the first example that says something."""

    def __init__(self, source: str = "") -> None:
        self.source = source
        """What the source is called of which rows are left out now."""
        self._reasons: dict[tuple[str, Message], tuple[int, str]] = {}

    def add(self, reason: Message, rows: int = 1, example: str = "") -> None:
        """Leave out rows; what is personal in the example is masked."""
        key = self.source, reason
        were, first = self._reasons.get(key, (0, ""))
        self._reasons[key] = (were + rows, first or masked(" ".join(example.split()))[:_EXAMPLE])

    def add_unread(self, counted: Counted) -> None:
        """Leave out what could not be read of a source."""
        for (reason, example), rows in counted.left_out.items():
            self.add(says.UNREAD[reason], rows, example)

    @property
    def listed(self) -> tuple[LeftOut, ...]:
        """All of them."""
        return tuple(
            LeftOut(reason, rows, example, source)
            for (source, reason), (rows, example) in self._reasons.items()
        )
