"""What is said of tables, in every language."""

from cjtool.message import Says

AS_ROWS = Says(
    en="read as one row per step: {columns}",
    nl="gelezen als één rij per stap: {columns}",
    fr="lu comme une ligne par étape : {columns}",
    de="gelesen als eine Zeile pro Schritt: {columns}",
)
AS_STAGE_ROWS = Says(
    en="read as one row per stage: {columns}",
    nl="gelezen als één rij per fase: {columns}",
    fr="lu comme une ligne par phase : {columns}",
    de="gelesen als eine Zeile pro Phase: {columns}",
)
AS_LANES = Says(
    en="read as lanes down and stages across: {columns}",
    nl="gelezen met lagen onder elkaar en fasen naast elkaar: {columns}",
    fr="lu avec les lignes de la carte de haut en bas et les phases de gauche à droite : {columns}",
    de="gelesen mit Bahnen untereinander und Phasen nebeneinander: {columns}",
)
AS_NOTES = Says(
    en="read as sticky notes: {columns}",
    nl="gelezen als geeltjes: {columns}",
    fr="lu comme des notes adhésives : {columns}",
    de="gelesen als Haftnotizen: {columns}",
)
AS_ABOUT = Says(
    en="read as what is told of the journey: {columns}",
    nl="gelezen als wat over de klantreis verteld wordt: {columns}",
    fr="lu comme ce qui est dit du parcours : {columns}",
    de="gelesen als Angaben zur Customer Journey: {columns}",
)
GUESSED_HEADING = Says(
    en="the heading {heading} was taken for {key}; {line} in `--columns` says otherwise",
    nl="de kop {heading} is opgevat als {key}; {line} in `--columns` zegt het anders",
    fr="l’en-tête {heading} a été compris comme {key} ; {line} dans `--columns` en décide autrement",
    de="die Überschrift {heading} wurde als {key} verstanden; {line} in `--columns` legt es anders fest",
)
UNKNOWN_HEADING = Says(
    en="no key is known for the heading {heading}; {line} in `--columns` would read it",
    nl="bij de kop {heading} is geen sleutel bekend; {line} in `--columns` zou die inlezen",
    fr="aucune clé n’est connue pour l’en-tête {heading} ; {line} dans `--columns` la ferait lire",
    de="zur Überschrift {heading} ist kein Schlüssel bekannt; {line} in `--columns` würde sie einlesen",
)
NO_HEADING = Says(
    en="there is no heading for it",
    nl="er staat geen kop bij",
    fr="il n’y a pas d’en-tête",
    de="dafür gibt es keine Überschrift",
)()
IGNORED = Says(
    en="left out, as `--columns` asks",
    nl="weggelaten, zoals `--columns` vraagt",
    fr="omis, comme le demande `--columns`",
    de="weggelassen, wie `--columns` es verlangt",
)()
NOT_READ = Says(
    en="{key} is not read from tables",
    nl="{key} wordt niet uit tabellen gelezen",
    fr="{key} n’est pas lu dans les tableaux",
    de="{key} wird nicht aus Tabellen gelesen",
)
NO_TABLE = Says(
    en="no journey was found: neither a column of stages or steps, nor lanes such as `Actions` and `Emotion`; the headings are {headings}",
    nl="er is geen klantreis gevonden: geen kolom met fasen of stappen, en geen lagen zoals `Acties` en `Emotie`; de koppen zijn {headings}",
    fr="aucun parcours n’a été trouvé : ni colonne de phases ou d’étapes, ni lignes comme `Actions` et `Émotion` ; les en-têtes sont {headings}",
    de="es wurde keine Customer Journey gefunden: weder eine Spalte mit Phasen oder Schritten noch Bahnen wie `Handlungen` und `Emotion`; die Überschriften sind {headings}",
)
EMPTY = Says(
    en="there is no table with anything in it",
    nl="er is geen tabel waar iets in staat",
    fr="il n’y a aucun tableau rempli",
    de="es gibt keine Tabelle mit Inhalt",
)()
SAY_WHICH = Says(
    en="say with `--columns` which heading is what, with a line such as `{heading}: stage`",
    nl="zeg met `--columns` welke kop wat is, met een regel zoals `{heading}: stage`",
    fr="dites avec `--columns` à quoi correspond chaque en-tête, avec une ligne comme `{heading}: stage`",
    de="mit `--columns` angeben, welche Überschrift was bedeutet, etwa mit der Zeile `{heading}: stage`",
)
NO_KEY = Says(
    en="{key}, which `--columns` names for {heading}, is not a key that columns have",
    nl="{key}, dat `--columns` bij {heading} noemt, is geen sleutel voor kolommen",
    fr="{key}, que `--columns` donne pour {heading}, n’est pas une clé de colonne",
    de="{key}, das `--columns` für {heading} nennt, ist kein Schlüssel für Spalten",
)
KEYS_ARE = Says(en="there are {keys}", nl="er zijn {keys}", fr="il y a {keys}", de="es gibt {keys}")
NO_COLUMN = Says(
    en="no table has the heading {heading}, which `--columns` names; the nearest is {near}",
    nl="geen tabel heeft de kop {heading}, die `--columns` noemt; het dichtst in de buurt komt {near}",
    fr="aucun tableau n’a l’en-tête {heading}, que `--columns` nomme ; le plus proche est {near}",
    de="keine Tabelle hat die Überschrift {heading}, die `--columns` nennt; am nächsten kommt {near}",
)
NOT_A_JOURNEY = Says(
    en="this table is no journey: it has neither stages nor steps nor lanes",
    nl="deze tabel is geen klantreis: er zijn geen fasen, stappen of lagen",
    fr="ce tableau n’est pas un parcours : il n’a ni phases, ni étapes, ni lignes de carte",
    de="diese Tabelle ist keine Customer Journey: Sie hat weder Phasen noch Schritte noch Bahnen",
)()
BESIDE = Says(
    en="this stands outside the table",
    nl="dit staat buiten de tabel",
    fr="ceci est en dehors du tableau",
    de="das steht außerhalb der Tabelle",
)()
HEADER_AGAIN = Says(
    en="this row repeats the headings",
    nl="deze rij herhaalt de koppen",
    fr="cette ligne répète les en-têtes",
    de="diese Zeile wiederholt die Überschriften",
)()
ABOVE_LANES = Says(
    en="this stands above the lanes",
    nl="dit staat boven de lagen",
    fr="ceci est au-dessus des lignes de la carte",
    de="das steht über den Bahnen",
)()
NOTHING_THERE = Says(
    en="this says that there is nothing",
    nl="dit zegt dat er niets is",
    fr="ceci dit qu’il n’y a rien",
    de="das sagt, dass es nichts gibt",
)()
A_TOTAL = Says(
    en="this row adds up others, and is no step",
    nl="deze rij telt andere op en is geen stap",
    fr="cette ligne totalise les autres et n’est pas une étape",
    de="diese Zeile fasst andere zusammen und ist kein Schritt",
)()
TITLE_GUESSED = Says(
    en="no title was found, and the journey is called {title}; `--title` gives another",
    nl="er is geen titel gevonden, en de klantreis heet nu {title}; `--title` geeft een andere",
    fr="aucun titre n’a été trouvé, et le parcours s’appelle {title} ; `--title` en donne un autre",
    de="es wurde kein Titel gefunden, und die Customer Journey heißt {title}; `--title` gibt einen anderen",
)
NAMED_TITLE = Says(
    en="this became the journey’s title",
    nl="dit is de titel van de klantreis geworden",
    fr="ceci est devenu le titre du parcours",
    de="das wurde zum Titel der Customer Journey",
)()
NAMED_OTHERWISE = Says(
    en="the journey has another title",
    nl="de klantreis heeft een andere titel",
    fr="le parcours a un autre titre",
    de="die Customer Journey hat einen anderen Titel",
)()
DEFAULT_TITLE = Says(en="Customer journey", nl="Klantreis", fr="Parcours client", de="Customer Journey")()
SCALE_GUESSED = Says(
    en="the scores were taken to be on a scale from {low} to {high}; `--scale` gives another",
    nl="de scores zijn gelezen op een schaal van {low} tot {high}; `--scale` geeft een andere",
    fr="les notes ont été lues sur une échelle de {low} à {high} ; `--scale` en donne une autre",
    de="die Werte wurden auf einer Skala von {low} bis {high} gelesen; `--scale` gibt eine andere",
)
NO_SCALE_FITS = Says(
    en="{value} is on no scale that is known; `--scale` gives one",
    nl="{value} past op geen bekende schaal; `--scale` geeft er een",
    fr="{value} ne correspond à aucune échelle connue ; `--scale` en donne une",
    de="{value} passt zu keiner bekannten Skala; `--scale` gibt eine an",
)
FELT = Says(
    en="{value} was taken for the emotion {emotion}",
    nl="{value} is opgevat als de emotie {emotion}",
    fr="{value} a été compris comme l’émotion {emotion}",
    de="{value} wurde als die Emotion {emotion} verstanden",
)
NO_NUMBER_FELT = Says(
    en="no number is known for these words; they stand in `feels`",
    nl="bij deze woorden is geen getal bekend; ze staan in `feels`",
    fr="aucun nombre n’est connu pour ces mots ; ils sont dans `feels`",
    de="zu diesen Wörtern ist keine Zahl bekannt; sie stehen in `feels`",
)()
FELT_TWICE = Says(
    en="the step already has the emotion {emotion}",
    nl="de stap heeft al de emotie {emotion}",
    fr="l’étape a déjà l’émotion {emotion}",
    de="der Schritt hat schon die Emotion {emotion}",
)
MIDDLE = Says(
    en="{value} is the middle of a range",
    nl="{value} is het midden van een bereik",
    fr="{value} est le milieu d’une plage",
    de="{value} ist die Mitte eines Bereichs",
)
KNOWN_AS = Says(
    en="{word} is {id} of {section}",
    nl="{word} is {id} uit {section}",
    fr="{word} est {id} de {section}",
    de="{word} ist {id} aus {section}",
)
TAKEN_FOR = Says(
    en="{word} was taken for {id} of {section}",
    nl="{word} is opgevat als {id} uit {section}",
    fr="{word} a été compris comme {id} de {section}",
    de="{word} wurde als {id} aus {section} verstanden",
)
TAKEN_FOR_VALUE = Says(
    en="{word} was taken for {value}",
    nl="{word} is opgevat als {value}",
    fr="{word} a été compris comme {value}",
    de="{word} wurde als {value} verstanden",
)
ONE_ALONE = Says(
    en="{key} takes one alone, and that is {first}",
    nl="{key} kan er maar één hebben, en dat is {first}",
    fr="{key} n’en prend qu’un seul, et c’est {first}",
    de="{key} nimmt nur einen Wert auf, und das ist {first}",
)
NOT_A_LENGTH = Says(
    en="{value} is not a length of time such as `2 days`",
    nl="{value} is geen tijdsduur zoals `2 dagen`",
    fr="{value} n’est pas une durée comme `2 jours`",
    de="{value} ist keine Zeitspanne wie `2 Tage`",
)
NOT_A_VALUE = Says(
    en="{value} is none of {known}",
    nl="{value} is geen van {known}",
    fr="{value} n’est aucun de {known}",
    de="{value} ist keines von {known}",
)
NOT_A_FREQUENCY = Says(
    en="{value} does not say how often, as `3 per month` does",
    nl="{value} zegt niet hoe vaak, zoals `3 per maand`",
    fr="{value} ne dit pas combien de fois, comme `3 par mois`",
    de="{value} sagt nicht, wie oft, wie es `3 pro Monat` tut",
)
NOT_A_SHARE = Says(
    en="{value} is not a share of customers such as `40%`",
    nl="{value} is geen aandeel van de klanten zoals `40%`",
    fr="{value} n’est pas une part des clients comme `40%`",
    de="{value} ist kein Anteil der Kunden wie `40%`",
)
NOT_A_NUMBER = Says(
    en="{value} is not a number",
    nl="{value} is geen getal",
    fr="{value} n’est pas un nombre",
    de="{value} ist keine Zahl",
)
NOT_AN_ID = Says(
    en="{value} cannot be an id, or stands for another one already",
    nl="{value} kan geen id zijn, of is al in gebruik",
    fr="{value} ne peut pas être un id, ou est déjà pris",
    de="{value} kann keine id sein oder ist schon vergeben",
)
ID_IN_SMALL = Says(
    en="{value} became the id {id}",
    nl="{value} is de id {id} geworden",
    fr="{value} est devenu l’id {id}",
    de="{value} wurde zur id {id}",
)
NOTHING_TO_SAY_IT_OF = Says(
    en="there is nothing in this row that it could be said of",
    nl="er staat niets in deze rij waar het bij hoort",
    fr="rien dans cette ligne à quoi le rattacher",
    de="in dieser Zeile steht nichts, wozu es gehören könnte",
)()
OF_SEVERAL = Says(
    en="{value} is said of each of {count} things",
    nl="{value} geldt nu voor elk van {count} dingen",
    fr="{value} vaut pour chacun des {count} éléments",
    de="{value} gilt für jedes von {count} Dingen",
)
A_MOMENT_THAT_MATTERS = Says(
    en="this was taken for a moment of truth; its words are not kept",
    nl="dit is opgevat als een moment van de waarheid; de woorden zelf blijven niet bewaard",
    fr="ceci a été compris comme un moment de vérité ; les mots ne sont pas gardés",
    de="das wurde als Moment der Wahrheit verstanden; die Wörter selbst bleiben nicht erhalten",
)()
NOT_YES_OR_NO = Says(
    en="{value} is neither yes nor no",
    nl="{value} is geen ja of nee",
    fr="{value} n’est ni oui ni non",
    de="{value} ist weder ja noch nein",
)
NO_SUCH_STEP = Says(
    en="{name} is not the name of one step",
    nl="{name} is niet de naam van één stap",
    fr="{name} n’est pas le nom d’une seule étape",
    de="{name} ist nicht der Name eines einzigen Schritts",
)
ORDER_KEPT = Says(
    en="the order is kept, the numbers are not",
    nl="de volgorde blijft, de nummers niet",
    fr="l’ordre est gardé, les numéros ne le sont pas",
    de="die Reihenfolge bleibt, die Nummern nicht",
)()
NAMED_BY_DOING = Says(
    en="the table names no steps: each is called after {key}, else after its stage",
    nl="de tabel noemt geen stappen: elke heet naar {key}, anders naar zijn fase",
    fr="le tableau ne nomme pas d’étapes : chacune porte le nom de {key}, sinon de sa phase",
    de="die Tabelle nennt keine Schritte: Jeder heißt nach {key}, sonst nach seiner Phase",
)
SAME_FOR_STAGE = Says(
    en="this stands in every column of the stage, and became the stage’s",
    nl="dit staat in elke kolom van de fase en is van de fase geworden",
    fr="ceci est dans chaque colonne de la phase, et lui a été attribué",
    de="das steht in jeder Spalte der Phase und gehört jetzt zur Phase",
)()
LIGHT = Says(
    en="{value} is a metric’s target, as its sign says",
    nl="{value} is een streefwaarde, zoals het teken zegt",
    fr="{value} est une cible, comme le dit le signe",
    de="{value} ist ein Zielwert, wie das Zeichen sagt",
)
COLOURS = Says(
    en="notes in {colour}: {count}; `colours: {form}` in `--columns` says what that means",
    nl="geeltjes in {colour}: {count}; `colours: {form}` in `--columns` zegt wat dat betekent",
    fr="notes en {colour} : {count} ; `colours: {form}` dans `--columns` dit ce que cela signifie",
    de="Notizen in {colour}: {count}; `colours: {form}` in `--columns` sagt, was das bedeutet",
)
NOTE_PLACED = Says(
    en="notes in {colour}: {count}, read as {key}",
    nl="geeltjes in {colour}: {count}, gelezen als {key}",
    fr="notes en {colour} : {count}, lues comme {key}",
    de="Notizen in {colour}: {count}, gelesen als {key}",
)
PLACE_OF_NOTE = Says(
    en="the place on the board gave the order, and is not kept",
    nl="de plaats op het bord gaf de volgorde en blijft niet bewaard",
    fr="la place sur le tableau a donné l’ordre, et n’est pas gardée",
    de="der Platz auf dem Board gab die Reihenfolge und bleibt nicht erhalten",
)()
SHEET_IS_STAGE = Says(
    en="the table stands under {name}, which became its stage",
    nl="de tabel staat onder {name}, en dat is de fase geworden",
    fr="le tableau est sous {name}, qui est devenu sa phase",
    de="die Tabelle steht unter {name}, und das wurde ihre Phase",
)
TAG_READ = Says(
    en="a tag says what its note is, and is not kept",
    nl="een label zegt wat het geeltje is en blijft niet bewaard",
    fr="une étiquette dit ce qu’est sa note, et n’est pas gardée",
    de="ein Etikett sagt, was seine Notiz ist, und bleibt nicht erhalten",
)()
