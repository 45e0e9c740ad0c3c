"""What is said of owners of files, in every language."""

from cjtool.message import Says

NO_REPOSITORY = Says(
    en="{folder} lies in no git repository, so that paths have nothing to start from",
    nl="{folder} ligt niet in een git-repository, dus paden hebben geen beginpunt",
    fr="{folder} ne se trouve pas dans un dépôt git : les chemins n’ont pas de point de départ",
    de="{folder} liegt in keinem Git-Repository, Pfade haben also keinen Ausgangspunkt",
)
INIT = Says(
    en="`git init` starts one",
    nl="`git init` begint er een",
    fr="`git init` en crée un",
    de="`git init` legt eines an",
)()
SEVERAL_REPOSITORIES = Says(
    en="the files lie in several repositories: {folders}",
    nl="de bestanden liggen in verschillende repository’s: {folders}",
    fr="les fichiers se trouvent dans plusieurs dépôts : {folders}",
    de="die Dateien liegen in mehreren Repositorys: {folders}",
)
ONE_AT_A_TIME = Says(
    en="name the files of one of them",
    nl="noem de bestanden van een ervan",
    fr="nommez les fichiers de l’un d’eux",
    de="die Dateien von einem davon angeben",
)()
NO_END = Says(
    en="{place}: {mark} has no {other} of its own",
    nl="{place}: bij {mark} hoort geen {other}",
    fr="{place} : à {mark} ne répond aucun {other}",
    de="{place}: zu {mark} fehlt {other}",
)
MEND_MARKS = Says(
    en="put the line there, or take this one away; nothing was written",
    nl="zet de regel erbij, of haal deze weg; er is niets geschreven",
    fr="ajoutez la ligne, ou retirez celle-ci ; rien n’a été écrit",
    de="die Zeile ergänzen oder diese entfernen; nichts wurde geschrieben",
)()
NO_TEXT = Says(
    en="{path} is no text in UTF-8",
    nl="{path} is geen tekst in UTF-8",
    fr="{path} n’est pas un texte en UTF-8",
    de="{path} ist kein Text in UTF-8",
)
NO_OWNER = Says(
    en="{place}: the journey {journey} has no `owner`, and its file gets none",
    nl="{place}: de klantreis {journey} heeft geen `owner`, en het bestand krijgt er geen",
    fr="{place} : le parcours {journey} n’a pas d’`owner`, et son fichier n’en reçoit pas",
    de="{place}: die Customer Journey {journey} hat keinen `owner`, und ihre Datei bekommt keinen",
)
NO_HANDLE = Says(
    en="{place}: the team {team} has no `handle`, and {count} of its files get no owner",
    nl="{place}: het team {team} heeft geen `handle`, en {count} van zijn bestanden krijgen geen eigenaar",
    fr="{place} : l’équipe {team} n’a pas de `handle`, et {count} de ses fichiers ne reçoivent pas de propriétaire",
    de="{place}: das Team {team} hat kein `handle`, und {count} seiner Dateien bekommen keinen Eigentümer",
)
NOBODY_SHARES = Says(
    en="{place}: nobody owns what journeys share here; name a team under `sponsor` to have it asked",
    nl="{place}: wat klantreizen hier delen, is van niemand; noem een team onder `sponsor` om het te laten vragen",
    fr="{place} : ce que les parcours partagent ici n’est à personne ; nommez une équipe sous `sponsor` pour qu’elle soit "
    "consultée",
    de="{place}: was Customer Journeys hier teilen, gehört niemandem; unter `sponsor` ein Team nennen, damit es gefragt wird",
)
WRITTEN = Says(
    en="{path}: files with an owner: {count}",
    nl="{path}: bestanden met een eigenaar: {count}",
    fr="{path} : fichiers avec un propriétaire : {count}",
    de="{path}: Dateien mit Eigentümer: {count}",
)
OLD = Says(
    en="{path} is old; run `cjtool owners`",
    nl="{path} is verouderd; draai `cjtool owners`",
    fr="{path} n’est plus à jour ; lancez `cjtool owners`",
    de="{path} ist veraltet; `cjtool owners` ausführen",
)
NO_INPUT = Says(
    en="standard input is no file that somebody owns",
    nl="standaardinvoer is geen bestand met een eigenaar",
    fr="l’entrée standard n’est pas un fichier qui appartient à quelqu’un",
    de="die Standardeingabe ist keine Datei, die jemandem gehört",
)()
NAME_A_FILE = Says(
    en="name a file or a folder",
    nl="noem een bestand of een map",
    fr="nommez un fichier ou un dossier",
    de="eine Datei oder einen Ordner angeben",
)()
