"""What stands in a column of respondents where nobody knows who answered: `-`, `n/a`, `anoniem`."""

NOBODY = (
    "", "-", "--", "–", "—", ".", "?", "n/a", "na", "n.a.", "nvt", "n.v.t.", "none", "null", "nil", "unknown",
    "onbekend", "unbekannt", "inconnu", "k.a.", "k. a.", "anonymous", "anoniem", "anonym", "anonyme",
)  # fmt: skip
"""Whole texts in lower case without blanks around them; English, Dutch, German, French. Databases compare with the same."""
_NOBODY = frozenset(NOBODY)


def is_nobody(text: str) -> bool:
    """Whether a text names no respondent, so that rows with it are not taken for those of one person."""
    return text.strip().lower() in _NOBODY
