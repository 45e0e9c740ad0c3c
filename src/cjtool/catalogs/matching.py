"""What a catalog has for the texts of its project as they are now."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from cjtool.catalogs.entries import CatalogEntry, CatalogFile, Key


@dataclass(frozen=True)
class CatalogCoverage:
    """The texts that need a translation: which have one, which have an old one, which have none; and entries of no text."""

    translated: Mapping[Key, str]
    untranslated: tuple[CatalogEntry, ...]
    stale: tuple[tuple[CatalogEntry, CatalogEntry], ...]
    """Each text with the entry that holds a translation of an earlier one, or a doubtful one."""
    unknown: tuple[CatalogEntry, ...]

    @property
    def missing(self) -> int:
        """How many texts stay in their own language."""
        return len(self.untranslated) + len(self.stale)

    @property
    def total(self) -> int:
        """How many texts need a translation."""
        return self.missing + len(self.translated)


def coverage(catalog: CatalogFile, current: Iterable[CatalogEntry]) -> CatalogCoverage:
    """What a catalog has for the current entries; a text that changed since has what stands in its context."""
    listed = tuple(current)
    known = {entry.key: entry for entry in catalog.entries}
    wanted = {entry.key for entry in listed}
    outdated: dict[str, list[CatalogEntry]] = {}
    for entry in catalog.entries:
        if entry.key not in wanted and entry.translation:
            outdated.setdefault(entry.context, []).append(entry)
    translated: dict[Key, str] = {}
    untranslated, stale, replaced = [], [], set()
    for entry in listed:
        own = known.get(entry.key)
        if own is not None and own.counts:
            translated[entry.key] = own.translation
        elif own is not None and own.translation.strip():
            stale.append((entry, own))
        elif own is None and outdated.get(entry.context):
            before = outdated[entry.context].pop(0)
            replaced.add(before.key)
            stale.append((entry, before))
        else:
            untranslated.append(entry)
    unknown = tuple(
        entry for entry in catalog.entries if entry.key not in wanted and entry.key not in replaced
    )
    return CatalogCoverage(translated, tuple(untranslated), tuple(stale), unknown)
