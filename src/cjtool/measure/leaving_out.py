"""Rows that do not count, gathered by source and reason."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from cjtool.measure import phrases as says
from cjtool.measure.answers import LeftOut, UnknownName
from cjtool.measure.finding import NoSuchThingError
from cjtool.measure.masking import masked
from cjtool.measure.question import Counted
from cjtool.message import Message
from cjtool.spelling.nearness import nearest

_EXAMPLE = 60
"""So many characters of an example are shown."""
_MOST_NAMES = 10
"""So many names that are not known are shown."""
_KEPT_NAMES = 10_000
"""So many are told apart."""


@dataclass
class _LeftOutFor:
    """What is left out for one reason; of each unknown name how many rows have it, and what else there is."""

    rows: int = 0
    example: str = ""
    names: Counter[str] = field(default_factory=Counter)
    known: dict[str, Collection[str]] = field(default_factory=dict)


class LeftOutRows:
    """How many rows are left out for each reason, with the first example that says something."""

    def __init__(self, source: str = "") -> None:
        self.source = source
        """What the source is called of which rows are left out now."""
        self._reasons: dict[tuple[str, Message], _LeftOutFor] = {}

    def add(self, reason: Message, rows: int = 1, example: str = "") -> None:
        """Leave out rows; what is personal in the example is masked."""
        found = self._reasons.setdefault((self.source, reason), _LeftOutFor())
        found.rows += rows
        found.example = found.example or _shown(example)

    def add_unknown(self, error: NoSuchThingError, rows: int = 1) -> None:
        """Leave out rows that name what is not there."""
        self.add(error.reason, rows, error.text)
        found, name = self._reasons[self.source, error.reason], _shown(error.text)
        if name and error.known and (name in found.names or len(found.names) < _KEPT_NAMES):
            found.names[name] += rows
            found.known.setdefault(name, error.known)

    def add_unread(self, counted: Counted) -> None:
        """Leave out what could not be read of a source."""
        for (reason, example), rows in counted.left_out.items():
            self.add(says.UNREAD[reason], rows, example)

    @property
    def listed(self) -> tuple[LeftOut, ...]:
        """All of them, those of one source together, with the most frequent first: databases have no order of rows. So have names that are not known."""
        sources = list(dict.fromkeys(source for source, _ in self._reasons))
        return tuple(
            LeftOut(
                reason,
                found.rows,
                found.example,
                source,
                _names(found),
                max(0, len(found.names) - _MOST_NAMES),
            )
            for (source, reason), found in sorted(
                self._reasons.items(),
                key=lambda each: (sources.index(each[0][0]), -each[1].rows, each[0][1].text()),
            )
        )


def _names(found: _LeftOutFor) -> tuple[UnknownName, ...]:
    ordered = sorted(found.names.items(), key=lambda each: (-each[1], each[0]))[:_MOST_NAMES]
    return tuple(UnknownName(name, rows, nearest(name, found.known[name])) for name, rows in ordered)


def _shown(text: str) -> str:
    return masked(" ".join(text.split()))[:_EXAMPLE]
