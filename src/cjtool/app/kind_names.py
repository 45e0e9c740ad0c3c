"""What people call the kinds of things that have an id, in the languages that they type."""

from functools import cache

from cjtool.app import rename_phrases as says
from cjtool.build.phrases import did_you_mean
from cjtool.message import Plain
from cjtool.project.defining import KINDS
from cjtool.request import RequestError
from cjtool.spelling import nearest
from cjtool.spelling.folding import bare

_WORDS = {
    "persona": "personas persona's kundentyp kundentypen",
    "channel": "channels kanaal kanalen canal canaux kanal kanäle",
    "touchpoint": "touchpoints contactmoment contactmomenten contactpunt contactpunten point_de_contact "
    "points_de_contact kontaktpunkt kontaktpunkte",
    "team": "teams afdeling afdelingen équipe équipes abteilung abteilungen",
    "promise": "promises belofte beloften merkbelofte merkbeloften promesse promesses versprechen",
    "objective": "objectives doelstelling doelstellingen objectif objectifs objectif_stratégique "
    "objectifs_stratégiques ziel ziele strategisches_ziel strategische_ziele",
    "metric": "metrics kpi kpi's meetwaarde meetwaarden indicateur indicateurs kennzahl kennzahlen",
    "source": "sources bron bronnen quelle quellen",
    "journey": "journeys klantreis klantreizen parcours kundenreise kundenreisen customer_journey customer_journeys",
    "stage": "stages fase fasen fases étape étapes phase phasen",
    "step": "steps stap stappen moment moments schritt schritte",
    "pain": "pains pijnpunt pijnpunten knelpunt knelpunten irritant irritants pain_point pain_points schmerzpunkt "
    "schmerzpunkte",
    "opportunity": "opportunities kans kansen opportunité opportunités chance chancen",
}
"""Singular and plural in English, Dutch, French and German; no word is two kinds."""


def kind_named(text: str) -> str:
    """The kind that a word is. Raises RequestError for one that is none, with the nearest that is."""
    kind = _kinds().get(bare(text))
    if kind is not None:
        return kind
    close = nearest(text, (*KINDS, *_kinds()))
    meant = _kinds().get(bare(close), close) if close else None
    hint = did_you_mean(meant) if meant else says.USE_ONE_OF(known=Plain(", ".join(KINDS)))
    raise RequestError(says.NO_KIND(kind=text), hint)


@cache
def _kinds() -> dict[str, str]:
    """Kinds by the letters of their names."""
    named = ((word, kind) for kind, words in _WORDS.items() for word in (kind, *words.split()))
    return {bare(word): kind for word, kind in named}
