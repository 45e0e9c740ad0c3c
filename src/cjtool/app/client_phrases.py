"""What is said of reports for clients that cannot be made, in every language."""

from cjtool.message import Says

SEVERAL_PROJECTS = Says(
    en="{count} projects for one {output}",
    nl="{count} projecten voor één {output}",
    fr="{count} projets pour un seul {output}",
    de="{count} Projekte für ein einziges {output}",
)
NAME_ONE = Says(
    en="name the folder of one project, or a folder for all with `-o`",
    nl="noem de map van één project, of met `-o` een map voor alle",
    fr="nommez le dossier d’un projet, ou avec `-o` un dossier pour tous",
    de="den Ordner eines Projekts nennen, oder mit `-o` einen Ordner für alle",
)()
NO_VIEW = Says(
    en="there is no report {view}",
    nl="er is geen rapport {view}",
    fr="il n’y a pas de rapport {view}",
    de="es gibt keinen Bericht {view}",
)
