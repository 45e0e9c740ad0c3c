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
    "by-rank": Translated(
        en="What to do first, in all journeys: pains, impact and money for the effort",
        nl="Dit eerst doen, in alle klantreizen: pijn, impact en geld per inspanning",
        fr="À faire d’abord, tous parcours confondus\u00a0: irritants, impact et argent au regard de l’effort",
        de="Zuerst tun, in allen Journeys: Pain Points, Wirkung und Geld je Aufwand",
    ),
    "by-rank-unpaid": Translated(
        en="What to do first, in all journeys: pains and impact for the effort",
        nl="Dit eerst doen, in alle klantreizen: pijn en impact per inspanning",
        fr="À faire d’abord, tous parcours confondus\u00a0: irritants et impact au regard de l’effort",
        de="Zuerst tun, in allen Journeys: Pain Points und Wirkung je Aufwand",
    ),
    "kept": Translated(
        en="Owner of the journey: {team}",
        nl="Eigenaar van de klantreis: {team}",
        fr="Responsable du parcours\u00a0: {team}",
        de="Verantwortlich für die Journey: {team}",
    ),
    "together": Translated(
        en="Together: {value} a year, stated for {valued} of {all}; {cost} once, stated for {costed} of {all}",
        nl="Samen: {value} per jaar, bekend van {valued} van {all}; {cost} eenmalig, bekend van {costed} van {all}",
        fr="Ensemble\u00a0: {value} par an, indiqué pour {valued} sur {all}\u00a0; {cost} une fois, indiqué pour {costed} sur {all}",
        de="Zusammen: {value} pro Jahr, bekannt für {valued} von {all}; {cost} einmalig, bekannt für {costed} von {all}",
    ),
    "together-ideas": Translated(
        en="Together, all of them ideas: {value} a year, stated for {valued} of {all}; {cost} once, stated for {costed} of {all}",
        nl="Samen, alles nog ideeën: {value} per jaar, bekend van {valued} van {all}; {cost} eenmalig, bekend van {costed} van {all}",
        fr="Ensemble, toutes encore des idées\u00a0: {value} par an, indiqué pour {valued} sur {all}\u00a0; {cost} une fois, indiqué pour {costed} sur {all}",
        de="Zusammen, alles noch Ideen: {value} pro Jahr, bekannt für {valued} von {all}; {cost} einmalig, bekannt für {costed} von {all}",
    ),
    "ideas-apart": Translated(
        en="Ideas, not counted in: {value} a year, stated for {valued} of {all}; {cost} once, stated for {costed} of {all}",
        nl="Ideeën, niet meegeteld: {value} per jaar, bekend van {valued} van {all}; {cost} eenmalig, bekend van {costed} van {all}",
        fr="Idées, non comprises\u00a0: {value} par an, indiqué pour {valued} sur {all}\u00a0; {cost} une fois, indiqué pour {costed} sur {all}",
        de="Ideen, nicht mitgerechnet: {value} pro Jahr, bekannt für {valued} von {all}; {cost} einmalig, bekannt für {costed} von {all}",
    ),
    "unranked": Translated(
        en="Without a place, since nothing is known of them: {n}",
        nl="Zonder plaats, want er is niets van bekend: {n}",
        fr="Sans rang, faute de données\u00a0: {n}",
        de="Ohne Rang, da nichts darüber bekannt ist: {n}",
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
