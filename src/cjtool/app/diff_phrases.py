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
