"""Which entries of a text name with an alias what others anchor: they come after those."""

from bisect import bisect_left

from cjtool.document.blocks import BlockEntry
from cjtool.document.blocks.tokens import lexed

_Named = list[tuple[int, str]]


class Ties:
    """The anchors and aliases of a text by where they stand."""

    def __init__(self, text: str) -> None:
        tokens = lexed(text) if "*" in text and "&" in text else ()
        self._anchors: _Named = [
            (each.start, text[each.start + 1 : each.end]) for each in tokens if each.kind == "Anchor"
        ]
        self._aliases: _Named = [
            (each.start, text[each.start + 1 : each.end]) for each in tokens if each.kind == "Alias"
        ]

    def __bool__(self) -> bool:
        """Whether any entry may wait for another."""
        return bool(self._anchors and self._aliases)

    def waits_for(self, later: BlockEntry, earlier: BlockEntry) -> bool:
        """Whether an entry has an alias of what is anchored in another."""
        return not _within(self._aliases, later).isdisjoint(_within(self._anchors, earlier))


def _within(named: _Named, entry: BlockEntry) -> set[str]:
    first = bisect_left(named, (entry.start, ""))
    beyond = bisect_left(named, (max(entry.end, entry.start + 1), ""))
    return {name for _, name in named[first:beyond]}
