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
        en="came here and went no further",
        nl="kwam hier en ging niet verder",
        fr="arrivés là, et pas plus loin",
        de="kam hierher und ging nicht weiter",
    ),
    "measured-seen": Translated(
        en="next seen there; not sure by which way",
        nl="daar weer gezien; langs welke weg is niet zeker",
        fr="revu là\u00a0; le chemin n’est pas certain",
        de="dort wieder gesehen; auf welchem Weg, ist nicht sicher",
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
}
