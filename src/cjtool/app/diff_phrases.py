"""What is said of a comparison that cannot be made, in every language."""

from cjtool.message import Says

NEITHER_HAS = Says(
    en="neither side has {path}",
    nl="{path} is er aan geen van beide kanten",
    fr="aucune des deux versions n’a {path}",
    de="keine der beiden Seiten hat {path}",
)
NO_KIND = Says(
    en="there is no kind of change called {name}",
    nl="er is geen soort wijziging die {name} heet",
    fr="il n’y a pas de type de changement nommé {name}",
    de="es gibt keine Art von Änderung namens {name}",
)
SEE_KINDS = Says(
    en="docs/changes/index.md lists them",
    nl="docs/changes/index.md noemt ze",
    fr="docs/changes/index.md les énumère",
    de="docs/changes/index.md führt sie auf",
)()
ELSEWHERE = Says(
    en="{path} lies in another repository, and is compared there",
    nl="{path} ligt in een andere repository, en wordt daar vergeleken",
    fr="{path} se trouve dans un autre dépôt ; c’est là qu’il se compare",
    de="{path} liegt in einem anderen Repository und wird dort verglichen",
)
ONE_PICTURE = Says(
    en="a picture shows one journey, and {count} changed",
    nl="een afbeelding toont één klantreis, en er zijn er {count} veranderd",
    fr="une image montre un parcours, et {count} ont changé",
    de="ein Bild zeigt eine Customer Journey, geändert sind {count}",
)
NAME_ONE = Says(
    en="name the file of one, or write `--output html=FILE`",
    nl="noem het bestand van één, of schrijf `--output html=BESTAND`",
    fr="nommez le fichier d’un seul, ou écrivez `--output html=FICHIER`",
    de="die Datei einer einzigen angeben, oder `--output html=DATEI` schreiben",
)()
