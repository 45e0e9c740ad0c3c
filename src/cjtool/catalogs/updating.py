"""A catalog brought up to date with the texts of its project: translations stay, and none is lost."""

from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice
from typing import TypeAlias

from cjtool.catalogs.entries import CatalogEntry, CatalogFile, Key

_ALIKE = 0.6
"""So alike are two texts of which one is a new wording of the other, from 0 to 1."""
_MOST = 200_000
"""So many pairs of texts are compared at most; what is left then is new."""

_SOME = 50
"""So many equal texts are asked whether they say the same."""

_Group: TypeAlias = Callable[[CatalogEntry], Hashable]
_Choice: TypeAlias = Callable[[CatalogEntry, Collection[CatalogEntry]], CatalogEntry | None]


def updated(catalog: CatalogFile, current: Iterable[CatalogEntry]) -> CatalogFile:
    """The catalog with the current entries in their order.

    The translation of a text that changed is fuzzy from now on, and tells what it was made of; that of a text that
    moved counts. Entries that nothing needs any longer are obsolete, and are found again when they are needed.
    """
    matching = _Matching(catalog, tuple(current))
    entries = matching.entries()
    left = (entry for entry in matching.unused() if entry.translation or entry.comments)
    return catalog.with_entries(entries, tuple(left))


class _Matching:
    """Finds for each current entry the one that holds its translation; each is taken once."""

    def __init__(self, catalog: CatalogFile, current: tuple[CatalogEntry, ...]) -> None:
        self._current = current
        self._in_place = Counter(entry.context for entry in current)
        self._unused: dict[Key, CatalogEntry] = {entry.key: entry for entry in catalog.obsolete}
        self._unused |= {entry.key: entry for entry in catalog.entries}
        self._taken: dict[Key, CatalogEntry] = {}
        self._compared = 0

    def entries(self) -> tuple[CatalogEntry, ...]:
        self._take(lambda entry: entry.key, _first)
        self._take(lambda entry: entry.context, self._in_the_same_place)
        self._take(lambda entry: (entry.text, _key(entry.context)), _if_unanimous)
        self._take(lambda entry: _kind(entry.context), self._most_alike)
        return tuple(_filled(entry, self._taken.get(entry.key)) for entry in self._current)

    def unused(self) -> Iterator[CatalogEntry]:
        yield from self._unused.values()

    def _take(self, group: _Group, choice: _Choice) -> None:
        """Give entries that have none yet one of those of their group that are left."""
        groups: defaultdict[Hashable, dict[Key, CatalogEntry]] = defaultdict(dict)
        for key, entry in self._unused.items():
            groups[group(entry)][key] = entry
        for entry in self._current:
            left = groups.get(group(entry)) if entry.key not in self._taken else None
            if left and (old := choice(entry, left.values())) is not None:
                self._taken[entry.key] = old
                del left[old.key], self._unused[old.key]

    def _in_the_same_place(self, entry: CatalogEntry, left: Collection[CatalogEntry]) -> CatalogEntry | None:
        """The text that stood there; of a list, the one that is most alike."""
        alone = len(left) == 1 and self._in_place[entry.context] == 1
        return next(iter(left)) if alone else self._most_alike(entry, left)

    def _most_alike(self, entry: CatalogEntry, left: Collection[CatalogEntry]) -> CatalogEntry | None:
        self._compared += len(left)
        if self._compared > _MOST:
            return None
        best = max(left, key=lambda old: _likeness(old.text, entry.text))
        return best if _likeness(best.text, entry.text) >= _ALIKE else None


def _first(_: CatalogEntry, left: Collection[CatalogEntry]) -> CatalogEntry:
    return next(iter(left))


def _if_unanimous(_: CatalogEntry, left: Collection[CatalogEntry]) -> CatalogEntry | None:
    """The first, if all say the same in the same way."""
    some = tuple(islice(left, _SOME))
    return some[0] if len({(old.translation, old.fuzzy) for old in some}) == 1 else None


def _filled(entry: CatalogEntry, old: CatalogEntry | None) -> CatalogEntry:
    """A current entry with a translation that was there, and what translators wrote beside it."""
    if old is None:
        return entry
    same = old.text == entry.text
    before = old.previous if old.fuzzy else ""
    return replace(
        entry,
        translation=old.translation,
        fuzzy=bool(old.translation) and (old.fuzzy or not same),
        flags=old.flags,
        comments=old.comments,
        previous=(before or ("" if same else old.text)) if old.translation else "",
    )


def _likeness(one: str, other: str) -> float:
    """From 0 to 1, by the beginnings of both."""
    matcher = SequenceMatcher(None, one[:200], other[:200], autojunk=False)
    return matcher.ratio() if matcher.real_quick_ratio() >= _ALIKE else 0.0


def _key(context: str) -> str:
    """The key of a step, stage or definition that a text stands under; empty for its name."""
    return context.partition("#")[2].partition("/")[0]


def _kind(context: str) -> tuple[str, str, int]:
    """What a text is: of which journey or section, under which key, how deep."""
    place = context.partition("#")[0]
    return place.partition("/")[0], _key(context), place.count("/")
