"""What is said of data that YAML can hold and a file of ours cannot, in every language."""

from cjtool.message import Says

TOO_DEEP = Says(
    en="nested deeper than {most} levels",
    nl="dieper genest dan {most} niveaus",
    fr="plus de {most} niveaux imbriqués",
    de="tiefer als {most} Ebenen verschachtelt",
)
TAKE_APART = Says(
    en="take the nesting apart",
    nl="haal de nesting uit elkaar",
    fr="défaites l’imbrication",
    de="die Verschachtelung auflösen",
)()
TOO_MUCH = Says(
    en="aliases that expand to over 25,000 values",
    nl="aliassen die samen meer dan 25.000 waarden opleveren",
    fr="des alias qui donnent plus de 25\u202f000 valeurs",
    de="Aliase, die über 25.000 Werte ergeben",
)()
FEWER_ALIASES = Says(
    en="write less with aliases",
    nl="schrijf minder met aliassen",
    fr="écrivez-en moins avec des alias",
    de="weniger mit Aliasen schreiben",
)()
HOLDS_ITSELF = Says(
    en="an alias that holds itself",
    nl="een alias die zichzelf bevat",
    fr="un alias qui se contient lui-même",
    de="ein Alias, der sich selbst enthält",
)()
WRITE_OUT = Says(
    en="write the value out",
    nl="schrijf de waarde uit",
    fr="écrivez la valeur en toutes lettres",
    de="den Wert ausschreiben",
)()
NO_TEXT_AS_KEY = Says(
    en="a list or an object as a key",
    nl="een lijst of een object als sleutel",
    fr="une liste ou un objet comme clé",
    de="eine Liste oder ein Objekt als Schlüssel",
)()
A_KEY_IS_TEXT = Says(
    en="a key is text", nl="een sleutel is tekst", fr="une clé est un texte", de="ein Schlüssel ist Text"
)()
EMPTY_KEY = Says(
    en="a key that is empty", nl="een lege sleutel", fr="une clé vide", de="ein leerer Schlüssel"
)()
KEY_BEFORE_COLON = Says(
    en="write a key before the `:`",
    nl="schrijf een sleutel voor de `:`",
    fr="écrivez une clé avant le `:`",
    de="einen Schlüssel vor den `:` schreiben",
)()
MERGES_NO_OBJECT = Says(
    en="`<<` merges something that is not an object",
    nl="`<<` voegt iets in wat geen object is",
    fr="`<<` fusionne autre chose qu’un objet",
    de="`<<` fügt etwas ein, das kein Objekt ist",
)()
MERGE_AN_ALIAS = Says(
    en="merge an alias of an object",
    nl="voeg een alias van een object in",
    fr="fusionnez l’alias d’un objet",
    de="den Alias eines Objekts einfügen",
)()
FIRST_GIVEN = Says(
    en="first given here",
    nl="hier staat hij het eerst",
    fr="donnée d’abord ici",
    de="hier steht er zuerst",
)()
GIVEN_TWICE = Says(
    en="the key {key} is given twice",
    nl="de sleutel {key} staat er twee keer",
    fr="la clé {key} est donnée deux fois",
    de="der Schlüssel {key} steht zweimal da",
)
KEEP_ONE = Says(en="keep one", nl="houd er één", fr="gardez-en une", de="nur einen behalten")()
NOT_FINITE = Says(
    en="{shown} is not a finite number",
    nl="{shown} is geen eindig getal",
    fr="{shown} n’est pas un nombre fini",
    de="{shown} ist keine endliche Zahl",
)
NUMBER_OR_QUOTES = Says(
    en="give a number, or text in quotes",
    nl="geef een getal, of tekst tussen aanhalingstekens",
    fr="donnez un nombre, ou un texte entre guillemets",
    de="eine Zahl angeben oder Text in Anführungszeichen",
)()
LOOKS_LIKE_THOUSANDS = Says(
    en="{shown} is read as {number}, and looks like thousands",
    nl="{shown} wordt gelezen als {number}, en lijkt op duizendtallen",
    fr="{shown} est lu comme {number}, et ressemble à des milliers",
    de="{shown} wird als {number} gelesen und sieht nach Tausendern aus",
)
WRITE_EITHER = Says(
    en="write {thousands}, or {fraction}",
    nl="schrijf {thousands}, of {fraction}",
    fr="écrivez {thousands}, ou {fraction}",
    de="{thousands} oder {fraction} schreiben",
)
CONTROL_CHARACTER = Says(
    en="a control character ({code}) in text",
    nl="een stuurteken ({code}) in tekst",
    fr="un caractère de contrôle ({code}) dans un texte",
    de="ein Steuerzeichen ({code}) im Text",
)
NO_ESCAPE = Says(
    en="take the escape that makes it away",
    nl="haal de escapecode weg die het oplevert",
    fr="retirez le code d’échappement qui le produit",
    de="die Escape-Folge entfernen, die es erzeugt",
)()
A_TAG = Says(
    en="a tag ({shown})", nl="een tag ({shown})", fr="une étiquette ({shown})", de="ein Tag ({shown})"
)
SOME_TAG = Says(en="a tag", nl="een tag", fr="une étiquette", de="ein Tag")()
NO_TAGS = Says(
    en="tags have no meaning here; take it away, or put text that starts with `!` in quotes",
    nl="tags hebben hier geen betekenis; haal hem weg, of zet tekst die met `!` begint tussen aanhalingstekens",
    fr="les étiquettes n’ont pas de sens ici ; retirez-la, ou mettez un texte qui commence par `!` entre guillemets",
    de="Tags haben hier keine Bedeutung; entfernen oder Text, der mit `!` beginnt, in Anführungszeichen setzen",
)()
UNSETTLED = Says(
    en="a conflict of two versions is not settled",
    nl="een conflict tussen twee versies is niet opgelost",
    fr="un conflit entre deux versions n’est pas réglé",
    de="ein Konflikt zweier Versionen ist nicht gelöst",
)()
UNSETTLED_ABOUT = Says(
    en="a conflict of two versions is not settled: {about}",
    nl="een conflict tussen twee versies is niet opgelost: {about}",
    fr="un conflit entre deux versions n’est pas réglé : {about}",
    de="ein Konflikt zweier Versionen ist nicht gelöst: {about}",
)
SETTLE = Says(
    en="write below what is to hold, and take the comment away with all its lines",
    nl="schrijf eronder wat moet gelden, en haal het commentaar met al zijn regels weg",
    fr="écrivez dessous ce qui doit valoir, et retirez le commentaire avec toutes ses lignes",
    de="darunter schreiben, was gelten soll, und den Kommentar mit allen seinen Zeilen entfernen",
)()
