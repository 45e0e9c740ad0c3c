"""What is not known of a journey, in every language: a phrase for each of `cjtool.query.lacks.LACKS`."""

from cjtool.i18n.translated import Translated

LACK_WORDS = {
    "lack-feeling": Translated(
        en="feeling: {n} of {all} steps",
        nl="gevoel: {n} van {all} stappen",
        fr="ressenti\u00a0: {n} sur {all} moments",
        de="Gefühl: {n} von {all} Schritten",
    ),
    "lack-source": Translated(
        en="source of the feeling: {n} of {all} steps",
        nl="bron van het gevoel: {n} van {all} stappen",
        fr="source du ressenti\u00a0: {n} sur {all} moments",
        de="Quelle des Gefühls: {n} von {all} Schritten",
    ),
    "lack-assumed": Translated(
        en="feeling only assumed: {n} of {all} steps",
        nl="gevoel alleen aangenomen: {n} van {all} stappen",
        fr="ressenti seulement supposé\u00a0: {n} sur {all} moments",
        de="Gefühl nur angenommen: {n} von {all} Schritten",
    ),
    "lack-outdated": Translated(
        en="feeling out of date: {n} of {all} steps",
        nl="gevoel verouderd: {n} van {all} stappen",
        fr="ressenti périmé\u00a0: {n} sur {all} moments",
        de="Gefühl veraltet: {n} von {all} Schritten",
    ),
    "lack-severity": Translated(
        en="how much it hurts: {n} of {all} pains",
        nl="hoe erg: {n} van {all} pijnpunten",
        fr="gravité\u00a0: {n} sur {all} irritants",
        de="wie schwer: {n} von {all} Pain Points",
    ),
    "lack-share": Translated(
        en="how many it touches: {n} of {all} pains",
        nl="hoeveel klanten: {n} van {all} pijnpunten",
        fr="clients touchés\u00a0: {n} sur {all} irritants",
        de="wie viele Kunden: {n} von {all} Pain Points",
    ),
    "lack-value": Translated(
        en="what it brings: {n} of {all} opportunities",
        nl="opbrengst: {n} van {all} kansen",
        fr="gain\u00a0: {n} sur {all} opportunités",
        de="Ertrag: {n} von {all} Chancen",
    ),
    "lack-value-reckoned": Translated(
        en="what it brings: {n} of {all} opportunities – can be reckoned from what is known",
        nl="opbrengst: {n} van {all} kansen – te berekenen uit wat bekend is",
        fr="gain\u00a0: {n} sur {all} opportunités – se calcule à partir de ce qui est connu",
        de="Ertrag: {n} von {all} Chancen – aus Bekanntem berechenbar",
    ),
    "lack-cost": Translated(
        en="what it costs: {n} of {all} opportunities",
        nl="kosten: {n} van {all} kansen",
        fr="coût\u00a0: {n} sur {all} opportunités",
        de="Kosten: {n} von {all} Chancen",
    ),
    "lack-number": Translated(
        en="not measured yet: {n} of {all} numbers",
        nl="nog niet gemeten: {n} van {all} cijfers",
        fr="pas encore mesurés\u00a0: {n} sur {all} chiffres",
        de="noch nicht gemessen: {n} von {all} Zahlen",
    ),
    "lack-pain": Translated(
        en="what hurts: no pain recorded",
        nl="wat pijn doet: geen pijnpunt vastgelegd",
        fr="ce qui gêne\u00a0: aucun irritant relevé",
        de="was schmerzt: kein Pain Point erfasst",
    ),
    "lack-pain-some": Translated(
        en="what hurts: no pain recorded in {n} of {all} journeys",
        nl="wat pijn doet: geen pijnpunt vastgelegd in {n} van {all} klantreizen",
        fr="ce qui gêne\u00a0: aucun irritant relevé dans {n} parcours sur {all}",
        de="was schmerzt: kein Pain Point erfasst in {n} von {all} Journeys",
    ),
    "lack-persona": Translated(
        en="whose journey it is: no persona recorded",
        nl="wiens klantreis het is: geen persona vastgelegd",
        fr="à qui est ce parcours\u00a0: aucun persona défini",
        de="wessen Reise es ist: keine Persona erfasst",
    ),
    "lack-persona-some": Translated(
        en="whose journey it is: no persona recorded for {n} of {all} journeys",
        nl="wiens klantreis het is: geen persona vastgelegd voor {n} van {all} klantreizen",
        fr="à qui est ce parcours\u00a0: aucun persona défini pour {n} parcours sur {all}",
        de="wessen Reise es ist: keine Persona erfasst für {n} von {all} Journeys",
    ),
    "lack-owner": Translated(
        en="who owns it: {n} of {all} contacts",
        nl="eigenaar: {n} van {all} contacten",
        fr="responsable\u00a0: {n} sur {all} contacts",
        de="wer verantwortlich ist: {n} von {all} Kontakten",
    ),
    "lack-opportunity": Translated(
        en="what to do: no opportunity recorded",
        nl="wat te doen: geen kans vastgelegd",
        fr="que faire\u00a0: aucune opportunité relevée",
        de="was zu tun ist: keine Chance erfasst",
    ),
    "lack-opportunity-some": Translated(
        en="what to do: no opportunity recorded in {n} of {all} journeys",
        nl="wat te doen: geen kans vastgelegd in {n} van {all} klantreizen",
        fr="que faire\u00a0: aucune opportunité relevée dans {n} parcours sur {all}",
        de="was zu tun ist: keine Chance erfasst in {n} von {all} Journeys",
    ),
}
