"""What programs and people write before a row of totals or averages, in English, Dutch, French and German."""

from functools import lru_cache

from cjtool.spelling.folding import bare

_WORDS = (
    "total", "totals", "grand total", "subtotal", "sum", "average", "avg", "mean", "median",
    "totaal", "totalen", "eindtotaal", "subtotaal", "som", "gemiddelde", "gemiddeld", "gem", "gem.", "mediaan",
    "totaux", "total général", "total general", "sous-total", "somme", "moyenne", "moy", "moy.", "médiane", "mediane",
    "summe", "gesamt", "gesamtsumme", "gesamtergebnis", "zwischensumme", "durchschnitt", "mittelwert",
)  # fmt: skip
TOTAL_TEXTS = frozenset(
    cased + end
    for word in _WORDS
    for cased in (word, word.capitalize(), word.title(), word.upper())
    for end in ("", ":", " ", ": ")
)
"""Them as they are written, for engines that are asked for these very texts."""
_BARE = frozenset(map(bare, _WORDS))
_ANSWERS = frozenset({"average", "mean", "gemiddeld"})
"""Those that are answers and segments too: good, average, poor."""


def is_total(text: str) -> bool:
    """Whether a whole text says that its row is one of totals or averages."""
    return not text[:1].isdigit() and _is_total(text)


@lru_cache(maxsize=10_000)
def _is_total(text: str) -> bool:
    return bare(text) in _BARE


def is_nothing_but_total(text: str) -> bool:
    """The same for a text that may be an answer or a group of customers: `Gemiddeld` is one of these too."""
    return is_total(text) and bare(text) not in _ANSWERS
