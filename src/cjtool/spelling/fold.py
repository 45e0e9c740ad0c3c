"""Text reduced to what makes it the same word or id."""

import re
import unicodedata

_LETTERS = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ł": "l", "Ł": "L",
     "đ": "d", "Đ": "D", "ð": "d", "Ð": "D", "þ": "th", "Þ": "Th", "ı": "i", "’": "'", "‘": "'"}
)  # fmt: skip
_NOT_ID = re.compile(r"[^a-z0-9]+")
_APOSTROPHE = re.compile(r"(?<=[a-z0-9])'(?=[a-z0-9])")
MAX_ID = 64


def fold(text: str) -> str:
    """Lower case without accents: two texts that fold to the same are the same word to a reader."""
    if text.isascii():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    return "".join(character for character in plain if not unicodedata.combining(character)).lower()


def slug(text: str) -> str:
    """An id made from text: kebab-case in ASCII, cut at 64 characters on a hyphen; empty if nothing is left."""
    folded = _NOT_ID.sub("-", _APOSTROPHE.sub("", fold(text))).strip("-")
    if len(folded) <= MAX_ID:
        return folded
    cut = folded[: MAX_ID + 1]
    return cut[: cut.rindex("-")] if "-" in cut else folded[:MAX_ID]
