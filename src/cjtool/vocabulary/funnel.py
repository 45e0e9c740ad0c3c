"""The words by which marketing calls the parts of its funnel; customers use none of them."""

import re
from functools import lru_cache

from cjtool.spelling.folding import fold

# Folded; English, Dutch, German, French.
_NAMES = (
    "awareness consideration acquisition conversion onboarding activation adoption retention loyalty advocacy upsell "
    "upselling churn "
    "bewustzijn bewustwording overweging acquisitie conversie activatie adoptie retentie loyaliteit klantbehoud "
    "ambassadeurschap "
    "akquise kundengewinnung konversion aktivierung kundenbindung loyalitat "
    "notoriete fidelisation fidelite"
)
_BESIDE = "the and stage phase fase de het en und die der das et la le l etape"
_FUNNEL, _FILLERS = (frozenset(listed.split()) for listed in (_NAMES, _BESIDE))
_WORD = re.compile(r"[a-z]+")


@lru_cache(maxsize=10_000)
def is_funnel(name: str) -> bool:
    """Whether a stage's whole name is made of such words: `Retention & Loyalty`, and not `Onboarding my parents`."""
    words = [word for word in _WORD.findall(fold(name)) if word not in _FILLERS]
    return bool(words) and _FUNNEL.issuperset(words)
