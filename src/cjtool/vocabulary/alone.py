"""The words by which a step's name tells that it touches no company: what customers think, feel, wait for, travel."""

import re
from functools import lru_cache

from cjtool.spelling.fold import fold

# Folded, as a name's first words; English, Dutch, German, French.
_ACTS = (
    "thinks", "feels", "wonders", "hopes", "worries", "waits", "decides", "dreams", "drives", "travels", "sleeps", "looks forward",
    "realises", "realizes", "remembers", "goes home", "rides home", "comes home", "is nervous", "is afraid", "is proud", "is happy",
    "denkt", "voelt", "hoopt", "twijfelt", "piekert", "wacht", "besluit", "beslist", "droomt", "rijdt", "reist", "fietst", "slaapt",
    "kijkt uit", "beseft", "herinnert", "gaat naar huis", "is zenuwachtig", "is bang", "is trots", "is blij",
    "fuhlt", "hofft", "zweifelt", "uberlegt", "wartet", "entscheidet", "traumt", "fahrt", "schlaft", "freut sich", "erinnert",
    "geht nach hause", "ist nervos", "ist stolz",
    "pense", "ressent", "espere", "doute", "reflechit", "attend", "decide", "reve", "conduit", "roule", "dort", "se demande",
    "s'inquiete", "se rejouit", "se souvient", "rentre",
)  # fmt: skip
_ALONE = re.compile(rf"(?:{'|'.join(_ACTS)})\b")


@lru_cache(maxsize=10_000)
def acts_alone(name: str) -> bool:
    """Whether by a step's name the customer meets nobody: `Drives to the hospital`, `Twijfelt`, `Wartet`."""
    return _ALONE.match(fold(name)) is not None
