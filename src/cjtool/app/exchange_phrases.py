"""What `import` and `export` say, in every language."""

from cjtool.message import Says

NO_FORMAT = Says(
    en="{name} is not a format",
    nl="{name} is geen formaat",
    fr="{name} n’est pas un format",
    de="{name} ist kein Format",
)
THERE_ARE = Says(
    en="choose from {names}",
    nl="kies uit {names}",
    fr="choisissez parmi {names}",
    de="zur Wahl stehen {names}",
)
FORMAT_FIRST = Says(
    en="the format comes first: {form}",
    nl="het formaat staat vooraan: {form}",
    fr="le format vient d’abord : {form}",
    de="das Format steht vorn: {form}",
)
ONLY_WRITTEN = Says(
    en="{name} can be written but not read",
    nl="{name} wordt alleen geschreven, niet gelezen",
    fr="{name} est seulement écrit, pas lu",
    de="{name} wird nur geschrieben, nicht gelesen",
)
ONLY_READ = Says(
    en="{name} can be read but not written",
    nl="{name} wordt alleen gelezen, niet geschreven",
    fr="{name} est seulement lu, pas écrit",
    de="{name} wird nur gelesen, nicht geschrieben",
)
TOO_LARGE = Says(
    en="{name} is larger than {most}, and not read",
    nl="{name} is groter dan {most} en wordt niet gelezen",
    fr="{name} dépasse {most} et n’est pas lu",
    de="{name} ist größer als {most} und wird nicht gelesen",
)
NEEDS_EXTRA = Says(
    en="the format {name} needs the extra {extra}, which is not installed",
    nl="het formaat {name} heeft de extra {extra} nodig, en die is niet geïnstalleerd",
    fr="le format {name} a besoin de l’extra {extra}, qui n’est pas installé",
    de="das Format {name} braucht das Extra {extra}, das nicht installiert ist",
)
INSTALL = Says(
    en="{command} installs it",
    nl="{command} installeert die",
    fr="{command} l’installe",
    de="{command} installiert es",
)
NO_SCALE = Says(
    en="{text} is not a scale",
    nl="{text} is geen schaal",
    fr="{text} n’est pas une échelle",
    de="{text} ist keine Skala",
)
SCALE_FORM = Says(
    en="write the lowest and the highest score, such as `1-5`",
    nl="schrijf de laagste en de hoogste score, zoals `1-5`",
    fr="écrivez la note la plus basse et la plus haute, comme `1-5`",
    de="die niedrigste und die höchste Punktzahl angeben, etwa `1-5`",
)()
NO_COLUMNS_FILE = Says(
    en="the columns cannot be read from {path}: {reason}",
    nl="de kolommen zijn niet te lezen uit {path}: {reason}",
    fr="les colonnes ne peuvent pas être lues dans {path} : {reason}",
    de="die Spalten lassen sich nicht aus {path} lesen: {reason}",
)
NO_COLUMNS = Says(
    en="{path} does not say which column is what",
    nl="{path} zegt niet welke kolom wat is",
    fr="{path} ne dit pas à quoi correspond chaque colonne",
    de="{path} sagt nicht, welche Spalte was ist",
)
COLUMNS_AT = Says(
    en="{path}:{line} is not valid",
    nl="{path}:{line} is niet geldig",
    fr="{path}:{line} n’est pas valide",
    de="{path}:{line} ist nicht gültig",
)
COLUMNS_FORM = Says(
    en="write a line such as `Mood: emotion` for each column",
    nl="schrijf per kolom een regel zoals `Stemming: emotion`",
    fr="écrivez pour chaque colonne une ligne comme `Humeur: emotion`",
    de="für jede Spalte eine Zeile wie `Stimmung: emotion` schreiben",
)()
NOT_VALID = Says(
    en="what was read of {title} is no valid journey",
    nl="wat van {title} gelezen is, is geen geldige klantreis",
    fr="ce qui a été lu de {title} n’est pas un parcours valide",
    de="was von {title} gelesen wurde, ist keine gültige Customer Journey",
)
NO_JOURNEY = Says(
    en="no journey was found in {name}",
    nl="in {name} is geen klantreis gevonden",
    fr="aucun parcours n’a été trouvé dans {name}",
    de="in {name} wurde keine Customer Journey gefunden",
)
THERE_ALREADY = Says(
    en="{path} is there already, and nothing is overwritten",
    nl="{path} bestaat al, en niets wordt overschreven",
    fr="{path} existe déjà, et rien n’est écrasé",
    de="{path} ist schon da, und nichts wird überschrieben",
)
KNOWN_ALREADY = Says(
    en="there is a journey {id} already, in {path}, and nothing is overwritten",
    nl="er is al een klantreis {id}, in {path}, en niets wordt overschreven",
    fr="il y a déjà un parcours {id}, dans {path}, et rien n’est écrasé",
    de="es gibt schon eine Customer Journey {id}, in {path}, und nichts wird überschrieben",
)
MERGE = Says(
    en="{form} brings what was changed into that journey",
    nl="{form} brengt wat veranderd is in die klantreis",
    fr="{form} intègre ce qui a changé dans ce parcours",
    de="{form} bringt die Änderungen in diese Customer Journey",
)
MERGE_OR_TITLE = Says(
    en="{form} brings what was changed into that journey; `--title` makes it another one",
    nl="{form} brengt wat veranderd is in die klantreis; `--title` maakt er een andere van",
    fr="{form} intègre ce qui a changé dans ce parcours ; `--title` en fait un autre",
    de="{form} bringt die Änderungen in diese Customer Journey; `--title` macht eine andere daraus",
)
ELSEWHERE = Says(
    en="`-o` names another file",
    nl="`-o` noemt een ander bestand",
    fr="`-o` nomme un autre fichier",
    de="`-o` nennt eine andere Datei",
)()
ENDING_OF_ANOTHER = Says(
    en="{ending} is the ending of another format than {name}",
    nl="{ending} is de uitgang van een ander formaat dan {name}",
    fr="{ending} est l’extension d’un autre format que {name}",
    de="{ending} ist die Endung eines anderen Formats als {name}",
)
WRITE = Says(en="write {form}", nl="schrijf {form}", fr="écrivez {form}", de="{form} schreiben")
HOLDS_MORE = Says(
    en="{path} is there already and holds what people wrote in it, and is not overwritten",
    nl="{path} bestaat al en bevat wat mensen erin schreven; het wordt niet overschreven",
    fr="{path} existe déjà, contient ce que des personnes y ont écrit, et n’est pas écrasé",
    de="{path} ist schon da und enthält, was Menschen hineingeschrieben haben; es wird nicht überschrieben",
)
IMPORT_FIRST = Says(
    en="`-o` names another file; {form} brings in what was filled in",
    nl="`-o` noemt een ander bestand; {form} haalt binnen wat is ingevuld",
    fr="`-o` nomme un autre fichier ; {form} reprend ce qui a été rempli",
    de="`-o` nennt eine andere Datei; {form} übernimmt, was ausgefüllt wurde",
)
NO_INPUT = Says(
    en="standard input is closed",
    nl="standaardinvoer is gesloten",
    fr="l’entrée standard est fermée",
    de="die Standardeingabe ist geschlossen",
)()
NAME_A_FILE = Says(en="name a file", nl="noem een bestand", fr="nommez un fichier", de="eine Datei nennen")()
SEVERAL_FOR_ONE = Says(
    en="{name} holds {count} journeys, and standard output has room for one",
    nl="{name} bevat {count} klantreizen, en op de standaarduitvoer past er maar één",
    fr="{name} contient {count} parcours, et la sortie standard n’en prend qu’un",
    de="{name} enthält {count} Customer Journeys, und die Standardausgabe fasst nur eine",
)
NAME_A_FOLDER = Says(
    en="name a folder with `-o`",
    nl="noem een map met `-o`",
    fr="nommez un dossier avec `-o`",
    de="mit `-o` einen Ordner nennen",
)()
NO_VARIANT = Says(
    en="{name} has no form {variant}",
    nl="{name} heeft geen vorm {variant}",
    fr="{name} n’a pas de forme {variant}",
    de="{name} hat keine Form {variant}",
)
NO_VARIANTS = Says(
    en="{name} has only one form; leave out `--as`",
    nl="{name} heeft maar één vorm; laat `--as` weg",
    fr="{name} n’a qu’une forme ; omettez `--as`",
    de="{name} hat nur eine Form; `--as` weglassen",
)
LOST = Says(
    en="{count} things were not carried as they were",
    nl="{count} dingen zijn niet overgekomen zoals ze waren",
    fr="{count} éléments n’ont pas été repris tels quels",
    de="{count} Dinge wurden nicht so übernommen, wie sie waren",
)
ONE_LOST = Says(
    en="one thing was not carried as it was",
    nl="één ding is niet overgekomen zoals het was",
    fr="un élément n’a pas été repris tel quel",
    de="eine Sache wurde nicht so übernommen, wie sie war",
)()
NOTHING_LOST = Says(
    en="everything was carried",
    nl="alles is overgekomen",
    fr="tout a été repris",
    de="alles wurde übernommen",
)()
STRICT = Says(
    en="nothing was written, as `--strict` asks",
    nl="er is niets geschreven, zoals `--strict` vraagt",
    fr="rien n’a été écrit, comme le demande `--strict`",
    de="nichts wurde geschrieben, wie `--strict` es verlangt",
)()
NO_ROOM = Says(
    en="{format} has no place for: {keys}",
    nl="{format} heeft geen plek voor: {keys}",
    fr="{format} n’a pas de place pour : {keys}",
    de="{format} hat keinen Platz für: {keys}",
)
AND_MORE = Says(en="and {count} more", nl="en nog {count}", fr="et {count} de plus", de="und {count} weitere")
KINDS = {
    "left-out": Says(en="left out", nl="weggelaten", fr="omis", de="weggelassen")(),
    "guessed": Says(en="guessed", nl="geraden", fr="deviné", de="erraten")(),
    "clamped": Says(en="clamped", nl="begrensd", fr="borné", de="begrenzt")(),
    "changed": Says(en="changed", nl="veranderd", fr="modifié", de="geändert")(),
    "noted": Says(en="noted", nl="opgemerkt", fr="noté", de="vermerkt")(),
}
"""What happened, by the kind of loss."""
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
