"""The words of event logs beside journeys, in every language."""

from cjtool.i18n.flow_words import FLOW
from cjtool.i18n.translated import Translated
from cjtool.message import Says

STEP = FLOW["log-step"]
COUNTS = {
    "cases": Translated(en="Cases", nl="Dossiers", fr="Dossiers", de="Fälle"),
    "missing": Translated(en="Missing", nl="Ontbreekt", fr="Manque", de="Fehlt"),
    "moved": Translated(en="Out of order", nl="Andere plek", fr="Hors ordre", de="Umgestellt"),
    "again": Translated(en="Again", nl="Opnieuw", fr="De nouveau", de="Erneut"),
    "extra": Translated(en="Extra", nl="Extra", fr="En trop", de="Zusätzlich"),
    "looped": Translated(en="Loops", nl="Lussen", fr="Boucles", de="Schleifen"),
    "early": Translated(en="Too early", nl="Te vroeg", fr="Trop tôt", de="Zu früh"),
    "left": FLOW["log-left"],
    "open": Translated(en="May go on", nl="Kan nog verder", fr="Peut continuer", de="Noch offen"),
}
"""Heads of columns, by what is counted."""
BOUNDS = Translated(en="Bounds", nl="Grenzen", fr="Bornes", de="Grenzen")
DROP_OFF = FLOW["log-drop-off"]
START = FLOW["log-start"]
END = FLOW["log-end"]
LOG_ENDS = FLOW["log-ends"]
FROM = FLOW["log-from"]
TO = FLOW["log-to"]
TIMES = FLOW["log-times"]
SHARE = FLOW["log-share"]
TOLD = FLOW["log-on-map"]
NO_WAY = FLOW["log-no-way"]
MEDIAN = FLOW["log-median"]
NINETY = FLOW["log-ninety"]
PROMISED = FLOW["log-promised"]
KEPT = FLOW["log-kept"]
TAKEN = Says(
    en="cases: {cases}, in {variants} different orders of steps; events: {events} of {read}",
    nl="dossiers: {cases}, in {variants} verschillende volgordes van stappen; gebeurtenissen: {events} van {read}",
    fr="dossiers : {cases}, en {variants} suites de moments différentes ; événements : {events} sur {read}",
    de="Fälle: {cases}, in {variants} verschiedenen Schrittfolgen; Ereignisse: {events} von {read}",
)
TAKEN_IN_ONE_WAY = Says(
    en="cases: {cases}, in one order of steps; events: {events} of {read}",
    nl="dossiers: {cases}, in één volgorde van stappen; gebeurtenissen: {events} van {read}",
    fr="dossiers : {cases}, en une seule suite de moments ; événements : {events} sur {read}",
    de="Fälle: {cases}, in einer einzigen Schrittfolge; Ereignisse: {events} von {read}",
)
DURING = Says(
    en="from {start} to {end}; still under way: {count}",
    nl="van {start} tot en met {end}; nog bezig: {count}",
    fr="du {start} au {end} ; encore en cours : {count}",
    de="vom {start} bis {end}; noch im Gange: {count}",
)
FITS = Says(
    en="fitness {log} over all events, {average} on average; {whole} of the cases ({low} … {high}) go as the journey says",
    nl="overeenstemming {log} over alle gebeurtenissen, gemiddeld {average}; {whole} van de dossiers ({low} … {high}) loopt zoals de klantreis zegt",
    fr="conformité de {log} sur tous les événements, {average} en moyenne ; {whole} des dossiers ({low} … {high}) suivent le parcours",
    de="Übereinstimmung {log} über alle Ereignisse, im Mittel {average}; {whole} der Fälle ({low} … {high}) verlaufen wie beschrieben",
)
NO_CASES = Says(
    en="no case of this journey is in the log",
    nl="er staat geen dossier van deze klantreis in het logboek",
    fr="aucun dossier de ce parcours n’est dans le journal",
    de="kein Fall dieser Customer Journey steht im Protokoll",
)()
NOT_LOGGED = Says(
    en="no event is about these steps, so they are passed over: {steps}",
    nl="over deze stappen gaat geen gebeurtenis, ze worden dus overgeslagen: {steps}",
    fr="aucun événement ne porte sur ces moments, ils sont donc passés : {steps}",
    de="von diesen Schritten handelt kein Ereignis, sie werden daher übergangen: {steps}",
)
HIDDEN = Says(
    en="ways that the map has not, taken fewer than {least} times: {count}",
    nl="wegen die niet op de kaart staan, minder dan {least} keer genomen: {count}",
    fr="chemins absents de la carte, pris moins de {least} fois : {count}",
    de="Wege, die nicht auf der Karte stehen und seltener als {least}-mal genommen wurden: {count}",
)
