"""What kinds of metrics are called, and the direction that is good: words of the format, in every language."""

from cjtool.i18n.translated import Translated

METRIC_KINDS = {
    "nps": Translated(en="NPS", nl="NPS", fr="NPS", de="NPS"),
    "csat": Translated(en="CSAT", nl="CSAT", fr="CSAT", de="CSAT"),
    "ces": Translated(en="CES", nl="CES", fr="CES", de="CES"),
    "rate": Translated(en="rate", nl="aandeel", fr="taux", de="Quote"),
    "duration": Translated(en="duration", nl="duur", fr="durée", de="Dauer"),
    "money": Translated(en="money", nl="bedrag", fr="montant", de="Betrag"),
    "count": Translated(en="count", nl="aantal", fr="nombre", de="Anzahl"),
    "score": Translated(en="score", nl="score", fr="score", de="Bewertung"),
}
BETTER = {
    "higher": Translated(en="higher", nl="hoger", fr="plus haut", de="höher"),
    "lower": Translated(en="lower", nl="lager", fr="plus bas", de="niedriger"),
}


def metric_kinds(language: str) -> dict[str, str]:
    """The kinds in one language."""
    return {id: name[language] for id, name in METRIC_KINDS.items()}


def directions(language: str) -> dict[str, str]:
    """The directions in one language."""
    return {id: name[language] for id, name in BETTER.items()}
