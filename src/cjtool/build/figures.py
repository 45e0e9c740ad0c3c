"""Numbers as people write them in a text, and how a file has them."""

import re

from cjtool.build.number_phrases import BOUNDS, FRACTIONS, THOUSANDS, write
from cjtool.message import Hint
from cjtool.vocabulary.quotes import TYPOGRAPHIC

_PLAIN = re.compile(r"[-+]?[0-9]{1,15}(\.[0-9]{1,15})?")
_MONEY = re.compile(
    r"(?:€|\$|£|EUR)?\s*([0-9]{1,3}([.,\s])[0-9]{3}(?:\2[0-9]{3})*|[0-9]+)(?:(?!\2)[.,]([0-9]{2}))?\s*(?:€|EUR|,-)?"
)
"""An amount, what stands between its thousands, and its cents."""
_OF_THREE = re.compile(r"[-+]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+")
_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}(,[0-9]{3})+")
_QUOTES = "".join(TYPOGRAPHIC) + "’‘"
_MINUS = str.maketrans({"−": "-", "–": "-", ",": "."})


def rewritten(given: str, key: str) -> Hint:
    """What to do about a text where `key` takes a number; empty where nothing is known."""
    given = given.strip(_QUOTES)
    if _THOUSANDS.fullmatch(given):
        return _without_marks(given)
    plain = given.translate(_MINUS).removesuffix("%").strip()
    if not _PLAIN.fullmatch(plain):
        return BOUNDS["emotion"].told if key == "emotion" else _without_marks(given)
    if given.endswith("%") and key == "share":
        plain = f"{float(plain) / 100:g}"
    bounds = BOUNDS.get(key)
    if bounds is not None and not bounds.lowest <= float(plain) <= bounds.highest:
        return bounds.told
    return write(plain, bare=plain == given)


def joined(key: str, whole: str, rest: str) -> Hint:
    """How to write a number that a comma in braces cut in two, `-1` and `5`; empty where these are no halves of one."""
    number = f"{whole.translate(_MINUS)}.{rest}"
    if not (rest.isascii() and rest.isdecimal() and _PLAIN.fullmatch(number)):
        return ""
    if _THOUSANDS.fullmatch(f"{whole},{rest}"):
        return THOUSANDS(example=f"{key}: {whole}{rest}")
    return FRACTIONS(example=f"{key}: {number}")


def _without_marks(given: str) -> Hint:
    """An amount without its currency and what stands between its thousands: `30000` for `€ 30.000,00`."""
    amount = _MONEY.fullmatch(given.strip())
    if amount is None:
        return ""
    cents = (amount[3] or "").rstrip("0")
    return write(re.sub("[^0-9]", "", amount[1]) + (f".{amount[3]}" if cents else ""))


def whole(written: str) -> Hint:
    """How to write a whole number whose thousands a point parts; empty for anything else."""
    return write(written.replace(".", "")) if _OF_THREE.fullmatch(written) else ""
