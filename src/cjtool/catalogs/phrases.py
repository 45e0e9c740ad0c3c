"""What is said about catalogs, in every language."""

from cjtool.message import Says

ENDS_EARLY = Says(
    en="the file ends in the middle of an entry",
    nl="het bestand eindigt midden in een vermelding",
    fr="le fichier s’arrête au milieu d’une entrée",
    de="die Datei endet mitten in einem Eintrag",
)()
END_WITH_MSGSTR = Says(
    en="an entry ends with `msgstr`",
    nl="een vermelding eindigt met `msgstr`",
    fr="une entrée se termine par `msgstr`",
    de="ein Eintrag endet mit `msgstr`",
)()
STRING_ALONE = Says(
    en="this text belongs to no entry",
    nl="deze tekst hoort bij geen vermelding",
    fr="ce texte n’appartient à aucune entrée",
    de="dieser Text gehört zu keinem Eintrag",
)()
NO_PLURALS = Says(
    en="texts of a project have no plural forms",
    nl="teksten van een project hebben geen meervoudsvormen",
    fr="les textes d’un projet n’ont pas de formes plurielles",
    de="Texte eines Projekts haben keine Pluralformen",
)()
ONE_MSGSTR = Says(
    en="write one `msgid` and one `msgstr`",
    nl="schrijf één `msgid` en één `msgstr`",
    fr="écrivez un seul `msgid` et un seul `msgstr`",
    de="ein `msgid` und ein `msgstr` schreiben",
)()
OUT_OF_ORDER = Says(
    en="{keyword} cannot stand here",
    nl="{keyword} kan hier niet staan",
    fr="{keyword} ne peut pas se trouver ici",
    de="{keyword} kann hier nicht stehen",
)
ORDER = Says(
    en="an entry is `msgctxt`, `msgid` and `msgstr`, in this order",
    nl="een vermelding is `msgctxt`, `msgid` en `msgstr`, in deze volgorde",
    fr="une entrée se compose de `msgctxt`, `msgid` et `msgstr`, dans cet ordre",
    de="ein Eintrag besteht aus `msgctxt`, `msgid` und `msgstr`, in dieser Reihenfolge",
)()
NO_KEYWORD = Says(
    en="{keyword} is no part of a catalog",
    nl="{keyword} hoort niet in een vertaalbestand",
    fr="{keyword} n’a pas sa place dans un catalogue",
    de="{keyword} gehört nicht in einen Katalog",
)
NOT_READ = Says(
    en="this line cannot be read",
    nl="deze regel is niet te lezen",
    fr="cette ligne ne peut pas être lue",
    de="diese Zeile lässt sich nicht lesen",
)()
NO_STRING = Says(
    en="this is no text in double quotes",
    nl="dit is geen tekst tussen dubbele aanhalingstekens",
    fr="ce n’est pas un texte entre guillemets droits",
    de="das ist kein Text in geraden Anführungszeichen",
)()
QUOTE_IT = Says(
    en='a quote within it is `\\"`, a backslash `\\\\`',
    nl='een aanhalingsteken daarin is `\\"`, een backslash `\\\\`',
    fr='un guillemet s’y écrit `\\"`, une barre oblique inverse `\\\\`',
    de='ein Anführungszeichen darin ist `\\"`, ein umgekehrter Schrägstrich `\\\\`',
)()
OTHER_CHARSET = Says(
    en="the header says that this file is in {charset}",
    nl="volgens de kop staat dit bestand in {charset}",
    fr="selon l’en-tête, ce fichier est en {charset}",
    de="laut Kopf ist diese Datei in {charset}",
)
SAY_UTF_8 = Says(
    en="save it as UTF-8, and write `charset=UTF-8`",
    nl="sla het op als UTF-8, en schrijf `charset=UTF-8`",
    fr="enregistrez-le en UTF-8 et écrivez `charset=UTF-8`",
    de="als UTF-8 speichern und `charset=UTF-8` schreiben",
)()
OTHER_LANGUAGE = Says(
    en="the header says that this file is in {tag}, and its name says {name}",
    nl="volgens de kop is dit bestand in het {tag}, volgens zijn naam in het {name}",
    fr="selon l’en-tête, ce fichier est en {tag}, et selon son nom en {name}",
    de="laut Kopf ist diese Datei in {tag}, laut Name in {name}",
)
RENAME_OR_CORRECT = Says(
    en="rename the file, or correct `Language:`",
    nl="hernoem het bestand, of verbeter `Language:`",
    fr="renommez le fichier, ou corrigez `Language:`",
    de="die Datei umbenennen oder `Language:` berichtigen",
)()
TWICE = Says(
    en="{text} is there twice in the same context",
    nl="{text} staat er twee keer in dezelfde context",
    fr="{text} figure deux fois dans le même contexte",
    de="{text} steht zweimal im selben Kontext",
)
FIRST_HERE = Says(en="first here", nl="eerst hier", fr="d’abord ici", de="zuerst hier")
KEEP_ONE = Says(
    en="keep one of the two",
    nl="behoud een van beide",
    fr="gardez l’une des deux",
    de="eines von beiden behalten",
)()
UNPRINTABLE = Says(
    en="the translation of {text} holds {code}, which cannot be written",
    nl="de vertaling van {text} bevat {code}, dat niet te schrijven is",
    fr="la traduction de {text} contient {code}, qui ne peut pas être écrit",
    de="die Übersetzung von {text} enthält {code}, das sich nicht schreiben lässt",
)
TAKE_OUT = Says(en="take it out", nl="haal het weg", fr="retirez-le", de="herausnehmen")()
NO_LANGUAGE = Says(
    en="{name} is no code of a language",
    nl="{name} is geen taalcode",
    fr="{name} n’est pas un code de langue",
    de="{name} ist kein Sprachkürzel",
)
NAMED_AFTER = Says(
    en="a catalog is named after its language: `fr.po`, `pt_BR.po`",
    nl="een vertaalbestand heet naar zijn taal: `fr.po`, `pt_BR.po`",
    fr="un catalogue porte le nom de sa langue : `fr.po`, `pt_BR.po`",
    de="ein Katalog heißt nach seiner Sprache: `fr.po`, `pt_BR.po`",
)()
SOURCE_CHANGED = Says(
    en="stale in {language}: the text is now {text}",
    nl="verouderd in het {language}: de tekst is nu {text}",
    fr="périmé en {language} : le texte est maintenant {text}",
    de="veraltet auf {language}: der Text ist jetzt {text}",
)
DOUBTFUL = Says(
    en="stale in {language}: the translation of {text} is marked fuzzy",
    nl="verouderd in het {language}: de vertaling van {text} is als fuzzy gemarkeerd",
    fr="périmé en {language} : la traduction de {text} est marquée fuzzy",
    de="veraltet auf {language}: die Übersetzung von {text} ist als fuzzy markiert",
)
UNTRANSLATED = Says(
    en="untranslated in {language}: {text}",
    nl="onvertaald in het {language}: {text}",
    fr="non traduit en {language} : {text}",
    de="unübersetzt auf {language}: {text}",
)
UNKNOWN = Says(
    en="unknown in this project: {text}",
    nl="onbekend in dit project: {text}",
    fr="inconnu dans ce projet : {text}",
    de="in diesem Projekt unbekannt: {text}",
)
WORD_MISFIT = Says(
    en="unusable in {language}: {problem}",
    nl="onbruikbaar in het {language}: {problem}",
    fr="inutilisable en {language} : {problem}",
    de="unbrauchbar auf {language}: {problem}",
)
WITHOUT = Says(
    en="{count} of the texts of {project} have no {language}; `cjtool i18n check` lists them",
    nl="{count} van de teksten van {project} zijn niet in het {language}; `cjtool i18n check` noemt ze",
    fr="{count} des textes de {project} ne sont pas en {language} ; `cjtool i18n check` les énumère",
    de="{count} der Texte von {project} fehlen auf {language}; `cjtool i18n check` führt sie auf",
)
NO_WORDS = Says(
    en="there are no headings in {language}: they stay as they are, and `words:` in cjtool.yaml replaces them",
    nl="er zijn geen koppen in het {language}: ze blijven zoals ze zijn, en `words:` in cjtool.yaml vervangt ze",
    fr="il n’y a pas de titres en {language} : ils restent tels quels, et `words:` dans cjtool.yaml les remplace",
    de="es gibt auf {language} keine Überschriften: sie bleiben, wie sie sind, und `words:` in cjtool.yaml ersetzt sie",
)
NOT_WRITTEN = Says(
    en="{tag} is not a language that cjtool writes",
    nl="{tag} is geen taal die cjtool schrijft",
    fr="{tag} n’est pas une langue dans laquelle cjtool écrit",
    de="{tag} ist keine Sprache, die cjtool schreibt",
)
IT_WRITES = Says(
    en="it writes {languages}",
    nl="het schrijft {languages}",
    fr="il écrit {languages}",
    de="es schreibt {languages}",
)
IT_WRITES_OR_READS = Says(
    en="it writes {languages}; `cjtool i18n update --language {tag}` starts a translation of your own texts",
    nl="het schrijft {languages}; `cjtool i18n update --language {tag}` begint een vertaling van je eigen teksten",
    fr="il écrit {languages} ; `cjtool i18n update --language {tag}` commence une traduction de vos propres textes",
    de="es schreibt {languages}; `cjtool i18n update --language {tag}` beginnt eine Übersetzung Ihrer eigenen Texte",
)
CALLED_OTHERWISE = Says(
    en="a catalog of this language is called {name}",
    nl="een vertaalbestand in deze taal heet {name}",
    fr="un catalogue de cette langue s’appelle {name}",
    de="ein Katalog dieser Sprache heißt {name}",
)
NO_PROJECT = Says(
    en="a journey that stands alone has no translations",
    nl="een losse klantreis heeft geen vertalingen",
    fr="un parcours isolé n’a pas de traductions",
    de="eine einzelne Customer Journey hat keine Übersetzungen",
)()
MAKE_PROJECT = Says(
    en="a `cjtool.yaml` with `cjtool: project/v1` makes its folder a project",
    nl="een `cjtool.yaml` met `cjtool: project/v1` maakt van de map een project",
    fr="un `cjtool.yaml` avec `cjtool: project/v1` fait de son dossier un projet",
    de="eine `cjtool.yaml` mit `cjtool: project/v1` macht den Ordner zum Projekt",
)()
SUCH_AS = Says(
    en="such as `fr` or `pt_BR`",
    nl="zoals `fr` of `pt_BR`",
    fr="par exemple `fr` ou `pt_BR`",
    de="etwa `fr` oder `pt_BR`",
)()
NOT_UPDATED = Says(
    en="{place}: {problem}; nothing is written",
    nl="{place}: {problem}; er is niets geschreven",
    fr="{place} : {problem} ; rien n’est écrit",
    de="{place}: {problem}; nichts wurde geschrieben",
)
OTHER_TEXTS = Says(
    en="{path} holds other texts than those of this project",
    nl="{path} bevat andere teksten dan die van dit project",
    fr="{path} contient d’autres textes que ceux de ce projet",
    de="{path} enthält andere Texte als die dieses Projekts",
)
MOVE_IT = Says(
    en="move it; nothing is written over it",
    nl="verplaats het; het wordt niet overschreven",
    fr="déplacez-le ; il n’est pas écrasé",
    de="verschieben; sie wird nicht überschrieben",
)()
NO_CATALOGS = Says(
    en="there is no translation in `{folder}`",
    nl="er is geen vertaling in `{folder}`",
    fr="il n’y a pas de traduction dans `{folder}`",
    de="in `{folder}` liegt keine Übersetzung",
)
START_ONE = Says(
    en="`cjtool i18n update --language fr` starts one",
    nl="`cjtool i18n update --language fr` begint er een",
    fr="`cjtool i18n update --language fr` en commence une",
    de="`cjtool i18n update --language fr` beginnt eine",
)()
UNREADABLE = Says(
    en="{path} cannot be read: {reason}",
    nl="{path} is niet te lezen: {reason}",
    fr="{path} est illisible : {reason}",
    de="{path} lässt sich nicht lesen: {reason}",
)
IN_IT_ALREADY = Says(
    en="all texts of {project} are in {language} already",
    nl="alle teksten van {project} zijn al in het {language}",
    fr="tous les textes de {project} sont déjà en {language}",
    de="alle Texte von {project} sind schon auf {language}",
)
