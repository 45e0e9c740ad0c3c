"""The words by which a text tells that customers say, send or fill in something once more."""

from functools import lru_cache

from cjtool.spelling.folding import fold
from cjtool.spelling.patterns import LatePattern

# Folded; English, Dutch, German, French.
_AGAIN = (
    r"again|twice|three times|once more|all over|starts? over|repeat(?:s|ed|ing)?|re-?enters?|opnieuw|nogmaals|nog een keer|nog eens|"
    r"twee keer|tweemaal|drie keer|driemaal|herhalen|herhaalt|erneut|noch ?einmal|nochmals?|zweimal|dreimal|wiederholen|wiederholt|de nouveau|"
    r"a nouveau|deux fois|trois fois|encore une fois|une seconde fois|repeter|repete"
)
_GIVING = (
    r"explains?|explaining|tells?|telling|gives?|sends?|fills?|filling|enters?|types?|story|details|photos?|forms?|"
    r"uitleg|uitleggen|legt uit|vertelt|vertellen|verhaal|vult|vullen|invullen|stuurt|sturen|opsturen|geeft|gegevens|"
    r"foto's|fotos|formulier|formulieren|"
    r"erklart|erklaren|erzahlt|erzahlen|schickt|schicken|sendet|senden|fullt|ausfullen|angeben|angaben|daten|formular|"
    r"explique|expliquer|raconte|raconter|donne|donner|envoie|envoyer|remplit|remplir|saisit|saisir|formulaire|"
    r"coordonnees|histoire"
)
# Then it is no burden, or not the customer's: `Never has to explain it again`, `They send the letter twice`.
_SPARED = r"not|never|no|nobody|without|doesn't|don't|cannot|niet|nooit|geen|zonder|nicht|nie|kein|keine|ohne|pas|jamais|sans"
_OTHERS = r"they|it|het|ils"

_IS_AGAIN, _IS_GIVING, _IS_SPARED, _IS_OTHERS = (
    LatePattern(rf"(?<![a-z0-9])(?:{words})(?![a-z0-9])") for words in (_AGAIN, _GIVING, _SPARED, _OTHERS)
)


@lru_cache(maxsize=10_000)
def repeats(text: str) -> bool:
    """Whether by this text the customer gives again what was given before: `Has to send the same photos twice`."""
    plain = fold(text).strip()
    return (
        _IS_AGAIN.search(plain) is not None
        and _IS_GIVING.search(plain) is not None
        and _IS_SPARED.search(plain) is None
        and _IS_OTHERS.match(plain) is None
    )
