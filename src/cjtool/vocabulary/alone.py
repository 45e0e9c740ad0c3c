"""The words by which a step's name tells that it touches no company: what customers think, feel, wait for, travel."""

from functools import lru_cache

from cjtool.spelling.folding import fold
from cjtool.spelling.patterns import LatePattern

# Folded, as a name's first words; English, Dutch, German, French.
_ACTS = (
    "thinks", "feels", "wonders", "hopes", "worries", "waits", "decides", "dreams", "drives", "travels", "sleeps", "looks forward",
    "realises", "realizes", "remembers", "goes home", "rides home", "comes home", "is nervous", "is afraid", "is proud", "is happy",
    "denkt", "voelt", "hoopt", "twijfelt", "piekert", "wacht", "besluit", "beslist", "droomt", "rijdt", "reist", "fietst", "slaapt",
    "kijkt uit", "beseft", "herinnert", "gaat naar huis", "is zenuwachtig", "is bang", "is trots", "is blij",
    "fuhlt", "hofft", "zweifelt", "uberlegt", "wartet", "entscheidet", "traumt", "fahrt", "schlaft", "freut sich", "erinnert",
    "geht nach hause", "ist nervos", "ist stolz",
    "pense", "ressent", "espere", "doute", "reflechit", "decide", "reve", "conduit", "roule", "dort", "se demande",
    "s'inquiete", "se rejouit", "se souvient", "rentre",
)  # fmt: skip
# `Attend la réponse` waits, and `Attend inspection` does not: the French verb has a little word after it.
_ATTEND = (
    r"attend(?= (?:le|la|les|l|un|une|des|du|de|d|que|qu|qui|son|sa|ses|leur|mon|ma|mes|au|aux|sur|dans|en|chez|pendant|"
    r"encore|toujours|longtemps|patiemment|plusieurs|quelques|deux|trois|\d+)\b)"
)
_ALONE = LatePattern(rf"(?:{'|'.join(_ACTS)}|{_ATTEND})\b")
_WAITS = LatePattern(
    rf"(?:wait|waits|waiting|wacht|wachten|wartet|warten|{_ATTEND}|attendre|patiente|patienter)\b"
)


@lru_cache(maxsize=10_000)
def acts_alone(name: str) -> bool:
    """Whether by a step's name the customer meets nobody: `Drives to the hospital`, `Twijfelt`, `Wartet`."""
    return _ALONE.match(fold(name)) is not None


@lru_cache(maxsize=10_000)
def waits(name: str) -> bool:
    """Whether by a step's name the customer waits: `Waits for the result`, `Wacht op de bus`, `Attend le résultat`."""
    return _WAITS.match(fold(name)) is not None
