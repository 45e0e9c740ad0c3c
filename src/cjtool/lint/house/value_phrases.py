"""What is said of the values in a condition: their kinds, how they compare and sum, in every language."""

from cjtool.message import Says

AN_OBJECT = Says(en="an object", nl="een object", fr="un objet", de="ein Objekt")()
A_LIST = Says(en="a list", nl="een lijst", fr="une liste", de="eine Liste")()
A_NUMBER = Says(en="a number", nl="een getal", fr="un nombre", de="eine Zahl")()
TEXT = Says(en="text", nl="tekst", fr="un texte", de="Text")()
YES_OR_NO = Says(en="yes or no", nl="ja of nee", fr="oui ou non", de="Ja oder Nein")()
A_LENGTH = Says(en="a length of time", nl="een tijdsduur", fr="une durée", de="eine Zeitdauer")()
A_DATE = Says(en="a date", nl="een datum", fr="une date", de="ein Datum")()
OWN_DATA = Says(en="data of your own", nl="eigen gegevens", fr="une donnée à vous", de="ein eigener Wert")()
SIZE_TAKES = Says(
    en="`size` takes one list or text",
    nl="`size` neemt één lijst of tekst",
    fr="`size` attend une seule liste ou un seul texte",
    de="`size` nimmt eine Liste oder einen Text",
)()
NO_SIZE = Says(
    en="{shown} is {kind}, and has no size",
    nl="{shown} is {kind}, en heeft geen lengte",
    fr="{shown} est {kind}, et n’a pas de longueur",
    de="{shown} ist {kind} und hat keine Länge",
)
ASKED_OF_TEXT = Says(
    en="{name} is asked of a text: {example}",
    nl="{name} wordt aan een tekst gevraagd: {example}",
    fr="{name} se demande à un texte : {example}",
    de="{name} wird einen Text gefragt: {example}",
)
TEXT_EXPECTED = Says(
    en="{shown} is {kind} where text is expected",
    nl="{shown} is {kind}, en hier hoort tekst",
    fr="{shown} est {kind}, là où un texte est attendu",
    de="{shown} ist {kind}, hier gehört Text hin",
)
NUMBER_EXPECTED = Says(
    en="{shown} is {kind} where a number is expected",
    nl="{shown} is {kind}, en hier hoort een getal",
    fr="{shown} est {kind}, là où un nombre est attendu",
    de="{shown} ist {kind}, hier gehört eine Zahl hin",
)
PATTERN_WRITTEN_OUT = Says(
    en="`matches` takes a pattern that is written out",
    nl="`matches` neemt een patroon dat uitgeschreven is",
    fr="`matches` attend un motif écrit en toutes lettres",
    de="`matches` nimmt ein ausgeschriebenes Muster",
)()
NO_PATTERN = Says(
    en="{shown} is no pattern",
    nl="{shown} is geen patroon",
    fr="{shown} n’est pas un motif",
    de="{shown} ist kein Muster",
)
RE2 = Says(
    en="patterns are those of RE2",
    nl="patronen zijn die van RE2",
    fr="les motifs sont ceux de RE2",
    de="die Muster sind die von RE2",
)()
TAKES_A_NUMBER = Says(
    en="{name} takes a number",
    nl="{name} neemt een getal",
    fr="{name} attend un nombre",
    de="{name} nimmt eine Zahl",
)
DAY_WRITTEN_OUT = Says(
    en="`date` takes a day that is written out",
    nl="`date` neemt een dag die uitgeschreven is",
    fr="`date` attend un jour écrit en toutes lettres",
    de="`date` nimmt einen ausgeschriebenen Tag",
)()
TAKES_ONE = Says(
    en="{name} takes one value",
    nl="{name} neemt één waarde",
    fr="{name} attend une seule valeur",
    de="{name} nimmt einen Wert",
)
NOT_AS_A_WHOLE = Says(
    en="{shown} is {kind}, and not compared as a whole",
    nl="{shown} is {kind}, en wordt niet in zijn geheel vergeleken",
    fr="{shown} est {kind}, et ne se compare pas en entier",
    de="{shown} ist {kind} und wird nicht als Ganzes verglichen",
)
NEVER_MORE_OR_LESS = Says(
    en="{shown} is {kind}, which is never more or less",
    nl="{shown} is {kind}, en dat is nooit meer of minder",
    fr="{shown} est {kind}, qui n’est jamais plus ni moins",
    de="{shown} ist {kind}, und das ist nie mehr oder weniger",
)
EQUAL_OR_IN = Says(
    en="use `==` or `in`",
    nl="gebruik `==` of `in`",
    fr="utilisez `==` ou `in`",
    de="`==` oder `in` verwenden",
)()
IN_TAKES_A_LIST = Says(
    en="{shown} is {kind}, and `in` looks into a list",
    nl="{shown} is {kind}, en `in` kijkt in een lijst",
    fr="{shown} est {kind}, et `in` cherche dans une liste",
    de="{shown} ist {kind}, und `in` sucht in einer Liste",
)
LIST_HOLDS_OTHERS = Says(
    en="{shown} is {kind}, and the list holds {other}",
    nl="{shown} is {kind}, en in de lijst staat {other}",
    fr="{shown} est {kind}, et la liste contient autre chose : {other}",
    de="{shown} ist {kind}, und in der Liste steht {other}",
)
NEVER_IS = Says(
    en="{shown} is never {value}",
    nl="{shown} is nooit {value}",
    fr="{shown} n’est jamais {value}",
    de="{shown} ist nie {value}",
)
UNLIKE = Says(
    en="{one} is {kind}, and {other} is {other_kind}",
    nl="{one} is {kind}, en {other} is {other_kind}",
    fr="{one} est {kind}, et {other} est {other_kind}",
    de="{one} ist {kind}, und {other} ist {other_kind}",
)
AND_THE_LIKE = Says(
    en="write `days(2)`, `hours(4)` and the like",
    nl="schrijf `days(2)`, `hours(4)` en dergelijke",
    fr="écrivez `days(2)`, `hours(4)` ou semblable",
    de="`days(2)`, `hours(4)` oder Ähnliches schreiben",
)()
USE_IN = Says(en="use `in`", nl="gebruik `in`", fr="utilisez `in`", de="`in` verwenden")()
GIVES_NOTHING = Says(
    en="{one} {sign} {other} gives nothing",
    nl="{one} {sign} {other} levert niets op",
    fr="{one} {sign} {other} ne donne rien",
    de="{one} {sign} {other} ergibt nichts",
)
TEXT_IS_COMPARED = Says(
    en="a condition compares text, and does not put it together",
    nl="een voorwaarde vergelijkt tekst, en voegt die niet samen",
    fr="une condition compare des textes, et ne les assemble pas",
    de="eine Bedingung vergleicht Text und setzt ihn nicht zusammen",
)()
COUNT_BESIDE_FRACTION = Says(
    en="a count beside a number with a fraction",
    nl="een aantal naast een getal met decimalen",
    fr="un décompte à côté d’un nombre décimal",
    de="eine Anzahl neben einer Dezimalzahl",
)()
DOUBLE_AROUND = Says(
    en="write `double(…)` around the count",
    nl="schrijf `double(…)` om het aantal heen",
    fr="écrivez `double(…)` autour du décompte",
    de="`double(…)` um die Anzahl schreiben",
)()
MINUS_BEFORE = Says(
    en="`-` before {kind}", nl="`-` voor {kind}", fr="`-` devant {kind}", de="`-` vor: {kind}"
)
