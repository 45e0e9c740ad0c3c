"""What is said of what a condition asks: names, fields, lists and functions, in every language."""

from cjtool.message import Says

THIS = Says(en="this", nl="dit", fr="ceci", de="das")()
NO_YES_OR_NO = Says(
    en="{shown} is {kind} where yes or no is expected",
    nl="{shown} is {kind}, en hier hoort ja of nee",
    fr="{shown} est {kind}, là où oui ou non est attendu",
    de="{shown} ist {kind}, hier gehört Ja oder Nein hin",
)
COMPARE_OR_HAS = Says(
    en="compare it, or write {example}",
    nl="vergelijk het, of schrijf {example}",
    fr="comparez-le, ou écrivez {example}",
    de="vergleichen oder {example} schreiben",
)
NOTHING_IS_NULL = Says(
    en="nothing is `null` here",
    nl="niets is hier `null`",
    fr="rien n’est `null` ici",
    de="nichts ist hier `null`",
)()
HAS_OR_EMPTY = Says(
    en='ask `has(…)`, or compare text with `""`',
    nl='vraag `has(…)`, of vergelijk tekst met `""`',
    fr='demandez `has(…)`, ou comparez un texte avec `""`',
    de='`has(…)` fragen oder Text mit `""` vergleichen',
)()
BYTES = Says(
    en="bytes in a condition",
    nl="bytes in een voorwaarde",
    fr="des octets dans une condition",
    de="Bytes in einer Bedingung",
)()
QUOTES_ALONE = Says(
    en="write text in quotes alone",
    nl="schrijf tekst alleen tussen aanhalingstekens",
    fr="écrivez le texte simplement entre guillemets",
    de="Text nur in Anführungszeichen schreiben",
)()
UNKNOWN_NAME = Says(
    en="a condition knows no {name}",
    nl="een voorwaarde kent geen {name}",
    fr="une condition ne connaît pas {name}",
    de="eine Bedingung kennt kein {name}",
)
KNOWN_NAMES = Says(
    en='it knows {names}; text goes in quotes: "{text}"',
    nl='ze kent {names}; tekst hoort tussen aanhalingstekens: "{text}"',
    fr='elle connaît {names} ; un texte se met entre guillemets : "{text}"',
    de='sie kennt {names}; Text gehört in Anführungszeichen: "{text}"',
)
HAS_NO = Says(
    en="{shown} is {kind}, and has no {field}",
    nl="{shown} is {kind}, en heeft geen {field}",
    fr="{shown} est {kind}, et n’a pas de {field}",
    de="{shown} ist {kind} und hat kein {field}",
)
NO_FIELD = Says(
    en="{field} is no field of {owner}",
    nl="{field} is geen veld van {owner}",
    fr="{owner} n’a pas de champ {field}",
    de="{owner} hat kein Feld {field}",
)
IT_HAS = Says(en="it has {fields}", nl="er zijn {fields}", fr="il y a {fields}", de="es gibt {fields}")
PAGE_LISTS = Says(
    en="the page of the format lists the keys of {owner}",
    nl="de pagina over het formaat noemt de sleutels van {owner}",
    fr="la page du format donne les clés : {owner}",
    de="die Seite über das Format nennt die Schlüssel: {owner}",
)
ALWAYS_YES_OR_NO = Says(
    en="{field} is always yes or no",
    nl="{field} is altijd ja of nee",
    fr="{field} est toujours oui ou non",
    de="{field} ist immer Ja oder Nein",
)
WITHOUT_HAS = Says(
    en="ask it itself, without `has`",
    nl="vraag het zelf, zonder `has`",
    fr="demandez-le lui-même, sans `has`",
    de="direkt fragen, ohne `has`",
)()
IN_A_LIST = Says(
    en="{kind} in a list", nl="{kind} in een lijst", fr="{kind} dans une liste", de="{kind} in einer Liste"
)
LISTS_HOLD = Says(
    en="a list holds text, numbers or dates",
    nl="een lijst bevat tekst, getallen of datums",
    fr="une liste contient du texte, des nombres ou des dates",
    de="eine Liste enthält Text, Zahlen oder Daten",
)()
MIXED_LIST = Says(
    en="a list of different kinds",
    nl="een lijst van verschillende soorten",
    fr="une liste de genres différents",
    de="eine Liste verschiedener Arten",
)()
ONE_KIND = Says(
    en="give one kind of value",
    nl="geef één soort waarde",
    fr="donnez un seul genre de valeur",
    de="nur eine Art von Wert angeben",
)()
MAP_MAKES_A_LIST = Says(
    en="`map` makes a list",
    nl="`map` maakt een lijst",
    fr="`map` fait une liste",
    de="`map` macht eine Liste",
)()
EXISTS_ALL_FILTER = Says(
    en="a condition asks: use `exists`, `all` or `filter`",
    nl="een voorwaarde vraagt: gebruik `exists`, `all` of `filter`",
    fr="une condition demande : utilisez `exists`, `all` ou `filter`",
    de="eine Bedingung fragt: `exists`, `all` oder `filter` verwenden",
)()
ASKS_ITEMS = Says(
    en="{shown} is {kind}, and {macro} asks the items of a list",
    nl="{shown} is {kind}, en {macro} vraagt de items van een lijst",
    fr="{shown} est {kind}, et {macro} interroge les éléments d’une liste",
    de="{shown} ist {kind}, und {macro} fragt die Einträge einer Liste",
)
TAKEN = Says(
    en="{name} is taken already",
    nl="{name} is al bezet",
    fr="{name} est déjà pris",
    de="{name} ist schon vergeben",
)
ANOTHER_NAME = Says(
    en="give the items another name",
    nl="geef de items een andere naam",
    fr="donnez un autre nom aux éléments",
    de="den Einträgen einen anderen Namen geben",
)()
LISTS_TOO_DEEP = Says(
    en="lists are looked into more than {most} deep",
    nl="er wordt meer dan {most} lijsten diep gekeken",
    fr="les listes sont parcourues sur plus de {most} niveaux",
    de="Listen werden mehr als {most} Ebenen tief durchsucht",
)
MACRO_TAKES = Says(
    en="{macro} takes a name and what is asked of it",
    nl="{macro} neemt een naam en wat erover gevraagd wordt",
    fr="{macro} attend un nom et ce qui est demandé à son sujet",
    de="{macro} nimmt einen Namen und das, was dazu gefragt wird",
)
NO_COMMENT = Says(
    en="write no comment there",
    nl="schrijf daar geen commentaar",
    fr="n’y écrivez pas de commentaire",
    de="dort keinen Kommentar schreiben",
)()
AN_OBJECT_IN_BRACES = Says(
    en="an object in braces",
    nl="een object tussen accolades",
    fr="un objet entre accolades",
    de="ein Objekt in geschweiften Klammern",
)()
ONLY_ASKS = Says(
    en="a condition only asks; take it away",
    nl="een voorwaarde vraagt alleen; haal het weg",
    fr="une condition ne fait que demander ; retirez-le",
    de="eine Bedingung fragt nur; entfernen",
)()
ASK_ITEMS = Says(
    en="ask its items: {example}",
    nl="vraag de items ervan: {example}",
    fr="interrogez ses éléments : {example}",
    de="die Einträge fragen: {example}",
)
NO_FUNCTION = Says(
    en="there is no function {name} in a condition",
    nl="er is geen functie {name} in een voorwaarde",
    fr="il n’y a pas de fonction {name} dans une condition",
    de="in einer Bedingung gibt es keine Funktion {name}",
)
THERE_ARE = Says(en="there are {names}", nl="er zijn {names}", fr="il y a {names}", de="es gibt {names}")
NO_USE = Says(
    en="{name} has no use in a condition",
    nl="{name} heeft geen nut in een voorwaarde",
    fr="{name} ne sert à rien dans une condition",
    de="{name} hat in einer Bedingung keinen Zweck",
)
NOT_USED = Says(
    en="{name} is not used here",
    nl="{name} wordt hier niet gebruikt",
    fr="{name} ne s’utilise pas ici",
    de="{name} wird hier nicht verwendet",
)
DAYS_OR_HOURS = Says(
    en="write `days(2)` or `hours(4)`",
    nl="schrijf `days(2)` of `hours(4)`",
    fr="écrivez `days(2)` ou `hours(4)`",
    de="`days(2)` oder `hours(4)` schreiben",
)()
PASS_OVER_CAPITALS = Says(
    en='write `matches("(?i)…")` to pass over capitals',
    nl='schrijf `matches("(?i)…")` om hoofdletters te negeren',
    fr='écrivez `matches("(?i)…")` pour ignorer les majuscules',
    de='`matches("(?i)…")` schreiben, um Großbuchstaben zu übergehen',
)()
SIDES_DIFFER = Says(
    en="one side of `? :` is {one}, the other {other}",
    nl="de ene kant van `? :` is {one}, de andere {other}",
    fr="un côté de `? :` est {one}, l’autre {other}",
    de="eine Seite von `? :` ist {one}, die andere {other}",
)
NO_ITEMS = Says(
    en="{shown} is {kind}, and has no items",
    nl="{shown} is {kind}, en heeft geen items",
    fr="{shown} est {kind}, et n’a pas d’éléments",
    de="{shown} ist {kind} und hat keine Einträge",
)
FROM_NOUGHT = Says(
    en="items are counted from 0",
    nl="items worden vanaf 0 geteld",
    fr="les éléments se comptent à partir de 0",
    de="Einträge werden ab 0 gezählt",
)()
