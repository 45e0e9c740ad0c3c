"""What is said of a comparison that cannot be made, in every language."""

from cjtool.message import Says

NEITHER_HAS = Says(
    en="neither side has {path}",
    nl="{path} is er aan geen van beide kanten",
    fr="aucune des deux versions n’a {path}",
    de="keine der beiden Seiten hat {path}",
)
NO_WORK_TREE = Says(
    en="this repository has no work tree to compare",
    nl="deze repository heeft geen werkmap om te vergelijken",
    fr="ce dépôt n’a pas de copie de travail à comparer",
    de="dieses Repository hat kein Arbeitsverzeichnis zum Vergleichen",
)()
NAME_BOTH = Says(
    en="name two revisions, such as `HEAD~..HEAD`",
    nl="noem twee revisies, zoals `HEAD~..HEAD`",
    fr="nommez deux révisions, comme `HEAD~..HEAD`",
    de="zwei Revisionen angeben, etwa `HEAD~..HEAD`",
)()
ACCEPTS_NO_KIND = Says(
    en="a commit accepts {name}, and there is no kind of change and no change of that name",
    nl="een commit accepteert {name}, en er is geen soort wijziging en geen wijziging die zo heet",
    fr="un commit accepte {name} ; aucun type de modification ni aucune modification ne porte ce nom",
    de="ein Commit akzeptiert {name}; keine Art von Änderung und keine Änderung heißt so",
)
TWO_REVISIONS = Says(
    en="two revisions are written as one: `{one}..{other}`",
    nl="twee revisies staan in één woord: `{one}..{other}`",
    fr="deux révisions s’écrivent en un mot : `{one}..{other}`",
    de="zwei Revisionen stehen in einem Wort: `{one}..{other}`",
)
NO_REVISION_NO_FILE = Says(
    en="{name} is no revision and no file",
    nl="{name} is geen revisie en geen bestand",
    fr="{name} n’est ni une révision ni un fichier",
    de="{name} ist weder eine Revision noch eine Datei",
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
