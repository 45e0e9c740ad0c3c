"""What is said of a request that git cannot answer, in every language."""

from cjtool.message import Says

NO_REPOSITORY = Says(
    en="{folder} lies in no git repository",
    nl="{folder} ligt niet in een git-repository",
    fr="{folder} ne se trouve pas dans un dépôt git",
    de="{folder} liegt in keinem Git-Repository",
)
REVISIONS_ARE_GITS = Says(
    en="revisions are git's: `git init` makes a repository",
    nl="revisies zijn van git: `git init` maakt een repository",
    fr="les révisions sont celles de git : `git init` crée un dépôt",
    de="Revisionen gehören zu Git: `git init` legt ein Repository an",
)()
NO_COMMIT_YET = Says(
    en="there is no commit yet",
    nl="er is nog geen commit",
    fr="il n’y a encore aucun commit",
    de="es gibt noch keinen Commit",
)()
COMMIT_ONE = Says(
    en="`git add` and `git commit` make one",
    nl="`git add` en `git commit` maken er een",
    fr="`git add` et `git commit` en créent un",
    de="`git add` und `git commit` legen einen an",
)()
NOT_SO_FAR = Says(
    en="the history of {name} does not go back so far",
    nl="de geschiedenis van {name} gaat niet zo ver terug",
    fr="l’historique de {name} ne remonte pas si loin",
    de="die Historie von {name} reicht nicht so weit zurück",
)
REFUSES = Says(
    en="git refuses {folder}: {words}",
    nl="git weigert {folder}: {words}",
    fr="git refuse {folder} : {words}",
    de="Git verweigert {folder}: {words}",
)
SHALLOW = Says(
    en="this clone is shallow; fetch its history: `git fetch --unshallow`",
    nl="deze kloon is ondiep; haal de geschiedenis op: `git fetch --unshallow`",
    fr="ce clone est superficiel ; récupérez son historique : `git fetch --unshallow`",
    de="dieser Klon ist flach; die Historie holen: `git fetch --unshallow`",
)()
NO_MERGE_BASE = Says(
    en="git knows no commit at which {one} and {other} parted",
    nl="git kent geen commit waar {one} en {other} uit elkaar gingen",
    fr="git ne connaît aucun commit où {one} et {other} se sont séparés",
    de="Git kennt keinen Commit, an dem sich {one} und {other} getrennt haben",
)
DID_YOU_MEAN = Says(
    en="did you mean {name}?",
    nl="bedoel je {name}?",
    fr="vouliez-vous dire {name} ?",
    de="ist {name} gemeint?",
)
NAME_A_REVISION = Says(
    en="name a branch, a tag or a commit",
    nl="noem een branch, een tag of een commit",
    fr="nommez une branche, une étiquette ou un commit",
    de="einen Branch, ein Tag oder einen Commit angeben",
)()
NO_REVISION = Says(
    en="git knows no revision {revision}",
    nl="git kent geen revisie {revision}",
    fr="git ne connaît pas la révision {revision}",
    de="git kennt keine Revision {revision}",
)
NOT_AS_IT_WAS = Says(
    en="git does not have {path} as it was",
    nl="git heeft {path} niet zoals het was",
    fr="git n’a pas {path} tel qu’il était",
    de="git hat {path} nicht mehr, wie es war",
)
FETCH = Says(
    en="fetch the whole history; `git fsck` tells more",
    nl="haal de hele geschiedenis op; `git fsck` vertelt meer",
    fr="récupérez tout l’historique ; `git fsck` en dit plus",
    de="die ganze Historie holen; `git fsck` sagt mehr",
)()
NO_GIT = Says(
    en="git cannot be run",
    nl="git kan niet worden uitgevoerd",
    fr="impossible d’exécuter git",
    de="git lässt sich nicht ausführen",
)()
INSTALL_GIT = Says(
    en="install it, or ask for no revision",
    nl="installeer het, of vraag geen revisie",
    fr="installez-le, ou ne demandez pas de révision",
    de="installieren oder keine Revision angeben",
)()
