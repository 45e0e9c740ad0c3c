"""What a catalog holds: entries in their order, each with its translation and what translators wrote beside it."""

from dataclasses import dataclass, field, replace

from cjtool.diagnostic import Diagnostic
from cjtool.source import Source

Key = tuple[str, str]
"""Context and source text: what tells entries apart."""


@dataclass(frozen=True)
class CatalogEntry:
    """A source text in its context, and its translation; empty where there is none."""

    context: str
    text: str
    translation: str = ""
    fuzzy: bool = False
    flags: frozenset[str] = frozenset()
    """What tools say of it, beside that it is fuzzy."""
    comments: tuple[str, ...] = ()
    """What translators wrote."""
    notes: tuple[str, ...] = ()
    """What translators should know."""
    places: tuple[tuple[str, int], ...] = ()
    """Files and lines of the text."""
    previous: str = ""
    """The source text that the translation was made of, where that was another one."""
    line: int = 0
    """The line of the catalog that has its source text, from 1 on."""

    @property
    def key(self) -> Key:
        """What tells it from other entries."""
        return self.context, self.text

    @property
    def counts(self) -> bool:
        """Whether readers get its translation."""
        return not self.fuzzy and bool(self.translation.strip())


@dataclass(frozen=True)
class CatalogFile:
    """A catalog as it was read; with `problems` it holds nothing that may be used."""

    language: str
    source: Source
    header: str = ""
    """The fields of the header, one a line."""
    about: tuple[str, ...] = ()
    """Comments of the header."""
    entries: tuple[CatalogEntry, ...] = ()
    obsolete: tuple[CatalogEntry, ...] = ()
    problems: tuple[Diagnostic, ...] = field(default=(), repr=False)

    def with_entries(
        self, entries: tuple[CatalogEntry, ...], obsolete: tuple[CatalogEntry, ...]
    ) -> "CatalogFile":
        """The catalog with other entries."""
        return replace(self, entries=entries, obsolete=obsolete)
