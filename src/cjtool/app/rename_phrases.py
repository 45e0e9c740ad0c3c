"""What is said of giving something another id, in every language."""

from cjtool.message import Says

USE_ONE_OF = Says(
    en="use one of {known}",
    nl="gebruik een van {known}",
    fr="employez l’un de {known}",
    de="eines von {known} verwenden",
)
NO_KIND = Says(
    en="{kind} is no kind of thing that has an id",
    nl="{kind} is geen soort ding met een id",
    fr="{kind} n’est pas une sorte de chose qui a un identifiant",
    de="{kind} ist keine Art von Ding mit einer ID",
)
BUILT_IN = Says(
    en="the {kind} {id} is built in, and no file defines it",
    nl="{kind} {id} is ingebouwd, en geen bestand definieert het",
    fr="intégré, et défini dans aucun fichier : {kind} {id}",
    de="eingebaut und in keiner Datei definiert: {kind} {id}",
)
DEFINE_YOUR_OWN = Says(
    en="define one of your own, and refer to that",
    nl="definieer er zelf een, en verwijs daarnaar",
    fr="définissez le vôtre et renvoyez-y",
    de="selbst eines definieren und darauf verweisen",
)()
SEVERAL = Says(
    en="several things are meant by {id}: {names}",
    nl="{id} kan meer dan één ding zijn: {names}",
    fr="{id} désigne plusieurs choses : {names}",
    de="mit {id} kann mehreres gemeint sein: {names}",
)
SAY_WHICH = Says(
    en="say which, as it stands there",
    nl="zeg welk, zoals het daar staat",
    fr="dites laquelle, comme écrit ici",
    de="angeben, welches, wie es dort steht",
)()
NAME_A_PROJECT = Says(
    en="name the project's folder behind it",
    nl="noem de map van het project erachter",
    fr="nommez ensuite le dossier du projet",
    de="dahinter den Ordner des Projekts angeben",
)()
NO_ID = Says(
    en="{id} is not an id",
    nl="{id} is geen id",
    fr="{id} n’est pas un identifiant",
    de="{id} ist keine ID",
)
WOULD_BE = Says(en="{id} would be", nl="{id} wel", fr="{id} en serait un", de="{id} wäre eine")
LETTERS = Says(
    en="use letters, digits and hyphens",
    nl="gebruik letters, cijfers en koppeltekens",
    fr="employez des lettres, des chiffres et des traits d’union",
    de="Buchstaben, Ziffern und Bindestriche verwenden",
)()
THE_SAME = Says(
    en="{id} is called so already",
    nl="{id} heet al zo",
    fr="{id} s’appelle déjà ainsi",
    de="{id} heißt schon so",
)
ENDS_JOURNEYS = Says(
    en="no step can be called {id}: that is where a journey ends",
    nl="een stap kan niet {id} heten: daar eindigt een klantreis",
    fr="un moment ne peut pas s’appeler {id} : c’est là que finit un parcours",
    de="kein Schritt kann {id} heißen: dort endet eine Customer Journey",
)
TAKEN = Says(
    en="there is a {kind} {id} already, at {place}",
    nl="er is al een {kind} {id}, op {place}",
    fr="déjà pris, à {place} : {kind} {id}",
    de="schon vergeben, in {place}: {kind} {id}",
)
TAKEN_BUILT_IN = Says(
    en="the {kind} {id} is built in: who refers to it would mean another thing",
    nl="{kind} {id} is ingebouwd: wie ernaar verwijst, zou iets anders bedoelen",
    fr="intégré : {kind} {id} ; ce qui y renvoie désignerait autre chose",
    de="eingebaut: {kind} {id}; was darauf verweist, würde etwas anderes meinen",
)
ENTANGLED = Says(
    en="{place}: the id cannot be changed here without changing something else; write out what stands behind the alias",
    nl="{place}: het id is hier niet te wijzigen zonder iets anders te wijzigen; schrijf uit wat achter de alias staat",
    fr="{place} : impossible de changer l’identifiant ici sans changer autre chose ; écrivez en entier ce que l’alias reprend",
    de="{place}: die ID lässt sich hier nicht ändern, ohne anderes zu ändern; ausschreiben, was hinter dem Alias steht",
)
ANOTHER_PAIN = Says(
    en="{place}: with the id {id}, this would mean another pain, which stands nearer",
    nl="{place}: met het id {id} zou dit een ander pijnpunt bedoelen, dat dichterbij staat",
    fr="{place} : avec l’identifiant {id}, ceci désignerait un autre irritant, plus proche",
    de="{place}: mit der ID {id} wäre hier ein anderer Pain Point gemeint, der näher steht",
)
NOT_VALID_AFTERWARDS = Says(
    en="{place} would not be valid afterwards: {problem}",
    nl="{place} zou daarna niet geldig zijn: {problem}",
    fr="{place} ne serait plus valide ensuite : {problem}",
    de="{place} wäre danach nicht gültig: {problem}",
)
CHOOSE_ANOTHER = Says(
    en="choose another id; nothing was written",
    nl="kies een ander id; er is niets geschreven",
    fr="choisissez un autre identifiant ; rien n’a été écrit",
    de="eine andere ID wählen; nichts wurde geschrieben",
)()
NOTHING_WRITTEN = Says(
    en="nothing was written",
    nl="er is niets geschreven",
    fr="rien n’a été écrit",
    de="nichts wurde geschrieben",
)()
DAMAGED = Says(
    en="{place}: {problem}", nl="{place}: {problem}", fr="{place} : {problem}", de="{place}: {problem}"
)
HOUSE_RULE = Says(
    en="{place}: the house rule {rule} may mean it by {id}; nothing was changed there",
    nl="{place}: de huisregel {rule} kan het met {id} bedoelen; daar is niets gewijzigd",
    fr="{place} : la règle maison {rule} le désigne peut-être par {id} ; rien n’y a été changé",
    de="{place}: die Hausregel {rule} meint es vielleicht mit {id}; dort wurde nichts geändert",
)
HOUSE_RULE_LEFT = Says(
    en="{place}: the house rule does not follow: {problem}; change it by hand",
    nl="{place}: de huisregel volgt niet: {problem}; wijzig hem met de hand",
    fr="{place} : la règle maison ne suit pas : {problem} ; changez-la à la main",
    de="{place}: die Hausregel folgt nicht: {problem}; von Hand ändern",
)
SPONSOR_LEFT = Says(
    en="{place}: the sponsor {sponsor} may be the team {id}; nothing was changed there",
    nl="{place}: de sponsor {sponsor} kan het team {id} zijn; daar is niets gewijzigd",
    fr="{place} : le sponsor {sponsor} est peut-être l’équipe {id} ; rien n’y a été changé",
    de="{place}: der Sponsor {sponsor} ist vielleicht das Team {id}; dort wurde nichts geändert",
)
NAMESAKE = Says(
    en="{place}: {name} keeps its id, and comparisons no longer take the two for the same",
    nl="{place}: {name} houdt zijn id, en vergelijkingen zien de twee niet meer als hetzelfde",
    fr="{place} : {name} garde son identifiant, et les comparaisons ne les prennent plus pour la même chose",
    de="{place}: {name} behält seine ID, und Vergleiche halten beide nicht mehr für dasselbe",
)
NEW_FINDING = Says(
    en="{place}: {rule} speaks afterwards, and did not before: {message}",
    nl="{place}: {rule} spreekt daarna, en zweeg ervoor: {message}",
    fr="{place} : {rule} signale ensuite ce qu’elle taisait avant : {message}",
    de="{place}: {rule} meldet danach, was sie vorher nicht meldete: {message}",
)
GONE_FINDING = Says(
    en="{place}: {rule} no longer speaks: {message}",
    nl="{place}: {rule} spreekt niet meer: {message}",
    fr="{place} : {rule} ne signale plus : {message}",
    de="{place}: {rule} meldet nicht mehr: {message}",
)
CHANGED = Says(
    en="{path}: places changed: {count}",
    nl="{path}: gewijzigde plekken: {count}",
    fr="{path} : endroits modifiés : {count}",
    de="{path}: geänderte Stellen: {count}",
)
DONE = Says(
    en="the {kind} {old} is called {new} now; files changed: {files}",
    nl="{kind} {old} heet nu {new}; gewijzigde bestanden: {files}",
    fr="{kind} {old} s’appelle maintenant {new} ; fichiers modifiés : {files}",
    de="{kind} {old} heißt jetzt {new}; geänderte Dateien: {files}",
)
NO_INPUT = Says(
    en="standard input cannot be renamed in: its project would not follow",
    nl="in standaardinvoer kan niets hernoemd worden: het project zou niet volgen",
    fr="rien ne peut être renommé sur l’entrée standard : le projet ne suivrait pas",
    de="in der Standardeingabe lässt sich nichts umbenennen: das Projekt bliebe zurück",
)()
NAME_A_FILE = Says(
    en="name a file or a folder",
    nl="noem een bestand of een map",
    fr="nommez un fichier ou un dossier",
    de="eine Datei oder einen Ordner angeben",
)()
