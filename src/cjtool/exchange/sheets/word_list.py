"""What ids are called in cells, and which id a name in a cell is."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from cjtool.i18n.table import Words
from cjtool.spelling.folding import bare

NamesById = Mapping[str, str]
"""What things are called, by their ids."""


@dataclass(frozen=True)
class WordList:
    """The names of what cells refer to, by section, with `journeys` and the `steps` of one journey; and the words of a language.

    `former` are names that the same ids had when the book was given out: a cell may still say them.
    """

    table: Words
    names: Mapping[str, NamesById] = field(default_factory=dict)
    former: Mapping[str, NamesById] = field(default_factory=dict)
    notes: bool = True
    """Whether lines say in brackets what else there is, such as how bad a pain is."""

    def with_names(self, section: str, names: NamesById, former: NamesById | None = None) -> "WordList":
        """The same with other names of a section."""
        old = self.former if former is None else {**self.former, section: former}
        return replace(self, names={**self.names, section: names}, former=old)

    def name(self, section: str, id: str) -> str:
        """What an id is called; the id itself where several have the name, or it is not known."""
        name = " ".join(self.names.get(section, {}).get(id, "").split())
        return name if name and self._by_name[section].get(bare(name)) == id else id

    def id_of(self, section: str, word: str) -> str | None:
        """The id that a name or an id is; None where none or several are called so."""
        if word in self.names.get(section, {}):
            return word
        for known in (self._by_name, self._by_former_name):
            found = known.get(section, {}).get(bare(word))
            if found:
                return found
        return next((id for id in self.names.get(section, {}) if bare(id) == bare(word)), None)

    @cached_property
    def _by_name(self) -> dict[str, dict[str, str]]:
        return {section: _turned(names) for section, names in self.names.items()}

    @cached_property
    def _by_former_name(self) -> dict[str, dict[str, str]]:
        return {section: _turned(names) for section, names in self.former.items()}


def _turned(names: NamesById) -> dict[str, str]:
    """Ids by bare name; an empty text where several have it, or where it is the id of another."""
    found: dict[str, str] = {}
    for id, name in names.items():
        key = bare(name)
        found[key] = "" if not key or key in found or (name in names and name != id) else id
    return found
