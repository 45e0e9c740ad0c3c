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
    "section": Translated(
        en="What customers answered",
        nl="Wat klanten antwoordden",
        fr="Ce que les clients ont répondu",
        de="Was Kunden geantwortet haben",
    ),
    "reading": Translated(
        en="Measured",
        nl="Gemeten",
        fr="Mesuré",
        de="Gemessen",
    ),
    "interval": Translated(
        en="95% interval",
        nl="95%-interval",
        fr="Intervalle à 95\u00a0%",
        de="95-%-Intervall",
    ),
    "answers": Translated(
        en="Answers",
        nl="Antwoorden",
        fr="Réponses",
        de="Antworten",
    ),
    "change": Translated(
        en="Change",
        nl="Verandering",
        fr="Évolution",
        de="Veränderung",
    ),
    "written": Translated(
        en="Written",
        nl="Genoteerd",
        fr="Noté",
        de="Notiert",
    ),
    "state": Translated(
        en="State",
        nl="Stand",
        fr="État",
        de="Stand",
    ),
    "period": Translated(
        en="Period",
        nl="Periode",
        fr="Période",
        de="Zeitraum",
    ),
    "unknown": Translated(
        en="not yet known",
        nl="nog niet bekend",
        fr="pas encore connu",
        de="noch nicht bekannt",
    ),
    "of-asked": Translated(
        en="{n} of {asked} asked",
        nl="{n} van {asked} gevraagden",
        fr="{n} sur {asked} interrogés",
        de="{n} von {asked} Befragten",
    ),
    "maybe-chance": Translated(
        en="{change}, may be chance",
        nl="{change}, kan toeval zijn",
        fr="{change}, peut-être le hasard",
        de="{change}, kann Zufall sein",
    ),
    "from-to": Translated(
        en="{start} – {end}",
        nl="{start} – {end}",
        fr="{start} – {end}",
        de="{start} – {end}",
    ),
    "how-to-read": Translated(
        en="Of 100 such intervals 95 hold the true figure. A target is met or missed only where the whole interval says so; a change may be chance where its own interval holds 0.",
        nl="Van 100 zulke intervallen bevatten er 95 het ware cijfer. Of een doel is gehaald of niet, staat pas vast als het hele interval dat zegt; een verandering kan toeval zijn als 0 in haar eigen interval ligt.",
        fr="Sur 100 intervalles de ce type, 95 contiennent la vraie valeur. Un objectif n’est atteint ou manqué que si tout l’intervalle le dit ; une évolution peut être due au hasard si son propre intervalle contient 0.",
        de="Von 100 solchen Intervallen enthalten 95 den wahren Wert. Ein Ziel ist erst erreicht oder verfehlt, wenn das ganze Intervall es sagt; eine Veränderung kann Zufall sein, wenn ihr eigenes Intervall die 0 enthält.",
    ),
    "apart": Translated(
        en="Where answers contradict the map",
        nl="Waar antwoorden de kaart tegenspreken",
        fr="Là où les réponses contredisent la carte",
        de="Wo Antworten der Karte widersprechen",
    ),
    "otherwise": Translated(
        en="Customers say otherwise of {step}: {measured} by {answers} answers, where the map says {told}",
        nl="Klanten zeggen iets anders over {step}: {measured} volgens {answers} antwoorden, waar de kaart {told} zegt",
        fr="Les clients disent autre chose de {step}\u00a0: {measured} selon {answers} réponses, là où la carte dit {told}",
        de="Kunden sagen etwas anderes über {step}: {measured} nach {answers} Antworten, wo die Karte {told} sagt",
    ),
    "on-the-map": Translated(
        en="On the map",
        nl="Op de kaart",
        fr="Sur la carte",
        de="Auf der Karte",
    ),
    "by-answers": Translated(
        en="By the answers",
        nl="Volgens de antwoorden",
        fr="D’après les réponses",
        de="Nach den Antworten",
    ),
    "felt-between": Translated(
        en="{feeling}, between {low} and {high}",
        nl="{feeling}, tussen {low} en {high}",
        fr="{feeling}, entre {low} et {high}",
        de="{feeling}, zwischen {low} und {high}",
    ),
    "xla": Translated(
        en="Experience level agreement (XLA)",
        nl="Experience level agreement (XLA)",
        fr="Engagement d’expérience (XLA)",
        de="Experience Level Agreement (XLA)",
    ),
    "xla-menu": Translated(en="XLA", nl="XLA", fr="XLA", de="XLA"),
    "xla-of": Translated(
        en="{title}: {project}",
        nl="{title}: {project}",
        fr="{title}\u00a0: {project}",
        de="{title}: {project}",
    ),
    "xla-period": Translated(
        en="Answers from {start} to {end}, as of {today}",
        nl="Antwoorden van {start} tot en met {end}, stand op {today}",
        fr="Réponses du {start} au {end}, état au {today}",
        de="Antworten vom {start} bis {end}, Stand {today}",
    ),
    "xla-today": Translated(
        en="As of {today}",
        nl="Stand op {today}",
        fr="État au {today}",
        de="Stand {today}",
    ),
    "xla-count": Translated(
        en="Targets: {all}. Met: {met}. Missed: {missed}. Not yet known: {unknown}.",
        nl="Doelen: {all}. Gehaald: {met}. Niet gehaald: {missed}. Nog niet bekend: {unknown}.",
        fr="Objectifs\u00a0: {all}. Atteints\u00a0: {met}. Manqués\u00a0: {missed}. Pas encore connus\u00a0: {unknown}.",
        de="Ziele: {all}. Erreicht: {met}. Verfehlt: {missed}. Noch nicht bekannt: {unknown}.",
    ),
    "xla-missed": Translated(
        en="Missed: {place}, {metric} {aim}: {figure}, between {low} and {high}",
        nl="Niet gehaald: {place}, {metric} {aim}: {figure}, tussen {low} en {high}",
        fr="Manqué\u00a0: {place}, {metric} {aim}\u00a0: {figure}, entre {low} et {high}",
        de="Verfehlt: {place}, {metric} {aim}: {figure}, zwischen {low} und {high}",
    ),
    "xla-few": Translated(
        en="too few answers",
        nl="te weinig antwoorden",
        fr="trop peu de réponses",
        de="zu wenige Antworten",
    ),
    "xla-how": Translated(
        en="How to read this",
        nl="Hoe dit te lezen",
        fr="Comment lire ce tableau",
        de="So ist das zu lesen",
    ),
    "xla-nps": Translated(
        en="NPS: share of promoters (9–10) less that of detractors (0–6), from −100 to 100; interval by the adjusted Wald method.",
        nl="NPS: aandeel promoters (9–10) min aandeel criticasters (0–6), van −100 tot 100; interval volgens de aangepaste Wald-methode.",
        fr="NPS\u00a0: part des promoteurs (9–10) moins celle des détracteurs (0–6), de −100 à 100 ; intervalle selon la méthode de Wald ajustée.",
        de="NPS: Anteil der Promotoren (9–10) minus Anteil der Kritiker (0–6), von −100 bis 100; Intervall nach dem angepassten Wald-Verfahren.",
    ),
    "xla-csat": Translated(
        en="Satisfaction (CSAT): the share of customers who are satisfied; interval by Wilson’s method.",
        nl="Tevredenheid (CSAT): het aandeel tevreden klanten; interval volgens Wilson.",
        fr="Satisfaction (CSAT)\u00a0: la part des clients satisfaits ; intervalle selon Wilson.",
        de="Zufriedenheit (CSAT): der Anteil zufriedener Kunden; Intervall nach Wilson.",
    ),
    "xla-mean": Translated(
        en="Effort (CES) and scores: the mean; interval by Student’s t.",
        nl="Moeite (CES) en cijfers: het gemiddelde; interval volgens Student.",
        fr="Effort (CES) et notes\u00a0: la moyenne ; intervalle selon Student.",
        de="Aufwand (CES) und Noten: der Mittelwert; Intervall nach Student.",
    ),
}
