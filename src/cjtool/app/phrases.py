"""What is said of a request that cannot be carried out, in every language."""

from cjtool.message import Says

NOTHING_IN = Says(
    en="nothing to look at in {places}",
    nl="niets te bekijken in {places}",
    fr="rien à examiner dans {places}",
    de="nichts anzusehen in {places}",
)
NOTHING_HERE = Says(
    en="nothing to look at in this folder",
    nl="niets te bekijken in deze map",
    fr="rien à examiner dans ce dossier",
    de="nichts anzusehen in diesem Ordner",
)()
NONE_LEFT = Says(
    en="no journey is left to look at",
    nl="er blijft geen klantreis over om te bekijken",
    fr="il ne reste aucun parcours à examiner",
    de="es bleibt keine Customer Journey übrig",
)()
NONE_LEFT_AFTER = Says(
    en="no journey is left to look at after {terms}",
    nl="er blijft geen klantreis over om te bekijken na {terms}",
    fr="il ne reste aucun parcours à examiner après {terms}",
    de="nach {terms} bleibt keine Customer Journey übrig",
)
HOW_IT_STARTS = Says(
    en="a journey starts with `cjtool: journey/v1`",
    nl="een klantreis begint met `cjtool: journey/v1`",
    fr="un parcours commence par `cjtool: journey/v1`",
    de="eine Customer Journey beginnt mit `cjtool: journey/v1`",
)()
OF_A_FILE = Says(
    en="{path}: {problem}", nl="{path}: {problem}", fr="{path} : {problem}", de="{path}: {problem}"
)
NO_RULE_LEFT = Says(
    en="no rule is left to run",
    nl="er blijft geen regel over om te draaien",
    fr="il ne reste aucune règle à appliquer",
    de="es bleibt keine Regel übrig",
)()
VALIDATE_RUNS_NONE = Says(
    en="see `cjtool rules`; `cjtool validate` runs none",
    nl="zie `cjtool rules`; `cjtool validate` draait er geen",
    fr="voir `cjtool rules` ; `cjtool validate` n’en applique aucune",
    de="siehe `cjtool rules`; `cjtool validate` verwendet keine",
)()
A_BASELINE = Says(
    en="{path} holds the findings that a project accepts; nothing else is written there",
    nl="{path} bevat de bevindingen die een project accepteert; iets anders komt daar niet",
    fr="{path} contient les constats qu’un projet accepte ; rien d’autre n’y est écrit",
    de="{path} enthält die Befunde, die ein Projekt akzeptiert; anderes wird dort nicht geschrieben",
)
ANOTHER_NAME = Says(
    en="choose another name; `cjtool baseline create` writes that file",
    nl="kies een andere naam; `cjtool baseline create` schrijft dat bestand",
    fr="choisissez un autre nom ; `cjtool baseline create` écrit ce fichier",
    de="einen anderen Namen wählen; diese Datei schreibt `cjtool baseline create`",
)()
A_SOURCE = Says(
    en="{path} is YAML, as sources are; nothing made from them is written there",
    nl="{path} is YAML, net als de bronbestanden; wat daaruit gemaakt is, komt daar niet",
    fr="{path} est du YAML, comme les fichiers source ; rien de ce qui en est tiré n’y est écrit",
    de="{path} ist YAML wie die Quelldateien; was daraus entsteht, wird dort nicht geschrieben",
)
ANOTHER_ENDING = Says(
    en="choose another ending",
    nl="kies een andere extensie",
    fr="choisissez une autre extension",
    de="eine andere Endung wählen",
)()
A_LINK = Says(
    en="{path} is a link, and nothing is written through a link",
    nl="{path} is een koppeling, en via een koppeling wordt niets geschreven",
    fr="{path} est un lien, et rien n’est écrit à travers un lien",
    de="{path} ist eine Verknüpfung, und durch eine Verknüpfung wird nichts geschrieben",
)
ANOTHER_PLACE = Says(
    en="take it away, or name another place",
    nl="haal hem weg, of noem een andere plek",
    fr="retirez-le, ou nommez un autre endroit",
    de="entfernen oder einen anderen Ort angeben",
)()
CANNOT_BE = {
    "written": Says(
        en="{path} cannot be written: {reason}",
        nl="{path} is niet te schrijven: {reason}",
        fr="impossible d’écrire {path} : {reason}",
        de="{path} lässt sich nicht schreiben: {reason}",
    ),
    "read": Says(
        en="{path} cannot be read: {reason}",
        nl="{path} is niet te lezen: {reason}",
        fr="impossible de lire {path} : {reason}",
        de="{path} lässt sich nicht lesen: {reason}",
    ),
    "made": Says(
        en="{path} cannot be made: {reason}",
        nl="{path} is niet te maken: {reason}",
        fr="impossible de créer {path} : {reason}",
        de="{path} lässt sich nicht anlegen: {reason}",
    ),
}
"""By what the system refuses."""
CHANGED_MEANWHILE = Says(
    en="{path} was changed meanwhile",
    nl="{path} is ondertussen veranderd",
    fr="{path} a été modifié entre-temps",
    de="{path} wurde inzwischen geändert",
)
RUN_AGAIN = Says(
    en="run the command again",
    nl="draai de opdracht opnieuw",
    fr="relancez la commande",
    de="den Befehl noch einmal ausführen",
)()
