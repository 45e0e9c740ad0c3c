"""What is said of words that name no journey, in every language."""

from cjtool.message import Says

CALLED_NOW = Says(
    en="it is called {id} now",
    nl="die heet nu {id}",
    fr="il s’appelle maintenant {id}",
    de="sie heißt jetzt {id}",
)
NO_WORK_TREE = Says(
    en="this repository has no work tree",
    nl="deze repository heeft geen werkmap",
    fr="ce dépôt n’a pas de copie de travail",
    de="dieses Repository hat kein Arbeitsverzeichnis",
)()
CHECK_OUT = Says(
    en="clone it, or add one: `git worktree add`",
    nl="kloon het, of voeg er een toe: `git worktree add`",
    fr="clonez-le, ou ajoutez-en un : `git worktree add`",
    de="es klonen oder eines hinzufügen: `git worktree add`",
)()
