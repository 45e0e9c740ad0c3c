"""What is said of bringing files to another version of the format, in every language."""

from cjtool.message import Says

MIGRATED = Says(
    en="{path}: {before} is {after} now",
    nl="{path}: {before} is nu {after}",
    fr="{path} : {before} est maintenant {after}",
    de="{path}: {before} ist jetzt {after}",
)
WOULD_MIGRATE = Says(
    en="{path}: {before} would be {after}",
    nl="{path}: {before} zou {after} worden",
    fr="{path} : {before} deviendrait {after}",
    de="{path}: {before} würde {after}",
)
NOTHING_TO_DO = Says(
    en="nothing to do: files of the version that this cjtool writes: {count}",
    nl="niets te doen: bestanden met de versie die deze cjtool schrijft: {count}",
    fr="rien à faire : fichiers dans la version qu’écrit ce cjtool : {count}",
    de="nichts zu tun: Dateien in der Version, die dieses cjtool schreibt: {count}",
)
UNFAITHFUL = Says(
    en="{place}: the step to {after} would change more than it should; nothing was written",
    nl="{place}: de stap naar {after} zou meer wijzigen dan de bedoeling is; er is niets geschreven",
    fr="{place} : le passage à {after} changerait plus qu’il ne doit ; rien n’a été écrit",
    de="{place}: der Schritt zu {after} würde mehr ändern als er soll; nichts wurde geschrieben",
)
REPORT_IT = Says(
    en="this is a mistake in cjtool: report it with the file",
    nl="dit is een fout in cjtool: meld hem met het bestand",
    fr="c’est une erreur de cjtool : signalez-la avec le fichier",
    de="das ist ein Fehler in cjtool: bitte mit der Datei melden",
)()
NO_INPUT = Says(
    en="standard input cannot be migrated",
    nl="standaardinvoer kan niet worden gemigreerd",
    fr="l’entrée standard ne peut pas être migrée",
    de="die Standardeingabe lässt sich nicht migrieren",
)()
NAME_A_FILE = Says(
    en="name a file or a folder",
    nl="noem een bestand of een map",
    fr="nommez un fichier ou un dossier",
    de="eine Datei oder einen Ordner angeben",
)()
