"""The words of figures of what customers answered, in every language."""

from cjtool.i18n.translated import Translated
from cjtool.message import Says

WHERE = Translated(en="Where", nl="Waar", fr="Où", de="Wo")
METRIC = Translated(en="Metric", nl="KPI", fr="Indicateur", de="Kennzahl")
VALUE = Translated(en="Value", nl="Waarde", fr="Valeur", de="Wert")
INTERVAL = Translated(en="95% interval", nl="95%-interval", fr="IC à 95 %", de="95-%-Intervall")
NUMBER = Translated(en="n", nl="n", fr="n", de="n")
ASKED = Translated(en="Asked", nl="Gevraagd", fr="Interrogés", de="Befragt")
CHANGE = Translated(en="Change", nl="Verandering", fr="Évolution", de="Veränderung")
WHOLE = Translated(
    en="Whole journey", nl="Hele klantreis", fr="Tout le parcours", de="Gesamte Customer Journey"
)
NOTHING_SAID = Translated(en="(nothing)", nl="(niets)", fr="(rien)", de="(nichts)")
TOUCHPOINTS = Translated(en="Touchpoints", nl="Contactmomenten", fr="Points de contact", de="Kontaktpunkte")
TARGETS = Translated(en="Targets", nl="Doelen", fr="Objectifs", de="Ziele")
BUDGETS = Translated(en="Budgets", nl="Budgetten", fr="Budgets", de="Budgets")
LEFT_OUT = Translated(en="Left out", nl="Niet meegeteld", fr="Non comptés", de="Nicht gezählt")
NOTED = Translated(en="Noted", nl="Let op", fr="À noter", de="Hinweise")
NEAREST = Says(
    en="{name}: did you mean {nearest}?", nl="{name}: bedoel je {nearest}?",
    fr="{name} : vouliez-vous dire {nearest} ?", de="{name}: ist {nearest} gemeint?",
)  # fmt: skip
MORE_NAMES = Says(
    en="and {count} more", nl="en nog {count}", fr="et {count} de plus", de="und {count} weitere"
)
STATES = {
    "met": Translated(en="✓ met", nl="✓ gehaald", fr="✓ atteint", de="✓ erreicht"),
    "missed": Translated(en="✗ missed", nl="✗ niet gehaald", fr="✗ manqué", de="✗ verfehlt"),
    "unknown": Translated(
        en="? not yet known", nl="? nog niet bekend", fr="? pas encore connu", de="? noch nicht bekannt"
    ),
}
NO_ANSWERS = Says(
    en="too few answers to show anything of {journey}",
    nl="te weinig antwoorden om iets van {journey} te laten zien",
    fr="trop peu de réponses pour montrer quoi que ce soit de {journey}",
    de="zu wenige Antworten, um etwas von {journey} zu zeigen",
)
POOLED = Says(
    en="{metric} of the whole journey is that of the answers at its parts, as nobody was asked about the whole: {weights}",
    nl="{metric} van de hele klantreis is berekend uit de antwoorden bij de onderdelen, want naar het geheel is niet gevraagd: {weights}",
    fr="{metric} de tout le parcours est celui des réponses à ses parties, car rien n’a été demandé sur l’ensemble : {weights}",
    de="{metric} der ganzen Customer Journey ergibt sich aus den Antworten zu ihren Teilen, da nach dem Ganzen nicht gefragt wurde: {weights}",
)
POOLED_FEW = Says(
    en="{metric} of the whole journey is that of the answers at its parts, as too few answers are about the whole ({few}): {weights}",
    nl="{metric} van de hele klantreis is berekend uit de antwoorden bij de onderdelen, want te weinig antwoorden gaan over het geheel ({few}): {weights}",
    fr="{metric} de tout le parcours est celui des réponses à ses parties, car trop peu de réponses portent sur l’ensemble ({few}) : {weights}",
    de="{metric} der ganzen Customer Journey ergibt sich aus den Antworten zu ihren Teilen, da zu wenige Antworten das Ganze betreffen ({few}): {weights}",
)
NOT_POOLED = Says(
    en="{metric} of the whole journey is that of the answers about the whole (n = {n}); those at its parts, which are not in it, give {value} (n = {parts})",
    nl="{metric} van de hele klantreis is berekend uit de antwoorden over het geheel (n = {n}); die bij de onderdelen tellen niet mee en komen uit op {value} (n = {parts})",
    fr="{metric} de tout le parcours est celui des réponses sur l’ensemble (n = {n}) ; celles à ses parties n’y comptent pas et donnent {value} (n = {parts})",
    de="{metric} der ganzen Customer Journey ergibt sich aus den Antworten zum Ganzen (n = {n}); die zu ihren Teilen zählen darin nicht mit und ergeben {value} (n = {parts})",
)
LOWEST = Says(
    en="{metric}: lowest at {lowest} ({low}), at the end {last} ({end}); (peak + end) / 2 = {both}",
    nl="{metric}: het laagst bij {lowest} ({low}), aan het eind {last} ({end}); (piek + eind) / 2 = {both}",
    fr="{metric} : au plus bas à {lowest} ({low}), à la fin {last} ({end}) ; (pic + fin) / 2 = {both}",
    de="{metric}: am niedrigsten bei {lowest} ({low}), am Ende {last} ({end}); (Spitze + Ende) / 2 = {both}",
)
"""Each value with how many answers it rests on."""
UNSURE = Says(
    en="{metric}: which step is lowest is not sure, as intervals overlap; at the end {last} ({end})",
    nl="{metric}: welke stap het laagst is, staat niet vast, want de intervallen overlappen; aan het eind {last} ({end})",
    fr="{metric} : le moment le plus bas n’est pas certain, car les intervalles se recoupent ; à la fin {last} ({end})",
    de="{metric}: welcher Schritt am niedrigsten liegt, steht nicht fest, da sich die Intervalle überschneiden; am Ende {last} ({end})",
)
SATISFIED = Says(
    en="{metric}: the share of customers who are satisfied, {least} and up on a scale of {low} to {high}",
    nl="{metric}: het aandeel tevreden klanten, vanaf een {least} op een schaal van {low} tot {high}",
    fr="{metric} : la part des clients satisfaits, à partir de {least} sur une échelle de {low} à {high}",
    de="{metric}: der Anteil zufriedener Kunden, ab {least} auf einer Skala von {low} bis {high}",
)
IN_POINTS = Says(
    en="changes of shares are in percentage points",
    nl="veranderingen van aandelen zijn in procentpunten",
    fr="les évolutions de parts sont en points de pourcentage",
    de="Veränderungen von Anteilen sind in Prozentpunkten",
)()
FEW = Translated(en="few", nl="te weinig", fr="trop peu", de="zu wenige")
COMPARED = Says(
    en="Change: {now} against {before}; the other columns are of answers from {start} to {end}",
    nl="Verandering: {now} ten opzichte van {before}; de andere kolommen gaan over antwoorden van {start} tot en met {end}",
    fr="Évolution : {now} par rapport à {before} ; les autres colonnes portent sur les réponses du {start} au {end}",
    de="Veränderung: {now} gegenüber {before}; die anderen Spalten gelten für Antworten vom {start} bis {end}",
)
TOO_FEW = Says(
    en="few: fewer than {least} answers in one of the two",
    nl="te weinig: minder dan {least} antwoorden in een van beide periodes",
    fr="trop peu : moins de {least} réponses dans l’une des deux périodes",
    de="zu wenige: weniger als {least} Antworten in einem der beiden Zeiträume",
)
NOT_COMPARED = Says(
    en="no change is told, as fewer than {least} answered in {before} or {now} wherever one looks",
    nl="er is geen verandering te melden: overal gaven minder dan {least} klanten antwoord in {before} of {now}",
    fr="aucune évolution n’est donnée : partout, moins de {least} réponses en {before} ou en {now}",
    de="keine Veränderung ist angegeben: überall gibt es weniger als {least} Antworten in {before} oder {now}",
)
NO_WHOLE_SPANS = {
    "month": Says(
        en="no change is told, as no two whole months with answers lie behind us in the period",
        nl="er is geen verandering te melden: de periode telt geen twee hele, afgelopen maanden met antwoorden",
        fr="aucune évolution n’est donnée : la période ne compte pas deux mois entiers et passés avec des réponses",
        de="keine Veränderung ist angegeben: Im Zeitraum liegen keine zwei ganzen Monate mit Antworten hinter uns",
    )(),
    "quarter": Says(
        en="no change is told, as no two whole quarters with answers lie behind us in the period; `--trend month` compares months",
        nl="er is geen verandering te melden: de periode telt geen twee hele, afgelopen kwartalen met antwoorden; `--trend month` vergelijkt maanden",
        fr="aucune évolution n’est donnée : la période ne compte pas deux trimestres entiers et passés avec des réponses ; `--trend month` compare des mois",
        de="keine Veränderung ist angegeben: Im Zeitraum liegen keine zwei ganzen Quartale mit Antworten hinter uns; `--trend month` vergleicht Monate",
    )(),
    "year": Says(
        en="no change is told, as no two whole years with answers lie behind us in the period; `--trend quarter` compares quarters",
        nl="er is geen verandering te melden: de periode telt geen twee hele, afgelopen jaren met antwoorden; `--trend quarter` vergelijkt kwartalen",
        fr="aucune évolution n’est donnée : la période ne compte pas deux années entières et passées avec des réponses ; `--trend quarter` compare des trimestres",
        de="keine Veränderung ist angegeben: Im Zeitraum liegen keine zwei ganzen Jahre mit Antworten hinter uns; `--trend quarter` vergleicht Quartale",
    )(),
}  # fmt: skip
MAYBE_CHANCE = Says(
    en="?: the change may be chance, as its own 95% interval holds 0",
    nl="?: de verandering kan toeval zijn, want 0 ligt binnen het 95%-interval van de verandering",
    fr="? : l’évolution peut être due au hasard, car son propre intervalle à 95 % contient 0",
    de="?: Die Veränderung kann Zufall sein, da ihr eigenes 95-%-Intervall die 0 enthält",
)()
ROWS = Says(
    en="{read} rows read: {counted} counted, {silent} asked without an answer, {left} left out",
    nl="{read} rijen gelezen: {counted} meegeteld, {silent} gevraagd zonder antwoord, {left} niet meegeteld",
    fr="{read} lignes lues : {counted} comptées, {silent} sans réponse, {left} non comptées",
    de="{read} Zeilen gelesen: {counted} gezählt, {silent} gefragt ohne Antwort, {left} nicht gezählt",
)
MUCH_LOST = Says(
    en="Mind: {lost} of {rows} rows of {source} are left out ({share}); why stands below",
    nl="Let op: {lost} van de {rows} rijen van {source} tellen niet mee ({share}); waarom staat onderaan",
    fr="Attention : {lost} lignes sur {rows} de {source} ne sont pas comptées ({share}) ; la raison est indiquée plus bas",
    de="Achtung: {lost} von {rows} Zeilen von {source} sind nicht gezählt ({share}); warum, steht unten",
)
HIDDEN = Says(
    en="groups of fewer than {least} answers are not shown: {count}",
    nl="groepen met minder dan {least} antwoorden staan er niet bij: {count}",
    fr="les groupes de moins de {least} réponses ne sont pas montrés : {count}",
    de="Gruppen mit weniger als {least} Antworten werden nicht gezeigt: {count}",
)
NARROW = Says(
    en="for want of room these columns are not shown, and `--output csv` has them: {columns}",
    nl="voor deze kolommen is geen plaats, ze staan wel in `--output csv`: {columns}",
    fr="faute de place, ces colonnes ne sont pas montrées, `--output csv` les donne : {columns}",
    de="aus Platzmangel fehlen diese Spalten, `--output csv` nennt sie: {columns}",
)
