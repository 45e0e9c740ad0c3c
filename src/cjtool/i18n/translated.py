"""A phrase in every language that cjtool writes."""

from dataclasses import dataclass

LANGUAGES = ("en", "nl", "fr", "de")


@dataclass(frozen=True)
class Translated:
    """A phrase by language; leaving one out is an error of the type check, and of the import."""

    en: str
    nl: str
    fr: str
    de: str

    def __getitem__(self, language: str) -> str:
        """The phrase in a language of `LANGUAGES`."""
        phrase: str = getattr(self, language)
        return phrase
