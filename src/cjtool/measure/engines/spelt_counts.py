"""Rows counted once for each respondent where several groups mean the same, for files that are read row by row."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from cjtool.measure.question import Counted, Group, Spellings
from cjtool.vocabulary.nobody import is_nobody

SeenGroups: TypeAlias = dict[tuple[Group, str], Group]
"""What each respondent said already, in all files of a source: the group that it means, and the one that it counts in."""


class SpeltCounts:
    """Counts rows by group into what was found: of what a respondent said, that with the first moment in the order of letters.

    So it does not matter in which order rows stand, which databases do not know.
    """

    def __init__(
        self,
        same: Spellings,
        whole: Callable[[tuple[str, ...]], Group],
        found: Counted,
        seen: SeenGroups,
    ) -> None:
        self._same, self._whole, self._found, self._seen = same, whole, found, seen
        self._known: dict[tuple[str, ...], tuple[Group, Group]] = {}

    def take(self, keys: Iterable[tuple[tuple[str, ...], str]]) -> None:
        """Count some rows: the texts of each, and who answered."""
        groups, seen, known = self._found.groups, self._seen, self._known
        for texts, who in keys:
            if texts not in known:
                whole = self._whole(texts)
                known[texts] = self._same.kept(whole), self._same.meant(whole)
            group, meant = known[texts]
            before = seen.get((meant, who))
            if before is None or not who or is_nobody(who):
                groups[group] += 1
            else:
                self._found.repeated += 1
                if group[-2] >= before[-2]:
                    continue
                groups[before] -= 1
                if not groups[before]:
                    del groups[before]  # else it would be told how texts were read that count nowhere
                groups[group] += 1
            seen[meant, who] = group
