"""What pictures and reports say of what was measured, in every language."""

from cjtool.i18n.translated import Translated

MEASURED = {
    "measured": Translated(
        en="measured, with its 95% interval",
        nl="gemeten, met 95%-interval",
        fr="mesuré, avec son intervalle à 95\u00a0%",
        de="gemessen, mit 95-%-Intervall",
    ),
    "measured-curve": Translated(
        en="what customers answered, with its 95% interval",
        nl="wat klanten antwoordden, met 95%-interval",
        fr="ce que les clients ont répondu, avec intervalle à 95\u00a0%",
        de="was Kunden geantwortet haben, mit 95-%-Intervall",
    ),
    "measured-apart": Translated(
        en="answers contradict the feeling on the map",
        nl="antwoorden spreken het gevoel op de kaart tegen",
        fr="les réponses contredisent le ressenti de la carte",
        de="Antworten widersprechen dem Gefühl auf der Karte",
    ),
    "measured-written": Translated(
        en="as written, not measured",
        nl="zoals genoteerd, niet gemeten",
        fr="tel que noté, non mesuré",
        de="wie notiert, nicht gemessen",
    ),
    "measured-unsure": Translated(
        en="not yet known whether the target is met",
        nl="nog niet bekend of het doel is gehaald",
        fr="objectif\u00a0: pas encore connu",
        de="noch nicht bekannt, ob das Ziel erreicht ist",
    ),
    "note-written": Translated(
        en="written {value}", nl="genoteerd {value}", fr="noté {value}", de="notiert {value}"
    ),
    "note-felt": Translated(
        en="measured {value}", nl="gemeten {value}", fr="mesuré {value}", de="gemessen {value}"
    ),
    "heard": Translated(
        en="{step}: measured {value}, between {low} and {high}, by {answers} answers",
        nl="{step}: gemeten {value}, tussen {low} en {high}, bij {answers} antwoorden",
        fr="{step}\u00a0: mesuré {value}, entre {low} et {high}, sur {answers} réponses",
        de="{step}: gemessen {value}, zwischen {low} und {high}, bei {answers} Antworten",
    ),
    "heard-apart": Translated(
        en="{heard}; the map says {told}",
        nl="{heard}; de kaart zegt {told}",
        fr="{heard}\u00a0; la carte dit {told}",
        de="{heard}; die Karte sagt {told}",
    ),
}
