"""What is said of keys and values that the format does not know, in every language."""

from cjtool.message import Message, Plain, Says

BELOW = Says(
    en="write its keys on lines below, indented",
    nl="zet de sleutels ervan op de regels eronder, ingesprongen",
    fr="écrivez ses clés sur les lignes suivantes, en retrait",
    de="die Schlüssel eingerückt in die Zeilen darunter schreiben",
)()
DID_YOU_MEAN = Says(
    en="did you mean {word}?",
    nl="bedoel je {word}?",
    fr="vouliez-vous dire {word} ?",
    de="ist {word} gemeint?",
)
AN_ID = Says(
    en="an id has only small letters (of Latin ones `a-z`), digits and single hyphens between them, such as {example}",
    nl="een id heeft alleen kleine letters (van de Latijnse `a-z`), cijfers en losse koppeltekens ertussen, zoals {example}",
    fr="un identifiant n’a que des minuscules (des latines `a-z`), des chiffres et des traits d’union simples entre eux, comme {example}",
    de="eine ID hat nur Kleinbuchstaben (von den lateinischen `a-z`), Ziffern und einzelne Bindestriche dazwischen, etwa {example}",
)
A_HANDLE = Says(
    en="write `@name`, `@organisation/team` or an e-mail address",
    nl="schrijf `@naam`, `@organisatie/team` of een e-mailadres",
    fr="écrivez `@nom`, `@organisation/équipe` ou une adresse e-mail",
    de="`@name`, `@organisation/team` oder eine E-Mail-Adresse schreiben",
)()
A_COLOUR = Says(
    en="a colour is written as `#RRGGBB`, in quotes",
    nl="een kleur schrijf je als `#RRGGBB`, tussen aanhalingstekens",
    fr="une couleur s’écrit `#RRGGBB`, entre guillemets",
    de="eine Farbe wird als `#RRGGBB` in Anführungszeichen geschrieben",
)()
A_CURRENCY = Says(
    en="a currency is three capitals, such as `EUR`",
    nl="een valuta bestaat uit drie hoofdletters, zoals `EUR`",
    fr="une devise s’écrit en trois majuscules, comme `EUR`",
    de="eine Währung hat drei Großbuchstaben, etwa `EUR`",
)()
NOT_AN_ID = Says(
    en="{key} is not an id",
    nl="{key} is geen id",
    fr="{key} n’est pas un identifiant",
    de="{key} ist keine ID",
)
NEEDS = Says(
    en="{owner} needs {key}",
    nl="{owner} heeft {key} nodig",
    fr="il manque {key} : {owner} en a besoin",
    de="{owner} braucht {key}",
)
NEEDS_ALL = Says(
    en="{owner} needs {keys}; {key} is missing",
    nl="{owner} heeft {keys} nodig; {key} ontbreekt",
    fr="{owner} a besoin de {keys} ; il manque {key}",
    de="{owner} braucht {keys}; {key} fehlt",
)
NEEDS_BELOW = Says(
    en="it needs {keys}: write its keys on lines below, indented",
    nl="het heeft {keys} nodig: zet de sleutels op de regels eronder, ingesprongen",
    fr="il faut {keys} : écrivez ses clés sur les lignes suivantes, en retrait",
    de="nötig sind {keys}: die Schlüssel eingerückt in die Zeilen darunter schreiben",
)
NOT_A_KEY = Says(
    en="{key} is not a key of {owner}",
    nl="{key} is geen sleutel van {owner}",
    fr="{owner} n’a pas de clé {key}",
    de="{owner} hat keinen Schlüssel {key}",
)
AFTER_HYPHEN = Says(
    en="a space goes after the hyphen of a list item: {example}",
    nl="na het streepje van een lijstitem komt een spatie: {example}",
    fr="le tiret d’un élément de liste est suivi d’une espace : {example}",
    de="nach dem Strich eines Listeneintrags kommt ein Leerzeichen: {example}",
)
GIVEN_ALREADY = Says(
    en="{key} is given already; keep one",
    nl="{key} staat er al; houd er één",
    fr="{key} est déjà là ; gardez-en une",
    de="{key} steht schon da; nur einen behalten",
)
BELONGS = Says(
    en="it belongs to {homes}",
    nl="die hoort bij {homes}",
    fr="sa place est ailleurs : {homes}",
    de="er gehört woandershin: {homes}",
)
MEANT_BELONGS = Says(
    en="did you mean {key}? That belongs to {homes}",
    nl="bedoel je {key}? Die hoort bij {homes}",
    fr="vouliez-vous dire {key} ? Sa place est ailleurs : {homes}",
    de="ist {key} gemeint? Der gehört woandershin: {homes}",
)
ITS_KEYS = Says(
    en="its keys are {keys}",
    nl="de sleutels ervan zijn {keys}",
    fr="ses clés sont {keys}",
    de="seine Schlüssel sind {keys}",
)
OWN_KEYS = Says(
    en="a key of your own goes under `meta`",
    nl="een eigen sleutel hoort onder `meta`",
    fr="une clé à vous se place sous `meta`",
    de="ein eigener Schlüssel gehört unter `meta`",
)()
BOOLEAN_FOR_TEXT = Says(
    en="{shown} is true or false where text is expected",
    nl="{shown} is waar of onwaar, en hier hoort tekst",
    fr="{shown} est vrai ou faux, là où un texte est attendu",
    de="{shown} ist wahr oder falsch, hier gehört Text hin",
)
NUMBER_FOR_TEXT = Says(
    en="{shown} is a number where text is expected",
    nl="{shown} is een getal, en hier hoort tekst",
    fr="{shown} est un nombre, là où un texte est attendu",
    de="{shown} ist eine Zahl, hier gehört Text hin",
)
IN_QUOTES = Says(
    en='put it in quotes: "{text}"',
    nl='zet het tussen aanhalingstekens: "{text}"',
    fr='mettez-le entre guillemets : "{text}"',
    de='in Anführungszeichen setzen: "{text}"',
)
TEXT_EXPECTED = Says(
    en="{shown} where text is expected",
    nl="{shown}, en hier hoort tekst",
    fr="{shown}, là où un texte est attendu",
    de="{shown}, hier gehört Text hin",
)
QUOTE_COLONS = Says(
    en="text that holds `: ` goes in quotes",
    nl="tekst met `: ` erin hoort tussen aanhalingstekens",
    fr="un texte qui contient `: ` se met entre guillemets",
    de="Text mit `: ` gehört in Anführungszeichen",
)()
EMPTY = Says(en="{key} is empty", nl="{key} is leeg", fr="{key} est vide", de="{key} ist leer")
EMPTY_ITEM = Says(
    en="an item of {key} is empty",
    nl="een item van {key} is leeg",
    fr="un élément de {key} est vide",
    de="ein Eintrag von {key} ist leer",
)
FILL_IN = Says(
    en="fill it in, or take it away",
    nl="vul het in, of haal het weg",
    fr="remplissez-le ou retirez-le",
    de="ausfüllen oder entfernen",
)()
CANNOT_BE = Says(
    en="{shown} cannot be {key}",
    nl="{shown} kan geen {key} zijn",
    fr="{shown} n’est pas possible pour {key}",
    de="{shown} geht nicht als {key}",
)
TOO_LONG = Says(
    en="{key} is longer than {most} characters",
    nl="{key} is langer dan {most} tekens",
    fr="{key} dépasse {most} caractères",
    de="{key} ist länger als {most} Zeichen",
)
EMPTY_LIST = Says(
    en="{key} is an empty list",
    nl="{key} is een lege lijst",
    fr="{key} est une liste vide",
    de="{key} ist eine leere Liste",
)
AT_LEAST_ONE = Says(
    en="give at least one",
    nl="geef er minstens één",
    fr="donnez-en au moins un",
    de="mindestens einen Eintrag angeben",
)()
NOT_A_BOOLEAN = Says(
    en="{shown} is not true or false",
    nl="{shown} is niet waar of onwaar (`true`, `false`)",
    fr="{shown} n’est ni vrai ni faux (`true`, `false`)",
    de="{shown} ist weder wahr noch falsch (`true`, `false`)",
)
NOT_A_VALUE = Says(
    en="{shown} is not a value of {key}",
    nl="{shown} is geen waarde van {key}",
    fr="{shown} n’est pas une valeur de {key}",
    de="{shown} ist kein Wert von {key}",
)
ONE_OF = Says(
    en="it is one of {choices}",
    nl="kies uit {choices}",
    fr="choisissez parmi {choices}",
    de="möglich sind {choices}",
)
TEXT_OR_OBJECT = Says(
    en="{shown} where text or an object is expected",
    nl="{shown}, en hier hoort tekst of een object",
    fr="{shown}, là où un texte ou un objet est attendu",
    de="{shown}, hier gehört Text oder ein Objekt hin",
)
OBJECT_EXPECTED = Says(
    en="{shown} where an object is expected",
    nl="{shown}, en hier hoort een object",
    fr="{shown}, là où un objet est attendu",
    de="{shown}, hier gehört ein Objekt hin",
)
OBJECT_OF = Says(
    en="{shown} where an object with the keys of {owner} is expected",
    nl="{shown}, en hier hoort een object met de sleutels van {owner}",
    fr="{shown}, là où un objet est attendu, avec les clés qu’a {owner}",
    de="{shown}, hier gehört ein Objekt mit den Schlüsseln hin, die {owner} hat",
)
AFTER_COLON = Says(
    en="a space goes after the colon: {example}",
    nl="na de dubbele punt komt een spatie: {example}",
    fr="les deux-points sont suivis d’une espace : {example}",
    de="nach dem Doppelpunkt kommt ein Leerzeichen: {example}",
)
IDS_EXPECTED = Says(
    en="{shown} where an object with ids as keys is expected",
    nl="{shown}, en hier hoort een object met id’s als sleutels",
    fr="{shown}, là où un objet est attendu, avec des identifiants pour clés",
    de="{shown}, hier gehört ein Objekt mit IDs als Schlüsseln hin",
)
NAMES_EXPECTED = Says(
    en="{shown} where an object with names as keys is expected",
    nl="{shown}, en hier hoort een object met namen als sleutels",
    fr="{shown}, là où un objet est attendu, avec des noms pour clés",
    de="{shown}, hier gehört ein Objekt mit Namen als Schlüsseln hin",
)
ON_A_LINE_BELOW = Says(
    en="write {example} on a line below, indented",
    nl="zet {example} op een regel eronder, ingesprongen",
    fr="écrivez {example} sur la ligne suivante, en retrait",
    de="{example} eingerückt in eine Zeile darunter schreiben",
)
A_LIST = Says(
    en="{key} is a list", nl="{key} is een lijst", fr="{key} est une liste", de="{key} ist eine Liste"
)
ITEMS_BELOW = Says(
    en="start each item with `- ` on a line below",
    nl="begin elk item met `- ` op een regel eronder",
    fr="commencez chaque élément par `- ` sur une ligne en dessous",
    de="jeden Eintrag mit `- ` in einer Zeile darunter beginnen",
)()
AS_TEXT = Says(
    en="write it as text, such as {example}",
    nl="schrijf het als tekst, zoals {example}",
    fr="écrivez-le comme un texte, par exemple {example}",
    de="als Text schreiben, etwa {example}",
)
A_LENGTH = Says(en="`2 days`", nl="`2 dagen`", fr="`2 jours`", de="`2 Tage`")()
OFTEN = Says(en="`3 per month`", nl="`3 per maand`", fr="`3 par mois`", de="`3 pro Monat`")()
A_DAY = Says(en="`2026-03-31`", nl="`2026-03-31`", fr="`2026-03-31`", de="`2026-03-31`")()
AN_OBJECT = Says(en="an object", nl="een object", fr="un objet", de="ein Objekt")()
AN_ITEM_LIST = Says(en="a list", nl="een lijst", fr="une liste", de="eine Liste")()
NOTHING = Says(en="nothing", nl="niets", fr="rien", de="nichts")()
STRAIGHT = Says(
    en='{hint} (a text that holds a comma goes in straight quotes: ")',
    nl='{hint} (een tekst met een komma staat tussen rechte aanhalingstekens: ")',
    fr='{hint} (un texte avec une virgule se met entre guillemets droits : ")',
    de='{hint} (ein Text mit Komma steht in geraden Anführungszeichen: ")',
)
IN_BRACES = Says(
    en="{hint} (in braces, text that holds a comma goes in quotes)",
    nl="{hint} (tussen accolades hoort tekst met een komma tussen aanhalingstekens)",
    fr="{hint} (entre accolades, un texte qui contient une virgule se met entre guillemets)",
    de="{hint} (in geschweiften Klammern gehört Text mit Komma in Anführungszeichen)",
)
THE_OTHER = Says(en="the other one", nl="de andere", fr="l’autre", de="das andere")()
THE_ANCHOR = Says(
    en="the anchor is here", nl="hier staat het anker", fr="l’ancre est ici", de="hier steht der Anker"
)()


def did_you_mean(word: str) -> Message:
    """The question after the nearest right thing."""
    return DID_YOU_MEAN(word=word)


def in_quotes(text: str) -> Message:
    """How to write what is text."""
    return IN_QUOTES(text=Plain(text))
