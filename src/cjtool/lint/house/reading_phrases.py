"""What is said of a condition that cannot be read, or that can never be true, in every language."""

from cjtool.message import Says

SPLIT = Says(
    en="split it into several rules",
    nl="verdeel hem over meer regels",
    fr="répartissez-la sur plusieurs règles",
    de="auf mehrere Regeln verteilen",
)()
TOO_DEEP = Says(
    en="the condition is nested too deep",
    nl="de voorwaarde is te diep genest",
    fr="la condition a trop de niveaux imbriqués",
    de="die Bedingung ist zu tief verschachtelt",
)()
TOO_LONG = Says(
    en="a condition of over 2,000 characters",
    nl="een voorwaarde van meer dan 2.000 tekens",
    fr="une condition de plus de 2\u202f000 caractères",
    de="eine Bedingung mit über 2.000 Zeichen",
)()
UNREADABLE = Says(
    en="the condition cannot be read",
    nl="de voorwaarde is niet te lezen",
    fr="la condition est illisible",
    de="die Bedingung lässt sich nicht lesen",
)()
BREAKS_OFF = Says(
    en="the condition breaks off here",
    nl="de voorwaarde breekt hier af",
    fr="la condition s’arrête net ici",
    de="die Bedingung bricht hier ab",
)()
COMPLETE = Says(
    en="complete it, or close what is open",
    nl="maak hem af, of sluit wat open staat",
    fr="complétez-la, ou fermez ce qui est ouvert",
    de="ergänzen oder schließen, was offen ist",
)()
OPEN_TEXT = Says(
    en="a text that is not closed",
    nl="een tekst die niet gesloten is",
    fr="un texte qui n’est pas fermé",
    de="ein Text, der nicht geschlossen ist",
)()
END_WITH = Says(
    en="end it with {quote}",
    nl="sluit hem af met {quote}",
    fr="terminez-le par {quote}",
    de="mit {quote} abschließen",
)
UNEXPECTED = Says(
    en="{word} is not expected here",
    nl="{word} wordt hier niet verwacht",
    fr="{word} n’est pas attendu ici",
    de="{word} gehört hier nicht hin",
)
WRITE_NOT = Says(
    en="write `!` before what is denied",
    nl="zet `!` voor wat ontkend wordt",
    fr="mettez `!` devant ce qui est nié",
    de="`!` vor das setzen, was verneint wird",
)()
HAS_TAKES_A_FIELD = Says(
    en="`has` takes a field alone",
    nl="`has` neemt alleen een veld",
    fr="`has` n’accepte qu’un champ",
    de="`has` nimmt nur ein Feld",
)()
COMPARE_WITH = Says(
    en="compare with {sign}",
    nl="vergelijk met {sign}",
    fr="comparez avec {sign}",
    de="mit {sign} vergleichen",
)
STRAIGHT_QUOTES = Says(
    en="use straight quotes",
    nl="gebruik rechte aanhalingstekens",
    fr="utilisez des guillemets droits",
    de="gerade Anführungszeichen verwenden",
)()
NO_BRACES = Says(
    en="a condition has no braces",
    nl="een voorwaarde heeft geen accolades",
    fr="une condition n’a pas d’accolades",
    de="eine Bedingung hat keine geschweiften Klammern",
)()
LARGE_NUMBER = Says(
    en="a number that is too large",
    nl="een te groot getal",
    fr="un nombre trop grand",
    de="eine zu große Zahl",
)()
ASKS_NOTHING = Says(
    en="the condition asks nothing of the {subject}",
    nl="de voorwaarde vraagt niets over {subject}",
    fr="la condition ne demande rien à propos de {subject}",
    de="die Bedingung fragt nichts zu {subject}",
)
NAME_A_FIELD = Says(
    en="name one of its fields",
    nl="noem een van de velden ervan",
    fr="nommez l’un de ses champs",
    de="eines seiner Felder nennen",
)()
FALSE_IS_NEVER_TRUE = Says(
    en="`false` is never true",
    nl="`false` is nooit waar",
    fr="`false` n’est jamais vrai",
    de="`false` ist nie wahr",
)()
NEVER_BESIDE = Says(
    en="this is never true beside what is asked of {path} before",
    nl="dit is nooit waar naast wat eerder over {path} gevraagd wordt",
    fr="ceci n’est jamais vrai avec ce qui est demandé avant à propos de {path}",
    de="das ist nie wahr neben dem, was davor zu {path} gefragt wird",
)
JOIN_WITH_OR = Says(
    en="join what excludes one another with `||`",
    nl="verbind wat elkaar uitsluit met `||`",
    fr="reliez par `||` ce qui s’exclut",
    de="mit `||` verbinden, was einander ausschließt",
)()
NEVER_IN_RANGE = Says(
    en="this is never true: {path} goes from {low} to {high}",
    nl="dit is nooit waar: {path} loopt van {low} tot {high}",
    fr="ceci n’est jamais vrai : {path} va de {low} à {high}",
    de="das ist nie wahr: {path} geht von {low} bis {high}",
)
NEVER_BELOW = Says(
    en="this is never true: {path} is never below {low}",
    nl="dit is nooit waar: {path} is nooit lager dan {low}",
    fr="ceci n’est jamais vrai : {path} n’est jamais inférieur à {low}",
    de="das ist nie wahr: {path} ist nie kleiner als {low}",
)
ALWAYS_FILLED_IN = Says(
    en="this is never true: {path} is always filled in",
    nl="dit is nooit waar: {path} is altijd ingevuld",
    fr="ceci n’est jamais vrai : {path} est toujours rempli",
    de="das ist nie wahr: {path} ist immer ausgefüllt",
)
NEVER_TRUE_OF = Says(
    en="this is never true of {path}",
    nl="dit is nooit waar voor {path}",
    fr="ceci n’est jamais vrai pour {path}",
    de="das ist nie wahr für {path}",
)
