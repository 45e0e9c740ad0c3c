"""Spellings of one name: with other capitals, spaces, hyphens or accents, or in the plural."""

from cjtool.spelling.folding import bare, fold

_SIGNS = {code: None for code in range(128) if not chr(code).isalnum()}
_VOWELS = frozenset("aeiou")
_FINAL = {"v": "f", "z": "s"}
_KEPT = ("ss", "is", "us")
_PLURALS = ("xes", "ches", "shes", "sses")
_SHORTEST = 3


def spelling(name: str) -> str:
    """A key that two names share when they are spellings of one: `E-mail` and `emails`, `Brief` and `Brieven`.

    Knows the regular plurals of English and Dutch, at the end of the name. The key itself is no word.
    """
    folded = fold(name).removesuffix("'s")
    word = folded.translate(_SIGNS) if folded.isascii() else bare(folded)
    while (shorter := _singular(word)) != word:
        word = shorter
    return word


def _singular(word: str) -> str:
    """One ending less: -s, -es, -ies for -y, Dutch -en, after which the stem takes its own spelling."""
    last = word[-1:]
    if last == "y":
        return f"{word[:-1]}ie"
    if last == "s" and len(word) > _SHORTEST and not word.endswith(_KEPT):
        return _single(word[:-2] if word.endswith(_PLURALS) else word[:-1])
    if last == "n" and word[-2:-1] == "e" and _is_stem(word[:-2]):
        stem = word[:-2]
        return _single(stem[:-1] + _FINAL.get(stem[-1], stem[-1]), any_letter=True)
    return _single(word)


def _is_stem(word: str) -> bool:
    return len(word) >= _SHORTEST and word[-1] not in _VOWELS and not _VOWELS.isdisjoint(word)


def _single(word: str, *, any_letter: bool = False) -> str:
    """With one letter for two at the end: `gesprekk` as `gesprek`, `factuur` as `factur`."""
    if len(word) > _SHORTEST and word[-1].isalpha():
        if word[-1] == word[-2] and (any_letter or word[-1] != "s") and word[-1] not in _VOWELS:
            return word[:-1]
        if word[-2] == word[-3] and word[-2] in _VOWELS and word[-1] not in _VOWELS:
            return word[:-2] + word[-1]
    return word
