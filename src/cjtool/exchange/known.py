"""What a project already defines, by the words that other tools may call it."""

from dataclasses import dataclass, field
from functools import cached_property

from cjtool.i18n.table import words
from cjtool.i18n.translated import LANGUAGES
from cjtool.model import SECTIONS
from cjtool.project.workspace import Definitions
from cjtool.spelling.folding import bare
from cjtool.spelling.nearness import same_value

_NAMED_BY = {"promises": "text", "objectives": "text"}


def name_key(section: str) -> str:
    """The key that definitions of a section are named by."""
    return _NAMED_BY.get(section, "name")


@dataclass(frozen=True)
class KnownThings:
    """Definitions that a journey of a project can refer to, with those that are built in; its language; ids of its journeys."""

    library: Definitions = field(default_factory=Definitions)
    language: str = "en"
    journeys: frozenset[str] = frozenset()

    def id_of(self, section: str, word: str) -> str | None:
        """The id of the definition that a word means: its id or its name, however spelt; a channel's name in any language."""
        found = self._by_word[section].get(_letters(word))
        if found is None and section == "channels":
            return next((id for id in self.library.channels if same_value(word, id)), None)
        return found

    @cached_property
    def _by_word(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {section: {} for section in SECTIONS}
        for section in SECTIONS:
            defined = getattr(self.library, section)
            for id, definition in defined.items():
                name = getattr(definition, name_key(section))
                found[section].setdefault(_letters(name), id)
                found[section].setdefault(_letters(id), id)
        for language in LANGUAGES:
            for id, name in words(language).channels.items():
                if id in self.library.channels:
                    found["channels"].setdefault(_letters(name), id)
        return found


def _letters(word: str) -> str:
    """What makes it the same word; of a word without letters, itself."""
    return bare(word) or word
