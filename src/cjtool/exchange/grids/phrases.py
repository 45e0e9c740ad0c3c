"""What readers of tables say, in every language."""

from cjtool.message import Says

READ_AS = Says(
    en="read as {encoding}, with {separator} between columns",
    nl="gelezen als {encoding}, met {separator} tussen de kolommen",
    fr="lu en {encoding}, avec {separator} entre les colonnes",
    de="gelesen als {encoding}, mit {separator} zwischen den Spalten",
)
DECIMAL_COMMA = Says(
    en="numbers have a decimal comma, such as {number}",
    nl="getallen hebben een decimale komma, zoals {number}",
    fr="les nombres ont une virgule décimale, comme {number}",
    de="Zahlen haben ein Dezimalkomma, etwa {number}",
)
QUOTES = Says(
    en="a quotation mark stands where none can, and was read as well as it could be",
    nl="een aanhalingsteken staat waar het niet kan en is zo goed mogelijk gelezen",
    fr="un guillemet est mal placé et a été lu au mieux",
    de="ein Anführungszeichen steht, wo keines stehen kann, und wurde so gut wie möglich gelesen",
)()
OPEN_QUOTE = Says(
    en="a quotation mark opens here and never closes; from here on, quotation marks are read as text",
    nl="hier opent een aanhalingsteken dat nergens sluit; vanaf hier zijn aanhalingstekens tekst",
    fr="un guillemet s’ouvre ici et ne se ferme jamais ; à partir d’ici, les guillemets sont lus comme du texte",
    de="hier öffnet ein Anführungszeichen, das nie schließt; ab hier sind Anführungszeichen Text",
)()
LONG_CELL = Says(
    en="{name}:{line}: a cell is longer than 10,000,000 characters",
    nl="{name}:{line}: een cel is langer dan 10.000.000 tekens",
    fr="{name}:{line} : une cellule dépasse 10 000 000 de caractères",
    de="{name}:{line}: eine Zelle ist länger als 10.000.000 Zeichen",
)
QUOTE_HINT = Says(
    en="look for a quotation mark that does not close",
    nl="zoek een aanhalingsteken dat niet sluit",
    fr="cherchez un guillemet qui ne se ferme pas",
    de="ein Anführungszeichen suchen, das nicht schließt",
)()
TOO_MANY_CELLS = Says(
    en="{name} has more than {most} cells with something in them, which is too many for a journey map",
    nl="{name} heeft meer dan {most} gevulde cellen, en dat is te veel voor een klantreis",
    fr="{name} a plus de {most} cellules remplies, ce qui est trop pour une carte de parcours",
    de="{name} hat mehr als {most} gefüllte Zellen, und das ist zu viel für eine Journey Map",
)
LEAVE_OUT = Says(
    en="leave out the rows that are not steps",
    nl="laat de rijen weg die geen stappen zijn",
    fr="supprimez les lignes qui ne sont pas des moments",
    de="die Zeilen weglassen, die keine Schritte sind",
)()
STRAY = Says(
    en="stands by itself, outside any table",
    nl="staat los, buiten elke tabel",
    fr="se trouve à part, hors de tout tableau",
    de="steht für sich, außerhalb jeder Tabelle",
)()
AFTER_EMPTY = Says(
    en="column {columns} stands apart, next to an empty column, and was read as part of the table",
    nl="kolom {columns} staat apart, naast een lege kolom, en is gelezen als deel van de tabel",
    fr="la colonne {columns}, séparée par une colonne vide, a été lue comme une partie du tableau",
    de="Spalte {columns} steht abseits, neben einer leeren Spalte, und wurde als Teil der Tabelle gelesen",
)
ERROR_CELL = Says(
    en="the cell holds the error {error} instead of a value",
    nl="in de cel staat de fout {error} in plaats van een waarde",
    fr="la cellule contient l’erreur {error}, et aucune valeur",
    de="die Zelle enthält den Fehler {error} und keinen Wert",
)
PERHAPS_DATE = Says(
    en="{date} stands among numbers: a spreadsheet may have made it of a range such as `1-2`",
    nl="{date} staat tussen getallen: een rekenblad kan dit van een bereik als `1-2` hebben gemaakt",
    fr="{date} se trouve parmi des nombres : un tableur l’a peut-être tiré d’une plage comme `1-2`",
    de="{date} steht zwischen Zahlen: eine Tabellenkalkulation kann es aus einem Bereich wie `1-2` gemacht haben",
)
DAMAGED = Says(
    en="{name} is damaged, or not the kind of file that its name says",
    nl="{name} is beschadigd, of niet het soort bestand dat de naam zegt",
    fr="{name} est endommagé, ou n’est pas le type de fichier que dit son nom",
    de="{name} ist beschädigt oder nicht die Art von Datei, die der Name sagt",
)
SAVE_AGAIN = Says(
    en="open it in Excel or LibreOffice and save it as `.xlsx`",
    nl="open het in Excel of LibreOffice en sla het op als `.xlsx`",
    fr="ouvrez-le dans Excel ou LibreOffice et enregistrez-le en `.xlsx`",
    de="in Excel oder LibreOffice öffnen und als `.xlsx` speichern",
)()
ZIP_BOMB = Says(
    en="{name} unpacks to more than {most}, or is compressed as no workbook is, and is not read",
    nl="{name} wordt uitgepakt groter dan {most}, of is ingepakt zoals geen enkele werkmap, en wordt niet gelezen",
    fr="{name} dépasse {most} une fois décompressé, ou est compressé comme aucun classeur, et n’est pas lu",
    de="{name} wird entpackt größer als {most} oder ist so gepackt wie keine Arbeitsmappe und wird nicht gelesen",
)
ENTITIES = Says(
    en="{part} in {name} declares XML entities, and is not read",
    nl="{part} in {name} declareert XML-entiteiten en wordt niet gelezen",
    fr="{part} dans {name} déclare des entités XML et n’est pas lu",
    de="{part} in {name} deklariert XML-Entitäten und wird nicht gelesen",
)
LOCKED = Says(
    en="{name} is locked with a password",
    nl="{name} is beveiligd met een wachtwoord",
    fr="{name} est protégé par un mot de passe",
    de="{name} ist mit einem Passwort geschützt",
)
UNLOCK = Says(
    en="save a copy without a password",
    nl="sla een kopie zonder wachtwoord op",
    fr="enregistrez une copie sans mot de passe",
    de="eine Kopie ohne Passwort speichern",
)()
NO_BOOK = Says(
    en="{name} is not an Excel or LibreOffice workbook",
    nl="{name} is geen werkmap van Excel of LibreOffice",
    fr="{name} n’est pas un classeur Excel ou LibreOffice",
    de="{name} ist keine Arbeitsmappe von Excel oder LibreOffice",
)
BOOKS = Says(
    en="`.xlsx`, `.xls` and `.ods` are read",
    nl="`.xlsx`, `.xls` en `.ods` worden gelezen",
    fr="`.xlsx`, `.xls` et `.ods` sont lus",
    de="`.xlsx`, `.xls` und `.ods` werden gelesen",
)()
FAR_APART = Says(
    en="the cell {cell} in {name} lies too far from the others",
    nl="de cel {cell} in {name} ligt te ver van de andere",
    fr="la cellule {cell} de {name} est trop loin des autres",
    de="die Zelle {cell} in {name} liegt zu weit von den anderen",
)
OLD_BOOK = Says(
    en="a workbook in the old format: a percentage comes as a fraction, and a cell with an error as empty",
    nl="een werkmap in het oude formaat: een percentage komt als breuk, en een cel met een fout als leeg",
    fr="un classeur dans l’ancien format : un pourcentage arrive en fraction, et une cellule en erreur reste vide",
    de="eine Arbeitsmappe im alten Format: Prozente kommen als Bruch, und eine Zelle mit Fehler bleibt leer",
)()
MACROS = Says(
    en="macros are never read",
    nl="macro’s worden nooit gelezen",
    fr="les macros ne sont jamais lues",
    de="Makros werden nie gelesen",
)()
NO_CELLS = Says(
    en="the sheet has no cells",
    nl="het blad heeft geen cellen",
    fr="la feuille n’a pas de cellules",
    de="das Blatt hat keine Zellen",
)()
COMMENT = Says(
    en="comments on cells are not read",
    nl="opmerkingen bij cellen worden niet gelezen",
    fr="les commentaires de cellules ne sont pas lus",
    de="Kommentare zu Zellen werden nicht gelesen",
)()
BOX = Says(
    en="text over the cells is not read",
    nl="tekst die over de cellen ligt, wordt niet gelezen",
    fr="le texte posé sur les cellules n’est pas lu",
    de="Text, der über den Zellen liegt, wird nicht gelesen",
)()
PICTURES = Says(
    en="pictures and charts are not read: {count}",
    nl="afbeeldingen en grafieken worden niet gelezen: {count}",
    fr="les images et les graphiques ne sont pas lus : {count}",
    de="Bilder und Diagramme werden nicht gelesen: {count}",
)
NO_RESULT = Says(
    en="the formula has no result in the file; open and save it in Excel or LibreOffice",
    nl="de formule heeft geen uitkomst in het bestand; open het en sla het op in Excel of LibreOffice",
    fr="la formule n’a pas de résultat dans le fichier ; ouvrez-le et enregistrez-le dans Excel ou LibreOffice",
    de="die Formel hat kein Ergebnis in der Datei; in Excel oder LibreOffice öffnen und speichern",
)()
HIDDEN_SHEET = Says(
    en="the sheet is hidden, and not read; `--sheet` reads it",
    nl="het blad is verborgen en wordt niet gelezen; `--sheet` leest het",
    fr="la feuille est masquée et n’est pas lue ; `--sheet` la lit",
    de="das Blatt ist ausgeblendet und wird nicht gelesen; `--sheet` liest es",
)()
NO_SHEET = Says(
    en="{name} has no sheet {sheet}",
    nl="{name} heeft geen blad {sheet}",
    fr="{name} n’a pas de feuille {sheet}",
    de="{name} hat kein Blatt {sheet}",
)
THE_SHEETS = Says(
    en="it has {sheets}",
    nl="het heeft {sheets}",
    fr="il a {sheets}",
    de="es hat {sheets}",
)
IS_OFFICE = Says(
    en="{name} is an Excel or LibreOffice workbook, not a text",
    nl="{name} is een werkmap van Excel of LibreOffice, en geen tekst",
    fr="{name} est un classeur Excel ou LibreOffice, et pas un texte",
    de="{name} ist eine Arbeitsmappe von Excel oder LibreOffice und kein Text",
)
IMPORT_XLSX = Says(
    en="`cjtool import xlsx` reads it",
    nl="`cjtool import xlsx` leest het",
    fr="`cjtool import xlsx` le lit",
    de="`cjtool import xlsx` liest sie",
)()
OTHER_INSIDE = Says(
    en="{name} is not a workbook but {what}, and was read as that",
    nl="{name} is geen werkmap maar {what}, en is als zodanig gelezen",
    fr="{name} n’est pas un classeur mais {what}, et a été lu comme tel",
    de="{name} ist keine Arbeitsmappe, sondern {what}, und wurde so gelesen",
)
XML_BOOK = Says(
    en="{name} is an Excel 2003 workbook in XML, which is not read",
    nl="{name} is een Excel 2003-werkmap in XML, en die wordt niet gelezen",
    fr="{name} est un classeur XML d’Excel 2003, qui n’est pas lu",
    de="{name} ist eine XML-Arbeitsmappe von Excel 2003, die nicht gelesen wird",
)
PICTURE = Says(
    en="pictures are not read; the text in its place is",
    nl="afbeeldingen worden niet gelezen; de tekst die ervoor staat wel",
    fr="les images ne sont pas lues ; le texte qui les remplace l’est",
    de="Bilder werden nicht gelesen, der Text an ihrer Stelle schon",
)()
LINK = Says(
    en="the address of a link is not read; its text is",
    nl="het adres van een link wordt niet gelezen; de tekst wel",
    fr="l’adresse d’un lien n’est pas lue ; son texte l’est",
    de="die Adresse eines Links wird nicht gelesen, sein Text schon",
)()
HIDDEN_TEXT = Says(
    en="comments are not read",
    nl="opmerkingen worden niet gelezen",
    fr="les commentaires ne sont pas lus",
    de="Kommentare werden nicht gelesen",
)()
OUTSIDE = Says(
    en="text outside tables is not read",
    nl="tekst buiten tabellen wordt niet gelezen",
    fr="le texte hors des tableaux n’est pas lu",
    de="Text außerhalb von Tabellen wird nicht gelesen",
)()
FRONT_MATTER = Says(
    en="of the lines before the text, only the title is read",
    nl="van de regels voor de tekst wordt alleen de titel gelezen",
    fr="des lignes qui précèdent le texte, seul le titre est lu",
    de="von den Zeilen vor dem Text wird nur der Titel gelesen",
)()
BEYOND = Says(
    en="the row has more cells than the table has columns, and Markdown shows none of them",
    nl="de rij heeft meer cellen dan de tabel kolommen, en Markdown toont die niet",
    fr="la ligne a plus de cellules que le tableau n’a de colonnes, et Markdown ne les montre pas",
    de="die Zeile hat mehr Zellen als die Tabelle Spalten, und Markdown zeigt sie nicht",
)()
TOO_MANY_TABLES = Says(
    en="{name} has more than {most} tables",
    nl="{name} heeft meer dan {most} tabellen",
    fr="{name} a plus de {most} tableaux",
    de="{name} hat mehr als {most} Tabellen",
)
LEAVE_OUT_TABLES = Says(
    en="leave out the tables that are no journeys",
    nl="laat de tabellen weg die geen klantreizen zijn",
    fr="supprimez les tableaux qui ne sont pas des parcours",
    de="die Tabellen weglassen, die keine Customer Journeys sind",
)()
NO_TABLE = Says(
    en="no table was found in {name}",
    nl="in {name} is geen tabel gevonden",
    fr="aucun tableau n’a été trouvé dans {name}",
    de="in {name} wurde keine Tabelle gefunden",
)
HEADINGS_ALONE = Says(
    en="{name} has only headings and no rows below them: {headings}",
    nl="{name} heeft alleen koppen en geen rijen eronder: {headings}",
    fr="{name} n’a que des en-têtes, sans aucune ligne en dessous : {headings}",
    de="{name} hat nur Überschriften und keine Zeilen darunter: {headings}",
)
WRITE_ROWS = Says(
    en="write a row for each step",
    nl="schrijf een rij voor elke stap",
    fr="écrivez une ligne par moment",
    de="für jeden Schritt eine Zeile schreiben",
)()
