"""What is said of tables, in every language."""

from cjtool.message import Says

AS_ROWS = Says(
    en="read as one row per step: {columns}",
    nl="gelezen als één rij per stap: {columns}",
    fr="lu comme une ligne par moment : {columns}",
    de="gelesen als eine Zeile pro Schritt: {columns}",
)
AS_STAGE_ROWS = Says(
    en="read as one row per stage: {columns}",
    nl="gelezen als één rij per fase: {columns}",
    fr="lu comme une ligne par étape : {columns}",
    de="gelesen als eine Zeile pro Phase: {columns}",
)
AS_LANES = Says(
    en="read as lanes down and stages across: {columns}",
    nl="gelezen met lagen onder elkaar en fasen naast elkaar: {columns}",
    fr="lu avec les lignes de la carte de haut en bas et les étapes de gauche à droite : {columns}",
    de="gelesen mit Bahnen untereinander und Phasen nebeneinander: {columns}",
)
AS_NOTES = Says(
    en="read as sticky notes: {columns}",
    nl="gelezen als geeltjes: {columns}",
    fr="lu comme des notes adhésives : {columns}",
    de="gelesen als Haftnotizen: {columns}",
)
AS_ABOUT = Says(
    en="read as facts about the journey: {columns}",
    nl="gelezen als gegevens van de klantreis: {columns}",
    fr="lu comme des informations sur le parcours : {columns}",
    de="gelesen als Angaben zur Customer Journey: {columns}",
)
GUESSED_HEADING = Says(
    en="the heading {heading} was taken for {key}; {line} in `--columns` confirms it, and another key there changes it",
    nl="de kop {heading} is opgevat als {key}; {line} in `--columns` bevestigt dat, en een andere sleutel daar verandert het",
    fr="l’en-tête {heading} a été compris comme {key} ; {line} dans `--columns` le confirme, et une autre clé à cet endroit le change",
    de="die Überschrift {heading} wurde als {key} verstanden; {line} in `--columns` bestätigt das, ein anderer Schlüssel dort ändert es",
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
NO_TABLE = Says(
    en="no journey was found: neither a column of stages or steps, nor lanes such as `Actions` and `Emotion`; the headings are {headings}",
    nl="er is geen klantreis gevonden: geen kolom met fasen of stappen, en geen lagen zoals `Acties` en `Emotie`; de koppen zijn {headings}",
    fr="aucun parcours n’a été trouvé : ni colonne d’étapes ou de moments, ni lignes comme `Actions` et `Émotion` ; les en-têtes sont {headings}",
    de="es wurde keine Customer Journey gefunden: weder eine Spalte mit Phasen oder Schritten noch Bahnen wie `Handlungen` und `Emotion`; die Überschriften sind {headings}",
)
EMPTY = Says(
    en="there is no table with anything in it",
    nl="er is geen tabel waar iets in staat",
    fr="il n’y a aucun tableau rempli",
    de="es gibt keine Tabelle mit Inhalt",
)()
SAY_WHICH = Says(
    en="say with `--columns` which heading is what, with a line such as {line}",
    nl="zeg met `--columns` welke kop wat is, met een regel zoals {line}",
    fr="dites avec `--columns` à quoi correspond chaque en-tête, avec une ligne comme {line}",
    de="mit `--columns` angeben, welche Überschrift was bedeutet, etwa mit der Zeile {line}",
)
NO_KEY = Says(
    en="{key}, which `--columns` names for {heading}, is not a key that columns have",
    nl="{key}, dat `--columns` bij {heading} noemt, is geen sleutel voor kolommen",
    fr="{key}, que `--columns` donne pour {heading}, n’est pas une clé de colonne",
    de="{key}, das `--columns` für {heading} nennt, ist kein Schlüssel für Spalten",
)
KEYS_ARE = Says(
    en="choose from {keys}", nl="kies uit {keys}", fr="choisissez parmi {keys}", de="zur Wahl stehen {keys}"
)
NO_COLUMN = Says(
    en="no table has the heading {heading}, which `--columns` names; the nearest is {near}",
    nl="geen tabel heeft de kop {heading}, die `--columns` noemt; het dichtst in de buurt komt {near}",
    fr="aucun tableau n’a l’en-tête {heading}, que `--columns` nomme ; le plus proche est {near}",
    de="keine Tabelle hat die Überschrift {heading}, die `--columns` nennt; am nächsten kommt {near}",
)
NOT_A_JOURNEY = Says(
    en="this table is not a journey: it has neither stages nor steps nor lanes",
    nl="deze tabel is geen klantreis: er zijn geen fasen, stappen of lagen",
    fr="ce tableau n’est pas un parcours : il n’a ni étapes, ni moments, ni lignes de carte",
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
A_TOTAL = Says(
    en="this row sums up others, and is not a step",
    nl="deze rij vat andere samen en is geen stap",
    fr="cette ligne totalise les autres et n’est pas un moment",
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
SCALE_GUESSED = Says(
    en="the scores were taken to be on a scale from {low} to {high}; `--scale` gives another",
    nl="de scores zijn gelezen op een schaal van {low} tot {high}; `--scale` geeft een andere",
    fr="les notes ont été lues sur une échelle de {low} à {high} ; `--scale` en donne une autre",
    de="die Werte wurden auf einer Skala von {low} bis {high} gelesen; `--scale` gibt eine andere",
)
NOT_AN_ID = Says(
    en="{value} cannot be an id, or is already in use",
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
SAME_FOR_STAGE = Says(
    en="this stands in every column of the stage, and was given to the stage",
    nl="dit staat in elke kolom van de fase en staat nu bij de fase",
    fr="ceci est dans chaque colonne de l’étape, et lui a été attribué",
    de="das steht in jeder Spalte der Phase und steht jetzt bei der Phase",
)()
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
    en="the position on the board gave the order, and is not kept",
    nl="de plaats op het bord gaf de volgorde en blijft niet bewaard",
    fr="la position sur le tableau a donné l’ordre, et n’est pas gardée",
    de="der Platz auf dem Board gab die Reihenfolge und bleibt nicht erhalten",
)()
SHEET_IS_STAGE = Says(
    en="the table stands under {name}, which became its stage",
    nl="de tabel staat onder {name}, en dat is de fase geworden",
    fr="le tableau est sous {name}, qui est devenu son étape",
    de="die Tabelle steht unter {name}, und das wurde ihre Phase",
)
TAG_READ = Says(
    en="this tag says what kind of note it is, and is not kept",
    nl="dit label zegt wat voor geeltje het is en blijft niet bewaard",
    fr="cette étiquette dit de quelle sorte de note il s’agit, et n’est pas gardée",
    de="dieses Etikett sagt, was für eine Notiz es ist, und bleibt nicht erhalten",
)()
AUTHOR_OF_NOTE = Says(
    en="who wrote a note is not kept",
    nl="wie een geeltje schreef, blijft niet bewaard",
    fr="l’auteur d’une note n’est pas gardé",
    de="wer eine Notiz geschrieben hat, bleibt nicht erhalten",
)()
OF_THE_BOARD = Says(
    en="this is for the board itself, and is not kept",
    nl="dit is voor het bord zelf en blijft niet bewaard",
    fr="ceci ne sert qu’au tableau, et n’est pas gardé",
    de="das dient nur dem Board und bleibt nicht erhalten",
)()
NOT_OF_NOTES = Says(
    en="sticky notes have no column for {key}; {line} in `--columns` keeps it as data of your own",
    nl="geeltjes hebben geen kolom voor {key}; {line} in `--columns` bewaart het als eigen gegevens",
    fr="les notes adhésives n’ont pas de colonne pour {key} ; {line} dans `--columns` la garde comme donnée à vous",
    de="Haftnotizen haben keine Spalte für {key}; {line} in `--columns` behält sie als eigene Daten",
)
EMPTY_NOTE = Says(
    en="this note has no text",
    nl="dit geeltje heeft geen tekst",
    fr="cette note n’a pas de texte",
    de="diese Notiz hat keinen Text",
)()
LANGUAGE_OF_HEADINGS = Says(
    en="the headings are not in the project’s language, so the journey states its own: {line}",
    nl="de koppen zijn niet in de taal van het project; de klantreis vermeldt daarom zijn eigen taal: {line}",
    fr="les en-têtes ne sont pas dans la langue du projet ; le parcours indique donc la sienne : {line}",
    de="die Überschriften sind nicht in der Sprache des Projekts; die Customer Journey gibt deshalb ihre eigene an: {line}",
)
