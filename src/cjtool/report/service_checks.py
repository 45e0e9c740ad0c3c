"""What rules on facts ask of a service, as clients read it: a sentence that holds, or does not, by the name of its rule."""

from cjtool.message import Says

SERVICE_CHECKS = {
    "contact-overload": Says(
        en="In no phase does the organisation contact customers too often",
        nl="In geen enkele klantfase benadert de organisatie klanten te vaak",
        fr="Dans aucune phase l’organisation ne contacte trop souvent les clients",
        de="In keiner Phase kontaktiert das Unternehmen Kunden zu oft",
    ),
    "device-gap": Says(
        en="A touchpoint works on all its devices at every step",
        nl="Een contactmoment werkt bij elke stap op al zijn apparaten",
        fr="Un point de contact fonctionne à chaque moment sur tous ses appareils",
        de="Ein Kontaktpunkt funktioniert bei jedem Schritt auf allen seinen Geräten",
    ),
    "digital-only-stage": Says(
        en="No stage depends on a single digital channel",
        nl="Geen enkele fase hangt af van één digitaal kanaal",
        fr="Aucune étape du parcours ne dépend d’un seul canal numérique",
        de="Keine Phase hängt an einem einzigen digitalen Kanal",
    ),
    "leaving-harder-than-joining": Says(
        en="Leaving is as easy as joining",
        nl="Weggaan is even makkelijk als klant worden",
        fr="Partir est aussi facile que devenir client",
        de="Kündigen ist so einfach wie Kunde werden",
    ),
    "low-point-untouched": Says(
        en="Improvements that are under way touch the lowest point",
        nl="Verbeteringen die lopen, doen iets aan het dieptepunt",
        fr="Les améliorations en cours touchent le point le plus bas",
        de="Laufende Verbesserungen setzen am Tiefpunkt an",
    ),
    "missed-target": Says(
        en="What is measured meets its target",
        nl="Wat gemeten is, haalt zijn doel",
        fr="Ce qui est mesuré atteint son objectif",
        de="Was gemessen wird, erreicht sein Ziel",
    ),
    "negative-ending": Says(
        en="Journeys end with a good feeling",
        nl="Klantreizen eindigen met een goed gevoel",
        fr="Les parcours se terminent sur un bon ressenti",
        de="Journeys enden mit einem guten Gefühl",
    ),
    "over-surveying": Says(
        en="Customers are not asked for feedback too often",
        nl="Klanten worden niet te vaak om feedback gevraagd",
        fr="On ne demande pas trop souvent leur avis aux clients",
        de="Kunden werden nicht zu oft um Feedback gebeten",
    ),
    "overdue-opportunity": Says(
        en="Opportunities are taken up by their date",
        nl="Kansen zijn op hun datum opgepakt",
        fr="Les opportunités sont traitées à la date prévue",
        de="Chancen sind zu ihrem Termin umgesetzt",
    ),
    "promise-contradicted": Says(
        en="No step breaks a promise that it names",
        nl="Geen stap breekt een belofte die ervoor geldt",
        fr="Aucun moment ne rompt une promesse qui le concerne",
        de="Kein Schritt bricht ein Versprechen, das für ihn gilt",
    ),
    "repeated-question": Says(
        en="Customers tell, send or fill in everything once",
        nl="Klanten hoeven alles maar één keer te vertellen, sturen of invullen",
        fr="Les clients ne disent, n’envoient ou ne saisissent rien deux fois",
        de="Kunden müssen nichts zweimal sagen, senden oder ausfüllen",
    ),
    "slower-after-sale": Says(
        en="After the sale, answers come as fast as before",
        nl="Na de verkoop komt antwoord even snel als ervoor",
        fr="Après la vente, les réponses sont aussi rapides qu’avant",
        de="Nach dem Verkauf kommen Antworten so schnell wie davor",
    ),
    "small-sample": Says(
        en="What is measured rests on enough answers or cases",
        nl="Metingen steunen op genoeg antwoorden of gevallen",
        fr="Les mesures reposent sur assez de réponses ou de cas",
        de="Messungen beruhen auf genügend Antworten oder Fällen",
    ),
    "tone-shift": Says(
        en="The tone of voice is the same all along",
        nl="De tone of voice is overal dezelfde",
        fr="Le ton est le même tout au long du parcours",
        de="Die Tonalität bleibt durchgehend dieselbe",
    ),
    "uneven-response": Says(
        en="A touchpoint answers as fast in every journey",
        nl="Een contactmoment antwoordt in elke klantreis even snel",
        fr="Un point de contact répond aussi vite dans tous les parcours",
        de="Ein Kontaktpunkt antwortet in jeder Journey gleich schnell",
    ),
    "watermelon-target": Says(
        en="Where a satisfaction target is met, customers are not frustrated",
        nl="Waar een doel voor tevredenheid gehaald is, zijn klanten niet gefrustreerd",
        fr="Là où un objectif de satisfaction est atteint, les clients ne sont pas frustrés",
        de="Wo ein Zufriedenheitsziel erreicht ist, sind Kunden nicht frustriert",
    ),
}
