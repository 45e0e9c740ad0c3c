"""What `import` and `export` say, in every language."""

from cjtool.message import Says

NO_FORMAT = Says(
    en="{name} is not a format",
    nl="{name} is geen formaat",
    fr="{name} n’est pas un format",
    de="{name} ist kein Format",
)
THERE_ARE = Says(en="there are {names}", nl="er zijn {names}", fr="il y a {names}", de="es gibt {names}")
FORMAT_FIRST = Says(
    en="the format comes first: {form}",
    nl="het formaat staat vooraan: {form}",
    fr="le format vient d’abord : {form}",
    de="das Format steht vorn: {form}",
)
ONLY_WRITTEN = Says(
    en="{name} is only written, and not read",
    nl="{name} wordt alleen geschreven, niet gelezen",
    fr="{name} est seulement écrit, pas lu",
    de="{name} wird nur geschrieben, nicht gelesen",
)
ONLY_READ = Says(
    en="{name} is only read, and not written",
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
MERGE_OR_ELSEWHERE = Says(
    en="`--into {id} --merge` brings it into that journey; `-o` names another file",
    nl="`--into {id} --merge` voegt het in die klantreis; `-o` noemt een ander bestand",
    fr="`--into {id} --merge` l’intègre dans ce parcours ; `-o` nomme un autre fichier",
    de="`--into {id} --merge` fügt es in diese Customer Journey ein; `-o` nennt eine andere Datei",
)
SEVERAL_FOR_ONE = Says(
    en="{name} holds {count} journeys, and standard output takes one",
    nl="{name} bevat {count} klantreizen, en standaarduitvoer neemt er een",
    fr="{name} contient {count} parcours, et la sortie standard n’en prend qu’un",
    de="{name} enthält {count} Customer Journeys, und die Standardausgabe nimmt eine",
)
NAME_A_FOLDER = Says(
    en="name a folder with `-o`",
    nl="noem een map met `-o`",
    fr="nommez un dossier avec `-o`",
    de="mit `-o` einen Ordner nennen",
)()
WRITTEN = Says(
    en="{path}: a draft, valid; `cjtool lint` finds {findings} things in it",
    nl="{path}: een concept, geldig; `cjtool lint` vindt er {findings} dingen in",
    fr="{path} : un brouillon, valide ; `cjtool lint` y trouve {findings} points",
    de="{path}: ein Entwurf, gültig; `cjtool lint` findet {findings} Punkte darin",
)
NO_VARIANT = Says(
    en="{name} has no form {variant}",
    nl="{name} heeft geen vorm {variant}",
    fr="{name} n’a pas de forme {variant}",
    de="{name} hat keine Form {variant}",
)
NO_VARIANTS = Says(
    en="{name} has one form alone; leave out `--as`",
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
AND_MORE = Says(en="and {count} more", nl="en nog {count}", fr="et {count} de plus", de="und {count} weitere")
KINDS = {
    "left-out": Says(en="left out", nl="weggelaten", fr="omis", de="weggelassen")(),
    "guessed": Says(en="guessed", nl="geraden", fr="deviné", de="erraten")(),
    "clamped": Says(en="clamped", nl="begrensd", fr="borné", de="begrenzt")(),
    "changed": Says(en="changed", nl="veranderd", fr="modifié", de="geändert")(),
    "noted": Says(en="noted", nl="opgemerkt", fr="noté", de="bemerkt")(),
}
"""What happened, by the kind of loss."""
