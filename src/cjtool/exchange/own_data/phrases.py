"""What is said of JSON that cannot be read, or holds no journey, in every language."""

from cjtool.message import Says

NOT_JSON_AT = Says(
    en="{name}: line {line}, column {column} is not JSON",
    nl="{name}: regel {line}, kolom {column} is geen JSON",
    fr="{name} : ligne {line}, colonne {column}, n’est pas du JSON",
    de="{name}: Zeile {line}, Spalte {column} ist kein JSON",
)
JSON_FORM = Says(
    en="JSON has texts and keys in double quotes, no comments, and no comma behind the last item",
    nl="in JSON staan teksten en sleutels tussen dubbele aanhalingstekens, zonder opmerkingen en zonder komma na het laatste item",
    fr="en JSON, textes et clés sont entre guillemets doubles, sans commentaires et sans virgule après le dernier élément",
    de="in JSON stehen Texte und Schlüssel in doppelten Anführungszeichen, ohne Kommentare und ohne Komma nach dem letzten Element",
)()
EMPTY_FILE = Says(en="{name} is empty", nl="{name} is leeg", fr="{name} est vide", de="{name} ist leer")
NOT_UTF = Says(
    en="{name} is not a text in UTF-8 or UTF-16",
    nl="{name} is geen tekst in UTF-8 of UTF-16",
    fr="{name} n’est pas un texte en UTF-8 ou UTF-16",
    de="{name} ist kein Text in UTF-8 oder UTF-16",
)
TOO_DEEP = Says(
    en="{name} is nested too deeply to be read",
    nl="{name} is te diep genest om te lezen",
    fr="{name} est trop profondément imbriqué pour être lu",
    de="{name} ist zu tief verschachtelt, um gelesen zu werden",
)
CUT_OFF = Says(
    en="it is nested more than {most} deep, and was left out",
    nl="het is meer dan {most} diep genest en is weggelaten",
    fr="l’imbrication dépasse {most} niveaux ; c’est omis",
    de="es ist mehr als {most} Ebenen tief verschachtelt und wurde weggelassen",
)
TWICE = Says(
    en="{key} is given twice; the last one counts",
    nl="{key} staat er twee keer; de laatste geldt",
    fr="{key} est donné deux fois ; le dernier vaut",
    de="{key} ist zweimal angegeben; das letzte gilt",
)
NO_NUMBER = Says(
    en="{value} is not a number that can be kept",
    nl="{value} is geen getal dat bewaard kan worden",
    fr="{value} n’est pas un nombre qui puisse être gardé",
    de="{value} ist keine Zahl, die sich festhalten lässt",
)
CLEANED = Says(
    en="characters that do not belong in text, such as control characters, were left out",
    nl="tekens die niet in tekst horen, zoals stuurtekens, zijn weggelaten",
    fr="des caractères qui ne sont pas du texte, comme ceux de contrôle, sont omis",
    de="Zeichen, die kein Text sind, etwa Steuerzeichen, wurden weggelassen",
)()
NAMED_BY_OTHER = Says(
    en="{key} is missing, and is now {value}",
    nl="{key} ontbreekt en is nu {value}",
    fr="{key} manque et vaut désormais {value}",
    de="{key} fehlt und ist jetzt {value}",
)
DEFINED_BY_ID = Says(
    en="{id} is defined nowhere; it was given that name",
    nl="{id} is nergens gedefinieerd; het heeft die naam gekregen",
    fr="{id} n’est défini nulle part ; ce nom lui a été donné",
    de="{id} ist nirgends definiert; es hat diesen Namen bekommen",
)
LEADS_NOWHERE = Says(
    en="{id} leads nowhere, and was left out",
    nl="{id} leidt nergens heen en is weggelaten",
    fr="{id} ne mène nulle part ; c’est omis",
    de="{id} führt nirgendwohin und wurde weggelassen",
)
DEFINED_OTHERWISE = Says(
    en="the project defines {id} otherwise, and its definition counts",
    nl="het project definieert {id} anders, en die definitie geldt",
    fr="le projet définit {id} autrement, et sa définition vaut",
    de="das Projekt definiert {id} anders, und seine Definition gilt",
)
OTHER_ID = Says(
    en="two have the id {id}; this one is now {other}",
    nl="twee hebben de id {id}; deze is nu {other}",
    fr="deux ont l’identifiant {id} ; celui-ci est désormais {other}",
    de="zwei haben die ID {id}; diese ist jetzt {other}",
)
NO_JOURNEY_IN = Says(
    en="this is not a journey: `cjtool`, or `title` with `stages`, is not among its keys",
    nl="dit is geen klantreis: `cjtool`, of `title` met `stages`, staat niet bij de sleutels",
    fr="ce n’est pas un parcours : `cjtool`, ou `title` avec `stages`, n’est pas parmi ses clés",
    de="das ist keine Customer Journey: `cjtool`, oder `title` mit `stages`, ist nicht unter den Schlüsseln",
)()
OF_ANOTHER_KIND = Says(
    en="{kind} is not a journey, and is not read here",
    nl="{kind} is geen klantreis en wordt hier niet gelezen",
    fr="{kind} n’est pas un parcours et n’est pas lu ici",
    de="{kind} ist keine Customer Journey und wird hier nicht gelesen",
)
NO_STAGES = Says(
    en="no stage of it can be read, so no journey was made",
    nl="geen enkele fase ervan is te lezen, dus is er geen klantreis gemaakt",
    fr="aucune de ses étapes ne peut être lue ; aucun parcours n’a été créé",
    de="keine Phase davon ist lesbar, also entstand keine Customer Journey",
)()
COMMENTS = Says(
    en="JSON has no comments; those of the file ({count}) were left out",
    nl="JSON kent geen opmerkingen; die van het bestand ({count}) zijn weggelaten",
    fr="JSON n’a pas de commentaires ; ceux du fichier ({count}) sont omis",
    de="JSON kennt keine Kommentare; die der Datei ({count}) wurden weggelassen",
)
CURRENCY = Says(
    en="amounts are in {currency}, by the project's settings, which are not in the file",
    nl="bedragen zijn in {currency}, volgens de instellingen van het project, en die staan niet in het bestand",
    fr="les montants sont en {currency}, selon les réglages du projet, qui ne sont pas dans le fichier",
    de="Beträge sind in {currency}, laut den Einstellungen des Projekts, die nicht in der Datei stehen",
)
WITH_HINT = Says(
    en="{message}; {hint}", nl="{message}; {hint}", fr="{message} ; {hint}", de="{message}; {hint}"
)
"""A sentence, and what would be right."""
ELSEWHERE = Says(
    en="it names other journeys, which are not in the file: {ids}",
    nl="het noemt andere klantreizen, die niet in het bestand staan: {ids}",
    fr="il nomme d’autres parcours, qui ne sont pas dans le fichier : {ids}",
    de="sie nennt andere Customer Journeys, die nicht in der Datei stehen: {ids}",
)
