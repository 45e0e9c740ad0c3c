"""Texts that fill a key by saying that there is nothing to say: `None`, `Niets tot de brief`, `tbd`."""

import re
from functools import lru_cache

from cjtool.spelling.folding import fold
from cjtool.spelling.patterns import LatePattern

# Folded; English, Dutch, German, French. A text that begins with one of these says nothing, however long it is.
_NOTHING = (
    r"none|nothing|nobody|no one|tbd|tbc|todo|n/a|niets|niks|niemand|n\.?v\.?t\b\.?|onbekend|nog onbekend|unknown|"
    r"nichts|unbekannt|entfallt|k\.\s?a\.|rien|neant|inconnu|personne(?= n[e'])|personne$|aucune?"
)
# With at most this many words, a text that begins with one of these says nothing either: `no news yet`.
_NO = r"no|not yet|geen|kein|keine|keinen|keiner|pas de|pas d'|pas encore"
_FEW = 3
# Nothing of these: `Nobody has to tell it again`, `Niemand hoeft iets te herhalen`, `Rien n'est perdu`.
_SPARED = (
    r"(?:has|have|had|needs?|needed|must|lost|forgotten|required|again|hoeft|hoeven|moet|moeten|nodig|verloren|opnieuw|"
    r"muss|mussen|braucht|brauchen|notig|verloren|erneut|doit|doivent|besoin|perdue?|necessaire|a redire|a repeter)"
)

_BEGINS = LatePattern(rf"(?:{_NOTHING})(?![a-z0-9])(?P<clause>[^,;:.!?–—(]*)")
_SHORT = re.compile(rf"(?:{_NO})(?![a-z0-9])")
_SPARES = LatePattern(rf"\b{_SPARED}\b")
_DASHES = re.compile(r"[\s\-–—?.…/x]*")


@lru_cache(maxsize=10_000)
def says_something(text: str | None) -> bool:
    """Whether a text says more than that there is nothing: one that is left out, `-`, `None yet` and `tbd` do not."""
    if text is None:
        return False
    plain = fold(text).strip()
    if _DASHES.fullmatch(plain):
        return False
    if begins := _BEGINS.match(plain):
        return _SPARES.search(begins["clause"]) is not None
    short = _SHORT.match(plain) is not None and len(plain.split()) <= _FEW
    return not short or _SPARES.search(plain) is not None
