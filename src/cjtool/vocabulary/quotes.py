"""Typographic quotes, which are letters to YAML: a text between them is not held together."""

from collections.abc import Sequence

_CLOSING = {
    "“": "”“", "„": "“”", "”": "”", "«": "»", "»": "«", "‹": "›", "›": "‹", "‘": "’", "‚": "‘’", "「": "」", "『": "』",
}  # fmt: skip
TYPOGRAPHIC = frozenset(_CLOSING) | frozenset("".join(_CLOSING.values())) - frozenset("’‘")
"""Quotes of print; without those that are apostrophes too."""


def quoted_on(texts: Sequence[str]) -> frozenset[int]:
    """Which texts of a list go on with a quotation that one before them opens and one of them closes."""
    found: set[int] = set()
    for start, text in enumerate(texts):
        closing = _CLOSING.get(text[:1], "")
        if not closing or start in found or _closed(text[1:], closing):
            continue
        end = next((at for at in range(start + 1, len(texts)) if _closed(texts[at], closing)), start)
        found.update(range(start + 1, end + 1))
    return frozenset(found)


def _closed(text: str, closing: str) -> bool:
    return any(sign in text for sign in closing)
