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
        en="Together: {sums}", nl="Samen: {sums}", fr="Ensemble\u00a0: {sums}", de="Zusammen: {sums}"
    ),
    "together-ideas": Translated(
        en="Together, all of them ideas: {sums}",
        nl="Samen, alles nog ideeën: {sums}",
        fr="Ensemble, toutes encore des idées\u00a0: {sums}",
        de="Zusammen, alles noch Ideen: {sums}",
    ),
    "ideas-apart": Translated(
        en="Ideas, not counted in: {sums}",
        nl="Ideeën, niet meegeteld: {sums}",
        fr="Idées, non comprises\u00a0: {sums}",
        de="Ideen, nicht mitgerechnet: {sums}",
    ),
    "sums": Translated(
        en="{value}; {cost}", nl="{value}; {cost}", fr="{value}\u00a0; {cost}", de="{value}; {cost}"
    ),
    "sum-value": Translated(
        en="{amount} a year, stated for {stated} of {all}",
        nl="{amount} per jaar, bekend van {stated} van {all}",
        fr="{amount} par an, indiqué pour {stated} sur {all}",
        de="{amount} pro Jahr, bekannt für {stated} von {all}",
    ),
    "sum-cost": Translated(
        en="{amount} once, stated for {stated} of {all}",
        nl="{amount} eenmalig, bekend van {stated} van {all}",
        fr="{amount} une fois, indiqué pour {stated} sur {all}",
        de="{amount} einmalig, bekannt für {stated} von {all}",
    ),
    "no-sum-value": Translated(
        en="what they bring a year is not known of any",
        nl="wat ze per jaar opbrengen, is van geen ervan bekend",
        fr="gain annuel inconnu pour toutes",
        de="was sie pro Jahr bringen, ist für keine bekannt",
    ),
    "no-sum-cost": Translated(
        en="what they cost is not known of any",
        nl="wat ze kosten, is van geen ervan bekend",
        fr="coût inconnu pour toutes",
        de="was sie kosten, ist für keine bekannt",
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
