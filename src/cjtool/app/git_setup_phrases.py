"""What is said of git's configuration and `.gitattributes`, in every language."""

from cjtool.message import Says

SET = Says(
    en="git: {key} is set",
    nl="git: {key} is ingesteld",
    fr="git : {key} est défini",
    de="git: {key} ist gesetzt",
)
SET_ANEW = Says(
    en="git: {key} is set anew",
    nl="git: {key} is opnieuw ingesteld",
    fr="git : {key} est redéfini",
    de="git: {key} ist neu gesetzt",
)
UNSET = Says(
    en="git: {key} is taken away",
    nl="git: {key} is verwijderd",
    fr="git : {key} est retiré",
    de="git: {key} ist entfernt",
)
KEPT = Says(
    en="git: {key} is kept: somebody else set it",
    nl="git: {key} blijft: iemand anders heeft het ingesteld",
    fr="git : {key} est gardé : quelqu’un d’autre l’a défini",
    de="git: {key} bleibt: jemand anderes hat es gesetzt",
)
LINE_ADDED = Says(
    en="{path}: added {line}",
    nl="{path}: toegevoegd: {line}",
    fr="{path} : ajouté : {line}",
    de="{path}: ergänzt: {line}",
)
LINE_TAKEN = Says(
    en="{path}: taken out {line}",
    nl="{path}: verwijderd: {line}",
    fr="{path} : retiré : {line}",
    de="{path}: entfernt: {line}",
)
ALL_THERE = Says(
    en="nothing to do: all of it is set",
    nl="niets te doen: alles is al ingesteld",
    fr="rien à faire : tout est déjà défini",
    de="nichts zu tun: alles ist gesetzt",
)()
NOTHING_THERE = Says(
    en="nothing to take away",
    nl="er is niets om te verwijderen",
    fr="rien à retirer",
    de="nichts zu entfernen",
)()
NO_PROJECTS = Says(
    en="{path} is left as it is: no folder has a {settings}",
    nl="{path} blijft zoals het is: geen map heeft een {settings}",
    fr="{path} reste tel quel : aucun dossier n’a de {settings}",
    de="{path} bleibt, wie es ist: kein Ordner hat eine {settings}",
)
CANNOT_SET = Says(
    en="git cannot change {key} in its configuration",
    nl="git kan {key} niet wijzigen in zijn configuratie",
    fr="git ne peut pas modifier {key} dans sa configuration",
    de="Git kann {key} in seiner Konfiguration nicht ändern",
)
MAY_BE_LOCKED = Says(
    en="it may be read-only, or locked by another git",
    nl="die is misschien alleen-lezen, of vergrendeld door een andere git",
    fr="elle est peut-être en lecture seule, ou verrouillée par un autre git",
    de="vielleicht ist sie schreibgeschützt oder von einem anderen Git gesperrt",
)()
