"""Text reduced to what makes it the same word to a reader."""

import unicodedata

from cjtool.spelling.patterns import LatePattern

FOLDED_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L",
     "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "ə": "e", "Ə": "E", "ħ": "h", "Ħ": "H",
     "ŧ": "t", "Ŧ": "T", "ŋ": "n", "Ŋ": "N", "ɛ": "e", "Ɛ": "E", "ɔ": "o", "Ɔ": "O", "ɓ": "b", "Ɓ": "B", "ɗ": "d",
     "Ɗ": "D", "ƙ": "k", "Ƙ": "K", "’": "'", "‘": "'", "ʼ": "'"}
)  # fmt: skip
"""Latin letters that Unicode does not take apart, and the apostrophes."""
MARKS_OF_LATIN = LatePattern("(?<=[A-Za-z])[\u0300-\u036f]+")
_ACCENTS = LatePattern("(?<![\u0400-\u04ff])[\u0300-\u036f]+")
_NO_MARKS = frozenset(map(chr, (*range(0xFE00, 0xFE10), 0x20E3)))
"""Signs that make another picture of a character."""


def fold(text: str) -> str:
    """Lower case without accents: two texts that fold to the same are the same word to a reader.

    Accents are those of Latin and Greek. In other scripts a mark makes another letter: `й` is no `и`, `が` no `か`.
    """
    if text.isascii():
        return text.lower()
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text.translate(FOLDED_LETTERS))).lower()


def bare(text: str) -> str:
    """The letters, marks and digits alone of a folded text."""
    folded = fold(text)
    if folded.isascii():
        return "".join(filter(str.isalnum, folded))
    return "".join(character for character in folded if character.isalnum() or _is_mark(character))


def _is_mark(character: str) -> bool:
    return unicodedata.category(character) in {"Mn", "Mc"} and character not in _NO_MARKS
