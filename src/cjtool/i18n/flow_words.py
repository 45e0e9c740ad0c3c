"""What pictures and reports say of event logs beside journeys, in every language."""

from cjtool.i18n.translated import Translated

FLOW = {
    "measured-way": Translated(
        en="real, with its 95% interval",
        nl="werkelijk, met 95%-interval",
        fr="réel, avec son intervalle à 95\u00a0%",
        de="real, mit 95-%-Intervall",
    ),
    "measured-way-told": Translated(
        en="as told: the log says nothing of it",
        nl="zoals genoteerd: het logboek zegt er niets over",
        fr="tel que noté\u00a0: le journal n’en dit rien",
        de="wie notiert: das Protokoll sagt nichts dazu",
    ),
    "measured-way-unknown": Translated(
        en="taken by customers, and not on the map",
        nl="door klanten gekozen, en niet op de kaart",
        fr="pris par des clients, et absent de la carte",
        de="von Kunden genommen, und nicht auf der Karte",
    ),
    "measured-left": Translated(
        en="went no further, of all times that somebody was here",
        nl="ging niet verder, van alle keren dat iemand hier was",
        fr="pas allés plus loin, sur toutes les fois où quelqu’un était là",
        de="ging nicht weiter, von allen Malen, die jemand hier war",
    ),
    "measured-seen": Translated(
        en="next seen there; the log says nothing of the way there",
        nl="daarna daar gezien; over de weg ernaartoe zegt het logboek niets",
        fr="revus là ensuite\u00a0; le journal ne dit rien du chemin",
        de="danach dort gesehen; über den Weg dorthin sagt das Protokoll nichts",
    ),
    "measured-wait": Translated(
        en="real wait: the median, and what 9 of 10 do not exceed",
        nl="werkelijke wachttijd: de mediaan, en wat 9 van de 10 niet overschrijden",
        fr="attente réelle\u00a0: la médiane, et ce que 9 sur 10 ne dépassent pas",
        de="reale Wartezeit: der Median, und was 9 von 10 nicht überschreiten",
    ),
    "measured-late": Translated(
        en="wait not kept: fewer than 9 of 10 are in time",
        nl="wachttijd niet gehaald: minder dan 9 van de 10 op tijd",
        fr="attente non tenue\u00a0: moins de 9 sur 10 à temps",
        de="Wartezeit nicht eingehalten: weniger als 9 von 10 rechtzeitig",
    ),
    "flow-told": Translated(
        en="told {share}", nl="genoteerd {share}", fr="noté {share}", de="notiert {share}"
    ),
    "flow-real": Translated(en="real {share}", nl="werkelijk {share}", fr="réel {share}", de="real {share}"),
    "flow-unknown": Translated(
        en="not on the map", nl="niet op de kaart", fr="absent de la carte", de="nicht auf der Karte"
    ),
    "flow-nine": Translated(
        en="9 of 10: {time}", nl="9 van 10: {time}", fr="9 sur 10\u00a0: {time}", de="9 von 10: {time}"
    ),
    "flow-in-time": Translated(
        en="told {time}: {share} in time",
        nl="genoteerd {time}: {share} op tijd",
        fr="noté {time}\u00a0: {share} à temps",
        de="notiert {time}: {share} rechtzeitig",
    ),
    "flow-told-wait": Translated(
        en="told {time}", nl="genoteerd {time}", fr="noté {time}", de="notiert {time}"
    ),
    "wait-real": Translated(
        en="real {median}, {nine}",
        nl="werkelijk {median}, {nine}",
        fr="réel {median}, {nine}",
        de="real {median}, {nine}",
    ),
    "wait-late": Translated(
        en="{told}; {share} in time",
        nl="{told}; {share} op tijd",
        fr="{told}\u00a0; {share} à temps",
        de="{told}; {share} rechtzeitig",
    ),
    "flow-left": Translated(
        en="{share} leave here",
        nl="{share} haakt hier af",
        fr="{share} partent ici",
        de="{share} steigen hier aus",
    ),
    "flow-of": Translated(
        en="{count} of {of}", nl="{count} van {of}", fr="{count} sur {of}", de="{count} von {of}"
    ),
    "flow-log": Translated(en="Real: {log}", nl="Werkelijk: {log}", fr="Réel\u00a0: {log}", de="Real: {log}"),
    "flow-under-way": Translated(
        en="{count} still under way",
        nl="{count} nog bezig",
        fr="{count} encore en cours",
        de="{count} noch im Gange",
    ),
    "flow-everyone": Translated(
        en="real figures are of all customers",
        nl="werkelijke cijfers gelden voor alle klanten",
        fr="les chiffres réels valent pour tous les clients",
        de="reale Zahlen gelten für alle Kunden",
    ),
    "flow-rarer": Translated(
        en="+{count} rarer ways",
        nl="+{count} zeldzamere wegen",
        fr="+{count} chemins plus rares",
        de="+{count} seltenere Wege",
    ),
    "flow-rarer-one": Translated(
        en="+{count} rarer way",
        nl="+{count} zeldzamere weg",
        fr="+{count} chemin plus rare",
        de="+{count} seltenerer Weg",
    ),
    "flow-others": Translated(
        en="not drawn: {logs}",
        nl="niet getekend: {logs}",
        fr="non dessiné\u00a0: {logs}",
        de="nicht gezeichnet: {logs}",
    ),
    "log-step": Translated(en="Step", nl="Stap", fr="Moment", de="Schritt"),
    "log-drop-off": Translated(en="Drop-off", nl="Uitval", fr="Taux d’abandon", de="Abbruchquote"),
    "log-start": Translated(en="(start)", nl="(begin)", fr="(début)", de="(Beginn)"),
    "log-end": Translated(en="(end)", nl="(einde)", fr="(fin)", de="(Ende)"),
    "log-ends": Translated(
        en="(the log ends)", nl="(logboek eindigt)", fr="(le journal s’arrête)", de="(Protokoll endet)"
    ),
    "log-from": Translated(en="From", nl="Van", fr="De", de="Von"),
    "log-to": Translated(en="To", nl="Naar", fr="Vers", de="Nach"),
    "log-times": Translated(en="Times", nl="Keer", fr="Fois", de="Mal"),
    "log-share": Translated(en="Share", nl="Aandeel", fr="Part", de="Anteil"),
    "log-on-map": Translated(en="On the map", nl="Op de kaart", fr="Sur la carte", de="Auf der Karte"),
    "log-no-way": Translated(en="no way", nl="geen weg", fr="aucun chemin", de="kein Weg"),
    "log-median": Translated(en="Median", nl="Mediaan", fr="Médiane", de="Median"),
    "log-ninety": Translated(en="90% within", nl="90% binnen", fr="90 % sous", de="90 % binnen"),
    "log-promised": Translated(
        en="Told wait", nl="Genoteerde wachttijd", fr="Attente notée", de="Notierte Wartezeit"
    ),
    "log-kept": Translated(en="In time", nl="Op tijd", fr="À temps", de="Rechtzeitig"),
    "log-left": Translated(en="Left here", nl="Afgehaakt", fr="Abandons", de="Abbrüche"),
    "log-section": Translated(
        en="What happened, by event logs",
        nl="Wat er gebeurde, volgens logboeken",
        fr="Ce qui s’est passé, d’après les journaux d’événements",
        de="Was geschah, laut Ereignisprotokollen",
    ),
    "log-of": Translated(
        en="{log}: {cases} cases, {events} events",
        nl="{log}: {cases} dossiers, {events} gebeurtenissen",
        fr="{log}\u00a0: {cases} dossiers, {events} événements",
        de="{log}: {cases} Fälle, {events} Ereignisse",
    ),
    "log-whole": Translated(
        en="{share} go as the journey says ({low} … {high})",
        nl="{share} loopt zoals de klantreis zegt ({low} … {high})",
        fr="{share} suivent le parcours ({low} … {high})",
        de="{share} verlaufen wie beschrieben ({low} … {high})",
    ),
    "log-fitness": Translated(
        en="fitness over all events {share}",
        nl="overeenstemming over alle gebeurtenissen {share}",
        fr="conformité sur tous les événements {share}",
        de="Übereinstimmung über alle Ereignisse {share}",
    ),
    "log-late": Translated(
        en="Waits that are not kept",
        nl="Wachttijden die niet worden gehaald",
        fr="Attentes non tenues",
        de="Wartezeiten, die nicht eingehalten werden",
    ),
    "log-leaving": Translated(
        en="Where customers leave",
        nl="Waar klanten afhaken",
        fr="Là où les clients partent",
        de="Wo Kunden aussteigen",
    ),
    "log-ways": Translated(
        en="Ways that customers took",
        nl="Wegen die klanten namen",
        fr="Chemins pris par les clients",
        de="Wege, die Kunden nahmen",
    ),
    "log-few": Translated(
        en="fewer than {least}", nl="minder dan {least}", fr="moins de {least}", de="weniger als {least}"
    ),
    "log-came": Translated(en="Came here", nl="Kwam hier", fr="Arrivés", de="Kamen hierher"),
    "log-hidden": Translated(
        en="Ways that the map has not, taken fewer than {least} times: {count}",
        nl="Wegen die niet op de kaart staan en minder dan {least} keer zijn genomen: {count}",
        fr="Chemins absents de la carte, pris moins de {least} fois\u00a0: {count}",
        de="Wege, die nicht auf der Karte stehen und seltener als {least}-mal genommen wurden: {count}",
    ),
    "log-silent": Translated(
        en="No event is about these steps, so they are as told: {steps}",
        nl="Over deze stappen gaat geen gebeurtenis, ze zijn dus zoals genoteerd: {steps}",
        fr="Aucun événement ne porte sur ces moments, ils restent donc tels que notés\u00a0: {steps}",
        de="Von diesen Schritten handelt kein Ereignis, sie sind daher wie notiert: {steps}",
    ),
}
