"""What is wrong with the words that a project gives in place of cjtool's, in every language."""

from cjtool.message import Says

TAKES_TEXT = Says(
    en="{name} takes text",
    nl="{name} moet tekst zijn",
    fr="{name} attend un texte",
    de="{name} erwartet Text",
)
TAKES_BRACES = Says(
    en="{name} takes {holes} in braces",
    nl="in {name} kan tussen accolades {holes} staan",
    fr="{name} accepte {holes} entre accolades",
    de="in {name} kann in geschweiften Klammern {holes} stehen",
)
TAKES_NO_BRACES = Says(
    en="{name} takes no braces",
    nl="in {name} kunnen geen accolades staan",
    fr="{name} n’accepte pas d’accolades",
    de="in {name} können keine geschweiften Klammern stehen",
)
TAKES_LIST = Says(
    en="{name} takes a list of {count} texts",
    nl="{name} moet een lijst van {count} teksten zijn",
    fr="{name} attend une liste de {count} textes",
    de="{name} erwartet eine Liste von {count} Texten",
)
TAKES_QUOTES = Says(
    en="{name} takes quotes of which the first is one of {marks}",
    nl="{name} moet met een van deze aanhalingstekens beginnen: {marks}",
    fr="{name} attend des guillemets dont le premier est l’un de {marks}",
    de="{name} erwartet Anführungszeichen, von denen das erste eines von {marks} ist",
)
NOT_WRITTEN = Says(
    en="cjtool writes no {name}",
    nl="cjtool schrijft geen {name}",
    fr="cjtool n’écrit pas de {name}",
    de="cjtool schreibt kein {name}",
)
SEE_SETTINGS = Says(
    en="`cjtool settings` lists the words of a project",
    nl="`cjtool settings` noemt de woorden van een project",
    fr="`cjtool settings` donne la liste des mots d’un projet",
    de="`cjtool settings` listet die Wörter eines Projekts auf",
)()
TAKES_CODE = Says(
    en="`locale` takes the code of a language",
    nl="`locale` moet de code van een taal zijn",
    fr="`locale` attend le code d’une langue",
    de="`locale` erwartet das Kürzel einer Sprache",
)()
SUCH_AS_PL = Says(en="such as `pl`", nl="zoals `pl`", fr="par exemple `pl`", de="etwa `pl`")()
HERE_IT_IS = Says(
    en="here it is {phrase}", nl="hier is het {phrase}", fr="ici, c’est {phrase}", de="hier ist es {phrase}"
)
