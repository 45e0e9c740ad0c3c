"""What can be wrong with a text as YAML, in every language."""

from cjtool.message import Says

UNREADABLE = Says(
    en="this cannot be read as YAML",
    nl="dit is niet als YAML te lezen",
    fr="ceci ne se lit pas comme du YAML",
    de="das lässt sich nicht als YAML lesen",
)
TAB = Says(
    en="a tab in the indentation",
    nl="een tab in de inspringing",
    fr="une tabulation dans le retrait",
    de="ein Tabulator in der Einrückung",
)
BANG = Says(
    en="text cannot start with `!`, which YAML takes for a tag",
    nl="tekst kan niet met `!` beginnen: YAML ziet dat als een tag",
    fr="un texte ne peut pas commencer par `!`, que YAML prend pour une étiquette",
    de="Text kann nicht mit `!` beginnen: YAML hält das für ein Tag",
)
PERCENT = Says(
    en="a line that starts with `%`",
    nl="een regel die met `%` begint",
    fr="une ligne qui commence par `%`",
    de="eine Zeile, die mit `%` beginnt",
)
ESCAPE_OF_NOTHING = Says(
    en="an escape that stands for no character",
    nl="een escapecode die voor geen enkel teken staat",
    fr="un code d’échappement qui ne correspond à aucun caractère",
    de="eine Escape-Folge, die für kein Zeichen steht",
)
STRAY_COLON = Says(
    en="a `: ` stands where no key can be",
    nl="er staat `: ` waar geen sleutel kan staan",
    fr="un `: ` se trouve là où aucune clé n’est possible",
    de="hier steht `: `, wo kein Schlüssel stehen kann",
)
STRAY_ITEM = Says(
    en="a list item (`- `) cannot start here",
    nl="hier kan geen lijstitem (`- `) beginnen",
    fr="un élément de liste (`- `) ne peut pas commencer ici",
    de="hier kann kein Listeneintrag (`- `) beginnen",
)
NOT_AN_ITEM = Says(
    en="a list goes on here with something that is not an item",
    nl="een lijst gaat hier verder met iets wat geen item is",
    fr="une liste continue ici par autre chose qu’un élément",
    de="eine Liste geht hier mit etwas weiter, das kein Eintrag ist",
)
NOT_A_KEY = Says(
    en="this is not a key where a key is expected",
    nl="dit is geen sleutel, en hier hoort er een",
    fr="ceci n’est pas une clé, là où une clé est attendue",
    de="das ist kein Schlüssel, hier gehört einer hin",
)
OUTSIDE = Says(
    en="this line stands outside what comes before it",
    nl="deze regel staat buiten wat ervoor komt",
    fr="cette ligne se trouve hors de ce qui la précède",
    de="diese Zeile steht außerhalb dessen, was davor kommt",
)
KEY_WITHOUT_COLON = Says(
    en="a key without its `:`",
    nl="een sleutel zonder `:`",
    fr="une clé sans son `:`",
    de="ein Schlüssel ohne `:`",
)
OPEN_QUOTE = Says(
    en="a quote is opened and not closed",
    nl="een aanhalingsteken wordt geopend en niet gesloten",
    fr="un guillemet est ouvert et n’est pas fermé",
    de="ein Anführungszeichen ist offen und wird nicht geschlossen",
)
UNKNOWN_ESCAPE = Says(
    en="an escape that YAML does not know",
    nl="een escapecode die YAML niet kent",
    fr="un code d’échappement que YAML ne connaît pas",
    de="eine Escape-Folge, die YAML nicht kennt",
)
OPEN_LIST = Says(
    en="a list `[…]` is not closed",
    nl="een lijst `[…]` is niet gesloten",
    fr="une liste `[…]` n’est pas fermée",
    de="eine Liste `[…]` ist nicht geschlossen",
)
OPEN_OBJECT = Says(
    en="an object `{…}` is not closed",
    nl="een object `{…}` is niet gesloten",
    fr="un objet `{…}` n’est pas fermé",
    de="ein Objekt `{…}` ist nicht geschlossen",
)
LONE_COLON = Says(
    en="a `:` with nothing after it, inside braces or brackets",
    nl="een `:` met niets erachter, tussen accolades of haken",
    fr="un `:` suivi de rien, entre accolades ou crochets",
    de="ein `:`, auf das nichts folgt, in geschweiften oder eckigen Klammern",
)
NO_VALUE = Says(
    en="a value is missing here",
    nl="hier ontbreekt een waarde",
    fr="il manque une valeur ici",
    de="hier fehlt ein Wert",
)
NO_ANCHOR = Says(
    en="an alias (`*name`) of an anchor that is not there",
    nl="een alias (`*naam`) van een anker dat er niet is",
    fr="un alias (`*nom`) d’une ancre qui n’existe pas",
    de="ein Alias (`*Name`) zu einem Anker, den es nicht gibt",
)
ANCHOR_TWICE = Says(
    en="an anchor (`&name`) is given twice",
    nl="een anker (`&naam`) staat er twee keer",
    fr="une ancre (`&nom`) est donnée deux fois",
    de="ein Anker (`&Name`) steht zweimal da",
)
SECOND_DOCUMENT = Says(
    en="a second document starts here",
    nl="hier begint een tweede document",
    fr="un deuxième document commence ici",
    de="hier beginnt ein zweites Dokument",
)
AFTER_BLOCK = Says(
    en="text stands after the `|` or `>` of a block",
    nl="er staat tekst achter de `|` of `>` van een blok",
    fr="du texte suit le `|` ou le `>` d’un bloc",
    de="hinter dem `|` oder `>` eines Blocks steht Text",
)
QUESTION_MARK = Says(
    en="a `? ` stands where no key can be",
    nl="er staat `? ` waar geen sleutel kan staan",
    fr="un `? ` se trouve là où aucune clé n’est possible",
    de="hier steht `? `, wo kein Schlüssel stehen kann",
)
STAR_OR_AND = Says(
    en="text cannot start with `*` or `&`, which YAML takes for an alias or an anchor",
    nl="tekst kan niet met `*` of `&` beginnen: YAML ziet dat als een alias of een anker",
    fr="un texte ne peut pas commencer par `*` ou `&`, que YAML prend pour un alias ou une ancre",
    de="Text kann nicht mit `*` oder `&` beginnen: YAML hält das für einen Alias oder einen Anker",
)
DOCUMENT_IN_QUOTES = Says(
    en="a `---` or `...` inside quotes that are still open",
    nl="een `---` of `...` tussen aanhalingstekens die nog open staan",
    fr="un `---` ou `...` entre des guillemets encore ouverts",
    de="ein `---` oder `...` in Anführungszeichen, die noch offen sind",
)
OTHER_YAML = Says(
    en="a version of YAML that is not 1.1 or 1.2",
    nl="een andere versie van YAML dan 1.1 of 1.2",
    fr="une version de YAML autre que 1.1 ou 1.2",
    de="eine andere YAML-Version als 1.1 oder 1.2",
)
VERSION_TWICE = Says(
    en="the version of YAML is given twice",
    nl="de versie van YAML staat er twee keer",
    fr="la version de YAML est donnée deux fois",
    de="die YAML-Version steht zweimal da",
)
INDENT_OF_ZERO = Says(
    en="an indentation of `0` after `|` or `>`",
    nl="een inspringing van `0` na `|` of `>`",
    fr="un retrait de `0` après `|` ou `>`",
    de="eine Einrückung von `0` nach `|` oder `>`",
)
CANNOT_START = Says(
    en="text cannot start with {character}",
    nl="tekst kan niet met {character} beginnen",
    fr="un texte ne peut pas commencer par {character}",
    de="Text kann nicht mit {character} beginnen",
)
BACKQUOTE = Says(
    en="text cannot start with a backquote",
    nl="tekst kan niet met een accent grave beginnen",
    fr="un texte ne peut pas commencer par un accent grave",
    de="Text kann nicht mit einem Gravis beginnen",
)
LINE_SEPARATOR = Says(
    en="a line separator ({code}) in the text",
    nl="een regelscheidingsteken ({code}) in de tekst",
    fr="un séparateur de ligne ({code}) dans le texte",
    de="ein Zeilentrennzeichen ({code}) im Text",
)
BYTE_ORDER_MARK = Says(
    en="a byte order mark ({code}) in the text",
    nl="een byte order mark ({code}) in de tekst",
    fr="une marque d’ordre des octets ({code}) dans le texte",
    de="eine Bytereihenfolge-Marke ({code}) im Text",
)
HALF_A_CHARACTER = Says(
    en="half a character ({code}) in the text",
    nl="een half teken ({code}) in de tekst",
    fr="une moitié de caractère ({code}) dans le texte",
    de="ein halbes Zeichen ({code}) im Text",
)
CONTROL_CHARACTER = Says(
    en="a control character ({code}) in the text",
    nl="een stuurteken ({code}) in de tekst",
    fr="un caractère de contrôle ({code}) dans le texte",
    de="ein Steuerzeichen ({code}) im Text",
)
GIT_CONFLICT = Says(
    en="git’s marks of a conflict (`<<<<<<<`) are still in the file",
    nl="de conflictmarkeringen van git (`<<<<<<<`) staan nog in het bestand",
    fr="les marques de conflit de git (`<<<<<<<`) sont encore dans le fichier",
    de="die Konfliktmarken von Git (`<<<<<<<`) stehen noch in der Datei",
)
