"""Where a word of a language may be broken, by the dictionaries of Pyphen (Liang's patterns)."""

import re
from functools import lru_cache

_LETTERS = re.compile(r"[^\W\d_]+")
_LEAST = 6
"""Shorter words are not broken by their syllables."""
_MOST = 80
"""Nobody's word is longer; what is, is broken anywhere."""
_LOCALES = {"en": "en_GB", "nl": "nl_NL", "fr": "fr", "de": "de_DE"}


@lru_cache(maxsize=4096)
def positions(word: str, language: str) -> frozenset[int]:
    """Offsets in a word, punctuation and all, at which a line may end with a hyphen; none for other languages."""
    if language not in _LOCALES:
        return frozenset()
    from pyphen import Pyphen

    breaks = Pyphen(lang=_LOCALES[language], left=3, right=3)
    return frozenset(
        match.start() + int(place)
        for match in _LETTERS.finditer(word)
        if _LEAST <= len(match[0]) <= _MOST
        for place in breaks.positions(match[0])
    )


def between_letters(text: str, at: int) -> bool:
    """Whether a break at an index parts two letters of a script with capitals, so that it takes a hyphen."""
    return all(character.lower() != character.upper() for character in text[at - 1 : at + 1])
