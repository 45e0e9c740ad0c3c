"""What to do where a text cannot be read as YAML, in every language; `{quotes}` is `QUOTES` or `STRAIGHT_QUOTES`."""

from cjtool.message import Says

QUOTES = Says(
    en="in quotes", nl="tussen aanhalingstekens", fr="entre guillemets", de="in Anführungszeichen"
)()
STRAIGHT_QUOTES = Says(
    en='in straight quotes (`"`)',
    nl='tussen rechte aanhalingstekens (`"`)',
    fr='entre guillemets droits (`"`)',
    de='in gerade Anführungszeichen (`"`)',
)()
SPACES = Says(
    en="indent with spaces",
    nl="spring in met spaties",
    fr="mettez des espaces en retrait",
    de="mit Leerzeichen einrücken",
)
QUOTE_IT = Says(
    en="put it {quotes}", nl="zet het {quotes}", fr="mettez-le {quotes}", de="den Text {quotes} setzen"
)
QUOTE_PERCENT = Says(
    en="put text that starts with `%` {quotes}",
    nl="zet tekst die met `%` begint {quotes}",
    fr="mettez un texte qui commence par `%` {quotes}",
    de="Text, der mit `%` beginnt, {quotes} setzen",
)
QUOTE_QUESTION_MARK = Says(
    en="put text that starts with `? ` {quotes}",
    nl="zet tekst die met `? ` begint {quotes}",
    fr="mettez un texte qui commence par `? ` {quotes}",
    de="Text, der mit `? ` beginnt, {quotes} setzen",
)
CHARACTER_ITSELF = Says(
    en="write the character itself",
    nl="schrijf het teken zelf",
    fr="écrivez le caractère lui-même",
    de="das Zeichen selbst schreiben",
)
QUOTE_COLONS_OR_INDENT = Says(
    en="put text that holds `: ` {quotes}, or mend the indentation of this line",
    nl="zet tekst met `: ` erin {quotes}, of herstel de inspringing van deze regel",
    fr="mettez un texte qui contient `: ` {quotes}, ou corrigez le retrait de cette ligne",
    de="Text mit `: ` {quotes} setzen oder die Einrückung dieser Zeile berichtigen",
)
OWN_LINE = Says(
    en="put it on a line of its own, or the text {quotes}",
    nl="zet het op een eigen regel, of de tekst {quotes}",
    fr="mettez-le sur une ligne à lui, ou le texte {quotes}",
    de="den Eintrag in eine eigene Zeile oder den Text {quotes} setzen",
)
INDENT_ITEMS = Says(
    en="mend its indentation: the items of one list start with `- ` in the same column",
    nl="herstel de inspringing: de items van één lijst beginnen met `- ` in dezelfde kolom",
    fr="corrigez son retrait : les éléments d’une liste commencent par `- ` dans la même colonne",
    de="die Einrückung berichtigen: Die Einträge einer Liste beginnen mit `- ` in derselben Spalte",
)
INDENT_OR_INSIDE = Says(
    en="mend the indentation; text after a closing quote belongs inside the quotes",
    nl="herstel de inspringing; tekst na een sluitend aanhalingsteken hoort tussen de aanhalingstekens",
    fr="corrigez le retrait ; un texte après un guillemet fermant se place entre les guillemets",
    de="die Einrückung berichtigen; Text nach dem schließenden Anführungszeichen gehört davor",
)
INDENT_KEYS = Says(
    en="mend its indentation: the keys of one object start in the same column",
    nl="herstel de inspringing: de sleutels van één object beginnen in dezelfde kolom",
    fr="corrigez son retrait : les clés d’un objet commencent dans la même colonne",
    de="die Einrückung berichtigen: Die Schlüssel eines Objekts beginnen in derselben Spalte",
)
KEY_AND_VALUE = Says(
    en="write `key: value`, or put text of several lines {quotes}",
    nl="schrijf `sleutel: waarde`, of zet tekst van meer regels {quotes}",
    fr="écrivez `clé: valeur`, ou mettez un texte de plusieurs lignes {quotes}",
    de="`Schlüssel: Wert` schreiben oder mehrzeiligen Text {quotes} setzen",
)
CLOSE_IT = Says(en="close it", nl="sluit het", fr="fermez-le", de="schließen")
BACKSLASH = Says(
    en="in double quotes a backslash is written `\\\\`; or use single quotes",
    nl="tussen dubbele aanhalingstekens schrijf je een backslash als `\\\\`; of gebruik enkele",
    fr="entre guillemets doubles, une barre oblique inverse s’écrit `\\\\` ; ou prenez des guillemets simples",
    de="in doppelten Anführungszeichen steht `\\\\` für einen Backslash; oder einfache verwenden",
)
CLOSE_LIST = Says(
    en="close it with `]`, or put a comma before this",
    nl="sluit hem met `]`, of zet hiervoor een komma",
    fr="fermez-la par `]`, ou mettez une virgule avant ceci",
    de="mit `]` schließen oder ein Komma davor setzen",
)
CLOSE_OBJECT = Says(
    en="close it with `}`, or put a comma before this",
    nl="sluit het met `}`, of zet hiervoor een komma",
    fr="fermez-le par `}`, ou mettez une virgule avant ceci",
    de="mit `}` schließen oder ein Komma davor setzen",
)
SPACE_OR_QUOTES = Says(
    en="put a space after it, or text that holds a `:` {quotes}",
    nl="zet er een spatie achter, of tekst met een `:` erin {quotes}",
    fr="mettez une espace après, ou un texte qui contient `:` {quotes}",
    de="ein Leerzeichen dahinter oder Text mit `:` {quotes} setzen",
)
GIVE_VALUE = Says(
    en="give it, or take the bracket or comma away",
    nl="vul hem in, of haal de haak of komma weg",
    fr="donnez-la, ou retirez le crochet ou la virgule",
    de="angeben oder Klammer oder Komma entfernen",
)
DEFINE_ANCHOR = Says(
    en="define it first with `&name`",
    nl="definieer het eerst met `&naam`",
    fr="définissez-la d’abord avec `&nom`",
    de="zuerst mit `&Name` definieren",
)
ANOTHER_NAME = Says(
    en="give one of them another name",
    nl="geef een van de twee een andere naam",
    fr="donnez un autre nom à l’une d’elles",
    de="einem der beiden einen anderen Namen geben",
)
ONE_DOCUMENT = Says(
    en="one file holds one document; take the `---` away",
    nl="een bestand bevat één document; haal de `---` weg",
    fr="un fichier contient un seul document ; retirez le `---`",
    de="eine Datei enthält ein Dokument; `---` entfernen",
)
NEXT_LINE = Says(
    en="start the text on the next line",
    nl="begin de tekst op de volgende regel",
    fr="commencez le texte à la ligne suivante",
    de="den Text in der nächsten Zeile beginnen",
)
CLOSE_QUOTES = Says(
    en="close the quotes before it, or indent the line",
    nl="sluit de aanhalingstekens ervoor, of laat de regel inspringen",
    fr="fermez les guillemets avant, ou mettez la ligne en retrait",
    de="die Anführungszeichen davor schließen oder die Zeile einrücken",
)
REMOVE_LINE = Says(
    en="take the line away", nl="haal de regel weg", fr="retirez la ligne", de="die Zeile entfernen"
)
REMOVE_ONE_LINE = Says(
    en="take one line away", nl="haal één regel weg", fr="retirez une ligne", de="eine Zeile entfernen"
)
NO_TAGS = Says(
    en="take it away: tags have no meaning here",
    nl="haal hem weg: tags hebben hier geen betekenis",
    fr="retirez-la : les étiquettes n’ont pas de sens ici",
    de="entfernen: Tags haben hier keine Bedeutung",
)
ONE_TO_NINE = Says(
    en="give 1 to 9, or nothing",
    nl="geef 1 tot en met 9, of niets",
    fr="donnez un chiffre de 1 à 9, ou rien",
    de="1 bis 9 angeben oder nichts",
)
TAKE_AWAY = Says(en="take it away", nl="haal het weg", fr="retirez-le", de="entfernen")
SETTLE = Says(
    en="keep one of the two sides, and take the lines with the marks away",
    nl="houd een van de twee kanten over, en haal de regels met de markeringen weg",
    fr="gardez l’un des deux côtés, et retirez les lignes avec les marques",
    de="eine der beiden Seiten behalten und die Zeilen mit den Marken entfernen",
)
