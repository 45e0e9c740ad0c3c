"""The words by which a step's name tells that customers are asked, or say, what they think."""

from functools import lru_cache

from cjtool.spelling.folding import fold
from cjtool.spelling.patterns import LatePattern
from cjtool.vocabulary.contact import receives

# Folded; English, Dutch, German, French. Reading what others wrote is none: `Reads reviews`.
_ASKED = LatePattern(
    r"\b(?:surveys?|nps|csat|satisfaction (?:questions?|questionnaire|scores?)|enquetes?|tevredenheids\w+|"
    r"\w*umfragen?|\w*kundenbefragung|zufriedenheits\w+|sondages?)\b"
)
_SAID = LatePattern(
    r"\b(?:feedback|testimonials?|"
    r"(?:leaves?|writes?|gives?|posts?|submits?|adds?) (?:(?:a|an|the|his|her|their) )?(?:reviews?|ratings?)|"
    r"review (?:prompts?|requests?|invitations?|reminders?)|"
    r"(?:schrijft|geeft|plaatst|laat) (?:een )?(?:review|recensie|beoordeling)|"
    r"(?:schreibt|gibt|hinterlasst) (?:eine )?(?:bewertung|rezension)|"
    r"(?:laisse|donne|ecrit) (?:un|son) avis)\b|"
    # Alone, the noun is what the customer does; `rate` is a price elsewhere.
    r"^(?:evaluation|beoordeling|bewertung)$|^rates? (?:the|his|her|their|my|your|our|it|"
    r"experience|service|stay|order|trip|ride|driver|delivery|purchase|product|visit|app|agent|seller|host)\b"
)


@lru_cache(maxsize=10_000)
def tells_opinion(name: str) -> bool:
    """Whether by a step's name the customer says what they think: `Satisfaction survey`, `Laat een recensie achter`."""
    plain = fold(name)
    return _ASKED.search(plain) is not None or (_SAID.search(plain) is not None and not receives(name))
