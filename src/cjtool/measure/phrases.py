"""Why answers are left out, in every language."""

from cjtool.message import Says

NO_STEP = Says(
    en="no such step in this journey; `steps` of the source says which is meant",
    nl="geen stap met deze naam in deze klantreis; `steps` van de bron zegt welke bedoeld is",
    fr="aucun moment de ce nom dans ce parcours ; `steps` de la source dit lequel est visé",
    de="kein solcher Schritt in dieser Customer Journey; `steps` der Quelle sagt, welcher gemeint ist",
)()
NO_STEP_NAMED = Says(
    en="no step is named; `without_step` of the source says whether such rows are about the whole journey",
    nl="er is geen stap genoemd; `without_step` van de bron zegt of zulke rijen over de hele klantreis gaan",
    fr="aucun moment n’est nommé ; `without_step` de la source dit si ces lignes portent sur tout le parcours",
    de="kein Schritt ist genannt; `without_step` der Quelle sagt, ob solche Zeilen die ganze Customer Journey betreffen",
)()
NO_TOUCHPOINT_NAMED = Says(
    en="no touchpoint is named; `without_step` of the source says whether such rows are about the whole journey",
    nl="er is geen contactmoment genoemd; `without_step` van de bron zegt of zulke rijen over de hele klantreis gaan",
    fr="aucun point de contact n’est nommé ; `without_step` de la source dit si ces lignes portent sur tout le parcours",
    de="kein Kontaktpunkt ist genannt; `without_step` der Quelle sagt, ob solche Zeilen die ganze Customer Journey betreffen",
)()
NO_JOURNEY = Says(
    en="no such journey", nl="geen klantreis met deze naam", fr="aucun parcours de ce nom", de="keine solche Customer Journey",
)()  # fmt: skip
WHICH_JOURNEY = Says(
    en="it is not told which of several journeys this is about",
    nl="er staat niet bij over welke van de klantreizen dit gaat",
    fr="on ne sait pas de quel parcours il s’agit",
    de="es ist nicht angegeben, um welche Customer Journey es geht",
)()
NO_TOUCHPOINT = Says(
    en="no such touchpoint", nl="geen contactmoment met deze naam", fr="aucun point de contact de ce nom", de="kein solcher Kontaktpunkt",
)()  # fmt: skip
NO_METRIC = Says(
    en="no such metric", nl="geen KPI met deze naam", fr="aucun indicateur de ce nom", de="keine solche Kennzahl",
)()  # fmt: skip
NOT_A_NUMBER = Says(
    en="the score is no number", nl="de score is geen getal", fr="la note n’est pas un nombre", de="der Wert ist keine Zahl",
)()  # fmt: skip
SHEET_ERROR = Says(
    en="the cell holds an error of the spreadsheet in place of a score; mend its formula and export again",
    nl="in de cel staat een fout van het rekenblad in plaats van een score; herstel de formule en exporteer opnieuw",
    fr="la cellule contient une erreur du tableur au lieu d’une note ; corrigez la formule et exportez de nouveau",
    de="die Zelle enthält einen Fehler der Tabelle statt eines Wertes; die Formel berichtigen und neu exportieren",
)()
OFF_SCALE = Says(
    en="the score lies outside the scale", nl="de score valt buiten de schaal", fr="la note sort de l’échelle", de="der Wert liegt außerhalb der Skala",
)()  # fmt: skip
NO_FRACTION = Says(
    en="NPS is answered in whole numbers: a fraction is an average, not the answer of one customer",
    nl="NPS wordt in hele getallen beantwoord: een breuk is een gemiddelde en niet het antwoord van één klant",
    fr="au NPS, on répond par des nombres entiers : une fraction est une moyenne, pas la réponse d’un client",
    de="NPS wird in ganzen Zahlen beantwortet: ein Bruch ist ein Durchschnitt, nicht die Antwort eines Kunden",
)()
TOTAL_ROW = Says(
    en="a row of totals or averages, not the answer of a customer",
    nl="een rij met totalen of gemiddelden, niet het antwoord van een klant",
    fr="une ligne de totaux ou de moyennes, pas la réponse d’un client",
    de="eine Zeile mit Summen oder Durchschnitten, nicht die Antwort eines Kunden",
)()
NOT_A_DAY = Says(
    en="the date cannot be read", nl="de datum is niet te lezen", fr="la date est illisible", de="das Datum ist nicht lesbar",
)()  # fmt: skip
DAY_NUMBER = Says(
    en="a number such as Excel counts days in, more than ten years from the other dates, or from one another; format the column as a date and export it again",
    nl="een getal waarmee Excel dagen telt, meer dan tien jaar van de andere datums of van elkaar; geef de kolom een datumnotatie en exporteer opnieuw",
    fr="un nombre avec lequel Excel compte les jours, à plus de dix ans des autres dates, ou les uns des autres ; donnez à la colonne un format de date et exportez de nouveau",
    de="eine Zahl, mit der Excel Tage zählt, mehr als zehn Jahre von den anderen Daten oder voneinander entfernt; die Spalte als Datum formatieren und neu exportieren",
)()
READ_DAY_NUMBER = Says(
    en="read as numbers that count days, as Excel writes dates without their format",
    nl="gelezen als getallen die dagen tellen, zoals Excel datums zonder datumnotatie schrijft",
    fr="lues comme des nombres qui comptent les jours, comme Excel écrit les dates sans leur format",
    de="als Zahlen gelesen, die Tage zählen, wie Excel Daten ohne ihr Format schreibt",
)()
EITHER_DAY = Says(
    en="day or month may come first; the source says which with `dates`",
    nl="het is niet duidelijk of dag of maand vooraan staat; de bron zegt dat met `dates`",
    fr="le jour ou le mois peut venir en premier ; la source le précise avec `dates`",
    de="Tag oder Monat kann vorn stehen; die Quelle sagt es mit `dates`",
)()
NO_DAY = Says(
    en="it has no date, and a period is asked for", nl="er is geen datum, terwijl er een periode is gevraagd",
    fr="il n’y a pas de date, et une période est demandée", de="es gibt kein Datum, und ein Zeitraum ist verlangt",
)()  # fmt: skip
WITHOUT_DAY = Says(
    en="no date: counted, but not in changes and not in targets of a time",
    nl="geen datum: wel meegeteld, maar niet in veranderingen en niet in doelen met een termijn",
    fr="sans date : comptées, mais pas dans les évolutions ni dans les objectifs avec un délai",
    de="ohne Datum: gezählt, aber nicht in Veränderungen und nicht in Zielen mit einer Frist",
)()
READ_DAY_FIRST = Says(
    en="read with the day first, as {proof} shows; `dates` of the source settles it",
    nl="gelezen met de dag voorop, zoals {proof} laat zien; `dates` van de bron legt het vast",
    fr="lues avec le jour en premier, comme le montre {proof} ; `dates` de la source le fixe",
    de="mit dem Tag voran gelesen, wie {proof} zeigt; `dates` der Quelle legt es fest",
)
READ_MONTH_FIRST = Says(
    en="read with the month first, as {proof} shows; `dates` of the source settles it",
    nl="gelezen met de maand voorop, zoals {proof} laat zien; `dates` van de bron legt het vast",
    fr="lues avec le mois en premier, comme le montre {proof} ; `dates` de la source le fixe",
    de="mit dem Monat voran gelesen, wie {proof} zeigt; `dates` der Quelle legt es fest",
)
OUTSIDE = Says(
    en="outside the period", nl="buiten de periode", fr="hors de la période", de="außerhalb des Zeitraums",
)()  # fmt: skip
NO_TIME = Says(
    en="a period is asked for, and the source does not say when",
    nl="er is een periode gevraagd, maar de bron zegt niet wanneer",
    fr="une période est demandée, et la source ne dit pas quand",
    de="ein Zeitraum ist verlangt, und die Quelle sagt nicht, wann",
)()
OTHER_METRIC = Says(
    en="the `feedback` of the step follows up another metric", nl="de `feedback` van de stap volgt een andere KPI op",
    fr="le `feedback` du moment suit un autre indicateur", de="das `feedback` des Schritts geht einer anderen Kennzahl nach",
)()  # fmt: skip
REPEATED = Says(
    en="the same customer said the same on the same day", nl="dezelfde klant antwoordde op dezelfde dag hetzelfde",
    fr="le même client a dit la même chose le même jour", de="derselbe Kunde sagte am selben Tag dasselbe",
)()  # fmt: skip
MAYBE_REPEATED = Says(
    en="may be of customers who said the same on the same day, written otherwise; the query that `cjtool measure --sql` prints now counts them once",
    nl="mogelijk van klanten die op dezelfde dag hetzelfde zeiden, maar anders geschreven; de query die `cjtool measure --sql` nu geeft, telt ze één keer",
    fr="peut-être de clients qui ont dit la même chose le même jour, écrite autrement ; la requête que donne maintenant `cjtool measure --sql` ne les compte qu’une fois",
    de="vielleicht von Kunden, die am selben Tag dasselbe sagten, anders geschrieben; die Abfrage, die `cjtool measure --sql` nun ausgibt, zählt sie einmal",
)()
SHORT_ROW = Says(
    en="the row has too few cells", nl="de rij heeft te weinig cellen", fr="la ligne a trop peu de cellules", de="die Zeile hat zu wenige Zellen",
)()  # fmt: skip
LONG_LINE = Says(
    en="a line or a cell is too long to be an answer", nl="een regel of een cel is te lang voor een antwoord",
    fr="une ligne ou une cellule est trop longue pour une réponse", de="eine Zeile oder eine Zelle ist zu lang für eine Antwort",
)()  # fmt: skip
BAD_QUOTES = Says(
    en="a quotation mark is opened and not closed, or stands in the middle of a cell in quotation marks",
    nl="een aanhalingsteken is geopend en niet gesloten, of staat midden in een cel tussen aanhalingstekens",
    fr="un guillemet est ouvert et non fermé, ou se trouve au milieu d’une cellule entre guillemets",
    de="ein Anführungszeichen ist nicht geschlossen oder steht mitten in einer Zelle in Anführungszeichen",
)()
FILTERED = Says(
    en="not one of those that the filter asks for", nl="valt buiten het filter",
    fr="hors de ce que demande le filtre", de="nicht das, was der Filter verlangt",
)()  # fmt: skip
FILE_BESIDE = Says(
    en="passed over: a program keeps this file beside others, as Excel does while a workbook is open",
    nl="overgeslagen: een programma zet dit bestand naast andere, zoals Excel zolang een werkmap open is",
    fr="passé : un programme garde ce fichier à côté des autres, comme Excel tant qu’un classeur est ouvert",
    de="übergangen: Ein Programm legt diese Datei neben andere, wie Excel, solange eine Mappe offen ist",
)()
ABOVE_HEADINGS = Says(
    en="passed over: lines above the headings", nl="overgeslagen: regels boven de kolomkoppen",
    fr="passé : lignes au-dessus des en-têtes", de="übergangen: Zeilen über den Spaltenköpfen",
)()  # fmt: skip
EMPTY_FILE = Says(
    en="the file is empty", nl="het bestand is leeg", fr="le fichier est vide", de="die Datei ist leer",
)()  # fmt: skip
FOLLOWED_WHEN = Says(
    en="called back, and the day of it cannot be read",
    nl="teruggebeld, maar de dag daarvan is niet te lezen",
    fr="rappelé, mais le jour du rappel est illisible",
    de="zurückgerufen, doch der Tag ist nicht lesbar",
)()
FOLLOWED_BEFORE = Says(
    en="called back before the customer answered",
    nl="teruggebeld voordat de klant antwoordde",
    fr="rappelé avant que le client ne réponde",
    de="zurückgerufen, bevor der Kunde geantwortet hat",
)()
NO_SUCH_STEP = Says(
    en="the event is no step of this journey; `steps` of the source says which it is",
    nl="de gebeurtenis is geen stap van deze klantreis; `steps` van de bron zegt welke het is",
    fr="l’événement n’est aucun moment de ce parcours ; `steps` de la source dit lequel",
    de="das Ereignis ist kein Schritt dieser Customer Journey; `steps` der Quelle sagt, welcher es ist",
)()
NO_CASE = Says(
    en="the event belongs to no case", nl="de gebeurtenis hoort bij geen dossier",
    fr="l’événement n’appartient à aucun dossier", de="das Ereignis gehört zu keinem Fall",
)()  # fmt: skip
NOT_A_MOMENT = Says(
    en="the time cannot be read", nl="het tijdstip is niet te lezen", fr="l’heure est illisible", de="der Zeitpunkt ist nicht lesbar",
)()  # fmt: skip
BEGAN_OUTSIDE = Says(
    en="the case began outside the period", nl="het dossier begon buiten de periode",
    fr="le dossier a commencé hors de la période", de="der Fall begann außerhalb des Zeitraums",
)()  # fmt: skip
NO_TIME_KNOWN = Says(
    en="a period is asked for, and the log has no times", nl="er is een periode gevraagd, maar het logboek heeft geen tijden",
    fr="une période est demandée, et le journal n’a pas d’heures", de="ein Zeitraum ist verlangt, und das Protokoll hat keine Zeiten",
)()  # fmt: skip
NOT_DONE = Says(
    en="begun, planned, broken off or skipped: not done", nl="begonnen, gepland, afgebroken of overgeslagen: niet gedaan",
    fr="commencé, prévu, interrompu ou sauté : non fait", de="begonnen, geplant, abgebrochen oder übersprungen: nicht erledigt",
)()  # fmt: skip
SILENT = Says(
    en="asked without an answer", nl="gevraagd zonder antwoord", fr="demandé sans réponse", de="gefragt ohne Antwort",
)()  # fmt: skip
UNREAD = {
    "not-done": NOT_DONE,
    "short-row": SHORT_ROW,
    "long-line": LONG_LINE,
    "bad-quotes": BAD_QUOTES,
    "filtered": FILTERED,
    "total-row": TOTAL_ROW,
    "empty-file": EMPTY_FILE,
    "file-beside": FILE_BESIDE,
}
"""Why a row could not be read, by what an engine calls it."""
