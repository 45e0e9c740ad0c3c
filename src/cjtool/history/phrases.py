"""What is said where there is no history to tell, in every language."""

from cjtool.message import Says

NEVER_COMMITTED = Says(
    en="git has no version of {project} yet",
    nl="git heeft nog geen versie van {project}",
    fr="git n’a encore aucune version de {project}",
    de="Git hat noch keine Fassung von {project}",
)
COMMIT_FIRST = Says(
    en="commit its files first: a history is made of commits",
    nl="commit eerst de bestanden: een geschiedenis bestaat uit commits",
    fr="validez d’abord ses fichiers avec `git commit` : un historique est fait de commits",
    de="zuerst die Dateien committen: eine Historie besteht aus Commits",
)()
NO_TAGS = Says(
    en="no tag stands on the history of {project}",
    nl="er staat geen tag op de geschiedenis van {project}",
    fr="aucune étiquette ne jalonne l’historique de {project}",
    de="auf der Historie von {project} liegt kein Tag",
)
BY_COMMIT = Says(
    en="`--by commit` tells of commits; `git tag v1.0` sets a tag",
    nl="`--by commit` vertelt over commits; `git tag v1.0` zet een tag",
    fr="`--by commit` parle des commits ; `git tag v1.0` pose une étiquette",
    de="`--by commit` erzählt von Commits; `git tag v1.0` setzt einen Tag",
)()
