"""Ids: which texts can be one, and the id that is made of a text in any script."""

import re
import unicodedata
from functools import lru_cache

from cjtool.spelling.folding import FOLDED_LETTERS, MARKS_OF_LATIN

MAX_ID = 64

# Small letters, marks and digits of every script in use, block by block. Latin letters are `a-z` alone, without
# accents. Left out are capitals, blanks, fillers, and what NFKC writes otherwise. Python, ECMAScript and Rust read it
# the same way; characters beyond U+FFFF stand for themselves, as these three escape them differently.
_CHARACTERS = (
    r"a-z0-9"
    r"\u0390\u03ac-\u03ff\u0430-\u0530\u0559-\u061b\u061d-\u109f\u10c6-\u10ff\u1200-\u167f\u1681-\u17b3\u17b6-\u17ff"
    r"\u1810-\u1c8f\u1cc0-\u1cff\u1dc0-\u1dff\u1f00-\u1fff\u2c00-\u2c5f\u2c80-\u2dff\u3005-\u3007\u3021-\u302f"
    r"\u3031-\u303c\u3041-\u312f\u31a0-\u31bf\u31f0-\u31ff\u3400-\ua6ff\ua800-\uab2f\uab70-\ud7a3\uf900-\ufaff"
    "\U00010000-\U0001d3ff\U0001e000-\U0001efff\U00020000-\U000323af"
)
KEBAB = rf"[{_CHARACTERS}]+(-[{_CHARACTERS}]+)*"
"""A pattern for ids, for the models and the JSON Schemas alike."""

_LATIN_ID = re.compile("[a-z0-9]+(-[a-z0-9]+)*")
_NOT_ID = rf"[^{_CHARACTERS}]+"
_NOT_LATIN_ID = re.compile("[^a-z0-9]+")
"""The same for ASCII: the patterns for all scripts are large, and only made where they are needed."""
_APOSTROPHE = re.compile(r"(?<=[a-z0-9])'(?=[a-z0-9])")
_LEFT_OUT = "[\u0300-\u036f\u200c\u200d\ufe00-\ufe0f\U000e0100-\U000e01ef]"
"""Accents that no letter takes in, joiners, and variants of one character: they part no words."""
_MICRO = {ord("\u00b5"): " "}
_HASH_BYTES = 4
_HASHED = 2 * _HASH_BYTES + 1
_NEVER_CUT = MAX_ID // 4
"""A letter becomes four at most, as ligatures do."""


def is_id(text: str) -> bool:
    """Whether a text can be an id."""
    return len(text) <= MAX_ID and (_LATIN_ID.fullmatch(text) or re.fullmatch(KEBAB, text)) is not None


def slug(text: str) -> str:
    """The id that a text gets: its letters and digits, or a hash where it has none; empty for an empty text."""
    return kebab(text) or (f"x{digest(text)}" if text else "")


def kebab(text: str) -> str:
    """The letters and digits of a text in small letters, joined by hyphens; empty if it has none.

    What is longer than 64 characters is cut on a hyphen; in other scripts than Latin, which may have no blanks to cut
    at, a hash of the whole text follows.
    """
    joined = _joined(text)
    if len(joined) <= MAX_ID:
        return joined
    return _cut(joined) if joined.isascii() else _hashed(joined, text)


def whole_id(id: str, text: str) -> str:
    """The id of a text, with a hash of all of it in place of its end where it is the one that `kebab` cuts from it."""
    if len(text) <= (MAX_ID if text.isascii() else _NEVER_CUT):
        return id
    joined = _joined(text)
    cut = len(joined) > MAX_ID and joined.isascii() and id == _cut(joined)
    return _hashed(joined, text) if cut else id


@lru_cache(maxsize=4096)
def _joined(text: str) -> str:
    """An id is asked for when it is made, when it may collide, and where the same text stands in other journeys."""
    letters = _letters(text)
    if "'" in letters:
        letters = _APOSTROPHE.sub("", letters)
    parted = _NOT_LATIN_ID.sub("-", letters) if letters.isascii() else re.sub(_NOT_ID, "-", letters)
    return parted.strip("-")


def _cut(joined: str) -> str:
    cut = joined[: MAX_ID + 1]
    return cut[: cut.rindex("-")] if "-" in cut else joined[:MAX_ID]


def _hashed(joined: str, text: str) -> str:
    return f"{joined[: MAX_ID - _HASHED].rstrip('-')}-{digest(text)}"


def digest(text: str) -> str:
    """Eight hexadecimal digits that are the same for a text on every system, and other ones for another text."""
    from hashlib import blake2b

    written = unicodedata.normalize("NFKC", text).encode("utf-8", "surrogatepass")
    return blake2b(written, digest_size=_HASH_BYTES).hexdigest()


def _letters(text: str) -> str:
    """A text in small letters, as NFKC has them, with Latin ones folded; what is no letter, mark or digit is a blank."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.translate(_MICRO).translate(FOLDED_LETTERS))
    plain = MARKS_OF_LATIN.sub("", apart)
    if plain.isascii():
        return plain.lower()
    plain = re.sub(
        _LEFT_OUT, "", unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", plain).casefold())
    )
    return "".join(map(_or_blank, plain))


def _or_blank(character: str) -> str:
    kept = character.isascii() or unicodedata.category(character)[0] in "LMN"
    return character if kept else " "
