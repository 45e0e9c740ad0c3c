"""What the sheet of a whole project says, in every language."""

from cjtool.i18n.translated import Translated

PORTFOLIO = {
    "contents": Translated(
        en="Journeys on this sheet: {journeys}",
        nl="Klantreizen op dit blad: {journeys}",
        fr="Parcours sur cette planche\u00a0: {journeys}",
        de="Journeys auf diesem Blatt: {journeys}",
    ),
    "no-phase": Translated(
        en="Phase not known", nl="Fase niet bekend", fr="Phase inconnue", de="Phase nicht bekannt"
    ),
    "no-feeling": Translated(
        en="No feeling is known",
        nl="Geen gevoel bekend",
        fr="Aucun ressenti connu",
        de="Kein Gefühl bekannt",
    ),
    "high-pains": Translated(
        en="Open pains of high severity: {n}",
        nl="Open ernstige pijnpunten: {n}",
        fr="Irritants graves non traités\u00a0: {n}",
        de="Offene schwere Pain Points: {n}",
    ),
    "by-value": Translated(
        en="Opportunities by value a year",
        nl="Kansen naar waarde per jaar",
        fr="Opportunités par valeur annuelle",
        de="Chancen nach Wert pro Jahr",
    ),
    "valueless": Translated(
        en="Without a value: {n}", nl="Zonder waarde: {n}", fr="Sans valeur\u00a0: {n}", de="Ohne Wert: {n}"
    ),
    "closed": Translated(
        en="Done or rejected: {n}",
        nl="Klaar of afgewezen: {n}",
        fr="Faites ou rejetées\u00a0: {n}",
        de="Erledigt oder abgelehnt: {n}",
    ),
    "curve": Translated(
        en="The small curves show the way that most customers go, from −2 to +2",
        nl="De kleine curven tonen de weg die de meeste klanten gaan, van −2 tot +2",
        fr="Les petites courbes montrent le chemin de la plupart des clients, de −2 à +2",
        de="Die kleinen Kurven zeigen den Weg der meisten Kunden, von −2 bis +2",
    ),
}
