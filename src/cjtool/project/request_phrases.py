"""What is said of a request that names what is not there, in every language."""

from cjtool.message import Says

EMPTY_PATH = Says(
    en="a path is empty", nl="een pad is leeg", fr="un chemin est vide", de="ein Pfad ist leer"
)()
NAME_A_PATH = Says(
    en="name it, or write `.` for the current folder",
    nl="noem het, of schrijf `.` voor de huidige map",
    fr="nommez-le, ou écrivez `.` pour le dossier actuel",
    de="angeben oder `.` für den aktuellen Ordner schreiben",
)()
SELECTS_NOTHING = Says(
    en="{key} selects nothing",
    nl="{key} kiest niets",
    fr="{key} ne sélectionne rien",
    de="{key} wählt nichts aus",
)
USE_TERMS = Says(
    en="use an id, a folder, or {keys}",
    nl="gebruik een id, een map, of {keys}",
    fr="utilisez un identifiant, un dossier, ou {keys}",
    de="eine ID, einen Ordner oder {keys} verwenden",
)
NO_JOURNEY = Says(
    en="there is no journey {id}",
    nl="er is geen klantreis {id}",
    fr="il n’y a pas de parcours {id}",
    de="es gibt keine Customer Journey {id}",
)
THERE_ARE = Says(en="there are {ids}", nl="er zijn {ids}", fr="il y a {ids}", de="es gibt {ids}")
AND_MORE = Says(
    en="there are {ids} and more",
    nl="er zijn {ids} en meer",
    fr="il y a {ids} et d’autres",
    de="es gibt {ids} und weitere",
)
