"""What is said of files and folders as the system shows them, and of what settings say of these, in every language."""

import errno

from cjtool.message import Says

_LINKS_IN_A_RING = Says(
    en="its links go round in a circle",
    nl="de koppelingen lopen in een kring rond",
    fr="ses liens tournent en rond",
    de="die Verknüpfungen laufen im Kreis",
)()
_DENIED = Says(
    en="permission is denied",
    nl="er is geen toestemming",
    fr="l’accès est refusé",
    de="der Zugriff wird verweigert",
)()
_NOT_THERE = Says(
    en="there is no such file",
    nl="dat bestand bestaat niet",
    fr="ce fichier n’existe pas",
    de="diese Datei gibt es nicht",
)()
_NAME_TOO_LONG = Says(
    en="its name is too long",
    nl="de naam is te lang",
    fr="son nom est trop long",
    de="der Name ist zu lang",
)()
_NOT_REGULAR = Says(
    en="it is not a regular file",
    nl="het is geen gewoon bestand",
    fr="ce n’est pas un fichier ordinaire",
    de="es ist keine gewöhnliche Datei",
)()
_A_FOLDER = Says(en="it is a folder", nl="het is een map", fr="c’est un dossier", de="es ist ein Ordner")()
_DISK_FULL = Says(
    en="no space left on device",
    nl="de schijf is vol",
    fr="le disque est plein",
    de="der Datenträger ist voll",
)()
REASONS = {
    errno.ELOOP: _LINKS_IN_A_RING,
    errno.EACCES: _DENIED,
    errno.ENOENT: _NOT_THERE,
    errno.ENAMETOOLONG: _NAME_TOO_LONG,
    errno.ENXIO: _NOT_REGULAR,
    errno.EISDIR: _A_FOLDER,
    errno.ENOSPC: _DISK_FULL,
}
"""Why the system cannot open something."""
NOT_OPENED = Says(
    en="{words}",
    nl="het systeem weigert dat ({code})",
    fr="le système le refuse ({code})",
    de="das System lehnt es ab ({code})",
)
NO_SUCH_NAME = Says(
    en="no file can have that name",
    nl="zo kan een bestand niet heten",
    fr="aucun fichier ne peut porter ce nom",
    de="so kann keine Datei heißen",
)()
OVER_5_MB = Says(
    en="the file is larger than 5 MB",
    nl="het bestand is groter dan 5 MB",
    fr="le fichier dépasse 5 Mo",
    de="die Datei ist größer als 5 MB",
)()
SPLIT = Says(en="split it", nl="splits het op", fr="divisez-le", de="aufteilen")()
UTF_16 = Says(
    en="the file is UTF-16",
    nl="het bestand is UTF-16",
    fr="le fichier est en UTF-16",
    de="die Datei ist UTF-16",
)()
NOT_UTF_8 = Says(
    en="the file is not UTF-8: byte {byte}",
    nl="het bestand is geen UTF-8: byte {byte}",
    fr="le fichier n’est pas en UTF-8 : octet {byte}",
    de="die Datei ist kein UTF-8: Byte {byte}",
)
SAVE_AS_UTF_8 = Says(
    en="save it as UTF-8",
    nl="sla het op als UTF-8",
    fr="enregistrez-le en UTF-8",
    de="als UTF-8 speichern",
)()
CANNOT_BE_READ = Says(
    en="the file cannot be read: {reason}",
    nl="het bestand is niet te lezen: {reason}",
    fr="le fichier est illisible : {reason}",
    de="die Datei lässt sich nicht lesen: {reason}",
)
OUTSIDE = Says(
    en="outside the project lies {name}",
    nl="buiten het project ligt {name}",
    fr="hors du projet : {name}",
    de="außerhalb des Projekts liegt {name}",
)
NO_FOLDER = Says(
    en="there is no folder {name}",
    nl="er is geen map {name}",
    fr="il n’y a pas de dossier {name}",
    de="es gibt keinen Ordner {name}",
)
A_PROJECT_ITSELF = Says(
    en="{name} is a project of its own",
    nl="{name} is een eigen project",
    fr="{name} est un projet à part entière",
    de="{name} ist ein eigenes Projekt",
)
EXTENDS_ITSELF = Says(
    en="{name} extends itself",
    nl="{name} breidt zichzelf uit",
    fr="{name} s’étend lui-même",
    de="{name} erweitert sich selbst",
)
TAKE_AWAY = Says(en="take it away", nl="haal het weg", fr="retirez-le", de="entfernen")()
EXTENDS_IN_A_RING = Says(
    en="{name} extends what extends it",
    nl="{name} breidt uit wat het zelf uitbreidt",
    fr="{name} étend ce qui l’étend",
    de="{name} erweitert, was es selbst erweitert",
)
TAKE_ONE_AWAY = Says(
    en="take one of the two away",
    nl="haal een van de twee weg",
    fr="retirez l’un des deux",
    de="eines der beiden entfernen",
)()
NO_FILE_HERE = Says(
    en="{name} is no file here",
    nl="{name} is geen bestand hier",
    fr="{name} n’est pas un fichier d’ici",
    de="{name} ist keine Datei hier",
)
COPY_INTO_REPOSITORY = Says(
    en="copy it into the repository, and name it by its path",
    nl="kopieer het naar de repository, en noem het met zijn pad",
    fr="copiez-le dans le dépôt, et nommez-le par son chemin",
    de="ins Repository kopieren und mit dem Pfad angeben",
)()
IN_THE_REPOSITORY = Says(
    en="shared settings lie in the project, or in its git repository",
    nl="gedeelde instellingen liggen in het project, of in zijn git-repository",
    fr="les réglages partagés se trouvent dans le projet, ou dans son dépôt git",
    de="gemeinsame Einstellungen liegen im Projekt oder in dessen Git-Repository",
)()
NO_FILE = Says(
    en="there is no file {name}",
    nl="er is geen bestand {name}",
    fr="il n’y a pas de fichier {name}",
    de="es gibt keine Datei {name}",
)
PATHS_START = Says(
    en="a path starts at the file that names it",
    nl="een pad begint bij het bestand dat het noemt",
    fr="un chemin part du fichier qui le nomme",
    de="ein Pfad beginnt bei der Datei, die ihn nennt",
)()
UNREADABLE_SETTINGS = Says(
    en="{name} cannot be read",
    nl="{name} is niet te lezen",
    fr="{name} est illisible",
    de="{name} lässt sich nicht lesen",
)
NOT_SHARED = Says(
    en="{name} holds something other than shared settings",
    nl="{name} bevat iets anders dan gedeelde instellingen",
    fr="{name} contient autre chose que des réglages partagés",
    de="{name} enthält etwas anderes als gemeinsame Einstellungen",
)
START_WITH = Says(
    en="start it with {line}",
    nl="begin het met {line}",
    fr="commencez-le par {line}",
    de="mit {line} beginnen",
)
IN_ITS_FOLDER = Says(
    en="a project's settings stand in {name} in its folder",
    nl="de instellingen van een project staan in {name} in de map ervan",
    fr="les réglages d’un projet se trouvent dans {name}, dans son dossier",
    de="die Einstellungen eines Projekts stehen in {name} in dessen Ordner",
)
MOVE_THEM = Says(en="move them there", nl="zet ze daar", fr="déplacez-les là", de="dorthin verschieben")()
NO_PROJECT = Says(
    en="{name} holds something other than a project",
    nl="{name} bevat iets anders dan een project",
    fr="{name} contient autre chose qu’un projet",
    de="{name} enthält etwas anderes als ein Projekt",
)
AN_ADDRESS = Says(
    en="{name} is an address",
    nl="{name} is een internetadres",
    fr="{name} est une adresse",
    de="{name} ist eine Adresse",
)
OUTSIDE_LIES = Says(
    en="{name} lies outside the project",
    nl="{name} ligt buiten het project",
    fr="{name} se trouve hors du projet",
    de="{name} liegt außerhalb des Projekts",
)
COPY_INTO_PROJECT = Says(
    en="copy it into the project's folder, and name it from there",
    nl="kopieer het naar de map van het project, en noem het van daaruit",
    fr="copiez-le dans le dossier du projet, et nommez-le à partir de là",
    de="in den Ordner des Projekts kopieren und von dort aus angeben",
)()
NO_FOLDER = Says(
    en="there is no folder {name}",
    nl="er is geen map {name}",
    fr="il n’y a pas de dossier {name}",
    de="es gibt keinen Ordner {name}",
)
EJECT_OR_MAKE = Says(
    en="make it, or let `cjtool template eject` make it",
    nl="maak hem, of laat `cjtool template eject` dat doen",
    fr="créez-le, ou laissez `cjtool template eject` le faire",
    de="anlegen, oder `cjtool template eject` legt ihn an",
)()
IS_UNREADABLE = Says(
    en="{name} cannot be read: {reason}",
    nl="{name} is niet te lezen: {reason}",
    fr="{name} est illisible : {reason}",
    de="{name} lässt sich nicht lesen: {reason}",
)
