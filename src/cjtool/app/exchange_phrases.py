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
