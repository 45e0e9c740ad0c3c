"""What is said of where imported journeys go, and of their merging, in every language."""

from cjtool.message import Says

ELSEWHERE = Says(
    en="`-o` names another file",
    nl="`-o` noemt een ander bestand",
    fr="`-o` nomme un autre fichier",
    de="`-o` nennt eine andere Datei",
)()
MERGE_OR_TITLE = Says(
    en="{form} brings what was changed into that journey; `--title` makes it another one",
    nl="{form} brengt wat veranderd is in die klantreis; `--title` maakt er een andere van",
    fr="{form} intègre ce qui a changé dans ce parcours ; `--title` en fait un autre",
    de="{form} bringt die Änderungen in diese Customer Journey; `--title` macht eine andere daraus",
)
MERGE = Says(
    en="{form} brings what was changed into that journey",
    nl="{form} brengt wat veranderd is in die klantreis",
    fr="{form} intègre ce qui a changé dans ce parcours",
    de="{form} bringt die Änderungen in diese Customer Journey",
)
KNOWN_ALREADY = Says(
    en="there is a journey {id} already, in {path}, and nothing is overwritten",
    nl="er is al een klantreis {id}, in {path}, en niets wordt overschreven",
    fr="il y a déjà un parcours {id}, dans {path}, et rien n’est écrasé",
    de="es gibt schon eine Customer Journey {id}, in {path}, und nichts wird überschrieben",
)
THERE_ALREADY = Says(
    en="{path} is there already, and nothing is overwritten",
    nl="{path} bestaat al, en niets wordt overschreven",
    fr="{path} existe déjà, et rien n’est écrasé",
    de="{path} ist schon da, und nichts wird überschrieben",
)
INTO_MERGES = Says(
    en="into {id} only what was changed is merged",
    nl="in {id} wordt alleen samengevoegd wat veranderd is",
    fr="dans {id}, seul ce qui a changé est fusionné",
    de="in {id} wird nur zusammengeführt, was sich geändert hat",
)
ADD_MERGE = Says(
    en="add `--merge`; `--dry-run` shows it first",
    nl="voeg `--merge` toe; `--dry-run` toont het eerst",
    fr="ajoutez `--merge` ; `--dry-run` le montre d’abord",
    de="`--merge` hinzufügen; `--dry-run` zeigt es vorher",
)()
SEVERAL_INTO_ONE = Says(
    en="{name} holds {held}, and none of them is {id}; leave out `--into`, and each goes into its own",
    nl="{name} bevat {held}, en geen daarvan is {id}; laat `--into` weg, dan gaat elk in zijn eigen klantreis",
    fr="{name} contient {held}, et aucun n’est {id} ; omettez `--into`, et chacun va dans le sien",
    de="{name} enthält {held}, und keine davon ist {id}; `--into` weglassen, dann geht jede in ihre eigene",
)
BROKEN_NOW = Says(
    en="{place} is not valid now, and has to be before anything is merged into it",
    nl="{place} is nu niet geldig; dat moet eerst, voordat er iets in wordt samengevoegd",
    fr="{place} n’est pas valide à présent, et doit l’être avant toute fusion",
    de="{place} ist jetzt nicht gültig und muss es sein, bevor etwas eingefügt wird",
)
COMMENTS_GONE = Says(
    en="{path}: comments that stood at what was taken out went with it: {comments}",
    nl="{path}: opmerkingen bij wat eruit is gehaald, zijn mee verdwenen: {comments}",
    fr="{path} : les commentaires de ce qui a été retiré ont disparu avec : {comments}",
    de="{path}: Kommentare bei dem, was entfernt wurde, sind mit verschwunden: {comments}",
)
NO_JOURNEY_TO_MERGE = Says(
    en="there is no journey {id} to merge it into",
    nl="er is geen klantreis {id} om het in samen te voegen",
    fr="il n’y a pas de parcours {id} dans lequel le fusionner",
    de="es gibt keine Customer Journey {id}, in die es eingefügt werden könnte",
)
VALID_JOURNEY = Says(
    en="name one that is valid with `--into`, or leave out `--merge` for a new file",
    nl="noem een geldige met `--into`, of laat `--merge` weg voor een nieuw bestand",
    fr="nommez-en un qui soit valide avec `--into`, ou omettez `--merge` pour un nouveau fichier",
    de="mit `--into` eine gültige nennen, oder `--merge` für eine neue Datei weglassen",
)()
NOT_MERGED = Says(
    en="{path} cannot be merged part by part",
    nl="{path} kan niet deel voor deel worden samengevoegd",
    fr="{path} ne peut pas être fusionné partie par partie",
    de="{path} lässt sich nicht Teil für Teil zusammenführen",
)
IMPORT_ELSEWHERE = Says(
    en="import it as a new file with `-o`, and compare the two with `cjtool diff --no-index`",
    nl="importeer het met `-o` als nieuw bestand en vergelijk de twee met `cjtool diff --no-index`",
    fr="importez-le comme nouveau fichier avec `-o`, puis comparez les deux avec `cjtool diff --no-index`",
    de="mit `-o` als neue Datei importieren und beide mit `cjtool diff --no-index` vergleichen",
)()
NEW_FILE = Says(
    en="{path}: a new draft; lint: {findings}",
    nl="{path}: een nieuw concept; lint: {findings}",
    fr="{path} : un nouveau brouillon ; lint : {findings}",
    de="{path}: ein neuer Entwurf; lint: {findings}",
)
MERGED = Says(
    en="{path}: merged; lint: {findings}",
    nl="{path}: samengevoegd; lint: {findings}",
    fr="{path} : fusionné ; lint : {findings}",
    de="{path}: zusammengeführt; lint: {findings}",
)
UNCHANGED = Says(
    en="{path}: nothing new since the last import",
    nl="{path}: niets nieuws sinds de vorige import",
    fr="{path} : rien de nouveau depuis la dernière importation",
    de="{path}: nichts Neues seit dem letzten Import",
)
CLASHED = Says(
    en="{path}: in {count} places the file and {name} were changed in different ways; the file's is kept, and a comment there tells the other",
    nl="{path}: op {count} plaatsen zijn het bestand en {name} verschillend gewijzigd; wat in het bestand staat blijft, en een opmerking daar vertelt het andere",
    fr="{path} : à {count} endroits, le fichier et {name} ont été modifiés différemment ; le fichier l’emporte, et un commentaire y dit l’autre version",
    de="{path}: an {count} Stellen wurden die Datei und {name} verschieden geändert; die Datei gilt, und ein Kommentar dort nennt das andere",
)
FIRST_MERGE = Says(
    en="{path}: nothing is known of an earlier import, so nothing was removed, and differences are marked as clashes",
    nl="{path}: van een eerdere import is niets bekend; er is niets uit gehaald, en verschillen staan als botsing gemarkeerd",
    fr="{path} : aucune importation antérieure n’est connue ; rien n’a été retiré, et ce qui diffère est signalé comme un conflit",
    de="{path}: von einem früheren Import ist nichts bekannt; nichts wurde entfernt, und was abweicht, ist als Konflikt vermerkt",
)
FINDINGS = Says(
    en="errors {errors}, warnings {warnings}, notes {infos}",
    nl="fouten {errors}, waarschuwingen {warnings}, opmerkingen {infos}",
    fr="erreurs {errors}, avertissements {warnings}, remarques {infos}",
    de="Fehler {errors}, Warnungen {warnings}, Hinweise {infos}",
)
ONE_CLASH = Says(
    en="{path}: in one place the file and {name} were changed in different ways; the file's is kept, and a comment there tells the other",
    nl="{path}: op één plaats zijn het bestand en {name} verschillend gewijzigd; wat in het bestand staat blijft, en een opmerking daar vertelt het andere",
    fr="{path} : à un endroit, le fichier et {name} ont été modifiés différemment ; le fichier l’emporte, et un commentaire y dit l’autre version",
    de="{path}: an einer Stelle wurden die Datei und {name} verschieden geändert; die Datei gilt, und ein Kommentar dort nennt das andere",
)
DRY_RUN = Says(
    en="nothing was written (`--dry-run`)",
    nl="er is niets geschreven (`--dry-run`)",
    fr="rien n’a été écrit (`--dry-run`)",
    de="nichts wurde geschrieben (`--dry-run`)",
)()
