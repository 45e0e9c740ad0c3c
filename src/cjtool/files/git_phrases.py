"""What is said of a request that git cannot answer, in every language."""

from cjtool.message import Says

NO_REPOSITORY = Says(
    en="{folder} lies in no git repository",
    nl="{folder} ligt niet in een git-repository",
    fr="{folder} ne se trouve pas dans un dépôt git",
    de="{folder} liegt in keinem Git-Repository",
)
SINCE_COMPARES = Says(
    en="--since compares with a revision",
    nl="--since vergelijkt met een revisie",
    fr="--since compare avec une révision",
    de="--since vergleicht mit einer Revision",
)()
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
    en="install it, or leave --since out",
    nl="installeer het, of laat --since weg",
    fr="installez-le, ou retirez --since",
    de="installieren oder --since weglassen",
)()
